import Testing

@testable import Pricing

@Suite struct IdentifierTests {
  @Test(arguments: ["starter", "24_7_support", "a", "0", String(repeating: "x", count: 120)])
  func accepts(text: String) {
    #expect(PlanID(text)?.description == text)
  }

  @Test(arguments: ["", "_x", "Pro", "a-b", "ñ", "a b", "a.b", "../x", String(repeating: "x", count: 121)])
  func refuses(text: String) {
    #expect(PlanID(text) == nil)
  }
}
