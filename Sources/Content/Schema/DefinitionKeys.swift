import Localization
import Pricing

// The keys of plans.yaml: the head of the file.

enum DefinitionKey: String, MappingKey {
  case format, product, version, effectiveFrom, effectiveTo, locales, currency, currencyDisplay, tax, periods
  case perDayDivisor, trial, usage, defaultPlan, upgrade, groups, metrics, plans, features, limits, addOns

  var entry: KeyEntry {
    switch self {
    case .format: .required(.integer(1...1), "The format of this file: 1.")
    case .product: .required(.id, "The product's id, which is the name of its folder.")
    case .version: .required(.text, "A name for this version. A version that was published never changes.")
    case .effectiveFrom: .optional(.date, "The first day on which this version holds.")
    case .effectiveTo: .optional(.date, "The last day on which this version holds.")
    case .locales: .required(.mapping(LocalesKey.self), "The languages of the product.")
    case .currency: .required(.currency, "The currency of all amounts that name no other.")
    case .currencyDisplay:
      .optional(
        .map(from: .currency, to: .text), "What is written in place of a currency's symbol: { XOF: FCFA }.")
    case .tax: .optional(.word(of: TaxTreatment.self), "Whether prices are stated with tax.")
    case .periods:
      .required(.map(from: .id, to: .mapping(PeriodKey.self)), "The billing periods: month, year, …")
    case .perDayDivisor:
      .optional(.integer(28...31), "By how many days a month is divided to show the price of a day.")
    case .trial: .optional(.mapping(TrialKey.self), "The free trial.")
    case .usage: .optional(.mapping(UsageKey.self), "From which share of a limit on customers are warned.")
    case .defaultPlan: .optional(.id, "What a new account gets.")
    case .upgrade: .optional(.mapping(UpgradeLinkKey.self), "Where customers are sent who want more.")
    case .groups: .optional(.ids, "The groups of features, in the order of the comparison.")
    case .metrics: .optional(.ids, "The limits that dashboards show, in their order.")
    case .plans:
      .required(.list(of: .mapping(PlanKey.self)), "The plans, in the order in which they are sold.")
    case .features: .required(.map(from: .id, to: .mapping(FeatureKey.self)), "What plans can include.")
    case .limits:
      .required(.map(from: .id, to: .mapping(LimitKey.self)), "How much of something plans include.")
    case .addOns: .optional(.map(from: .id, to: .mapping(AddOnKey.self)), "What can be bought beside a plan.")
    }
  }
}

extension Shape {
  /// ISO 4217.
  static let currency = Shape.named("currency", .word(CurrencyCode.all))
  /// Amounts have as many decimals as their currency allows; that is checked later.
  static let amount = Shape.named(
    "amount", .either([.number, .filledMap(from: .currency, to: .number)]))
  static let price = Shape.named(
    "price",
    .either([
      .word(["free", "contact"]), .mapping(DescribedPriceKey.self),
      .lacking("text", .filledMap(from: .id, to: amount)),
    ]))
  static let limitValue = Shape.named("limitValue", .either([.word(["unlimited"]), .number]))
  /// Where a feature or a limit counts.
  static let places = Shape.list(of: .word(of: ShownPlace.self))
  static let priceUnit = Shape.named("priceFor", .either([.text, .mapping(PriceUnitKey.self)]))
  /// What a plan has of a feature, by the feature's type: whether it does, a level, a text, a number, a list.
  static let value = Shape.either([.text, .list(of: .text)])
}

enum LocalesKey: String, MappingKey {
  case `default`, others, fallback

  var entry: KeyEntry {
    switch self {
    case .default: .required(.locale, "The language in which everything is written first.")
    case .others: .required(.list(of: .locale), "The other languages.")
    case .fallback:
      .optional(
        .map(from: .locale, to: .list(of: .locale)),
        "Where a language looks for what it lacks: { eu: [es, en] }.")
    }
  }
}

enum PeriodKey: String, MappingKey {
  case months, discountPercent, freeMonths, plans

  var entry: KeyEntry {
    switch self {
    case .months: .required(.integer(1...36), "How many months are paid at once.")
    case .discountPercent: .optional(.numberBelow(100), "What is taken off the sum of the months.")
    case .freeMonths: .optional(.integer(1...36), "How many of the months cost nothing.")
    case .plans: .optional(.ids, "The plans that can be paid so; all where nothing is said.")
    }
  }
}

enum TrialKey: String, MappingKey {
  case plan, days, card, endsIn, remindDaysBefore, extendDays

  var entry: KeyEntry {
    switch self {
    case .plan: .required(.id, "The plan that is tried.")
    case .days: .required(.days, "How long it can be tried.")
    case .card: .optional(.boolean, "Whether a card is asked for.")
    case .endsIn: .required(.text, "What comes after: a plan, or 'suspended' or 'canceled'.")
    case .remindDaysBefore:
      .optional(.list(of: .integer(0...3_650)), "How many days before the end an e-mail is sent.")
    case .extendDays: .optional(.mapping(ExtensionKey.self), "By how many days support may extend a trial.")
    }
  }
}

enum ExtensionKey: String, MappingKey {
  case min, max

  var entry: KeyEntry {
    switch self {
    case .min: .optional(.days, "The fewest days.")
    case .max: .optional(.days, "The most days.")
    }
  }
}

enum UsageKey: String, MappingKey {
  case warnAtPercent, criticalAtPercent

  var entry: KeyEntry {
    switch self {
    case .warnAtPercent:
      .optional(.percent, "From which share of a limit on its state is a warning; usually 80.")
    case .criticalAtPercent: .optional(.percent, "From which share on it is critical; usually 95.")
    }
  }
}

enum UpgradeLinkKey: String, MappingKey {
  case url, contactUrl

  var entry: KeyEntry {
    switch self {
    case .url:
      .optional(.text, "A path of the application, with the blanks {from}, {to} and {feature}.")
    case .contactUrl: .optional(.text, "Where people write to: a page such as page:contact, or a path.")
    }
  }
}
