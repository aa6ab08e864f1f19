import FeatureMatrix
import JSON
import Localization
import Pricing
import Site
import Testing

@Suite struct PartsTests {
  static func sites() throws -> [CheckedSite] {
    [try Bakery.site(), .sample(SchemaTests.small), .sample(.sample(plans: [.sample("only", rank: 0)]))]
  }

  @Test func `core and texts together are the matrix`() throws {
    for site in try Self.sites() {
      let matrix = Matrix(site)
      let texts = site.languages.all.map { ($0.description, matrix.texts(in: $0)) }
      #expect(Whole(core: matrix.core, texts: texts).json == matrix.json)
    }
  }

  @Test func `all parts have the digest of the whole`() throws {
    let site = try Bakery.site()
    let matrix = Matrix(site)
    for part in [matrix.core] + site.languages.all.map({ matrix.texts(in: $0) }) {
      #expect(part["digest"] == .string(matrix.digest))
      #expect(part.keys.prefix(5) == matrix.json.keys.prefix(5))
    }
  }

  @Test func `the core says nothing to people`() throws {
    let core = Matrix(try Bakery.site()).core
    let bytes = String(decoding: core.bytes(.compact), as: UTF8.self)
    #expect(!bytes.contains("\"text\":"))
    #expect(!bytes.contains("Advanced Analytics"))
  }

  @Test func `things may be called as the parts of the matrix are`() {
    let definition = Definition.sample(
      plans: [.sample("en", rank: 0), .sample("text", rank: 1)], features: [.sample("text", in: ["text"])],
      limits: [.sample("text", ["en": 1, "text": 2])])
    let matrix = Matrix(.sample(definition))
    let texts = matrix.texts(in: "en")
    #expect(texts["limits", "text"]?.keys == ["name", "unit", "exceeded"])
    #expect(texts["upgrades", "text", "en"]?.keys == ["title", "description", "benefits", "socialProof"])
    #expect(Whole(core: matrix.core, texts: [("en", texts)]).json == matrix.json)
  }

  @Test func `no two files have one name`() throws {
    let names = RuntimeFile.all(of: try Bakery.site()).map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.contains("texts.eu.json"))
  }
}

/// Puts the parts of a matrix together, as a reader would who knows only what docs/services.md says.
private struct Whole {
  let core: JSONValue
  let texts: [(locale: String, json: JSONValue)]

  var json: JSONValue {
    core.mapped { name, value in
      switch name {
      case "states", "plans", "addOns":
        .array(value.elements.map { element in withText(element, at: [name, element["id"]?.text ?? ""]) })
      case "features", "limits": value.mapped { id, entry in withText(entry, at: [name, id]) }
      case "upgrades":
        value.mapped { feature, plans in
          plans.mapped { plan, entry in withText(entry, at: [name, feature, plan]) }
        }
      default: value
      }
    }
  }

  private func withText(_ value: JSONValue, at path: [String]) -> JSONValue {
    let text = texts.map { locale, json in
      (locale, path.reduce(json) { found, step in found[step] ?? .null })
    }
    return .object(value.keys.map { ($0, value[$0] ?? .null) } + [("text", .object(text))])
  }
}

extension JSONValue {
  /// The same members, each changed.
  fileprivate func mapped(_ change: (String, JSONValue) -> JSONValue) -> JSONValue {
    .object(keys.map { ($0, change($0, self[$0] ?? .null)) })
  }
}
