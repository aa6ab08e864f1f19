import FeatureMatrix
import JSON
import Localization
import Pricing
import Site
import Testing

/// That the flags are well formed and are answered as the matrix answers is for flagd's own schema and provider to say:
/// `Tests/Consumers/check_flags.py`.
@Suite struct FlagsTests {
  private static let plans: [Plan] = [.sample("small", rank: 0), .sample("large", rank: 1)]

  private static func flags(features: [Feature] = [], limits: [Limit] = []) -> JSONValue {
    FlagsFile(Matrix(.sample(.sample(plans: plans, features: features, limits: limits)))).json
  }

  @Test func `a feature is a variant for each plan, and none for nobody`() {
    let flag = Self.flags(features: [.sample("sso", in: ["large"])])["flags", "feature.sso"]
    #expect(flag?["state"] == "ENABLED")
    #expect(flag?["variants"] == ["small": false, "large": true, "none": false])
    #expect(flag?["defaultVariant"] == "none")
    #expect(
      flag?["targeting"] == ["if": [["in": [["var": "tier"], ["small", "large"]]], ["var": "tier"], nil]])
    #expect(flag?["metadata"] == ["type": "boolean", "minimumTier": "large"])
  }

  @Test func `every type of feature has variants of one type`() {
    let flags = Self.flags(features: [
      .sample("help", .level(["mail", "phone"]), ["large": .level("phone")]),
      .sample("sla", .text, ["small": .text(""), "large": .text("hourly")]),
      .sample("seats", .number, ["large": .number(ExactDecimal(3))]),
      .sample("regions", .list, ["large": .list(["eu", "us"])]),
    ])["flags"]
    #expect(flags?["feature.help", "variants"] == ["small": "", "large": "phone", "none": ""])
    #expect(flags?["feature.sla", "variants"] == ["small": "", "large": "hourly", "none": ""])
    #expect(flags?["feature.seats", "variants"] == ["small": 0, "large": 3, "none": 0])
    #expect(
      flags?["feature.regions", "variants"] == [
        "small": ["values": []], "large": ["values": ["eu", "us"]], "none": ["values": []],
      ])
  }

  @Test func `a limit is an integer, and its end another flag`() {
    let limit = Limit.sample("calls", of: "call", as: .quota, per: .day, ["small": 0, "large": nil])
    let flags = Self.flags(limits: [limit])["flags"]
    #expect(flags?.keys == ["limit.calls", "limit.calls.unlimited"])
    #expect(flags?["limit.calls", "variants"] == ["small": 0, "large": -1, "none": 0])
    #expect(
      flags?["limit.calls", "metadata"]
        == ["kind": "quota", "unit": "call", "period": "day", "unlimitedValue": -1])
    #expect(flags?["limit.calls.unlimited", "variants"] == ["small": false, "large": true, "none": false])
  }

  @Test func `what no service asks for is no flag`() {
    let hidden = Feature.sample("badge", in: ["large"], visibility: Visibility(page: true, gate: false))
    #expect(Self.flags(features: [hidden])["flags"] == [:])
  }

  @Test func `a feature that nobody sells has no minimum`() {
    let flag = Self.flags(features: [.sample("sso", in: [])])["flags", "feature.sso"]
    #expect(flag?["metadata"] == ["type": "boolean"])
  }

  @Test func `the set says of which matrix it is`() {
    let matrix = Matrix(.sample(.sample(plans: Self.plans)))
    #expect(
      FlagsFile(matrix).json["metadata"]
        == ["flagSetId": "sample", "version": "2026-01-01", "digest": .string(matrix.digest)])
  }
}
