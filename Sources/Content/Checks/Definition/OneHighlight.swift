import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// One plan at most is recommended in each line.
  static let oneHighlight = Check { draft in
    var first: [String: Span] = [:]
    var found: [Diagnostic] = []
    for plan in draft.plans where plan.isHighlighted && plan.status == .active && plan.isVisible {
      guard let span = plan.highlight else { continue }
      if let place = first[plan.line] {
        found.append(.secondHighlight(plan, at: span, first: place))
      } else {
        first[plan.line] = span
      }
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func secondHighlight(_ plan: DraftPlan, at span: Span, first: Span) -> Diagnostic {
    .warning(
      .secondHighlight, "plan '\(plan.id.value)' is recommended beside another of its line", at: span,
      help: "recommend one plan: two recommendations are none"
    ).noting("the first recommendation", at: first)
  }
}
