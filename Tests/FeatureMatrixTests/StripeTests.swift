import FeatureMatrix
import JSON
import Localization
import Pricing
import Site
import Testing

/// That the parameters are those of Stripe's API is for its own SDK to say: `Tests/Consumers/check_stripe.py`.
@Suite struct StripeTests {
  @Test(arguments: [
    (4900, "EUR", 4900), (7000, "XOF", 7000), (500, "JPY", 500), (700, "ISK", 70000), (700, "UGX", 70000),
    (12300, "MGA", 123), (10120, "KWD", 10120),
  ])
  func `amounts are in what Stripe counts`(units: Int, currency: String, expected: Int) throws {
    let code = try #require(CurrencyCode(currency))
    #expect(Money(minorUnits: units, code).stripeAmount == expected)
  }

  @Test(arguments: [(12350, "MGA"), (10125, "KWD")])
  func `some amounts cannot be charged`(units: Int, currency: String) throws {
    let code = try #require(CurrencyCode(currency))
    #expect(Money(minorUnits: units, code).stripeAmount == nil)
  }

  @Test func `only products that Stripe bills have its files`() throws {
    let names = RuntimeFile.all(of: try Bakery.site()).map(\.name)
    #expect(!names.contains { $0.contains("stripe") })
  }
}
