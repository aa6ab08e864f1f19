package import JSON

/// A kind of file that people write, and the JSON Schema by which editors complete and check it.
package struct FileSchema: Sendable {
  /// By which it is asked for: `plans`.
  package let name: String
  /// The file it is for, in words.
  package let subject: String
  private let shape: Shape

  /// Every kind of file, in the order in which a product is written.
  package static let all = [
    FileSchema(
      name: "plans", subject: "plans.yaml: what a product sells", shape: .mapping(DefinitionKey.self)),
    FileSchema(
      name: "site", subject: "site.yaml: where a product lives and how it looks",
      shape: .mapping(ProfileKey.self)),
    FileSchema(
      name: "claims", subject: "claims.yaml: statistics that pages state",
      shape: .map(from: .id, to: .mapping(ClaimKey.self))),
    FileSchema(name: "messages", subject: "LOCALE/messages.json: a message catalog", shape: .catalog),
    FileSchema(
      name: "emails", subject: "emails.yaml: the e-mails and what fills them in",
      shape: .mapping(EmailsKey.self)),
    FileSchema(
      name: "tables", subject: "tables.yaml: tables of services that are filled from the definition",
      shape: .map(from: .id, to: .mapping(TableKey.self))),
    FileSchema(name: "page", subject: "the front matter of a page", shape: .mapping(FrontMatterKey.self)),
    FileSchema(name: "email", subject: "the front matter of an e-mail", shape: .mapping(EmailFrontKey.self)),
  ]

  /// The schema, in the draft that editors know best (JSON Schema draft 7).
  package var json: JSONValue {
    var writer = SchemaWriter()
    let root = writer.schema(of: shape)
    return .object(
      [("$schema", "http://json-schema.org/draft-07/schema#"), ("title", .string(subject))]
        + writer.inlined(root)
        + [("definitions", .object(writer.definitions))])
  }
}

/// Turns shapes into schemas; each kind of mapping becomes a definition of its own.
private struct SchemaWriter {
  typealias Members = [(String, JSONValue)]

  private(set) var definitions: Members = []
  private var known: Set<String> = []

  mutating func schema(of shape: Shape) -> JSONValue {
    switch shape {
    case .text: ["type": ["string", "number", "boolean"], "minLength": 1]
    case .string: ["type": "string"]
    case .pattern(let pattern): ["type": "string", "pattern": .string(pattern)]
    case .word(let words): ["enum": .array(words.map { .string($0) })]
    case .boolean: ["type": "boolean"]
    case .integer(let range): integer(range)
    case .number: ["type": "number", "minimum": 0]
    case .numberBelow(let limit): ["type": "number", "minimum": 0, "exclusiveMaximum": .integer(limit)]
    case .date: ["type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$"]
    case .null: ["type": "null"]
    case .anything: [:]
    case .list(let element): ["type": "array", "items": schema(of: element)]
    case .set(let element): ["type": "array", "items": schema(of: element), "uniqueItems": true]
    case .pair(let element): ["type": "array", "items": schema(of: element), "minItems": 2, "maxItems": 2]
    case .map(let key, let value): .object(map(from: key, to: value))
    case .filledMap(let key, let value): .object(map(from: key, to: value) + [("minProperties", 1)])
    case .mapping(let keys): reference(to: Self.name(of: keys)) { .object($0.mapping(keys)) }
    case .open(let keys, let name, let value): .object(open(keys, from: name, to: value))
    case .named(let name, let shape): reference(to: name) { $0.schema(of: shape) }
    case .lacking(let key, let shape):
      ["allOf": [schema(of: shape)], "not": ["required": [.string(key)]]]
    case .either(let shapes): ["anyOf": .array(shapes.map { schema(of: $0) })]
    }
  }

  private func integer(_ range: ClosedRange<Int>) -> JSONValue {
    var members: Members = [("type", "integer"), ("minimum", .integer(range.lowerBound))]
    if range.upperBound < Int.max { members.append(("maximum", .integer(range.upperBound))) }
    return .object(members)
  }

  private mutating func map(from key: Shape, to value: Shape) -> Members {
    let names = schema(of: key)
    return [("type", "object"), ("propertyNames", names), ("additionalProperties", schema(of: value))]
  }

  private mutating func open(_ keys: any MappingKey.Type, from key: Shape, to value: Shape) -> Members {
    map(from: key, to: value) + [("properties", .object(properties(keys)))]
  }

  private mutating func reference(
    to name: String, defining definition: (inout SchemaWriter) -> JSONValue
  ) -> JSONValue {
    if known.insert(name).inserted {
      // Its place is kept before the definitions that it needs.
      let place = definitions.count
      definitions.append((name, .null))
      definitions[place].1 = definition(&self)
    }
    return ["$ref": .string("#/definitions/\(name)")]
  }

  private mutating func properties<Key: MappingKey>(_ keys: Key.Type) -> Members {
    keys.allCases.map { key in
      let value = schema(of: key.entry.shape)
      let note = ("description", JSONValue.string(key.entry.note))
      // Beside a reference, draft 7 reads nothing else.
      let isReference = value.members.contains { $0.0 == "$ref" }
      let rest: Members = isReference ? [("allOf", [value])] : value.members
      return (key.rawValue, .object([note] + rest))
    }
  }

  private mutating func mapping<Key: MappingKey>(_ keys: Key.Type) -> Members {
    let properties = properties(keys)
    let required = keys.allCases.filter(\.entry.isRequired).map { JSONValue.string($0.rawValue) }
    var members: Members = [("type", "object"), ("additionalProperties", false)]
    if !required.isEmpty { members.append(("required", .array(required))) }
    if !keys.choice.isEmpty {
      members.append(("oneOf", .array(keys.choice.map { key in ["required": [.string(key.rawValue)]] })))
    }
    let demands = keys.demands.map { Self.schema(of: $0) }
    if !demands.isEmpty { members.append(("allOf", .array(demands))) }
    return members + [("properties", .object(properties))]
  }

  private static func schema<Key>(of demand: KeyDemand<Key>) -> JSONValue {
    let (key, demanded) = (demand.key.rawValue, demand.demanded.rawValue)
    let word: JSONValue = ["const": .string(demand.word)]
    let something: JSONValue = ["minItems": 1, "minProperties": 1]
    return [
      "if": ["required": [.string(key)], "properties": .object([(key, word)])],
      "then": ["required": [.string(demanded)], "properties": .object([(demanded, something)])],
    ]
  }

  /// The members of a schema that stands at the top, where editors look for completions first.
  mutating func inlined(_ root: JSONValue) -> Members {
    guard case .string(let reference)? = root.members.first(where: { $0.0 == "$ref" })?.1,
      let name = reference.split(separator: "/").last,
      let index = definitions.firstIndex(where: { $0.0 == name })
    else { return root.members }
    return definitions.remove(at: index).1.members
  }

  /// `PlanKey` is `plan`.
  private static func name(of keys: any MappingKey.Type) -> String {
    let type = String(describing: keys)
    let words = type.hasSuffix("Key") ? type.dropLast(3) : type[...]
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}

extension JSONValue {
  /// The members of an object, in order.
  fileprivate var members: [(String, JSONValue)] {
    if case .object(let object) = self { object.members.map { ($0.key, $0.value) } } else { [] }
  }
}
