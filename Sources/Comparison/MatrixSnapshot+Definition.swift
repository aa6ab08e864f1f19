package import Pricing

extension MatrixSnapshot {
  /// What a definition promises, without a product around it.
  ///
  /// A limit that says nothing for a plan is not stated, which is neither nothing nor unlimited.
  ///
  /// - Parameter locales: tags of its languages, the default one first.
  package init(_ definition: Definition, locales: [String]) {
    let header = definition.header
    self.init(product: header.product.description)
    version = header.version
    effectiveFrom = header.effectiveFrom?.description
    currency = header.currency.description
    exponents = Dictionary(
      definition.currencies.map { ($0.description, $0.exponent) }, uniquingKeysWith: { first, _ in first })
    defaultLocale = locales.first
    self.locales = locales
    defaultPlan = header.defaultPlan?.description
    trial = header.trial.map(Trial.init)
    plans = definition.plans.map { Plan($0, in: definition) }
    features = definition.features.map(Feature.init)
    limits = definition.limits.map(Limit.init)
    addOns = definition.addOns.map(AddOn.init)
    metrics = definition.metrics.map(\.description)
    complete(with: definition)
  }

  /// Adds what a definition knows and a matrix does not: how prices hold the tax, and prices in words.
  package mutating func complete(with definition: Definition) {
    tax = definition.header.tax.rawValue
    for plan in definition.plans {
      guard let index = plans.firstIndex(where: { $0.id == plan.id.description }) else { continue }
      plans[index].offer.words = plan.offer.words
    }
    for addOn in definition.addOns {
      guard let index = addOns.firstIndex(where: { $0.id == addOn.id.description }) else { continue }
      addOns[index].offer.words = addOn.offer.words
    }
  }
}

extension Pricing.Offer {
  fileprivate var words: String? { if case .described(let words) = self { words } else { nil } }
}

extension MatrixSnapshot.Trial {
  fileprivate init(_ trial: Pricing.Trial) {
    self.init(
      plan: trial.plan.description, days: trial.days, requiresCard: trial.requiresCard, endsIn: trial.endsIn,
      remindDaysBefore: trial.remindDaysBefore,
      extendDays: trial.extendDays.map { [$0.lowerBound, $0.upperBound] } ?? [])
  }
}

extension MatrixSnapshot.Offer {
  fileprivate init(_ offer: Pricing.Offer, _ unit: PriceUnit?) {
    let payment: MatrixSnapshot.Payment =
      switch offer {
      case .free: .free
      case .paid: .paid
      case .contact, .described: .custom
      }
    self.init(
      payment: payment,
      prices: offer.prices.map { price in
        MatrixSnapshot.Price(
          currency: price.currency.description, period: price.period.description, months: price.months,
          amount: price.amount.minorUnits, lookupKey: nil)
      },
      unit: unit.map { MatrixSnapshot.Unit(name: $0.name, quantity: $0.quantity) })
  }
}

extension MatrixSnapshot.FeatureGrant {
  /// Nothing where a matrix would say `false`.
  fileprivate init?(_ value: FeatureValue) {
    switch value {
    case .notGranted, .text(""), .list([]): return nil
    case .granted: self = .granted
    case .level(let level): self = .word(level.description)
    case .text(let text): self = .word(text)
    case .number(let number): self = .number(number.trimmed)
    case .list(let entries): self = .list(entries)
    }
  }
}

extension LimitValue {
  /// Without zeros that only the eye sees.
  fileprivate var trimmed: LimitValue {
    if case .finite(let number) = self { .finite(number.trimmed) } else { self }
  }
}

extension MatrixSnapshot.Plan {
  fileprivate init(_ plan: Pricing.Plan, in definition: Definition) {
    self.init(
      id: plan.id.description, rank: plan.rank, line: plan.line, status: plan.status.rawValue,
      isVisible: plan.isVisible, isHighlighted: plan.isHighlighted,
      offer: MatrixSnapshot.Offer(plan.offer, plan.unit), renamedFrom: plan.renamedFrom.map(\.description))
    for feature in definition.features {
      features[feature.id.description] = MatrixSnapshot.FeatureGrant(feature.value(in: plan.id))
    }
    for limit in definition.limits {
      limits[limit.id.description] = limit.values[plan.id]?.trimmed
    }
  }
}

extension MatrixSnapshot.Feature {
  fileprivate init(_ feature: Pricing.Feature) {
    let (type, levels): (String, [LevelID]) =
      switch feature.kind {
      case .boolean: ("boolean", [])
      case .level(let levels): ("level", levels)
      case .text: ("text", [])
      case .number: ("number", [])
      case .list: ("list", [])
      }
    self.init(
      id: feature.id.description, type: type, levels: levels.map(\.description),
      group: feature.group?.description, isOnPage: feature.visibility.page, isGated: feature.visibility.gate,
      renamedFrom: feature.renamedFrom.map(\.description))
  }
}

extension MatrixSnapshot.Limit {
  fileprivate init(_ limit: Pricing.Limit) {
    self.init(
      id: limit.id.description, unit: limit.unit, kind: limit.kind.rawValue, period: limit.period?.rawValue,
      reset: limit.reset?.rawValue, scope: limit.scope, feature: limit.features.first?.description,
      reaction: limit.reaction.rawValue, warnAtPercent: limit.warnAtPercent,
      criticalAtPercent: limit.criticalAtPercent, renamedFrom: limit.renamedFrom.map(\.description))
  }
}

extension MatrixSnapshot.AddOn {
  fileprivate init(_ addOn: Pricing.AddOn) {
    self.init(
      id: addOn.id.description, offer: MatrixSnapshot.Offer(addOn.offer, addOn.unit),
      availableFor: addOn.availableFor.map(\.description), requires: addOn.requires.map(\.description),
      excludes: addOn.excludes.map(\.description), leastQuantity: addOn.quantity.min,
      mostQuantity: addOn.quantity.max, step: addOn.quantity.step,
      renamedFrom: addOn.renamedFrom.map(\.description))
    for grant in addOn.features {
      features[grant.feature.description] = MatrixSnapshot.FeatureGrant(grant.value)
    }
    for change in addOn.extends {
      if change.value == .unlimited {
        sets[change.limit.description] = .unlimited
      } else {
        extends[change.limit.description] = change.value.trimmed
      }
    }
    for change in addOn.sets { sets[change.limit.description] = change.value.trimmed }
  }
}
