import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// Every limit states a value for every plan: absent would mean nothing, zero or no end at all to three readers.
  static let missingLimits = Check { draft in
    let known = Set(draft.planIDs)
    return draft.limits.flatMap { limit -> [Diagnostic] in
      // A plan that is not known is one of these, misspelt.
      guard let values = limit.values, values.allSatisfy({ known.contains($0.plan.value) }) else { return [] }
      let stated = Set(values.map(\.plan.value))
      return draft.plans.filter { !stated.contains($0.id.value) }.map { .missingLimit(limit, plan: $0) }
    }
  }
}

extension Diagnostic {
  fileprivate static func missingLimit(_ limit: DraftLimit, plan: DraftPlan) -> Diagnostic {
    .error(
      .missingLimit, "limit '\(limit.id.value)' says nothing for plan '\(plan.id.value)'",
      at: limit.id.span,
      help: "add '\(plan.id.value): NUMBER', '\(plan.id.value): unlimited' or '\(plan.id.value): 0'"
    ).noting("plan '\(plan.id.value)' is defined here", at: plan.id.span)
  }
}
