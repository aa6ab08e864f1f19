import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// An add-on can be bought by somebody, and does something for those who can buy it.
  static let addOnReach = Check { draft in
    let sold = Set(draft.plans.filter { $0.status == .active }.map(\.id.value))
    let endless = Dictionary(
      draft.limits.map { limit in
        (limit.id.value, Set((limit.values ?? []).filter { $0.value?.value == .unlimited }.map(\.plan.value)))
      }, uniquingKeysWith: { first, _ in first })
    let known = Set(draft.planIDs)
    var found: [Diagnostic] = []
    for addOn in draft.addOns {
      let names = addOn.availableFor?.map(\.value) ?? []
      guard !draft.partlyRead.contains(.plan), names.allSatisfy(known.contains) else { continue }
      let buyers = addOn.availableFor.map { sold.intersection($0.map(\.value)) } ?? sold
      if buyers.isEmpty {
        found.append(.unreachableAddOn(addOn))
        continue
      }
      for (name, _) in addOn.extends {
        let unlimited = draft.plans.filter { plan in
          buyers.contains(plan.id.value) && endless[name.value]?.contains(plan.id.value) == true
        }
        for plan in unlimited where addOn.availableFor != nil || unlimited.count == buyers.count {
          found.append(.addOnOverUnlimited(addOn, limit: name, plan: plan))
        }
      }
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func unreachableAddOn(_ addOn: DraftAddOn) -> Diagnostic {
    .warning(
      .unreachableAddOn, "no plan on sale can have add-on '\(addOn.id.value)'",
      at: addOn.availableFor?.first?.span ?? addOn.id.span, help: "name an active plan in 'availableFor'")
  }

  fileprivate static func addOnOverUnlimited(
    _ addOn: DraftAddOn, limit: Located<LimitID>, plan: DraftPlan
  ) -> Diagnostic {
    .warning(
      .addOnOverUnlimited,
      "add-on '\(addOn.id.value)' extends limit '\(limit.value)', which is unlimited in plan '\(plan.id.value)'",
      at: limit.span, help: "leave '\(plan.id.value)' out of 'availableFor'")
  }
}
