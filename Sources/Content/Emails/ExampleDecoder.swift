import Diagnostics
import Pricing
import Site

// The example of a variable, which is of the variable's type.
extension YAMLDecoder {
  /// - Parameter fields: the values of each entry of a list.
  mutating func example(
    _ node: YAMLNode, of kind: VariableKind, fields: [(name: String, kind: VariableKind)] = []
  ) -> ExampleValue? {
    switch kind {
    case .string: text(node).map { .text($0.value) }
    case .token:
      address(node, "a part of an address", help: "write it as it stands there, encoded") {
        $0.utf8.allSatisfy { Self.staysInAddresses($0) }
      }
    case .url:
      address(node, "an address that begins with 'https://'", help: nil) { text in
        let rest = text.utf8.dropFirst("https://".utf8.count)
        return text.hasPrefix("https://") && !rest.isEmpty
          && rest.allSatisfy { $0 > 0x20 && !"\"<>".utf8.contains($0) }
      }
    case .integer: integer(node, in: 0...Int.max).map { .integer($0.value) }
    case .date: date(node).map { .date($0.value) }
    case .boolean: boolean(node).map { .boolean($0.value) }
    case .money: money(node).map { .money($0) }
    case .list: .list(elements(node, of: "entries").map { entry($0, fields) })
    }
  }

  private mutating func address(
    _ node: YAMLNode, _ expected: String, help: String?, isOne: (String) -> Bool
  ) -> ExampleValue? {
    guard let text = text(node) else { return nil }
    guard isOne(text.value) else {
      faults.add(.wrongType(expected: expected, found: node, help: help))
      return nil
    }
    return .text(text.value)
  }

  /// Unreserved characters and the sign of encoded ones (RFC 3986, section 2).
  private static func staysInAddresses(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "-._~%".utf8.contains(byte)
    }
  }

  private mutating func entry(_ node: YAMLNode, _ fields: [(name: String, kind: VariableKind)])
    -> [(name: String, value: ExampleValue)]
  {
    guard node.isMapping else {
      _ = members(node, of: "values")
      return []
    }
    let misspelt = tellUnknown(node, of: "an entry of this list", known: fields.map(\.name))
    return fields.compactMap { name, kind in
      guard let value = node[name] else {
        if !misspelt.contains(name) {
          faults.add(.missingKey(name, of: "an entry of this list", at: node.span))
        }
        return nil
      }
      return example(value, of: kind).map { (name, $0) }
    }
  }

  /// - Returns: the known keys of which one that was told looks like a misspelling.
  @discardableResult
  private mutating func tellUnknown(_ node: YAMLNode, of owner: String, known: [String]) -> [String] {
    members(node, of: "values").filter { !known.contains($0.key.value) }.compactMap { member in
      faults.add(.unknownKey(member.key.value, of: owner, known: known, at: member.key.span))
      return Suggestion.nearest(to: member.key.value, among: known)
    }
  }

  private mutating func money(_ node: YAMLNode) -> Money? {
    guard let amount = node["amount"], let code = node["currency"] else {
      faults.add(
        .wrongType(expected: "an amount", found: node, help: "write { amount: 149, currency: EUR }"))
      return nil
    }
    tellUnknown(node, of: "an amount", known: ["amount", "currency"])
    guard let number = decimal(amount, called: "an amount"), let currency = currency(code) else { return nil }
    guard let units = number.value.units(ofScale: currency.value.exponent) else {
      faults.add(
        number.value.trimmed.scale > currency.value.exponent
          ? .priceTooFine(number, currency.value) : .priceTooLarge(number))
      return nil
    }
    return Money(minorUnits: units, currency.value)
  }
}
