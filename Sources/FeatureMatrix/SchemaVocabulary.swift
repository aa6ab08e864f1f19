import JSON

/// The words of JSON Schema, draft 2020-12, that the matrix's schema is written in.
enum Schema {
  static let text: JSONValue = ["type": "string", "minLength": 1]
  static let optionalText: JSONValue = ["type": ["string", "null"], "minLength": 1]
  /// May be empty: a unit that is not shown.
  static let anyText: JSONValue = ["type": "string"]
  static let boolean: JSONValue = ["type": "boolean"]
  static let null: JSONValue = ["type": "null"]

  static func const(_ value: JSONValue) -> JSONValue { ["const": value] }

  static func integer(atLeast minimum: Int, atMost maximum: Int? = nil) -> JSONValue {
    var members: [(String, JSONValue)] = [("type", "integer"), ("minimum", .integer(minimum))]
    if let maximum { members.append(("maximum", .integer(maximum))) }
    return .object(members)
  }

  static func pattern(_ expression: String) -> JSONValue {
    ["type": "string", "pattern": .string(expression)]
  }

  static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }

  static func any(of schemas: JSONValue...) -> JSONValue { ["anyOf": .array(schemas)] }

  static func one(of schemas: JSONValue...) -> JSONValue { ["oneOf": .array(schemas)] }

  /// One of the ids.
  static func id(_ ids: some Sequence<some CustomStringConvertible>) -> JSONValue { ["enum": .ids(ids)] }

  /// One of the ids, or nothing.
  static func optionalID(_ ids: some Sequence<some CustomStringConvertible>) -> JSONValue {
    ["enum": .array(ids.map { .id($0) } + [.null])]
  }

  /// A list without repetition.
  static func set(of items: JSONValue) -> JSONValue {
    ["type": "array", "items": items, "uniqueItems": true]
  }

  static func list(of items: JSONValue, atLeast minimum: Int = 0) -> JSONValue {
    ["type": "array", "items": items, "minItems": .integer(minimum)]
  }

  /// A list with exactly these items, in their order.
  static func sequence(_ items: [JSONValue]) -> JSONValue {
    guard !items.isEmpty else { return ["type": "array", "maxItems": 0] }
    return [
      "type": "array", "prefixItems": .array(items), "items": false, "minItems": .integer(items.count),
    ]
  }

  /// An object with exactly these members: none may be missing, none may be added.
  static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    [
      "type": "object", "additionalProperties": false, "required": .ids(members.map(\.0)),
      "properties": .object(members),
    ]
  }

  /// An object with a member for each id, all of the same form.
  static func object(keyedBy ids: some Sequence<some CustomStringConvertible>, _ form: JSONValue) -> JSONValue
  {
    object(ids.map { ($0.description, form) })
  }

  /// What must hold besides where a member has the value.
  static func when(_ key: String, is value: String, then rule: [(String, JSONValue)]) -> JSONValue {
    [
      "if": ["properties": .object([(key, const(.string(value)))])],
      "then": ["properties": .object(rule)],
    ]
  }
}

extension JSONValue {
  /// The members of an object, as pairs; none of anything else.
  var members: [(String, JSONValue)] {
    if case .object(let object) = self { object.members.map { ($0.key, $0.value) } } else { [] }
  }

  /// A schema with a note for people.
  func described(_ text: String) -> JSONValue {
    .object([("description", .string(text))] + members)
  }

  /// A schema with further rules beside its own.
  func with(_ rules: [(String, JSONValue)]) -> JSONValue {
    .object(members + rules)
  }
}
