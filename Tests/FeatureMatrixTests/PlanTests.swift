import FeatureMatrix
import JSON
import Localization
import Pricing
import Site
import Testing

@Suite struct PlanTests {
  private static let plans: [Plan] = [
    .sample("free", rank: 0, .free), .sample("paid", rank: 1), .sample("large", rank: 2, .contact),
    .sample("odd", rank: 3, .described("a cask of beer")),
  ]

  @Test func `a free plan costs nothing a month`() {
    let plan = Matrix.make(.sample(.sample(plans: Self.plans)))["plans", "0"]
    #expect(plan?["pricing"] == "free")
    #expect(
      plan?["prices"] == [
        [
          "currency": "EUR", "period": "month", "months": 1, "amountMinor": 0, "perMonthMinor": 0,
          "perDayMinor": 0, "per": nil, "lookupKey": nil,
        ]
      ])
    #expect(plan?["contactUrl"] == JSONValue.null)
  }

  @Test(arguments: ["2", "3"]) func `a plan on request has no prices but a contact in every language`(
    _ index: String
  ) {
    let matrix = Matrix.make(bilingual(contact: "page:contact"))
    #expect(matrix["plans", index, "pricing"] == "custom")
    #expect(matrix["plans", index, "prices"] == [])
    #expect(
      matrix["plans", index, "contactUrl"] == [
        "en": "https://sample.example/contact/", "fr": "https://sample.example/fr/nous-%C3%A9crire/",
      ])
    #expect(matrix["plans", "1", "contactUrl"] == JSONValue.null)
  }

  @Test(arguments: ["https://sample.example/talk", "/app/talk", "mailto:sales@sample.example"])
  func `an address is the same in every language`(_ address: String) {
    let matrix = Matrix.make(bilingual(contact: address))
    #expect(matrix["plans", "2", "contactUrl"] == ["en": .string(address), "fr": .string(address)])
  }

  @Test func `an upgrade to a plan on request leads to the contact`() {
    let found = Matrix.make(bilingual(contact: "page:contact"))["upgrades", "sso", "paid"]
    #expect(found?["to"] == "large")
    #expect(found?["url"] == "https://sample.example/contact/")
  }

  @Test func `without a contact it leads where all upgrades lead`() {
    let matrix = Matrix.make(bilingual(contact: nil))
    #expect(matrix["upgrades", "sso", "paid", "url"] == "/app/plans?upgrade=large&from=paid&feature=sso")
    #expect(matrix["plans", "2", "contactUrl"] == JSONValue.null)
  }

  @Test func `without a link there is none`() {
    let definition = Definition.sample(
      plans: Self.plans, features: [.sample("sso", in: ["paid"])], upgradeURL: nil)
    #expect(Matrix.make(.sample(definition))["upgrades", "sso", "free", "url"] == JSONValue.null)
  }

  @Test func `an add-on says what it changes`() {
    let addOn = AddOn(
      id: "more", offer: .monthly(500), unit: PriceUnit(name: "seat", quantity: 10), availableFor: ["paid"],
      requires: [], excludes: [], features: [AddOn.FeatureGrant(feature: "sso", value: .granted)],
      extends: [.init(limit: "seats", value: 10), .init(limit: "disk", value: nil)],
      sets: [.init(limit: "calls", value: 7)], quantity: .any, renamedFrom: ["extra"])
    let limits = ["seats", "disk", "calls"].map { (name: LimitID) in
      Limit.sample(name, ["free": 1, "paid": 1, "large": 1, "odd": 1])
    }
    let definition = Definition.sample(
      plans: Self.plans, features: [.sample("sso", in: [])], limits: limits, addOns: [addOn])
    let matrix = Matrix.make(.sample(definition))
    let found = matrix["addOns", "0"]
    #expect(found?["per"] == ["unit": "seat", "quantity": 10])
    #expect(found?["prices", "0", "lookupKey"] == "sample_addon_more_month_eur")
    #expect(found?["features"] == ["sso": true])
    #expect(found?["extends"] == ["seats": 10])
    #expect(
      found?["sets"] == [
        "calls": ["value": 7, "unlimited": false], "disk": ["value": nil, "unlimited": true],
      ])
    #expect(found?["quantity"] == ["min": 1, "max": nil, "step": 1])
    #expect(found?["renamedFrom"] == ["extra"])
    #expect(matrix["limits", "seats", "addOns"] == ["more"])
  }

  @Test func `features by degrees keep their values and have words for them`() {
    let messages = """
      {"feature.help.level.mail": "By mail", "feature.help.level.phone": "By phone",
      "feature.sla.value.sla_999": "99.9%"}
      """
    let features: [Feature] = [
      .sample("help", .level(["mail", "phone"]), ["paid": .level("mail"), "large": .level("phone")]),
      .sample("sla", .text, ["paid": .text("sla_999"), "large": .text("hourly"), "odd": .text("")]),
      .sample("copies", .number, ["paid": .number(ExactDecimal(3))]),
      .sample("tools", .list, ["paid": .list(["saw", "axe"]), "odd": .list([])]),
    ]
    let matrix = Matrix.make(.sample(.sample(plans: Self.plans, features: features), messages: messages))
    #expect(
      matrix["plans", "0", "features"] == ["help": false, "sla": false, "copies": false, "tools": false])
    #expect(
      matrix["plans", "1", "features"] == [
        "help": "mail", "sla": "sla_999", "copies": 3, "tools": ["saw", "axe"],
      ])
    #expect(matrix["plans", "3", "features", "sla"] == false)
    #expect(matrix["features", "help", "levels"] == ["mail", "phone"])
    #expect(matrix["features", "help", "text", "en", "levels"] == ["mail": "By mail", "phone": "By phone"])
    #expect(matrix["features", "sla", "text", "en", "values"] == ["sla_999": "99.9%", "hourly": "hourly"])
    #expect(matrix["features", "copies", "text", "en"] == ["name": "copies"])
  }

  private func bilingual(contact: String?) -> CheckedSite {
    let pages: [LocaleID: Page] = [
      "en": .empty("contact", in: "en", at: "/contact/"),
      "fr": .empty("contact", in: "fr", at: "/fr/nous-écrire/"),
    ]
    let catalogs: [(locale: LocaleID, json: [UInt8])] = [("en", Array("{}".utf8)), ("fr", Array("{}".utf8))]
    return .sample(
      .sample(plans: Self.plans, features: [.sample("sso", in: ["large", "odd"])], contactURL: contact),
      pages: [PageID("contact"): pages],
      catalogs: catalogs)
  }
}
