import Foundation
import Localization
import Pricing
import Site

/// The bakery as its definition has it, with the catalogs of `content/bakery`.
///
/// It is written out here, without the reader of definitions, so that this target is tested alone.
enum Bakery {
  static func site() throws -> CheckedSite {
    let slugs: [LocaleID: String] = [
      "en": "/contact/", "es": "/es/contacto/", "eu": "/eu/kontaktua/", "fr": "/fr/contact/",
    ]
    let pages = slugs.map { ($0, Page.empty("contact", in: $0, at: $1)) }
    return CheckedSite.sample(
      definition, claims: claims, pages: [PageID("contact"): Dictionary(uniqueKeysWithValues: pages)],
      catalogs: try (["en", "es", "eu", "fr"] as [LocaleID]).map { ($0, try catalog($0)) })
  }

  private static func catalog(_ locale: LocaleID) throws -> [UInt8] {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try [UInt8](
      Data(contentsOf: root.appendingPathComponent("content/bakery/\(locale)/messages.json")))
  }

  private static let claims = [
    Claim(
      id: "professional_share", value: .percent(ExactDecimal(87)), source: "product owner",
      isPlaceholder: true)
  ]

  static let definition = Definition(
    header: DefinitionHeader(
      product: "bakery", version: "2025-11-01", effectiveFrom: CalendarDate("2025-11-01"), effectiveTo: nil,
      currency: "EUR", currencyDisplay: [:], tax: .exclusive, perDayDivisor: 30,
      usage: UsageThresholds(warnAtPercent: 80, criticalAtPercent: 95),
      trial: Trial(
        plan: "professional", days: 14, requiresCard: false, endsIn: "suspended",
        remindDaysBefore: [7, 3, 1], extendDays: nil),
      defaultPlan: nil,
      upgradeURL: "/app/settings/subscription?upgrade={to}&from={from}&feature={feature}",
      contactURL: "page:contact"),
    periods: [.month, .year],
    groups: ["forecasting", "insights", "operations", "support"],
    plans: [
      .sample("starter", rank: 0, .monthly(4900)),
      .sample("professional", rank: 1, .monthly(14900), isHighlighted: true),
      .sample("enterprise", rank: 2, .monthly(49900)),
    ],
    features: features, limits: limits, addOns: [extraLocation],
    metrics: [
      "users", "locations", "products", "recipes", "suppliers", "training_jobs", "forecasts", "storage",
      "api_calls",
    ])

  private static let features: [Feature] = {
    let all: [PlanID] = ["starter", "professional", "enterprise"]
    let larger: [PlanID] = ["professional", "enterprise"]
    return [
      .sample("basic_forecasting", in: all, group: "forecasting"),
      .sample("inventory", in: all, group: "operations"),
      .sample(
        "analytics", in: larger, group: "insights",
        upgrade: FeatureUpgrade(
          benefitIcons: ["calendar", "trending-up", "file-text"], roi: roi(80_000...120_000, days: 7),
          preview: "/app/analytics/advanced?preview=1")),
      .sample("weather_traffic_data", in: larger, group: "forecasting"),
      .sample(
        "scenario_modeling", in: larger, group: "insights",
        upgrade: FeatureUpgrade(benefitIcons: ["sliders"], roi: nil, preview: nil)),
      .sample("multi_location", in: larger, group: "operations"),
      .sample(
        "api_access", in: ["enterprise"], group: "operations",
        upgrade: FeatureUpgrade(benefitIcons: [], roi: roi(200_000...400_000, days: 14), preview: nil)),
      .sample(
        "support", .level(["email", "priority", "dedicated"]),
        [
          "starter": .level("email"), "professional": .level("priority"), "enterprise": .level("dedicated"),
        ], group: "support"),
    ]
  }()

  private static func roi(_ savings: ClosedRange<Int>, days: Int) -> FeatureUpgrade.ReturnOnInvestment {
    FeatureUpgrade.ReturnOnInvestment(monthlySavings: savings, currency: "EUR", paybackDays: days)
  }

  private static let limits: [Limit] = {
    func row(_ starter: LimitValue, _ professional: LimitValue, _ enterprise: LimitValue) -> [PlanID:
      LimitValue]
    {
      ["starter": starter, "professional": professional, "enterprise": enterprise]
    }
    return [
      .sample("products", of: "product", row(50, 500, nil)),
      .sample("users", of: "user", row(5, 20, nil)),
      .sample("locations", of: "location", features: ["multi_location"], row(1, 3, nil)),
      .sample("recipes", of: "recipe", row(50, 500, nil)),
      .sample("suppliers", of: "supplier", row(20, 100, nil)),
      .sample("training_jobs", of: "job", as: .quota, per: .day, row(1, 5, nil)),
      .sample("forecasts", of: "forecast", as: .quota, per: .day, row(10, 100, nil)),
      .sample("storage", of: "GB", row(5, 50, 500)),
      .sample(
        "api_calls", of: "call", as: .quota, per: .hour, features: ["api_access"],
        visibility: Visibility(page: false, gate: true), row(100, 1000, 10_000)),
      .sample("forecast_horizon", of: "day", as: .ceiling, row(7, 90, 365)),
    ]
  }()

  private static let extraLocation = AddOn(
    id: "extra_location", offer: .monthly(1900), unit: PriceUnit(name: "location", quantity: 1),
    availableFor: ["professional"], requires: [], excludes: [], features: [],
    extends: [AddOn.LimitChange(limit: "locations", value: 1)], sets: [],
    quantity: AddOn.Quantity(min: 1, max: 10, step: 1), renamedFrom: [])
}
