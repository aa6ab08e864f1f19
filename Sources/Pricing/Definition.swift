/// Whether the prices hold the tax.
package enum TaxTreatment: String, CaseIterable, Sendable {
  case inclusive, exclusive, none
}

/// A time of trying out before paying.
package struct Trial: Sendable {
  package let plan: PlanID
  package let days: Int
  /// Whether a payment card is asked for at the start.
  package let requiresCard: Bool
  /// A plan's id, or a state of the subscription: `suspended`, `canceled`.
  package let endsIn: String
  package let remindDaysBefore: [Int]
  package let extendDays: ClosedRange<Int>?

  package init(
    plan: PlanID, days: Int, requiresCard: Bool, endsIn: String, remindDaysBefore: [Int],
    extendDays: ClosedRange<Int>?
  ) {
    self.plan = plan
    self.days = days
    self.requiresCard = requiresCard
    self.endsIn = endsIn
    self.remindDaysBefore = remindDaysBefore
    self.extendDays = extendDays
  }
}

/// At what share of a limit people are told.
package struct UsageThresholds: Hashable, Sendable {
  package let warnAtPercent: Int
  package let criticalAtPercent: Int

  package init(warnAtPercent: Int, criticalAtPercent: Int) {
    self.warnAtPercent = warnAtPercent
    self.criticalAtPercent = criticalAtPercent
  }
}

/// Facts of a definition that are not lists of things.
package struct DefinitionHeader: Sendable {
  package let product: ProductID
  package let version: String
  package let effectiveFrom: CalendarDate?
  package let effectiveTo: CalendarDate?
  package let currency: CurrencyCode
  /// How a currency is written, where not as its locale would.
  package let currencyDisplay: [CurrencyCode: String]
  package let tax: TaxTreatment
  package let perDayDivisor: Int
  package let usage: UsageThresholds
  package let trial: Trial?
  /// What a new account gets.
  package let defaultPlan: PlanID?
  /// With `{to}`, `{from}` and `{feature}`; relative to the application.
  package let upgradeURL: String?
  package let contactURL: String?

  package init(
    product: ProductID, version: String, effectiveFrom: CalendarDate?, effectiveTo: CalendarDate?,
    currency: CurrencyCode, currencyDisplay: [CurrencyCode: String], tax: TaxTreatment, perDayDivisor: Int,
    usage: UsageThresholds, trial: Trial?, defaultPlan: PlanID?, upgradeURL: String?, contactURL: String?
  ) {
    self.product = product
    self.version = version
    self.effectiveFrom = effectiveFrom
    self.effectiveTo = effectiveTo
    self.currency = currency
    self.currencyDisplay = currencyDisplay
    self.tax = tax
    self.perDayDivisor = perDayDivisor
    self.usage = usage
    self.trial = trial
    self.defaultPlan = defaultPlan
    self.upgradeURL = upgradeURL
    self.contactURL = contactURL
  }
}

/// What a product sells: every name in it is known, every amount exact, every limit stated for every plan.
package struct Definition: Sendable {
  package let header: DefinitionHeader
  package let periods: [BillingPeriod]
  package let groups: [GroupID]
  package let plans: [Plan]
  package let features: [Feature]
  package let limits: [Limit]
  package let addOns: [AddOn]
  /// The limits that the usage page of the application shows.
  package let metrics: [LimitID]

  private let planIndex: [PlanID: Int]
  private let featureIndex: [FeatureID: Int]
  private let limitIndex: [LimitID: Int]

  package init(
    header: DefinitionHeader, periods: [BillingPeriod], groups: [GroupID], plans: [Plan],
    features: [Feature], limits: [Limit], addOns: [AddOn], metrics: [LimitID]
  ) {
    self.header = header
    self.periods = periods
    self.groups = groups
    self.plans = plans
    self.features = features
    self.limits = limits
    self.addOns = addOns
    self.metrics = metrics
    planIndex = Self.index(plans.map(\.id))
    featureIndex = Self.index(features.map(\.id))
    limitIndex = Self.index(limits.map(\.id))
  }

  private static func index<ID: Hashable>(_ ids: [ID]) -> [ID: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func plan(_ id: PlanID) -> Plan? { planIndex[id].map { plans[$0] } }
  package func feature(_ id: FeatureID) -> Feature? { featureIndex[id].map { features[$0] } }
  package func limit(_ id: LimitID) -> Limit? { limitIndex[id].map { limits[$0] } }
  package func addOn(_ id: AddOnID) -> AddOn? { addOns.first { $0.id == id } }
  package func period(_ id: PeriodID) -> BillingPeriod? { periods.first { $0.id == id } }

  /// The plans on sale, in their order.
  package var plansOnSale: [Plan] { plans.filter(\.isOnSale) }

  /// The period that others are measured by: the month where there is one, else the shortest.
  package var basePeriod: BillingPeriod? {
    periods.min { $0.months < $1.months }
  }

  /// The currencies in which something is priced, the main one first.
  package var currencies: [CurrencyCode] {
    let priced = (plans.map(\.offer) + addOns.map(\.offer)).flatMap(\.prices).map(\.currency)
    return [header.currency] + Set(priced).subtracting([header.currency]).sorted()
  }
}
