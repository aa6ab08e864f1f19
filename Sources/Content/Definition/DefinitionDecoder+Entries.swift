import Diagnostics
import Pricing

// From the nodes of plans.yaml to a draft: plans, features, limits, add-ons.
extension YAMLDecoder {
  mutating func plans(_ node: YAMLNode) -> [DraftPlan] {
    if case .sequence(let list) = node.kind, list.isEmpty {
      faults.add(
        .error(
          .noPlan, "the definition has no plan", at: node.span,
          help: "add one: '- { id: basic, price: free }'"))
    }
    return elements(node, of: "plans").compactMap { plan($0) }
  }

  private mutating func plan(_ node: YAMLNode) -> DraftPlan? {
    guard let fields = fields(node, of: "a plan", by: PlanKey.self) else { return nil }
    let id: Located<PlanID>? = fields[.id].flatMap { identifier($0) }
    let price = fields[.price].flatMap { self.price($0) }
    guard let id else {
      tellMissing(fields)
      return nil
    }
    var plan = DraftPlan(id: id)
    plan.price = price
    plan.unit = fields[.per].flatMap { unit($0) }
    plan.line = fields[.line].flatMap { text($0) }?.value ?? "main"
    plan.status = fields[.status].flatMap { word($0) }?.value ?? .active
    plan.isVisible = fields[.visible].flatMap { boolean($0) }?.value ?? true
    if let highlight = fields[.highlight].flatMap({ boolean($0) }) {
      plan.isHighlighted = highlight.value
      plan.highlight = highlight.span
    }
    plan.succeeds = fields[.succeeds].flatMap { identifier($0) }
    plan.renamedFrom = fields[.renamedFrom].map { identifiers($0) } ?? []
    finish(fields)
    return plan
  }

  private mutating func price(_ node: YAMLNode) -> DraftPrice? {
    switch node.kind {
    case .scalar("free", _): return .free
    case .scalar("contact", _): return .contact
    case .mapping(let members) where members.contains { $0.key.value == "text" }:
      guard let fields = fields(node, of: "a price in words", by: DescribedPriceKey.self) else { return nil }
      let words = fields[.text].flatMap { text($0) }
      finish(fields)
      return words.map { .described($0.value) }
    case .mapping(let members) where !members.isEmpty:
      return .paid(members.compactMap { periodPrice($0) })
    case .invalid: return nil
    default:
      faults.add(
        .wrongType(
          expected: "a price", found: node, help: "write 'free', 'contact', '{ month: 49 }' or '{ text: … }'")
      )
      return nil
    }
  }

  private mutating func periodPrice(_ member: YAMLMember) -> DraftPeriodPrice? {
    guard let period: Located<PeriodID> = identifier(member.key) else { return nil }
    if Int(member.key.value) != nil, member.value.kindName == "nothing" {
      faults.add(.commaInAmount(member.key))
      return nil
    }
    guard case .mapping(let members) = member.value.kind, !members.isEmpty else {
      return decimal(member.value, called: "an amount").map {
        DraftPeriodPrice(period: period, amounts: [(nil, $0)])
      }
    }
    let amounts = members.compactMap { member -> (Located<CurrencyCode>?, Located<ExactDecimal>)? in
      guard let code = currency(member.key), let amount = decimal(member.value, called: "an amount") else {
        return nil
      }
      return (code, amount)
    }
    return DraftPeriodPrice(period: period, amounts: amounts)
  }

  private mutating func unit(_ node: YAMLNode) -> PriceUnit? {
    guard case .mapping = node.kind else {
      return text(node).map { PriceUnit(name: $0.value, quantity: 1) }
    }
    guard let fields = fields(node, of: "'per'", by: PriceUnitKey.self) else { return nil }
    let name = fields[.unit].flatMap { text($0) }
    let quantity = integer(.quantity, of: fields)
    finish(fields)
    guard let name, let quantity else { return nil }
    return PriceUnit(name: name.value, quantity: quantity.value)
  }

  mutating func features(_ node: YAMLNode) -> [DraftFeature] {
    members(node, of: "features").compactMap { member in
      guard let id: Located<FeatureID> = identifier(member.key) else { return nil }
      return feature(member.value, id: id)
    }
  }

