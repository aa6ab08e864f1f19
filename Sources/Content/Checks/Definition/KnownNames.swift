import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// Every plan, feature, limit, group, period and add-on that is named exists.
  static let knownNames = Check { draft in
    var search = NameSearch(draft)
    search.lookAtHeader(draft)
    for plan in draft.plans { search.lookAt(plan) }
    for feature in draft.features { search.lookAt(feature) }
    for limit in draft.limits { search.lookAt(limit) }
    for addOn in draft.addOns { search.lookAt(addOn) }
    return search.found
  }
}

private struct NameSearch {
  var found: [Diagnostic] = []
  let plans: Names<Plan>
  let features: Names<Feature>
  let limits: Names<Limit>
  let groups: Names<FeatureGroup>
  let periods: Names<BillingPeriod>
  let addOns: Names<AddOn>

  /// The ids of one kind that exist.
  struct Names<Kind> {
    let noun: String
    let isWhole: Bool
    let ids: Set<Identifier<Kind>>
    let inOrder: [String]

    init(_ kind: NameKind, _ ids: [Identifier<Kind>], in draft: DraftDefinition) {
      noun = kind.rawValue
      isWhole = !draft.partlyRead.contains(kind)
      self.ids = Set(ids)
      inOrder = ids.map(\.description)
    }
  }

  init(_ draft: DraftDefinition) {
    plans = Names(.plan, draft.planIDs, in: draft)
    features = Names(.feature, draft.features.map(\.id.value), in: draft)
    limits = Names(.limit, draft.limits.map(\.id.value), in: draft)
    groups = Names(.group, draft.groups.map(\.value), in: draft)
    periods = Names(.period, draft.periods.map(\.id.value), in: draft)
    addOns = Names(.addOn, draft.addOns.map(\.id.value), in: draft)
  }

  mutating func expect<Kind>(
    _ names: [Located<Identifier<Kind>>], among known: Names<Kind>, for owner: String
  ) {
    for name in names where known.isWhole && !known.ids.contains(name.value) {
      found.append(
        .unknownName(
          name.value.description, noun: known.noun, of: owner, known: known.inOrder, at: name.span))
    }
  }

  mutating func lookAtHeader(_ draft: DraftDefinition) {
    expect([draft.defaultPlan].compactMap(\.self), among: plans, for: "'defaultPlan'")
    expect([draft.trial?.plan].compactMap(\.self), among: plans, for: "the trial")
    expect(draft.metrics, among: limits, for: "'metrics'")
    for period in draft.periods {
      expect(period.plans ?? [], among: plans, for: "period '\(period.id.value)'")
    }
  }

  mutating func lookAt(_ plan: DraftPlan) {
    let owner = "plan '\(plan.id.value)'"
    expect([plan.succeeds].compactMap(\.self), among: plans, for: owner)
    expect(plan.price?.periods ?? [], among: periods, for: owner)
  }

  mutating func lookAt(_ feature: DraftFeature) {
    let owner = "feature '\(feature.id.value)'"
    if !groups.ids.isEmpty {
      expect([feature.group].compactMap(\.self), among: groups, for: owner)
    }
    switch feature.grants {
    case .plans(let names): expect(names, among: plans, for: owner)
    case .from(let name): expect([name], among: plans, for: owner)
    case .values(let values): expect(values.map(\.plan), among: plans, for: owner)
    case .all, DraftFeature.Grants.none?, nil: break
    }
  }

  mutating func lookAt(_ limit: DraftLimit) {
    let owner = "limit '\(limit.id.value)'"
    expect(limit.features, among: features, for: owner)
    expect(limit.values?.map(\.plan) ?? [], among: plans, for: owner)
  }

  mutating func lookAt(_ addOn: DraftAddOn) {
    let owner = "add-on '\(addOn.id.value)'"
    expect(addOn.availableFor ?? [], among: plans, for: owner)
    expect(addOn.requires + addOn.excludes, among: addOns, for: owner)
    expect(addOn.features.map(\.feature), among: features, for: owner)
    expect((addOn.extends + addOn.sets).map(\.limit), among: limits, for: owner)
    expect(addOn.price?.periods ?? [], among: periods, for: owner)
  }
}

extension DraftPrice {
  fileprivate var periods: [Located<PeriodID>] {
    if case .paid(let prices) = self { prices.map(\.period) } else { [] }
  }
}
