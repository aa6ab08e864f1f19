import Diagnostics
import Pricing

/// From a draft without errors to the definition that everything else trusts.
struct DefinitionBuilder {
  private let draft: DraftDefinition
  private let currency: CurrencyCode
  private let perDayDivisor: Int
  private let periods: [BillingPeriod]

  /// - Returns: nothing where a part of the draft could not be read; that has been reported.
  static func build(_ draft: DraftDefinition) -> Definition? {
    guard let builder = DefinitionBuilder(draft), let header = builder.header() else { return nil }
    return Definition(
      header: header,
      periods: builder.periods,
      groups: draft.groups.map(\.value),
      plans: draft.plans.enumerated().compactMap(builder.plan),
      features: draft.features.map(builder.feature),
      limits: draft.limits.compactMap(builder.limit),
      addOns: draft.addOns.compactMap(builder.addOn),
      metrics: draft.metrics.map(\.value))
  }

  private init?(_ draft: DraftDefinition) {
    guard let currency = draft.currency?.value else { return nil }
    self.draft = draft
    self.currency = currency
    perDayDivisor = draft.perDayDivisor?.value ?? 30
    periods = draft.periods.compactMap { period in
      period.months.map { months in
        BillingPeriod(
          id: period.id.value, months: months.value, discountPercent: period.discountPercent?.value,
          freeMonths: period.freeMonths?.value, plans: period.plans.map { Set($0.map(\.value)) })
      }
    }
  }

  private func header() -> DefinitionHeader? {
    guard let product = draft.product, let version = draft.version else { return nil }
    return DefinitionHeader(
      product: product.value, version: version.value,
      effectiveFrom: draft.effectiveFrom?.value, effectiveTo: draft.effectiveTo?.value,
      currency: currency,
      currencyDisplay: Dictionary(
        draft.currencyDisplay.map { ($0.currency.value, $0.text.value) },
        uniquingKeysWith: { first, _ in first }),
      tax: draft.tax?.value ?? TaxTreatment.none, perDayDivisor: perDayDivisor, usage: draft.usage,
      trial: draft.trial.flatMap(trial), defaultPlan: draft.defaultPlan?.value,
      upgradeURL: draft.upgradeURL?.value, contactURL: draft.contactURL?.value)
  }

  private func trial(_ draft: DraftTrial) -> Trial? {
    guard let plan = draft.plan, let days = draft.days, let endsIn = draft.endsIn else { return nil }
    let least = draft.extendMin?.value ?? DraftTrial.usualExtension.lowerBound
    let most = draft.extendMax?.value ?? DraftTrial.usualExtension.upperBound
    return Trial(
      plan: plan.value, days: days.value, requiresCard: draft.requiresCard, endsIn: endsIn.value,
      remindDaysBefore: draft.remindDaysBefore.map(\.value),
      extendDays: draft.hasExtension && least <= most ? least...most : nil)
  }

  private func plan(rank: Int, _ draft: DraftPlan) -> Plan? {
    guard let price = draft.price else { return nil }
    return Plan(
      id: draft.id.value, rank: rank, offer: offer(price, plan: draft.id.value), unit: draft.unit,
      line: draft.line, status: draft.status, isVisible: draft.isVisible, isHighlighted: draft.isHighlighted,
      succeeds: draft.succeeds?.value, renamedFrom: draft.renamedFrom.map(\.value))
  }

  /// The stated prices, and for the other periods of the plan those that follow from a month's price.
  private func offer(_ draft: DraftPrice, plan: PlanID?) -> Offer {
    switch draft {
    case .free: return .free
    case .contact: return .contact
    case .described(let words): return .described(words)
    case .paid(let stated):
      var amounts: [PeriodID: [CurrencyCode: Money]] = [:]
      for price in stated {
        for (code, amount) in price.amounts {
          let code = code?.value ?? currency
          guard let units = amount.value.units(ofScale: code.exponent) else { continue }
          amounts[price.period.value, default: [:]][code] = Money(minorUnits: units, code)
        }
      }
      return .paid(prices(amounts, plan: plan))
    }
  }

