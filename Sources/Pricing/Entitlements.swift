/// Who may do what, and which plan would help.
///
/// Plans are not nested: a feature may skip a plan and a limit may fall, so each answer is computed for a
/// feature and, where it matters, for the plan somebody has. Only plans on sale are ever recommended.
extension Definition {
  /// The first plan on sale that grants the feature.
  package func minimumPlan(for feature: Feature) -> Plan? {
    plansOnSale.first { feature.isGranted(to: $0.id) }
  }

  /// Where somebody on `current` gets the feature: the first plan above that grants it, else any that does.
  package func upgrade(for feature: Feature, from current: Plan) -> Plan? {
    nearest(to: current) { feature.isGranted(to: $0.id) }
  }

  /// Where somebody on `current` gets more of the limit: the first plan above that allows more, else any.
  package func upgrade(raising limit: Limit, from current: Plan) -> Plan? {
    let present = limit.value(in: current.id)
    return nearest(to: current) { limit.value(in: $0.id) > present }
  }

  /// The add-ons that raise the limit for somebody on the plan.
  package func addOns(raising limit: LimitID, on plan: PlanID? = nil) -> [AddOn] {
    addOns.filter { addOn in
      (addOn.extends + addOn.sets).contains { $0.limit == limit }
        && (plan.map(addOn.availableFor.contains) ?? true)
    }
  }

  private func nearest(to current: Plan, where isEnough: (Plan) -> Bool) -> Plan? {
    let candidates = plansOnSale.filter { $0.id != current.id && isEnough($0) }
    return candidates.first { $0.rank > current.rank } ?? candidates.first
  }
}
