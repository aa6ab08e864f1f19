import Testing

@testable import FeatureMatrix

@Suite struct URLTemplateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let template: String
    var values = ["to": "pro", "from": "free", "feature": "sso"]
    let expected: String

    var testDescription: String { template }
  }

  static let cases = [
    Case(
      template: "/app/plans?upgrade={to}&from={from}&feature={feature}",
      expected: "/app/plans?upgrade=pro&from=free&feature=sso"),
    Case(template: "/plans/{to}/{feature}#{from}", expected: "/plans/pro/sso#free"),
    Case(template: "/plans?a=1", expected: "/plans?a=1"),
    Case(template: "/plans?", expected: "/plans"),
    Case(template: "/p?x={to}&y={feature}&z=1", values: ["to": "pro"], expected: "/p?x=pro&z=1"),
    Case(template: "/p?y={feature}&z=1", values: [:], expected: "/p?z=1"),
    Case(template: "/p?y={feature}#top", values: [:], expected: "/p#top"),
    Case(template: "/p/{feature}", values: [:], expected: "/p/"),
    Case(template: "/p?x={to}", values: ["to": "a b&c=d/é%"], expected: "/p?x=a%20b%26c%3Dd%2F%C3%A9%25"),
    Case(template: "/p?x={to}", values: ["to": "A-Z.a_z~09"], expected: "/p?x=A-Z.a_z~09"),
    Case(template: "/größe und preis?x=1%20", expected: "/gr%C3%B6%C3%9Fe%20und%20preis?x=1%20"),
    Case(template: "/p\t<\"", expected: "/p%09%3C%22"),
    Case(template: "/p?open={", expected: "/p?open=%7B"),
    Case(template: "https://x.example:80/a?b=[c]", expected: "https://x.example:80/a?b=[c]"),
  ]

  @Test(arguments: cases) func `is filled in`(_ sample: Case) {
    #expect(URLTemplate(sample.template).filled(with: sample.values) == sample.expected)
  }
}
