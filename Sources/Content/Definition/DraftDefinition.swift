import Diagnostics
import Localization
import Pricing

/// A definition as it was written, each value with its place; names in it may still point nowhere.
///
/// An optional that is `nil` where the file must have a value stands for one that could not be read; that was
/// reported, and checks leave it out.
struct DraftDefinition: Sendable {
  var span: Span
  var product: Located<ProductID>?
  var version: Located<String>?
  var effectiveFrom: Located<CalendarDate>?
  var effectiveTo: Located<CalendarDate>?
  var locales: DraftLocales?
  var currency: Located<CurrencyCode>?
  var currencyDisplay: [(currency: Located<CurrencyCode>, text: Located<String>)] = []
  var tax: Located<TaxTreatment>?
  var periods: [DraftPeriod] = []
  var perDayDivisor: Located<Int>?
  var trial: DraftTrial?
  var usage: UsageThresholds = .usual
  var defaultPlan: Located<PlanID>?
  var upgradeURL: Located<String>?
  var contactURL: Located<String>?
  var groups: [Located<GroupID>] = []
  var metrics: [Located<LimitID>] = []
  var plans: [DraftPlan] = []
  var features: [DraftFeature] = []
  var limits: [DraftLimit] = []
  var addOns: [DraftAddOn] = []
  /// Kinds of which some entry could not be read: a name that is not found may be that entry's.
  var partlyRead: Set<NameKind> = []

  /// Plans that may be named; those whose own entry is faulty are among them.
  var planIDs: [PlanID] { plans.map(\.id.value) }
}

/// What a name in a definition can be the name of.
enum NameKind: String, Sendable {
  case plan, feature, limit, group
  case period = "billing period"
  case addOn = "add-on"
}

extension UsageThresholds {
  /// What holds where a definition says nothing.
  static let usual = UsageThresholds(warnAtPercent: 80, criticalAtPercent: 95)
}

/// The languages of a product.
struct DraftLocales: Sendable {
  var `default`: Located<LocaleID>?
  var others: [Located<LocaleID>] = []
  var fallback: [(locale: Located<LocaleID>, chain: [Located<LocaleID>])] = []
  /// Whether every language could be read.
  var isWhole = true
}

struct DraftPeriod: Sendable {
  let id: Located<PeriodID>
  var months: Located<Int>?
  var discountPercent: Located<ExactDecimal>?
  var freeMonths: Located<Int>?
  var plans: [Located<PlanID>]?
}

struct DraftTrial: Sendable {
  let span: Span
  var plan: Located<PlanID>?
  var days: Located<Int>?
  var requiresCard = true
  var endsIn: Located<String>?
  var remindDaysBefore: [Located<Int>] = []
  var extendMin: Located<Int>?
  var extendMax: Located<Int>?
  var hasExtension = false
}

struct DraftPlan: Sendable {
  let id: Located<PlanID>
  var price: DraftPrice?
  var unit: PriceUnit?
  var line: String = "main"
  var status: Plan.Status = .active
  var isVisible = true
  var isHighlighted = false
  var highlight: Span?
  var succeeds: Located<PlanID>?
  var renamedFrom: [Located<PlanID>] = []
}

/// A price before it is known whether its periods exist and its amounts fit their currencies.
enum DraftPrice: Sendable {
  case free
  case contact
  case described(String)
  case paid([DraftPeriodPrice])
}

struct DraftPeriodPrice: Sendable {
  let period: Located<PeriodID>
  /// The main currency's amount has no currency of its own.
  let amounts: [(currency: Located<CurrencyCode>?, amount: Located<ExactDecimal>)]
}

extension DraftDefinition {
  /// Each text that is somebody's value of the feature: messages can say it in other words.
  func words(of feature: DraftFeature) -> [String] {
    let granted = addOns.compactMap { $0.featureValues[feature.id.value] }
    return Set((feature.values.values.map(\.value) + granted).flatMap(\.words)).sorted()
  }
}

struct DraftFeature: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case boolean, level, text, number, list
  }

  /// Who gets the feature, as written.
  enum Grants: Sendable {
    case all
    case none
    case plans([Located<PlanID>])
    case from(Located<PlanID>)
    case values([(plan: Located<PlanID>, value: YAMLNode)])
  }

  let id: Located<FeatureID>
  var kind: Kind = .boolean
  var levels: [Located<LevelID>] = []
  /// Whether there are levels and every one could be read.
  var hasAllLevels = true
  var group: Located<GroupID>?
  var category: String?
  var visibility = Visibility(page: true, gate: true)
  var grants: Grants?
  /// What each plan gets, made from ``grants`` when the plans are known; nothing is inherited silently.
  var values: [PlanID: Located<FeatureValue>] = [:]
  /// Whether ``values`` says what each plan gets; otherwise a plan may lack the feature by a fault that was told.
  var hasAllValues = false
  var links: [String] = []
  var upgrade: DraftUpgrade?
  var renamedFrom: [Located<FeatureID>] = []
}

struct DraftUpgrade: Sendable {
  var icons: [Located<String>] = []
  var savings: (low: Located<ExactDecimal>, high: Located<ExactDecimal>)?
  var paybackDays: Located<Int>?
  var preview: Located<String>?
}

struct DraftLimit: Sendable {
  let id: Located<LimitID>
  var unit: Located<String>?
  var kind: Located<Limit.Kind>?
  var period: Located<Limit.Period>?
  var reset: Located<Limit.Reset>?
  var scope: String?
  var features: [Located<FeatureID>] = []
  var reaction: Limit.Reaction = .block
  var warnAtPercent: Located<Int>?
  var criticalAtPercent: Located<Int>?
  var visibility = Visibility(page: true, gate: true)
  /// Nothing where the key itself could not be read.
  var values: [(plan: Located<PlanID>, value: Located<LimitValue>?)]?
  var renamedFrom: [Located<LimitID>] = []
}

struct DraftAddOn: Sendable {
  let id: Located<AddOnID>
  var price: DraftPrice?
  var unit: PriceUnit?
  var availableFor: [Located<PlanID>]?
  var requires: [Located<AddOnID>] = []
  var excludes: [Located<AddOnID>] = []
  var features: [(feature: Located<FeatureID>, value: YAMLNode)] = []
  var featureValues: [FeatureID: FeatureValue] = [:]
  var extends: [(limit: Located<LimitID>, value: Located<LimitValue>)] = []
  var sets: [(limit: Located<LimitID>, value: Located<LimitValue>)] = []
  var quantity: AddOn.Quantity = .any
  var quantitySpan: Span?
  var renamedFrom: [Located<AddOnID>] = []
}
