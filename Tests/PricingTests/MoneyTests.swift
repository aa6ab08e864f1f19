import Testing

@testable import Pricing

@Suite struct MoneyTests {
  private static func money(_ minorUnits: Int, _ code: String) throws -> Money {
    Money(minorUnits: minorUnits, try #require(CurrencyCode(code)))
  }

  /// A month's price, the longer period, and what it costs: exact, rounded half up to the minor unit.
  struct Case: Sendable, CustomTestStringConvertible {
    let month: Int
    let currency: String
    let months: Int
    var discount: ExactDecimal?
    var freeMonths: Int?
    let expected: Int

    var testDescription: String { "\(month) \(currency) × \(months)" }
  }

  @Test(arguments: [
    Case(month: 4900, currency: "EUR", months: 12, discount: ExactDecimal(10), expected: 52920),
    Case(month: 499, currency: "EUR", months: 12, discount: ExactDecimal(20), expected: 4790),
    Case(month: 7000, currency: "XOF", months: 12, discount: ExactDecimal(10), expected: 75600),
    Case(
      month: 333, currency: "XOF", months: 3, discount: ExactDecimal(coefficient: 25, scale: 1), expected: 974
    ),
    Case(month: 1000, currency: "EUR", months: 12, freeMonths: 2, expected: 10000),
    Case(month: 1000, currency: "EUR", months: 6, expected: 6000),
    Case(month: 1, currency: "KWD", months: 12, discount: ExactDecimal(50), expected: 6),
  ])
  func pricesOfLongerPeriodsFollowFromTheMonth(example: Case) throws {
    let period = BillingPeriod(
      id: try #require(PeriodID("longer")), months: example.months, discountPercent: example.discount,
      freeMonths: example.freeMonths, plans: nil)
    let price = period.price(fromMonth: try Self.money(example.month, example.currency))
    #expect(price?.minorUnits == example.expected)
  }

  @Test(arguments: [
    (14900, "EUR", 497), (4900, "EUR", 163), (7000, "XOF", 233), (15, "EUR", 1), (14, "EUR", 0),
  ])
  func theDayIsAThirtiethOfTheMonth(month: Int, currency: String, day: Int) throws {
    #expect(try Self.money(month, currency).divided(by: 30)?.minorUnits == day)
  }

  @Test func roundsHalfUpAlsoBelowZero() throws {
    #expect(try Self.money(5, "EUR").scaled(by: 1, over: 2)?.minorUnits == 3)
    #expect(try Self.money(-5, "EUR").scaled(by: 1, over: 2)?.minorUnits == -2)
  }

  @Test func saysSoWhenItGrowsTooLarge() throws {
    #expect(try Self.money(Int.max, "EUR").scaled(by: 12, over: 1) == nil)
  }

  @Test(arguments: [("EUR", 2), ("XOF", 0), ("JPY", 0), ("KWD", 3), ("USD", 2)])
  func knowsMinorUnits(code: String, exponent: Int) {
    #expect(CurrencyCode(code)?.exponent == exponent)
  }

  @Test(arguments: ["FCFA", "eur", "", "EURO", "XYZ"])
  func refusesWhatIsNoCurrency(code: String) {
    #expect(CurrencyCode(code) == nil)
  }
}
