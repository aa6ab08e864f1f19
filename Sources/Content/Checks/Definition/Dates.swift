import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// A version ends after it begins.
  static let dates = Check { draft in
    guard let from = draft.effectiveFrom, let to = draft.effectiveTo, to.value < from.value else { return [] }
    return [.endsBeforeItBegins(from, to)]
  }
}

extension Diagnostic {
  fileprivate static func endsBeforeItBegins(
    _ from: Located<CalendarDate>, _ to: Located<CalendarDate>
  ) -> Diagnostic {
    .error(
      .datesCrossed, "the definition ends on \(to.value), before it begins", at: to.span,
      help: "let 'effectiveTo' be on or after \(from.value)"
    ).noting("it begins here", at: from.span)
  }
}
