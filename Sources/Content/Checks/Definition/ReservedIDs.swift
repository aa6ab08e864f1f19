import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// No plan is called what stands for no plan.
  static let reservedIDs = Check { draft in
    draft.plans.filter { $0.id.value.description == Plan.nobodys }.map { Diagnostic.nobodysPlan($0.id) }
  }
}

extension Diagnostic {
  fileprivate static func nobodysPlan(_ id: Located<PlanID>) -> Diagnostic {
    .error(
      .reservedID, "no plan can be called '\(id.value)'", at: id.span,
      help: "services read that as 'no plan at all', which is granted nothing; name it 'free' or 'basic'")
  }
}
