import FeatureMatrix
import JSON
import Localization
import Pricing
import Site
import Testing

@Suite struct UpgradeTests {
  private static let three: [Plan] = [
    .sample("small", rank: 0), .sample("middle", rank: 1), .sample("large", rank: 2),
  ]

  struct Target: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let granting: [PlanID]
    /// By the plan that lacks the feature.
    let expected: JSONValue
  }

  static let targets = [
    Target(
      testDescription: "the first plan above that grants it", granting: ["middle", "large"],
      expected: ["small": "middle"]),
    Target(
      testDescription: "a plan in between is skipped", granting: ["small", "large"],
      expected: ["middle": "large"]),
    Target(
      testDescription: "a plan below, where none above grants it", granting: ["small"],
      expected: ["middle": "small", "large": "small"]),
    Target(
      testDescription: "the plan above wins over the plan below", granting: ["small", "large"],
      expected: ["middle": "large"]),
    Target(testDescription: "nobody lacks it", granting: ["small", "middle", "large"], expected: [:]),
    Target(
      testDescription: "nobody grants it", granting: [],
      expected: ["small": nil, "middle": nil, "large": nil]),
  ]

  @Test(arguments: targets) func `the target is`(_ target: Target) {
    let matrix = matrix([.sample("sso", in: target.granting)])
    let found = matrix["upgrades", "sso"]
    #expect(found?.keys == target.expected.keys)
    for plan in target.expected.keys { #expect(found?[plan, "to"] == target.expected[plan]) }
  }

  @Test func `what cannot be bought has a text and leads nowhere`() {
    let upgrade = FeatureUpgrade(
      benefitIcons: ["key"],
      roi: FeatureUpgrade.ReturnOnInvestment(monthlySavings: 1...2, currency: "EUR", paybackDays: 3),
      preview: "/app/sso")
    let found = matrix([.sample("sso", in: [], upgrade: upgrade)])["upgrades", "sso", "small"]
    #expect(
      found == [
        "to": nil, "url": nil, "preview": nil, "roi": nil,
        "text": [
          "en": ["title": "Unlock sso", "description": "Unlock sso", "benefits": [], "socialProof": nil]
        ],
      ])
  }

  @Test(arguments: [
    Plan.sample("middle", rank: 1, status: .legacy), .sample("middle", rank: 1, status: .draft),
    .sample("middle", rank: 1, isVisible: false),
  ])
  func `only plans on sale are recommended, yet all are told`(_ unsold: Plan) {
    let plans: [Plan] = [.sample("small", rank: 0), unsold, .sample("large", rank: 2)]
    let features: [Feature] = [
      .sample("sso", in: ["middle", "large"]), .sample("api", in: ["large"]), .sample("old", in: ["middle"]),
    ]
    let matrix = Matrix.make(.sample(.sample(plans: plans, features: features)))
    #expect(matrix["plans"]?.elements.count == 3)
    #expect(matrix["features", "sso", "plans"] == ["middle", "large"])
    #expect(matrix["features", "sso", "minimumPlan"] == "large")
    #expect(matrix["features", "old", "minimumPlan"] == JSONValue.null)
    #expect(matrix["upgrades", "sso", "small", "to"] == "large")
    #expect(matrix["upgrades", "api", "middle", "to"] == "large")
  }

  @Test func `features that only the page shows have no upgrade`() {
    let matrix = matrix([
      .sample("sold", in: [], visibility: Visibility(page: true, gate: false)), .sample("gated", in: []),
    ])
    #expect(matrix["upgrades"]?.keys == ["gated"])
    #expect(matrix["features"]?.keys == ["sold", "gated"])
    #expect(matrix["features", "sold", "show"] == ["page"])
  }

  private static let growing: [Limit] = [
    .sample("same", ["small": 5, "middle": 5, "large": 5]),
    .sample("falling", ["small": 9, "middle": 3, "large": 1]),
    .sample("seats", of: "seat", ["small": 1, "middle": 2, "large": nil]),
    .sample("disk", of: "GB", ["small": 1, "middle": 2000, "large": nil]),
    .sample("calls", of: "call", as: .quota, per: .day, ["small": 1, "middle": 2, "large": 3]),
  ]

  @Test func `without listed benefits the feature itself and two rising limits are named`() {
    let messages = """
      {"feature.sso.name": "Single sign-on", "limit.disk.name": "Disk", "limit.seats.name": "Seats", "unit.GB": "GB",
      "unit.GB.count": "{n, number} GB"}
      """
    let matrix = matrix([.sample("sso", in: ["middle", "large"])], limits: Self.growing, messages: messages)
    #expect(
      matrix["upgrades", "sso", "small", "text", "en", "benefits"] == [
        ["text": "Single sign-on", "icon": "check"],
        ["text": "Seats: 2 instead of 1", "icon": "trending-up"],
        ["text": "Disk: 2,000 GB instead of 1 GB", "icon": "trending-up"],
      ])
  }

  @Test func `listed benefits have their icons and the limits of both plans`() {
    let messages = """
      {"feature.sso.upgrade.title": "Sign in once with {plan}", "feature.sso.upgrade.description": "{feature}!",
      "feature.sso.upgrade.benefit.1": "{seats_to, plural, one {# seat} other {# seats}}, not {seats_from}",
      "feature.sso.upgrade.benefit.2": "No passwords"}
      """
    let upgrade = FeatureUpgrade(benefitIcons: ["users", "key", "never-written"], roi: nil, preview: nil)
    let matrix = matrix(
      [.sample("sso", in: ["middle", "large"], upgrade: upgrade)], limits: Self.growing, messages: messages)
    let text = matrix["upgrades", "sso", "small", "text", "en"]
    #expect(text?["title"] == "Sign in once with middle")
    #expect(text?["description"] == "sso!")
    #expect(
      text?["benefits"] == [
        ["text": "2 seats, not 1", "icon": "users"], ["text": "No passwords", "icon": "key"],
      ])
  }

  @Test func `the social proof is that of the target`() {
    let messages = #"{"plan.middle.socialProof": "Most take this", "plan.small.socialProof": "Enough"}"#
    let matrix = matrix([.sample("sso", in: ["middle"])], messages: messages)
    #expect(matrix["upgrades", "sso", "small", "text", "en", "socialProof"] == "Most take this")
    #expect(matrix["plans", "2", "text", "en", "socialProof"] == JSONValue.null)
  }

  private func matrix(_ features: [Feature], limits: [Limit] = [], messages: String = "{}") -> JSONValue {
    Matrix.make(.sample(.sample(plans: Self.three, features: features, limits: limits), messages: messages))
  }
}
