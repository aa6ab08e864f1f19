import Pricing

// The keys of plans.yaml: plans, features, limits, add-ons.

enum PlanKey: String, MappingKey {
  case id, price, per, line, status, visible, highlight, succeeds, renamedFrom

  var entry: KeyEntry {
    switch self {
    case .id: .required(.id, "The plan's id. Services and invoices know it, so it never changes.")
    case .price:
      .required(.price, "'free', 'contact', an amount for each period, or { text: … } for a price in words.")
    case .per:
      .optional(.priceUnit, "What the price is for, such as a user; the whole product where nothing is said.")
    case .line: .optional(.text, "Plans of another line stand beside, not above or below.")
    case .status:
      .optional(.word(of: Plan.Status.self), "A legacy plan is no longer sold, but customers have it.")
    case .visible: .optional(.boolean, "Whether the page shows it.")
    case .highlight: .optional(.boolean, "Whether it is the one that is recommended.")
    case .succeeds: .optional(.id, "The plan whose place it takes.")
    case .renamedFrom: .optional(.ids, "Former ids.")
    }
  }
}

enum DescribedPriceKey: String, MappingKey {
  case text

  var entry: KeyEntry {
    switch self {
    case .text: .required(.text, "What is written in place of an amount.")
    }
  }
}

enum PriceUnitKey: String, MappingKey {
  case unit, quantity

  var entry: KeyEntry {
    switch self {
    case .unit: .required(.text, "What is counted.")
    case .quantity: .required(.integer(1...Int.max), "How many of it the price is for.")
    }
  }
}

/// Where a feature or a limit counts.
enum ShownPlace: String, CaseIterable {
  case page, gate
}

enum FeatureKey: String, MappingKey {
  case type, levels, group, category, show, plans, links, upgrade, renamedFrom

  static let demands = [KeyDemand(key: FeatureKey.type, word: "level", demanded: .levels)]

  var entry: KeyEntry {
    switch self {
    case .type:
      .optional(
        .word(of: DraftFeature.Kind.self), "What a plan says of it; whether it has it, where nothing is said."
      )
    case .levels: .optional(.ids, "The steps of a feature of type 'level', the lowest first.")
    case .group: .optional(.id, "The group under which it stands.")
    case .category: .optional(.text, "A word for services that sort features.")
    case .show: .optional(.places, "Where it counts: on the page, in the gate; both where nothing is said.")
    case .plans:
      .required(
        .either([
          .word(["all", "none"]), .ids, .mapping(GrantFromKey.self),
          .lacking("from", .map(from: .id, to: .value)),
        ]), "Which plans have it: 'all', 'none', a list, { from: PLAN }, or a value for each.")
    case .links: .optional(.list(of: .text), "Paths of the application where it is found.")
    case .upgrade: .optional(.mapping(FeatureUpgradeKey.self), "What somebody sees who does not have it.")
    case .renamedFrom: .optional(.ids, "Former ids.")
    }
  }
}

enum GrantFromKey: String, MappingKey {
  case from

  var entry: KeyEntry {
    switch self {
    case .from: .required(.id, "The first plan that has it; all plans after it in the file have it too.")
    }
  }
}

enum FeatureUpgradeKey: String, MappingKey {
  case benefits, roi, preview

  var entry: KeyEntry {
    switch self {
    case .benefits:
      .optional(.list(of: .mapping(BenefitKey.self)), "One for each message feature.ID.upgrade.benefit.N.")
    case .roi: .optional(.mapping(SavingsKey.self), "What it is expected to save.")
    case .preview: .optional(.text, "A path where it can be looked at.")
    }
  }
}

enum BenefitKey: String, MappingKey {
  case icon

  var entry: KeyEntry {
    switch self {
    case .icon: .required(.text, "The icon beside the benefit.")
    }
  }
}

enum SavingsKey: String, MappingKey {
  case monthlySavings, paybackDays

  var entry: KeyEntry {
    switch self {
    case .monthlySavings: .required(.pair(of: .number), "From and to, a month.")
    case .paybackDays: .required(.days, "After how many days it has paid for itself.")
    }
  }
}

enum LimitKey: String, MappingKey {
  case unit, kind, period, reset, scope, feature, features, onLimit, warnAtPercent, criticalAtPercent, show
  case plans, renamedFrom

  static let demands = [KeyDemand(key: LimitKey.kind, word: "quota", demanded: .period)]

  var entry: KeyEntry {
    switch self {
    case .unit: .required(.text, "What is counted; messages unit.UNIT say it in words.")
    case .kind:
      .required(.word(of: Limit.Kind.self), "A quota is used up and starts again; a capacity is held.")
    case .period: .optional(.word(of: Limit.Period.self), "After which time a quota starts again.")
    case .reset: .optional(.word(of: Limit.Reset.self), "By whose calendar a quota starts again.")
    case .scope:
      .optional(.text, "What the number is for, such as a site; the account where nothing is said.")
    case .feature: .optional(.id, "The feature without which the limit means nothing.")
    case .features: .optional(.ids, "The features, any of which the limit is for.")
    case .onLimit:
      .optional(.word(of: Limit.Reaction.self), "What happens at the limit; 'block' where nothing is said.")
    case .warnAtPercent: .optional(.percent, "Another mark than the product's.")
    case .criticalAtPercent: .optional(.percent, "Another mark than the product's.")
    case .show: .optional(.places, "Where it counts: on the page, in the gate; both where nothing is said.")
    case .plans: .required(.map(from: .id, to: .limitValue), "A number or 'unlimited' for each plan.")
    case .renamedFrom: .optional(.ids, "Former ids.")
    }
  }
}

enum AddOnKey: String, MappingKey {
  case price, per, availableFor, requires, excludes, features, extends, sets, quantity, renamedFrom

  var entry: KeyEntry {
    switch self {
    case .price:
      .required(.price, "'free', 'contact', an amount for each period, or { text: … } for a price in words.")
    case .per: .optional(.priceUnit, "What the price is for.")
    case .availableFor: .optional(.ids, "The plans it can be added to; all where nothing is said.")
    case .requires: .optional(.ids, "Add-ons it needs.")
    case .excludes: .optional(.ids, "Add-ons it cannot stand beside.")
    case .features: .optional(.map(from: .id, to: .value), "The features it brings.")
    case .extends: .optional(.map(from: .id, to: .limitValue), "By how much it raises limits.")
    case .sets: .optional(.map(from: .id, to: .limitValue), "To what it sets limits.")
    case .quantity: .optional(.mapping(QuantityKey.self), "How many can be bought.")
    case .renamedFrom: .optional(.ids, "Former ids.")
    }
  }
}

enum QuantityKey: String, MappingKey {
  case min, max, step

  var entry: KeyEntry {
    switch self {
    case .min: .optional(.integer(0...Int.max), "The fewest; 1 where nothing is said.")
    case .max:
      .optional(.either([.integer(0...Int.max), .null]), "The most; as many as one likes where it is null.")
    case .step: .optional(.integer(1...Int.max), "In which steps.")
    }
  }
}
