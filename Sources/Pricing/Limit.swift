/// A number that a plan sets: how many, how often, how far.
package struct Limit: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Things that exist at once: users, products.
    case capacity
    /// Uses in a period, after which the count starts again.
    case quota
    /// A setting that is not counted: a forecast's horizon.
    case ceiling
  }

  package enum Period: String, CaseIterable, Sendable {
    case second, minute, hour, day, week, month, year
  }

  package enum Reset: String, CaseIterable, Sendable {
    case calendarUTC = "calendar-utc"
    case billing
    case rolling
  }

  /// What happens at the limit.
  package enum Reaction: String, CaseIterable, Sendable {
    case block, warn, charge
  }

  package let id: LimitID
  package let unit: String
  package let kind: Kind
  /// Present exactly for quotas.
  package let period: Period?
  package let reset: Reset?
  /// What each of has the limit to itself, such as a user; nothing where the account has it once.
  package let scope: String?
  /// The features the limit belongs to.
  package let features: [FeatureID]
  package let reaction: Reaction
  package let warnAtPercent: Int
  package let criticalAtPercent: Int
  package let visibility: Visibility
  /// One for each plan of the definition.
  package let values: [PlanID: LimitValue]
  package let renamedFrom: [LimitID]

  package init(
    id: LimitID, unit: String, kind: Kind, period: Period?, reset: Reset?, scope: String?,
    features: [FeatureID], reaction: Reaction, warnAtPercent: Int, criticalAtPercent: Int,
    visibility: Visibility, values: [PlanID: LimitValue], renamedFrom: [LimitID]
  ) {
    self.id = id
    self.unit = unit
    self.kind = kind
    self.period = period
    self.reset = reset
    self.scope = scope
    self.features = features
    self.reaction = reaction
    self.warnAtPercent = warnAtPercent
    self.criticalAtPercent = criticalAtPercent
    self.visibility = visibility
    self.values = values
    self.renamedFrom = renamedFrom
  }

  /// Whether use is counted against the limit.
  package var isMetered: Bool { kind != .ceiling }

  /// What the plan allows.
  ///
  /// An unknown plan is allowed nothing.
  package func value(in plan: PlanID) -> LimitValue { values[plan] ?? .finite(ExactDecimal(0)) }
}

/// Unlimited, or up to a number; zero is a number.
package enum LimitValue: Hashable, Comparable, Sendable {
  case finite(ExactDecimal)
  case unlimited
}

/// Something bought on top of a plan.
package struct AddOn: Sendable {
  package struct Quantity: Hashable, Sendable {
    package let min: Int
    /// Nothing where any number may be bought.
    package let max: Int?
    package let step: Int

    package init(min: Int, max: Int?, step: Int) {
      self.min = min
      self.max = max
      self.step = step
    }

    package static let any = Quantity(min: 1, max: nil, step: 1)
  }

  /// A limit and what an add-on does to it.
  package struct LimitChange: Sendable {
    package let limit: LimitID
    package let value: LimitValue

    package init(limit: LimitID, value: LimitValue) {
      self.limit = limit
      self.value = value
    }
  }

  /// A feature that an add-on grants.
  package struct FeatureGrant: Sendable {
    package let feature: FeatureID
    package let value: FeatureValue

    package init(feature: FeatureID, value: FeatureValue) {
      self.feature = feature
      self.value = value
    }
  }

  package let id: AddOnID
  package let offer: Offer
  package let unit: PriceUnit?
  package let availableFor: [PlanID]
  package let requires: [AddOnID]
  package let excludes: [AddOnID]
  package let features: [FeatureGrant]
  /// Added to the plan's limit, each time the add-on is bought.
  package let extends: [LimitChange]
  /// Put in the place of the plan's limit.
  package let sets: [LimitChange]
  package let quantity: Quantity
  package let renamedFrom: [AddOnID]

  package init(
    id: AddOnID, offer: Offer, unit: PriceUnit?, availableFor: [PlanID], requires: [AddOnID],
    excludes: [AddOnID], features: [FeatureGrant], extends: [LimitChange], sets: [LimitChange],
    quantity: Quantity, renamedFrom: [AddOnID]
  ) {
    self.id = id
    self.offer = offer
    self.unit = unit
    self.availableFor = availableFor
    self.requires = requires
    self.excludes = excludes
    self.features = features
    self.extends = extends
    self.sets = sets
    self.quantity = quantity
    self.renamedFrom = renamedFrom
  }
}

extension AddOn {
  /// What is added to the plan's limits, each time the add-on is bought.
  package var additions: [(limit: LimitID, amount: ExactDecimal)] {
    extends.compactMap { change in
      if case .finite(let amount) = change.value { (change.limit, amount) } else { nil }
    }
  }

  /// What takes the place of the plan's limits; adding without limit is the same as setting to unlimited.
  package var replacements: [LimitChange] {
    let set = Set(sets.map(\.limit))
    return sets + extends.filter { $0.value == .unlimited && !set.contains($0.limit) }
  }
}