  private func prices(_ stated: [PeriodID: [CurrencyCode: Money]], plan: PlanID?) -> [Price] {
    let month = periods.first { $0.months == 1 }.flatMap { stated[$0.id] } ?? [:]
    let codes = Set(stated.values.flatMap(\.keys))
    let ordered = [currency].filter(codes.contains) + codes.subtracting([currency]).sorted()
    return ordered.flatMap { code in
      periods.compactMap { period -> Price? in
        if let amount = stated[period.id]?[code] {
          return Price(period: period, amount: amount, perDayDivisor: perDayDivisor)
        }
        guard period.months > 1, isSold(plan, by: period), let base = month[code],
          let amount = period.price(fromMonth: base)
        else { return nil }
        return Price(period: period, amount: amount, perDayDivisor: perDayDivisor)
      }
    }
  }

  /// Add-ons are sold by every period that some plan is sold by.
  private func isSold(_ plan: PlanID?, by period: BillingPeriod) -> Bool {
    guard let plans = period.plans else { return true }
    return plan.map(plans.contains) ?? !plans.isEmpty
  }

  private func feature(_ draft: DraftFeature) -> Feature {
    let kind: Feature.Kind =
      switch draft.kind {
      case .boolean: .boolean
      case .level: .level(draft.levels.map(\.value))
      case .text: .text
      case .number: .number
      case .list: .list
      }
    return Feature(
      id: draft.id.value, kind: kind, group: draft.group?.value, category: draft.category,
      visibility: draft.visibility, grants: draft.values.mapValues(\.value), links: draft.links,
      upgrade: draft.upgrade.map(upgrade), renamedFrom: draft.renamedFrom.map(\.value))
  }

  private func upgrade(_ draft: DraftUpgrade) -> FeatureUpgrade {
    var roi: FeatureUpgrade.ReturnOnInvestment?
    if let savings = draft.savings, let days = draft.paybackDays,
      let low = savings.low.value.units(ofScale: currency.exponent),
      let high = savings.high.value.units(ofScale: currency.exponent), low <= high
    {
      roi = .init(monthlySavings: low...high, currency: currency, paybackDays: days.value)
    }
    return FeatureUpgrade(benefitIcons: draft.icons.map(\.value), roi: roi, preview: draft.preview?.value)
  }

  private func limit(_ draft: DraftLimit) -> Limit? {
    guard let unit = draft.unit, let kind = draft.kind, let values = draft.values else { return nil }
    return Limit(
      id: draft.id.value, unit: unit.value, kind: kind.value, period: draft.period?.value,
      reset: draft.reset?.value, scope: draft.scope, features: draft.features.map(\.value),
      reaction: draft.reaction,
      warnAtPercent: draft.warnAtPercent?.value ?? self.draft.usage.warnAtPercent,
      criticalAtPercent: draft.criticalAtPercent?.value ?? self.draft.usage.criticalAtPercent,
      visibility: draft.visibility,
      values: Dictionary(
        values.compactMap { plan, value in value.map { (plan.value, $0.value) } },
        uniquingKeysWith: { first, _ in first }),
      renamedFrom: draft.renamedFrom.map(\.value))
  }

  private func addOn(_ draft: DraftAddOn) -> AddOn? {
    guard let price = draft.price else { return nil }
    func changes(_ list: [(limit: Located<LimitID>, value: Located<LimitValue>)]) -> [AddOn.LimitChange] {
      list.map { AddOn.LimitChange(limit: $0.limit.value, value: $0.value.value) }
    }
    return AddOn(
      id: draft.id.value, offer: offer(price, plan: nil), unit: draft.unit,
      availableFor: draft.availableFor?.map(\.value) ?? self.draft.planIDs,
      requires: draft.requires.map(\.value), excludes: draft.excludes.map(\.value),
      features: draft.features.compactMap { feature, _ in
        draft.featureValues[feature.value].map { AddOn.FeatureGrant(feature: feature.value, value: $0) }
      },
      extends: changes(draft.extends), sets: changes(draft.sets), quantity: draft.quantity,
      renamedFrom: draft.renamedFrom.map(\.value))
  }
}
