import Foundation
import Testing

@testable import JSON

@Suite struct JSONReaderTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let text: String
    let offset: Int
    let message: String

    var testDescription: String { text }
  }

  @Test(arguments: [
    Fault(text: "", offset: 0, message: "expected a value, found the end of the file"),
    Fault(text: "{", offset: 1, message: "expected a key in double quotation marks"),
    Fault(text: "{\"a\":1,}", offset: 7, message: "a comma before '}'"),
    Fault(text: "{\"a\" 1}", offset: 5, message: "expected ':' after the key 'a'"),
    Fault(text: "{\"a\":1 \"b\":2}", offset: 6, message: "expected ',' or '}' after this entry"),
    Fault(text: "[1 2]", offset: 2, message: "expected ',' or ']' after this value"),
    Fault(text: "\"a\nb\"", offset: 0, message: "a text that is not closed on its line"),
    Fault(text: "\"a\u{1}\"", offset: 2, message: "a control character in a text"),
    Fault(text: "\"\\x\"", offset: 1, message: "an unknown escape"),
    Fault(text: "\"\\ud800\"", offset: 1, message: "half of a surrogate pair"),
    Fault(text: "01", offset: 0, message: "a number must not start with 0"),
    Fault(text: "1.", offset: 2, message: "expected a digit after the decimal point"),
    Fault(text: "nul", offset: 0, message: "expected a value"),
    Fault(text: "{} x", offset: 3, message: "unexpected text after the end of the value"),
  ])
  func saysWhatIsWrongAndWhere(fault: Fault) {
    #expect {
      try JSONReader.read(Array(fault.text.utf8))
    } throws: { error in
      guard let error = error as? JSONSyntaxError else { return false }
      return error.offset == fault.offset && error.message == fault.message
    }
  }

  @Test func refusesDeepNesting() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONSyntaxError.self) { try JSONReader.read(Array(deep.utf8)) }
  }

  @Test func knowsThePlaceBehindEscapes() throws {
    let text = "{\"k\": \"a\\u00e9\\n\u{1F956}z\"}"
    let bytes = Array(text.utf8)
    guard case .object(let members) = try JSONReader.read(bytes).kind,
      case .string(let value) = members[0].value.kind
    else {
      Issue.record("not an object with a text")
      return
    }
    #expect(value == "aé\n🥖z")
    let decoded = value.utf8.count - 1
    let offset = JSONReader.sourceOffset(ofDecoded: decoded, inStringAt: members[0].value.range, of: bytes)
    #expect(bytes[offset] == UInt8(ascii: "z"))
  }

  /// Random values, written by sitegen and read by Foundation, and the other way round.
  @Test func agreesWithFoundation() throws {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let value = Self.random(depth: 0, using: &generator)
      for layout in [JSONValue.Layout.compact, .pretty] {
        let bytes = value.bytes(layout)
        let other = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
        let again = try JSONSerialization.data(
          withJSONObject: other, options: [.fragmentsAllowed, .sortedKeys])
        let back = try Self.value(JSONReader.read(Array(again)))
        #expect(Self.sorted(back) == Self.sorted(value))
      }
    }
  }

  private static func random(depth: Int, using generator: inout some RandomNumberGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth < 4 ? 7 : 5), using: &generator) {
    case 0: return .null
    case 1: return .bool(.random(using: &generator))
    case 2: return .integer(.random(in: -1_000_000...1_000_000, using: &generator))
    case 3, 4:
      let letters = Array("aé\"\\/\n\t\u{1}\u{2028}🥖{}")
      return .string(
        String(
          (0..<Int.random(in: 0..<9, using: &generator)).map { _ in
            letters.randomElement(using: &generator) ?? "a"
          }))
    case 5:
      return .array(
        (0..<Int.random(in: 0..<4, using: &generator)).map { _ in random(depth: depth + 1, using: &generator)
        })
    default:
      return .object(
        (0..<Int.random(in: 0..<4, using: &generator)).map {
          ("k\($0)é", random(depth: depth + 1, using: &generator))
        })
    }
  }

  private static func value(_ node: JSONNode) throws -> JSONValue {
    switch node.kind {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .number(let digits): .integer(try #require(Int(digits)))
    case .string(let text): .string(text)
    case .array(let elements): .array(try elements.map(value))
    case .object(let members): .object(try members.map { ($0.key, try value($0.value)) })
    }
  }

  private static func sorted(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let elements): .array(elements.map(sorted))
    case .object(let object):
      .object(object.members.sorted { $0.key < $1.key }.map { ($0.key, sorted($0.value)) })
    default: value
    }
  }
}
