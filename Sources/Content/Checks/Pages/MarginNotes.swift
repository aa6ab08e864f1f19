import Diagnostics
import Localization
import Site

extension Check<PageFamily> {
  /// A section that has a note beside it has one in every language, and so has the opening.
  static let sameNotes = Check { family in
    guard let original = family.original else { return [] }
    return family.translations.flatMap { page in
      zip(original.sections, page.sections).compactMap { expected, found in
        Diagnostic.note(
          found.note, at: found.heading.span, expected: expected.note, at: expected.heading.span,
          in: original.locale)
      }
        + [
          Diagnostic.note(
            page.front.note, at: page.front.span, expected: original.front.note, at: original.front.span,
            in: original.locale)
        ].compactMap(\.self)
    }
  }
}

extension DraftSection {
  fileprivate var note: Located<String>? { heading.options[WrittenOption.note.rawValue] }
}

extension Diagnostic {
  /// What is wrong where one language has a note and the other has none.
  fileprivate static func note(
    _ found: Located<String>?, at span: Span, expected: Located<String>?, at expectedSpan: Span,
    in locale: LocaleID
  ) -> Diagnostic? {
    switch (found, expected) {
    case (let found?, nil):
      .error(
        .differentSection, "a note that '\(locale)' does not have", at: found.span,
        help: "write one there too, or remove this one"
      ).noting("the place in '\(locale)'", at: expectedSpan)
    case (nil, let expected?):
      .error(
        .differentSection, "'\(locale)' has a note here", at: span.firstLineOrPoint,
        help: "translate it, or remove it everywhere"
      ).noting("the note in '\(locale)'", at: expected.span)
    default: nil
    }
  }
}
