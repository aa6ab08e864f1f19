import Localization
import Markup
import Site

/// The brand, the navigation and the languages, on top of every page.
struct SiteHeader: Component {
  let context: PageContext

  var body: some HTML {
    header(.class("site-header")) {
      div(.class("wrap")) {
        HomeLink(context: context)
        nav(.class("nav"), .ariaLabel(context.texts.words(.siteNavigation))) {
          ul {
            for target in context.site.profile.navigation {
              NavigationEntry(target: target, context: context)
            }
          }
        }
        if context.site.languages.all.count > 1 {
          details(.class("lang")) {
            summary {
              IconView(.globe)
              span(.class("vh")) { "\(context.texts.words(.siteLanguage)): " }
              context.locale.ownName
              IconView(.chevron)
            }
            LanguageList(context: context)
          }
        }
      }
    }
  }
}

/// The company, all pages, and the languages, at the foot of every page.
struct SiteFooter: Component {
  let context: PageContext

  private var legal: [NavigationTarget] { context.site.profile.footer.filter(\.isLegal) }
  private var pages: [NavigationTarget] { context.site.profile.footer.filter { !$0.isLegal } }

  var body: some HTML {
    footer(.class("site-footer")) {
      div(.class("wrap")) {
        div(.class("imprint")) {
          HomeLink(context: context)
          p { context.site.profile.company.address }
          p {
            context.texts.text(.siteCopyright, ["company": .text(context.site.profile.company.name)])
          }
        }
        if !pages.isEmpty { FooterList(heading: .siteFooter, targets: pages, context: context) }
        if !legal.isEmpty { FooterList(heading: .siteLegal, targets: legal, context: context) }
        if context.site.languages.all.count > 1 {
          nav(.class("foot"), .ariaLabel(context.texts.words(.siteLanguage))) {
            h2 { context.texts.text(.siteLanguage) }
            LanguageList(context: context)
          }
        }
      }
    }
  }
}

private struct FooterList: Component {
  let heading: InterfaceMessage
  let targets: [NavigationTarget]
  let context: PageContext

  var body: some HTML {
    nav(.class("foot"), .ariaLabel(context.texts.words(heading))) {
      h2 { context.texts.text(heading) }
      ul {
        for target in targets { NavigationEntry(target: target, context: context) }
      }
    }
  }
}

extension NavigationTarget {
  fileprivate var isLegal: Bool {
    if case .page(let id) = self { id.description.hasPrefix("legal/") } else { false }
  }
}

private struct HomeLink: Component {
  let context: PageContext

  var body: some HTML {
    a(
      .class("logo"),
      .href(WebAddress(context.site.page(.index, in: context.locale)?.path ?? context.page.path))
    ) {
      IconView(.mark)
      context.site.profile.name
    }
  }
}

private struct NavigationEntry: Component {
  let target: NavigationTarget
  let context: PageContext

  private var event: ConversionEvent? {
    switch target {
    case .action: .actionClicked
    case .page(let id): id == context.site.contactPage ? .contactOpened : nil
    }
  }

  private var action: String? { if case .action(let name) = target { name } else { nil } }

  var body: some HTML {
    if let address = context.address(target) {
      li {
        a(
          .href(WebAddress(address)), address == context.page.path ? .ariaCurrent("page") : nil,
          event.map { .event($0) }, action.map { .data("data-action", $0) }
        ) {
          context.label(target)
        }
      }
    }
  }
}

/// The same page in every language, by the languages' own names.
private struct LanguageList: Component {
  let context: PageContext

  var body: some HTML {
    ul {
      for locale in context.site.languages.all { LanguageEntry(locale: locale, context: context) }
    }
  }
}

private struct LanguageEntry: Component {
  let locale: LocaleID
  let context: PageContext

  var body: some HTML {
    if let page = context.site.page(context.page.id, in: locale) {
      li {
        a(
          .href(WebAddress(page.path)), .lang(locale.description), .hreflang(locale.description),
          locale == context.locale ? .ariaCurrent("true") : nil, .event(.languageSwitched),
          .data("data-language", locale.description)
        ) { locale.ownName }
      }
    }
  }
}

extension LocaleID {
  /// The language's name in the language itself, beginning with a capital as in a list.
  var ownName: String {
    let name = LocaleData.of(self)?.ownName ?? description
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
