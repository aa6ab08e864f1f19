/// A JSON value whose object members keep the order in which they were given.
///
/// The general encoders order keys by hash or alphabet; what sitegen writes keeps the order of the definition,
/// so that two builds give the same bytes and a reader finds the plans in the order they are sold in.
package enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number kept as the digits it was written with, such as `0.5`. The text must be a JSON number.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

/// The members of an object, in written order.
///
/// Keys must be unique; the writer does not look.
package struct JSONObject: Sendable, Hashable {
  package var members: [JSONMember]

  package init(_ members: [JSONMember] = []) {
    self.members = members
  }

  package subscript(key: String) -> JSONValue? {
    members.first { $0.key == key }?.value
  }

  package mutating func append(_ key: String, _ value: JSONValue) {
    members.append(JSONMember(key: key, value: value))
  }
}

/// One key and its value.
package struct JSONMember: Sendable, Hashable {
  package let key: String
  package let value: JSONValue

  package init(key: String, value: JSONValue) {
    self.key = key
    self.value = value
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(JSONObject(elements.map { JSONMember(key: $0.0, value: $0.1) }))
  }

  package init(arrayLiteral elements: JSONValue...) {
    self = .array(elements)
  }

  package init(stringLiteral value: String) {
    self = .string(value)
  }

  package init(integerLiteral value: Int) {
    self = .integer(value)
  }

  package init(booleanLiteral value: Bool) {
    self = .bool(value)
  }

  package init(nilLiteral: ()) {
    self = .null
  }

  /// An object made of pairs computed one after the other, in their order.
  package static func object(_ pairs: some Sequence<(String, JSONValue)>) -> JSONValue {
    .object(JSONObject(pairs.map { JSONMember(key: $0.0, value: $0.1) }))
  }

  /// A string, or `null` where there is none.
  package static func optional(_ text: String?) -> JSONValue {
    text.map(JSONValue.string) ?? .null
  }

  /// An integer, or `null` where there is none.
  package static func optional(_ number: Int?) -> JSONValue {
    number.map(JSONValue.integer) ?? .null
  }
}
