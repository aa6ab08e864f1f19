import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// No two plans have the same id.
  static let uniquePlans = Check { draft in
    var first: [PlanID: Span] = [:]
    var found: [Diagnostic] = []
    for plan in draft.plans {
      if let place = first[plan.id.value] {
        found.append(.duplicatePlan(plan.id, first: place))
      } else {
        first[plan.id.value] = plan.id.span
      }
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func duplicatePlan(_ id: Located<PlanID>, first: Span) -> Diagnostic {
    .error(
      .duplicatePlan, "plan '\(id.value)' is defined twice", at: id.span, help: "give each plan its own id"
    )
    .noting("first defined here", at: first)
  }
}
