import JSON
import Localization
import Markup
import Site

/// Everything in the head of a page.
struct PageHead: Component {
  let context: PageContext
  let code: InlineCode
  let securityPolicy: String

  private var page: Page { context.page }

  var body: some HTML {
    head {
      meta(.charset("utf-8"))
      meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
      meta(.httpEquiv("Content-Security-Policy"), .content(securityPolicy))
      title { page.title }
      meta(.name("description"), .content(page.summary))
      addresses
      sharing
      meta(.name("color-scheme"), .content("light dark"))
      ThemeColors(context: context)
      StyleElement(trustedSheet: code.style)
      if let printed = code.printedStyle { StyleElement(trustedSheet: printed, media: "print") }
      link(.rel("icon"), .href(WebAddress(SitePaths.icon)), .type("image/svg+xml"))
      for data in code.data { data }
      if let script = code.script { ScriptElement(trustedCode: script) }
    }
  }

  /// Where the page is, and where it is in other languages.
  @HTMLBuilder private var addresses: some HTML {
    if page.layout == .notFound || !page.isTranslated {
      meta(.name("robots"), .content("noindex"))
    } else {
      link(.rel("canonical"), .href(WebAddress(context.absolute(page.path))))
      for translation in context.translations {
        link(
          .rel("alternate"), .hreflang(translation.locale.description),
          .href(WebAddress(context.absolute(translation.path))))
      }
      if let original = context.site.page(page.id, in: context.site.languages.default), original.isTranslated
      {
        link(.rel("alternate"), .hreflang("x-default"), .href(WebAddress(context.absolute(original.path))))
      }
    }
  }

  @HTMLBuilder private var sharing: some HTML {
    meta(.property("og:type"), .content("website"))
    meta(.property("og:site_name"), .content(context.site.profile.name))
    meta(.property("og:title"), .content(page.title))
    meta(.property("og:description"), .content(page.summary))
    meta(.property("og:url"), .content(context.absolute(page.path)))
    meta(.property("og:locale"), .content(context.locale.description))
    if let image = context.site.profile.shareImage {
      meta(.property("og:image"), .content(context.absolute(image)))
      meta(.property("og:image:width"), .content("1200"))
      meta(.property("og:image:height"), .content("630"))
      meta(.property("og:image:alt"), .content(context.site.profile.name))
      meta(.name("twitter:card"), .content("summary_large_image"))
    }
  }
}

/// The colour of the browser's own frame around the page.
private struct ThemeColors: Component {
  let context: PageContext

  var body: some HTML {
    if let light = context.site.profile.theme.light[.field],
      let dark = context.site.profile.theme.dark[.field]
    {
      meta(.name("theme-color"), .media("(prefers-color-scheme: light)"), .content(light.description))
      meta(.name("theme-color"), .media("(prefers-color-scheme: dark)"), .content(dark.description))
    }
  }
}

extension Page {
  /// The parts of the style sheet that the page uses.
  var styleParts: [StyleSheet.Part] {
    var parts: Set<StyleSheet.Part> = layout == .landing ? [.landing] : []
    if layout == .faq || layout == .page || layout == .notFound || !footnotes.isEmpty || !isTranslated {
      parts.insert(.prose)
    }
    for section in sections {
      switch section.kind {
      case .plans: parts.insert(.pricing)
      case .addons, .comparison: parts.insert(.compare)
      case .benefits, .personas, .testimonials, .roi: parts.insert(.landing)
      case .prose, .faq: parts.insert(.prose)
      case .cta: parts.insert(.landing)
      }
    }
    for figure in figures.compactMap(\.figure) {
      switch figure {
      case .ticket, .bars: parts.insert(.landing)
      case .line: parts.insert(.line)
      case .entry: parts.insert(.entry)
      }
    }
    return StyleSheet.Part.allCases.filter(parts.contains)
  }

  /// Whether answers are folded away on the screen, and have to be opened on paper.
  var hasDetails: Bool { layout == .faq || section(.faq) != nil }

  /// Whether the page has a calculator.
  var needsScript: Bool { section(.roi) != nil }
}

/// Paths of the site that are not pages.
enum SitePaths {
  static let printSheet = "/print.css"
  static let icon = "/favicon.svg"
}

/// The code that stands in a page.
struct InlineCode: Sendable {
  let style: [UInt8]
  /// Fetches the sheet for paper.
  ///
  /// An import in an element of its own does not hold up the page, and unlike a link it is understood by checkers
  /// that know a page's policy but not its address.
  let printedStyle: [UInt8]?
  let data: [ScriptData]
  let script: [UInt8]?

  init(_ context: PageContext) {
    style = StyleSheet.bytes(context.site.profile.theme, parts: context.page.styleParts)
    printedStyle = context.page.hasDetails ? Array("@import \"\(SitePaths.printSheet)\";".utf8) : nil
    data = StructuredData.all(context).map {
      ScriptData(type: "application/ld+json", json: $0.bytes(.compact))
    }
    script = context.page.needsScript ? Script.calculator : nil
  }
}

extension InlineCode {
  /// What the browser may load and run: the site's own files, and by their digests the code that is in the page.
  ///
  /// Data needs no leave from browsers, but checkers ask for it.
  func securityPolicy(_ digest: ([UInt8]) -> String) -> String {
    let scripts = (data.map(\.content) + [script].compactMap(\.self)).map { "'\(digest($0))'" }
    let styles = [style, printedStyle].compactMap(\.self).map { "'\(digest($0))'" }.joined(separator: " ")
    let allowed = scripts.isEmpty ? "'none'" : scripts.joined(separator: " ")
    return "default-src 'none'; style-src 'self' \(styles); script-src \(allowed); img-src 'self'; "
      + "base-uri 'none'; form-action 'none'"
  }
}
