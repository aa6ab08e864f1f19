import Diagnostics
import Localization
import Site

/// No two pages of a site stand at one path, and no former path leads away from a page that is there.
enum PagePaths {
  static func check(_ pages: [PageID: [LocaleID: Page]], drafts: [PageFamily], faults: inout DiagnosticBag) {
    var taken: [String: Span] = [:]
    func take(_ path: String, at span: Span, _ what: String) {
      if let first = taken[path] {
        if first != span { faults.add(.pathTaken(path, by: what, at: span, first: first)) }
      } else {
        taken[path] = span
      }
    }
    let written = drafts.flatMap { family in
      family.languages.all.compactMap { locale in
        pages[family.id]?[locale].flatMap { page in family.drafts[page.textLocale].map { (page, $0.front) } }
      }
    }
    for (page, front) in written {
      take(page.path, at: front.slug?.span ?? front.span, "page '\(page.id)' in '\(page.locale)'")
    }
    for (page, front) in written where page.isTranslated {
      for alias in front.aliases {
        let path = alias.value.hasSuffix("/") ? alias.value : alias.value + "/"
        take(path, at: alias.span, "a former path of page '\(page.id)'")
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func pathTaken(_ path: String, by what: String, at span: Span, first: Span) -> Diagnostic
  {
    .error(.duplicatePath, "\(what) stands at '\(path)', which is taken", at: span, help: "choose another")
      .noting("taken here", at: first)
  }
}
