import FeatureMatrix
import JSON
import Localization
import Pricing
import Site
import Testing

@Suite struct TableTests {
  /// The file of a table with these columns.
  private static func table(_ columns: [(String, ColumnSource)], of definition: Definition) throws
    -> JSONValue
  {
    let base = CheckedSite.sample(
      definition, messages: #"{"plan.small.name": "Small", "plan.small.description": "One"}"#)
    let site = CheckedSite(
      folder: base.folder, profile: base.profile, definition: definition, languages: base.languages,
      texts: base.texts, claims: [], pages: [:],
      tables: [DataTable(id: "plan_rows", columns: columns.map { .init(name: $0.0, source: $0.1) })],
      assets: [])
    return try #require(RuntimeFile.all(of: site).first { $0.name == "plan-rows.json" }).json
  }

  private static let definition = Definition.sample(
    plans: [
      .sample("free", rank: 0, .free), .sample("small", rank: 1, .monthly(499)),
      .sample("old", rank: 2, .monthly(1000), status: .legacy, isVisible: false),
      .sample("large", rank: 3, .contact),
    ],
    features: [
      .sample("sso", in: ["large"]),
      .sample("help", .level(["mail", "phone"]), ["large": .level("phone")]),
    ],
    limits: [
      .sample("things", ["free": 0, "small": 10, "old": 20, "large": nil]),
      .sample(
        "space",
        ["free": .finite(ExactDecimal(coefficient: 5, scale: 1)), "small": 1, "old": 2, "large": nil]),
    ])

  @Test func `there is a row for each plan, in their order`() throws {
    let json = try Self.table(
      [("tier", .id), ("place", .rank), ("sold", .isActive), ("seen", .isVisible)], of: Self.definition)
    #expect(
      json["rows"] == [
        ["tier": "free", "place": 1, "sold": true, "seen": true],
        ["tier": "small", "place": 2, "sold": true, "seen": true],
        ["tier": "old", "place": 3, "sold": false, "seen": false],
        ["tier": "large", "place": 4, "sold": true, "seen": true],
      ])
    #expect(json["table"] == "plan_rows")
  }

  @Test func `what has no end, no price or no text is nothing`() throws {
    let json = try Self.table(
      [
        ("things", .limit("things")), ("price", .price("month")), ("year", .price("year")),
        ("about", .text(.description, "en")), ("help", .feature("help")),
      ], of: Self.definition)
    #expect(json["rows", "0"] == ["things": 0, "price": 0, "year": 0, "about": nil, "help": nil])
    #expect(
      json["rows", "1"] == [
        "things": 10, "price": .number("4.99"), "year": .number("53.89"), "about": "One", "help": nil,
      ])
    #expect(json["rows", "3"] == ["things": nil, "price": nil, "year": nil, "about": nil, "help": "phone"])
  }

  @Test func `columns say what they hold`() throws {
    let json = try Self.table(
      [
        ("name", .text(.name, "en")), ("things", .limit("things")), ("space", .limit("space")),
        ("price", .price("month")), ("sso", .feature("sso")), ("help", .feature("help")),
      ], of: Self.definition)
    #expect(
      json["columns"]?.elements.compactMap { $0["type"]?.text }
        == ["text", "integer", "number", "number", "boolean", "text"])
  }
}
