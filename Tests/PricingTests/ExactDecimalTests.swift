import Testing

@testable import Pricing

@Suite struct ExactDecimalTests {
  @Test(arguments: [
    ("49", 49, 0), ("529.20", 52920, 2), ("0.5", 5, 1), ("-3", -3, 0), ("0", 0, 0), ("000.10", 10, 2),
  ])
  func reads(text: String, coefficient: Int, scale: Int) {
    #expect(ExactDecimal(text) == ExactDecimal(coefficient: coefficient, scale: scale))
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "1,5", "1e3", " 1", "1 ", "+1", "0x10", "1.2.3", "∞", ".inf", "1_000",
    "99999999999999999999", "0.1234567890123",
  ])
  func refuses(text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test(arguments: ["0", "5", "-12.50", "0.01", "100.00", "9223372036854775807"])
  func writesWhatItRead(text: String) {
    #expect(ExactDecimal(text)?.description == text)
  }

  @Test func comparesByWorth() throws {
    let values = try ["-1", "0", "0.5", "1", "1.01", "10"].map { try #require(ExactDecimal($0)) }
    #expect(values.shuffled().sorted() == values)
    #expect(ExactDecimal(coefficient: 490, scale: 2).isEqual(to: ExactDecimal(coefficient: 49, scale: 1)))
  }

  @Test func comparesTheLargestNumbers() {
    let large = ExactDecimal(Int.max)
    #expect(ExactDecimal(coefficient: 1, scale: 12) < large)
    #expect(!(large < large))
  }

  @Test func countsUnits() {
    #expect(ExactDecimal("49.90")?.units(ofScale: 2) == 4990)
    #expect(ExactDecimal("49.90")?.units(ofScale: 1) == 499)
    #expect(ExactDecimal("49.99")?.units(ofScale: 1) == nil)
    #expect(ExactDecimal(Int.max).units(ofScale: 2) == nil)
  }
}