  private mutating func feature(_ node: YAMLNode, id: Located<FeatureID>) -> DraftFeature {
    var feature = DraftFeature(id: id)
    guard let fields = fields(node, of: "feature '\(id.value)'", by: FeatureKey.self) else { return feature }
    feature.kind = fields[.type].flatMap { word($0) }?.value ?? .boolean
    feature.levels = fields[.levels].map { identifiers($0) } ?? []
    feature.hasAllLevels =
      !feature.levels.isEmpty && feature.levels.count == fields.entryCount(of: .levels, isList: true)
    feature.group = fields[.group].flatMap { identifier($0) }
    feature.category = fields[.category].flatMap { text($0) }?.value
    feature.visibility = fields[.show].map { visibility($0) } ?? feature.visibility
    feature.grants = fields[.plans].flatMap { grants($0) }
    if let links = fields[.links] {
      feature.links = elements(links, of: "links").compactMap { text($0)?.value }
    }
    feature.upgrade = fields[.upgrade].flatMap { upgrade($0) }
    feature.renamedFrom = fields[.renamedFrom].map { identifiers($0) } ?? []
    finish(fields)
    if feature.kind == .level, feature.levels.isEmpty {
      faults.add(.missingKey("levels", of: "feature '\(id.value)' of type level", at: id.span))
    }
    return feature
  }

  private mutating func grants(_ node: YAMLNode) -> DraftFeature.Grants? {
    switch node.kind {
    case .scalar("all", _): return .all
    case .scalar("none", _): return DraftFeature.Grants.none
    case .sequence: return .plans(identifiers(node))
    case .mapping(let members) where members.contains { $0.key.value == "from" }:
      guard let fields = fields(node, of: "'plans: { from: … }'", by: GrantFromKey.self) else { return nil }
      let first: Located<PlanID>? = fields[.from].flatMap { identifier($0) }
      finish(fields)
      return first.map { .from($0) }
    case .mapping(let members):
      return .values(
        members.compactMap { member in
          let id: Located<PlanID>? = identifier(member.key)
          return id.map { ($0, member.value) }
        })
    case .invalid: return nil
    default:
      faults.add(
        .wrongType(
          expected: "plans", found: node,
          help: "write 'all', 'none', a list of plans, '{ from: PLAN }', or a value for each plan"))
      return nil
    }
  }

  private mutating func visibility(_ node: YAMLNode) -> Visibility {
    let places = elements(node, of: "places").compactMap { word($0, as: ShownPlace.self)?.value }
    return Visibility(page: places.contains(.page), gate: places.contains(.gate))
  }

  private mutating func upgrade(_ node: YAMLNode) -> DraftUpgrade? {
    guard let fields = fields(node, of: "'upgrade'", by: FeatureUpgradeKey.self) else { return nil }
    var upgrade = DraftUpgrade()
    if let benefits = fields[.benefits] {
      upgrade.icons = elements(benefits, of: "benefits").compactMap { node in
        guard let benefit = self.fields(node, of: "a benefit", by: BenefitKey.self) else { return nil }
        let icon = benefit[.icon].flatMap { text($0) }
        finish(benefit)
        return icon
      }
    }
    if let node = fields[.roi], let roi = self.fields(node, of: "'roi'", by: SavingsKey.self) {
      let savings = roi[.monthlySavings].map { node in
        (node, elements(node, of: "two amounts").compactMap { decimal($0, called: "an amount") })
      }
      upgrade.paybackDays = integer(.paybackDays, of: roi)
      finish(roi)
      if let (node, amounts) = savings {
        if amounts.count == 2, amounts[0].value <= amounts[1].value {
          upgrade.savings = (amounts[0], amounts[1])
        } else if case .sequence(let elements) = node.kind, elements.count == amounts.count {
          faults.add(.wrongType(expected: "two amounts, the lower first", found: node))
        }
      }
    }
    upgrade.preview = fields[.preview].flatMap { text($0) }
    finish(fields)
    return upgrade
  }

  mutating func limits(_ node: YAMLNode) -> [DraftLimit] {
    members(node, of: "limits").compactMap { member in
      guard let id: Located<LimitID> = identifier(member.key) else { return nil }
      return limit(member.value, id: id)
    }
  }

  private mutating func limit(_ node: YAMLNode, id: Located<LimitID>) -> DraftLimit {
    var limit = DraftLimit(id: id)
    guard let fields = fields(node, of: "limit '\(id.value)'", by: LimitKey.self) else { return limit }
    limit.unit = fields[.unit].flatMap { text($0) }
    limit.kind = fields[.kind].flatMap { word($0) }
    let period = fields[.period]
    limit.period = period.flatMap { word($0) }
    limit.reset = fields[.reset].flatMap { word($0) }
    limit.scope = fields[.scope].flatMap { text($0) }?.value
    if let feature: Located<FeatureID> = fields[.feature].flatMap({ identifier($0) }) {
      limit.features = [feature]
    }
    limit.features += fields[.features].map { identifiers($0) } ?? []
    limit.reaction = fields[.onLimit].flatMap { word($0) }?.value ?? .block
    limit.warnAtPercent = integer(.warnAtPercent, of: fields)
    limit.criticalAtPercent = integer(.criticalAtPercent, of: fields)
    limit.visibility = fields[.show].map { visibility($0) } ?? limit.visibility
    limit.values = fields[.plans].flatMap { node in
      let members = members(node, of: "plans")
      guard case .mapping = node.kind else { return nil }
      let values = members.compactMap { member in
        let plan: Located<PlanID>? = identifier(member.key)
        return plan.map { ($0, limitValue(member.value)) }
      }
      return values.count == members.count ? values : nil
    }
    limit.renamedFrom = fields[.renamedFrom].map { identifiers($0) } ?? []
    finish(fields)
    checkPeriod(of: limit, isGiven: period != nil)
    return limit
  }

