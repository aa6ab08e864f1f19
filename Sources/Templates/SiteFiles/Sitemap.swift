import Localization
import Markup
import Site

/// The list of all pages for search engines (sitemaps.org, with the languages of each page).
struct Sitemap: Component {
  let site: CheckedSite

  static func bytes(_ site: CheckedSite) -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) + Sitemap(site: site).fragment()
  }

  private var pages: [Page] {
    site.pages.keys.sorted().filter { $0 != .notFound }.flatMap(translations)
  }

  private func translations(of id: PageID) -> [Page] {
    site.languages.all.compactMap { site.page(id, in: $0) }.filter(\.isTranslated)
  }

  var body: some HTML {
    Element<SitemapTags.urlset, _>(
      Attribute("xmlns", fixed: "http://www.sitemaps.org/schemas/sitemap/0.9"),
      Attribute("xmlns:xhtml", fixed: "http://www.w3.org/1999/xhtml")
    ) {
      for page in pages {
        Element<SitemapTags.url, _> {
          Element<SitemapTags.loc, _> { site.profile.baseURL + page.path }
          for other in translations(of: page.id) {
            Alternate(language: other.locale.description, address: site.profile.baseURL + other.path)
          }
          if let original = site.page(page.id, in: site.languages.default), original.isTranslated {
            Alternate(language: "x-default", address: site.profile.baseURL + original.path)
          }
        }
      }
    }
  }
}

/// The same page in another language.
private struct Alternate: Component {
  let language: String
  let address: String

  var body: some HTML {
    Element<SitemapTags.alternate, EmptyHTML>(
      Attribute("rel", fixed: "alternate"), Attribute("hreflang", text: language),
      Attribute("href", text: address))
  }
}

// swift-format-ignore: TypeNamesShouldBeCapitalized
private enum SitemapTags {
  enum urlset: BlockTag { static var name: StaticString { "urlset" } }
  enum url: BlockTag { static var name: StaticString { "url" } }
  enum loc: BlockTag { static var name: StaticString { "loc" } }
  enum alternate: BlockTag { static var name: StaticString { "xhtml:link" } }
}
