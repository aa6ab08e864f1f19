import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// A limit and the feature it belongs to agree: no use of a feature that may be used zero times, no number for
  /// a feature that the plan lacks.
  static let limitsBesideFeatures = Check { draft in
    let features = Dictionary(
      draft.features.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    return draft.limits.flatMap { limit -> [Diagnostic] in
      let owners = limit.features.compactMap { features[$0.value] }
      guard owners.count == limit.features.count, owners.allSatisfy(\.hasAllValues) else { return [] }
      return (limit.values ?? []).compactMap { plan, value in
        guard let value, case .finite(let number) = value.value else { return nil }
        let granting = owners.filter { $0.values[plan.value] != nil }
        if number.coefficient == 0, let owner = granting.first {
          return .zeroLimit(of: limit, plan: plan.value, feature: owner, at: value.span)
        }
        if number.coefficient > 0, granting.isEmpty, let owner = owners.first {
          return .limitWithoutFeature(limit, number, plan: plan.value, feature: owner, at: value.span)
        }
        return nil
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func zeroLimit(
    of limit: DraftLimit, plan: PlanID, feature: DraftFeature, at span: Span
  ) -> Diagnostic {
    .warning(
      .zeroLimit, "plan '\(plan)' has feature '\(feature.id.value)' but may use it zero times", at: span,
      help: "raise the limit '\(limit.id.value)', or withdraw the feature"
    ).noting("feature '\(feature.id.value)' is defined here", at: feature.id.span)
  }

  fileprivate static func limitWithoutFeature(
    _ limit: DraftLimit, _ number: ExactDecimal, plan: PlanID, feature: DraftFeature, at span: Span
  ) -> Diagnostic {
    .warning(
      .limitWithoutFeature,
      "limit '\(limit.id.value)' allows plan '\(plan)' \(number), but the plan lacks feature '\(feature.id.value)'",
      at: span, help: "write 0, or grant the feature"
    ).noting("feature '\(feature.id.value)' is defined here", at: feature.id.span)
  }
}
