import Markup
package import Site

/// A file of the site and what it is, for messages.
package struct SiteFile: Sendable {
  /// Within the site, without a slash at its beginning.
  package let path: String
  package let bytes: [UInt8]
  package let maker: String
}

/// The files of a site beside its pages.
package enum SiteFiles {
  package static func all(_ site: CheckedSite, policies: [(path: String, policy: String)]) -> [SiteFile] {
    var files = [
      SiteFile(path: "sitemap.xml", bytes: Sitemap.bytes(site), maker: "the site map"),
      SiteFile(path: "robots.txt", bytes: robots(site), maker: "robots.txt"),
      SiteFile(path: "_headers", bytes: headers(policies), maker: "the headers"),
      SiteFile(path: "print.css", bytes: StyleSheet.printedDetails, maker: "the print style sheet"),
      SiteFile(path: "favicon.svg", bytes: Favicon.bytes(site.profile), maker: "the icon"),
    ]
    let redirects = redirects(site)
    if !redirects.isEmpty {
      files.append(SiteFile(path: "_redirects", bytes: redirects, maker: "the redirects"))
    }
    files += site.assets.map {
      SiteFile(path: String($0.path.dropFirst()), bytes: $0.bytes, maker: "asset '\($0.path)'")
    }
    return files
  }

  /// Where a page's bytes stand: a folder with an index for each path that ends with a slash.
  package static func file(of page: Page, bytes: [UInt8]) -> SiteFile {
    let path = page.path.dropFirst()
    return SiteFile(
      path: path.isEmpty || path.hasSuffix("/") ? "\(path)index.html" : String(path), bytes: bytes,
      maker: "page '\(page.id)' in '\(page.locale)'")
  }

  private static func robots(_ site: CheckedSite) -> [UInt8] {
    Array("User-agent: *\nAllow: /\n\nSitemap: \(site.profile.baseURL)/sitemap.xml\n".utf8)
  }

  /// What a meta element cannot say, in the format that static hosts read.
  private static func headers(_ policies: [(path: String, policy: String)]) -> [UInt8] {
    var text = """
      /*
        X-Content-Type-Options: nosniff
        Referrer-Policy: strict-origin-when-cross-origin
        Permissions-Policy: camera=(), geolocation=(), microphone=()

      """
    for (path, policy) in policies {
      text += "\n\(path)\n  Content-Security-Policy: \(policy); frame-ancestors 'none'\n"
    }
    return Array(text.utf8)
  }

  private static func redirects(_ site: CheckedSite) -> [UInt8] {
    let lines = site.pages.keys.sorted().flatMap { id in
      site.languages.all.compactMap { site.page(id, in: $0) }.flatMap { page in
        page.aliases.map { "\($0) \(page.path) 301\n" }
      }
    }
    return Array(lines.joined().utf8)
  }
}

/// The brand's sign for the browser's tab.
private enum Favicon {
  static func bytes(_ profile: SiteProfile) -> [UInt8] {
    let theme = profile.theme
    let document = FaviconDrawing(
      mark: theme.mark, fill: theme.light[.brand]?.description ?? "#000000",
      stroke: theme.light[.onBrand]?.description ?? "#ffffff")
    return document.fragment()
  }
}

private struct FaviconDrawing: Component {
  let mark: BrandMark
  let fill: String
  let stroke: String

  var body: some HTML {
    svg(Attribute("xmlns", fixed: "http://www.w3.org/2000/svg"), .viewBox("0 0 24 24")) {
      path(Attribute("fill", text: fill), .d(mark.fill))
      path(
        Attribute("fill", fixed: "none"), Attribute("stroke", text: stroke),
        Attribute("stroke-width", fixed: "2"),
        Attribute("stroke-linecap", fixed: "round"), Attribute("stroke-linejoin", fixed: "round"),
        .d(mark.stroke))
    }
  }
}
