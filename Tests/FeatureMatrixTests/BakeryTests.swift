import FeatureMatrix
import JSON
import Pricing
import Site
import Testing

/// What the product owner gave for the bakery must stand in its matrix word for word.
@Suite struct BakeryTests {
  let matrix: JSONValue

  init() throws {
    matrix = Matrix.make(try Bakery.site())
  }

  @Test func `starter is told about analytics in the given words`() {
    let upgrade = matrix["upgrades", "analytics", "starter"]
    #expect(upgrade?["to"] == "professional")
    #expect(
      upgrade?["url"] == "/app/settings/subscription?upgrade=professional&from=starter&feature=analytics")
    #expect(upgrade?["preview"] == "/app/analytics/advanced?preview=1")
    #expect(
      upgrade?["roi"] == [
        "monthlySavingsMinMinor": 80_000, "monthlySavingsMaxMinor": 120_000, "paybackDays": 7,
        "currency": "EUR",
      ])
    let text = upgrade?["text", "en"]
    #expect(text?["title"] == "Unlock Advanced Analytics")
    #expect(text?["description"] == "Get deeper insights into your bakery performance…")
    #expect(
      text?["benefits", "0"] == ["text": "90-day forecast horizon (vs 7 days)", "icon": "calendar"])
    #expect(text?["socialProof"] == "87% of growing bakeries choose Professional")
  }

  @Test func `professional costs 149 a month, 4.97 a day and a tenth less by the year`() {
    let prices = matrix["plans", "1", "prices"]
    #expect(
      prices?["0"] == [
        "currency": "EUR", "period": "month", "months": 1, "amountMinor": 14_900, "perMonthMinor": 14_900,
        "perDayMinor": 497, "per": nil, "lookupKey": "bakery_professional_month_eur",
      ])
    #expect(prices?["1", "amountMinor"] == 160_920)
  }

  @Test func `top-level members stand in the order of the contract`() {
    #expect(
      matrix.keys == [
        "formatVersion", "product", "catalogVersion", "effectiveFrom", "digest", "locales", "currency",
        "currencies",
        "defaultPlan", "trial", "states", "plans", "features", "limits", "metrics", "addOns", "upgrades",
      ])
  }

  @Test func `ids stand in the order of the definition`() {
    #expect(matrix["features"]?.keys == Bakery.definition.features.map(\.id.description))
    #expect(matrix["limits"]?.keys == Bakery.definition.limits.map(\.id.description))
    #expect(matrix["metrics"]?.elements.count == 9)
    for plan in matrix["plans"]?.elements ?? [] {
      #expect(plan["features"]?.keys == Bakery.definition.features.map(\.id.description))
      #expect(plan["limits"]?.keys == Bakery.definition.limits.map(\.id.description))
      #expect(plan["text"]?.keys == ["en", "es", "eu", "fr"])
    }
  }

  @Test func `each urgency has its colour's name`() {
    #expect(matrix["trial", "urgency"] == ["7": "info", "3": "warning", "1": "critical"])
    #expect(matrix["trial", "extendDays"] == JSONValue.null)
  }

  @Test func `only trialing and active give access`() {
    let states = matrix["states"]?.elements ?? []
    #expect(
      states.compactMap { $0["id"]?.text } == ["trialing", "active", "past_due", "suspended", "canceled"])
    #expect(states.map { $0["access"] } == [true, true, false, false, false])
  }

  @Test func `no text has a blank left in it`() {
    #expect(texts(in: matrix).filter { $0.contains("{") || $0.contains("}") } == [])
  }

  private func texts(in value: JSONValue) -> [String] {
    switch value {
    case .string(let text): [text]
    case .array(let elements): elements.flatMap(texts)
    case .object(let object): object.members.flatMap { texts(in: $0.value) }
    case .null, .bool, .integer, .number: []
    }
  }
}
