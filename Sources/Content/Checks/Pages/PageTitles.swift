import Diagnostics
import Localization
import Site

/// Titles and descriptions are as long as search engines show them, and no two pages have the same.
enum PageTitles {
  private static let titleLengths = 20...62
  private static let summaryLengths = 70...160

  static func check(_ pages: [PageID: [LocaleID: Page]], drafts: [PageFamily], faults: inout DiagnosticBag) {
    var titles: [String: Span] = [:]
    var summaries: [String: Span] = [:]
    for family in drafts {
      for locale in family.languages.all {
        guard let draft = family.drafts[locale], let page = pages[family.id]?[locale], page.isTranslated,
          let title = draft.front.title?.span, let summary = draft.front.summary?.span
        else { continue }
        if page.id != .notFound {
          check(page.title, "title", .titleLength, titleLengths, at: title, faults: &faults)
          check(
            page.summary, "description", .descriptionLength, summaryLengths, at: summary, faults: &faults)
        }
        unique(page.title, "title", .duplicateTitle, at: title, seen: &titles, faults: &faults)
        unique(
          page.summary, "description", .duplicateDescription, at: summary, seen: &summaries, faults: &faults
        )
      }
    }
  }

  private static func check(
    _ text: String, _ noun: String, _ id: DiagnosticID, _ lengths: ClosedRange<Int>, at span: Span,
    faults: inout DiagnosticBag
  ) {
    guard !lengths.contains(text.count) else { return }
    let reason =
      text.count < lengths.lowerBound
      ? "shorter ones say too little to be clicked" : "search engines cut longer ones"
    faults.add(
      .warning(
        id, "the \(noun) has \(text.count) characters", at: span,
        help: "write \(lengths.lowerBound) to \(lengths.upperBound): \(reason)"))
  }

  private static func unique(
    _ text: String, _ noun: String, _ id: DiagnosticID, at span: Span, seen: inout [String: Span],
    faults: inout DiagnosticBag
  ) {
    if let first = seen[text] {
      faults.add(
        .warning(id, "another page has the same \(noun)", at: span, help: "say what is only on this page")
          .noting("it stands here too", at: first))
    } else {
      seen[text] = span
    }
  }
}
