import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// A later plan of the same line that lacks what an earlier one has: allowed, but seldom meant.
  static let lostFeatures = Check { draft in
    let plans = draft.plans.filter { $0.status == .active && $0.isVisible }
    let lines = Dictionary(grouping: plans, by: \.line).sorted { $0.key < $1.key }.map(\.value)
    var found: [Diagnostic] = []
    for (earlier, later) in lines.flatMap({ zip($0, $0.dropFirst()) }) {
      for feature in draft.features where feature.hasAllValues {
        guard let granted = feature.values[earlier.id.value], feature.values[later.id.value] == nil else {
          continue
        }
        found.append(.lostFeature(feature, earlier: earlier, later: later, at: granted.span))
      }
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func lostFeature(
    _ feature: DraftFeature, earlier: DraftPlan, later: DraftPlan, at span: Span
  ) -> Diagnostic {
    .warning(
      .lostFeature,
      "plan '\(later.id.value)' lacks feature '\(feature.id.value)', which plan '\(earlier.id.value)' has",
      at: span,
      help: "grant it to '\(later.id.value)' too, or put the two plans into different lines with 'line'"
    ).noting("plan '\(later.id.value)' is defined here", at: later.id.span)
  }
}
