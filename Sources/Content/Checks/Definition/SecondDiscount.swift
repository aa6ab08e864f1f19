import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// A period is cheaper by a share or by free months: of both together no page can say how much they are.
  static let secondDiscount = Check { draft in
    draft.periods.compactMap { period in
      guard let percent = period.discountPercent, let free = period.freeMonths else { return nil }
      let (first, second) =
        percent.span.range.lowerBound < free.span.range.lowerBound
        ? (percent.span, free.span) : (free.span, percent.span)
      return .secondDiscount(of: period.id.value, at: second, first: first)
    }
  }
}

extension Diagnostic {
  fileprivate static func secondDiscount(of period: PeriodID, at span: Span, first: Span) -> Diagnostic {
    .error(
      .secondDiscount, "period '\(period)' has both a discount and free months", at: span,
      help: "keep one of the two"
    ).noting("the first one", at: first)
  }
}
