import FeatureMatrix
import JSON
import Localization
import Pricing
import Site
import Testing

/// The schema spells out what the matrix has.
///
/// That it refuses everything else is for a real validator to show: `Tests/Consumers/check_matrix.py`.
@Suite struct SchemaTests {
  static let small = Definition.sample(
    plans: [.sample("free", rank: 0, .free), .sample("large", rank: 1, .contact)],
    features: [
      .sample("help", .level(["mail", "phone"]), ["free": .level("mail"), "large": .level("phone")]),
      .sample("sla", .text, ["large": .text("hourly")]), .sample("sso", in: []),
    ],
    limits: [.sample("things", ["free": 1, "large": nil])],
    trial: Trial(
      plan: "large", days: 30, requiresCard: true, endsIn: "free", remindDaysBefore: [10, 2],
      extendDays: 1...90))

  @Test func `every object of the matrix has exactly the keys that the schema requires`() throws {
    let sites = [
      try Bakery.site(), .sample(Self.small), .sample(.sample(plans: [.sample("only", rank: 0)])),
    ]
    for site in sites {
      var walk = SchemaWalk(schema: Matrix.schema(for: site))
      walk.compare(Matrix.make(site), with: walk.schema, at: "$")
      #expect(walk.differences == [])
      #expect(walk.objects > 20)
    }
  }

  @Test func `no object of the schema is open`() throws {
    let schema = Matrix.schema(for: try Bakery.site())
    #expect(openObjects(in: schema, at: "$") == [])
  }

  private func openObjects(in value: JSONValue, at path: String) -> [String] {
    switch value {
    case .object(let object):
      let isOpen =
        object["type"] == "object" && (object["additionalProperties"] != false || object["required"] == nil)
      return (isOpen ? [path] : [])
        + object.members.flatMap { openObjects(in: $0.value, at: "\(path).\($0.key)") }
    case .array(let elements):
      return elements.enumerated().flatMap { openObjects(in: $1, at: "\(path)[\($0)]") }
    default: return []
    }
  }

  @Test func `targets are other plans on sale`() {
    let plans: [Plan] = [
      .sample("small", rank: 0), .sample("old", rank: 1, status: .legacy), .sample("large", rank: 2),
    ]
    let schema = Matrix.schema(for: .sample(.sample(plans: plans, features: [.sample("sso", in: ["large"])])))
    let upgrades = schema["properties", "upgrades", "properties", "sso", "properties"]
    #expect(upgrades?["small", "properties", "to", "enum"] == ["large", nil])
    #expect(upgrades?["old", "properties", "to", "enum"] == ["small", "large", nil])
    #expect(
      schema["properties", "features", "properties", "sso", "properties", "minimumPlan", "enum"]
        == ["small", "large", nil])
  }

  @Test func `it says what it is`() throws {
    let schema = Matrix.schema(for: try Bakery.site())
    #expect(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["$id"] == "https://sample.example/schemas/bakery/feature-matrix-1.json")
    #expect(schema["title"] == "Feature matrix of bakery, format 1")
  }
}

/// Goes through a matrix and its schema side by side and notes where their keys differ.
struct SchemaWalk {
  let schema: JSONValue
  private(set) var differences: [String] = []
  private(set) var objects = 0

  init(schema: JSONValue) {
    self.schema = schema
  }

  mutating func compare(_ value: JSONValue, with form: JSONValue, at path: String) {
    switch value {
    case .object(let object):
      guard let form = objectForm(of: form, for: value) else {
        differences.append("\(path): no form")
        return
      }
      objects += 1
      if form["required"]?.elements.compactMap(\.text) != value.keys { differences.append("\(path): keys") }
      if form["properties"]?.keys != value.keys { differences.append("\(path): properties") }
      for member in object.members {
        guard let next = form["properties", member.key] else { continue }
        compare(member.value, with: next, at: "\(path).\(member.key)")
      }
    case .array(let elements):
      guard case .array = resolved(form)["const"] else {
        for (index, element) in elements.enumerated() {
          guard let next = resolved(form)["prefixItems", "\(index)"] ?? resolved(form)["items"] else {
            continue
          }
          compare(element, with: next, at: "\(path)[\(index)]")
        }
        return
      }
    default: break
    }
  }

  /// Of several forms the one that has an object of these keys.
  private func objectForm(of form: JSONValue, for value: JSONValue) -> JSONValue? {
    let form = resolved(form)
    let choices = (form["anyOf"] ?? form["oneOf"])?.elements ?? []
    return choices.isEmpty ? form : choices.map(resolved).first { $0["properties"]?.keys == value.keys }
  }

  private func resolved(_ form: JSONValue) -> JSONValue {
    guard let name = form["$ref"]?.text?.split(separator: "/").last else { return form }
    return schema["$defs", String(name)] ?? form
  }
}