  private mutating func checkPeriod(of limit: DraftLimit, isGiven: Bool) {
    guard let kind = limit.kind else { return }
    if kind.value == .quota, !isGiven {
      faults.add(.missingKey("period", of: "limit '\(limit.id.value)' of kind quota", at: limit.id.span))
    }
    if kind.value != .quota, isGiven || limit.reset != nil {
      let word = isGiven ? "period" : "reset"
      faults.add(
        .error(
          .periodWithoutQuota, "limit '\(limit.id.value)' has a \(word) but is a \(kind.value.rawValue)",
          at: kind.span, help: "write 'kind: quota', or remove the \(word)"))
    }
  }

  mutating func limitValue(_ node: YAMLNode) -> Located<LimitValue>? {
    if case .scalar("unlimited", _) = node.kind { return Located(.unlimited, at: node.span) }
    return decimal(node, called: "a number or 'unlimited'")?.map { .finite($0) }
  }

  mutating func addOns(_ node: YAMLNode) -> [DraftAddOn] {
    members(node, of: "add-ons").compactMap { member in
      guard let id: Located<AddOnID> = identifier(member.key) else { return nil }
      return addOn(member.value, id: id)
    }
  }

  private mutating func addOn(_ node: YAMLNode, id: Located<AddOnID>) -> DraftAddOn {
    var addOn = DraftAddOn(id: id)
    guard let fields = fields(node, of: "add-on '\(id.value)'", by: AddOnKey.self) else { return addOn }
    addOn.price = fields[.price].flatMap { price($0) }
    addOn.unit = fields[.per].flatMap { unit($0) }
    addOn.availableFor = fields[.availableFor].map { identifiers($0) }
    if addOn.availableFor?.count != fields.entryCount(of: .availableFor, isList: true) {
      addOn.availableFor = nil
    }
    addOn.requires = fields[.requires].map { identifiers($0) } ?? []
    addOn.excludes = fields[.excludes].map { identifiers($0) } ?? []
    if let node = fields[.features] {
      addOn.features = members(node, of: "features").compactMap { member in
        let feature: Located<FeatureID>? = identifier(member.key)
        return feature.map { ($0, member.value) }
      }
    }
    addOn.extends = fields[.extends].map { limitChanges($0) } ?? []
    addOn.sets = fields[.sets].map { limitChanges($0) } ?? []
    if let node = fields[.quantity] {
      addOn.quantity = quantity(node)
      addOn.quantitySpan = node.span
    }
    addOn.renamedFrom = fields[.renamedFrom].map { identifiers($0) } ?? []
    finish(fields)
    return addOn
  }

  private mutating func limitChanges(_ node: YAMLNode) -> [(Located<LimitID>, Located<LimitValue>)] {
    members(node, of: "limits").compactMap { member in
      let limit: Located<LimitID>? = identifier(member.key)
      guard let limit, let value = limitValue(member.value) else { return nil }
      return (limit, value)
    }
  }

  private mutating func quantity(_ node: YAMLNode) -> AddOn.Quantity {
    guard let fields = fields(node, of: "'quantity'", by: QuantityKey.self) else { return .any }
    let least = integer(.min, of: fields)?.value ?? 1
    var most: Int?
    if let node = fields[.max] {
      if case .scalar("null", isPlain: true) = node.kind {
      } else {
        most = integer(node, in: 0...Int.max)?.value
      }
    }
    let step = integer(.step, of: fields)?.value ?? 1
    finish(fields)
    if let most, most < least {
      faults.add(
        .error(
          .emptyRange, "a quantity of at least \(least) and at most \(most)",
          at: node.span.firstLineOrPoint,
          help: "let 'min' be at most 'max'"))
    }
    return AddOn.Quantity(min: least, max: most, step: step)
  }
}

extension Diagnostic {
  fileprivate static func commaInAmount(_ key: Located<String>) -> Diagnostic {
    .error(
      .wrongType, "expected a billing period, found '\(key.value)'", at: key.span,
      help: "write '.' before decimals: between braces a comma begins the next entry")
  }
}
