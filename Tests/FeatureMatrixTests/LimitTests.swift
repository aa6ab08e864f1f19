import FeatureMatrix
import JSON
import Localization
import Pricing
import Site
import Testing

@Suite struct LimitTests {
  private static let three: [Plan] = [
    .sample("small", rank: 0), .sample("middle", rank: 1), .sample("large", rank: 2),
  ]

  struct Raise: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let values: [PlanID: LimitValue]
    let expected: JSONValue
  }

  static let raises = [
    Raise(
      testDescription: "the next plan", values: ["small": 1, "middle": 2, "large": nil],
      expected: ["small": "middle", "middle": "large", "large": nil]),
    Raise(
      testDescription: "the next plan that has more", values: ["small": 5, "middle": 5, "large": 9],
      expected: ["small": "large", "middle": "large", "large": nil]),
    Raise(
      testDescription: "a smaller plan, where it has more", values: ["small": 9, "middle": 2, "large": 1],
      expected: ["small": nil, "middle": "small", "large": "small"]),
    Raise(
      testDescription: "nobody has more", values: ["small": nil, "middle": nil, "large": nil],
      expected: ["small": nil, "middle": nil, "large": nil]),
    Raise(
      testDescription: "more than nothing", values: ["small": 0, "middle": 0, "large": 1],
      expected: ["small": "large", "middle": "large", "large": nil]),
  ]

  @Test(arguments: raises) func `a limit is raised by`(_ raise: Raise) {
    let matrix = matrix(.sample("things", raise.values))
    #expect(matrix["limits", "things", "raisedBy"] == raise.expected)
    for plan in raise.expected.keys {
      #expect(
        (matrix["limits", "things", "upgradeUrl", plan] == JSONValue.null) == (raise.expected[plan] == .null))
    }
  }

  @Test func `the link has the limit's feature, or no such parameter`() {
    let values: [PlanID: LimitValue] = ["small": 1, "middle": 2, "large": 3]
    let alone = matrix(.sample("things", values))
    #expect(alone["limits", "things", "upgradeUrl", "small"] == "/app/plans?upgrade=middle&from=small")
    #expect(alone["limits", "things", "feature"] == JSONValue.null)
    let owned = matrix(.sample("things", features: ["sso"], values), features: [.sample("sso", in: [])])
    #expect(
      owned["limits", "things", "upgradeUrl", "small"] == "/app/plans?upgrade=middle&from=small&feature=sso")
    #expect(owned["limits", "things", "feature"] == "sso")
  }

  @Test func `the value is null exactly where there is no limit`() {
    let half = LimitValue.finite(ExactDecimal(coefficient: 50, scale: 2))
    let matrix = matrix(.sample("things", ["small": 0, "middle": half, "large": nil]))
    #expect(matrix["plans", "0", "limits", "things"] == ["value": 0, "unlimited": false])
    #expect(matrix["plans", "1", "limits", "things"] == ["value": .number("0.5"), "unlimited": false])
    #expect(matrix["plans", "2", "limits", "things"] == ["value": nil, "unlimited": true])
  }

  @Test func `only what is counted and finite can be exceeded`() {
    let values: [PlanID: LimitValue] = ["small": 1, "middle": 0, "large": nil]
    let full = matrix(.sample("things", values))["limits", "things", "text", "en", "exceeded"]
    #expect(
      full == [
        "small": "You have reached the limit of the small plan: 1 thing.",
        "middle": "You have reached the limit of the middle plan: 0 thing.",
      ])
    let horizon = matrix(.sample("things", as: .ceiling, values))
    #expect(horizon["limits", "things", "text", "en", "exceeded"] == [:])
  }

  @Test func `a quota has its own wording, which knows the period`() {
    let messages = #"{"limit.exceeded.quota": "{count} {period, select, day {today} other {for now}}"}"#
    let values: [PlanID: LimitValue] = ["small": 1, "middle": 2, "large": nil]
    let limit = Limit.sample("things", as: .quota, per: .day, values)
    let matrix = matrix(limit, messages: messages)
    #expect(matrix["limits", "things", "period"] == "day")
    #expect(matrix["limits", "things", "text", "en", "exceeded", "small"] == "1 thing today")
  }

  @Test func `the unit agrees with the largest number of the plans`() {
    let messages = #"{"unit.thing": "{n, plural, one {day} other {days}}"}"#
    let values: [PlanID: LimitValue] = ["small": 1, "middle": 2, "large": nil]
    #expect(
      matrix(.sample("things", values), messages: messages)["limits", "things", "text", "en", "unit"]
        == "days")
    #expect(matrix(.sample("things", values))["limits", "things", "text", "en", "unit"] == "")
  }

  private func matrix(_ limit: Limit, features: [Feature] = [], messages: String = "{}") -> JSONValue {
    Matrix.make(.sample(.sample(plans: Self.three, features: features, limits: [limit]), messages: messages))
  }
}
