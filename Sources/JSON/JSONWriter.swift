extension JSONValue {
  /// How the bytes are laid out.
  package enum Layout: Sendable {
    /// No white space at all: the canonical form that digests are made of.
    case compact
    /// Two spaces a level, one member a line, a line feed at the end: the form that people read.
    case pretty
  }

  /// The value as UTF-8, RFC 8259.
  ///
  /// Characters outside ASCII stand as they are; only `"`, `\` and the control characters are escaped.
  package func bytes(_ layout: Layout) -> [UInt8] {
    var writer = JSONWriter(layout: layout)
    writer.write(self, depth: 0)
    if layout == .pretty { writer.output.append(UInt8(ascii: "\n")) }
    return writer.output
  }
}

private struct JSONWriter {
  let layout: JSONValue.Layout
  var output: [UInt8] = []

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
    case .integer(let number): output.append(contentsOf: String(number).utf8)
    case .number(let digits): output.append(contentsOf: digits.utf8)
    case .string(let text): write(text)
    case .array(let elements):
      write(elements, between: "[", and: "]", depth: depth) { $0.write($1, depth: depth + 1) }
    case .object(let object):
      write(object.members, between: "{", and: "}", depth: depth) { $0.write($1, depth: depth + 1) }
    }
  }

  mutating func write(_ member: JSONMember, depth: Int) {
    write(member.key)
    output.append(contentsOf: (layout == .pretty ? ": " : ":").utf8)
    write(member.value, depth: depth)
  }

  mutating func write<Item>(
    _ items: [Item], between open: String, and close: String, depth: Int,
    _ writeItem: (inout JSONWriter, Item) -> Void
  ) {
    output.append(contentsOf: open.utf8)
    for (index, item) in items.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      breakLine(depth: depth + 1)
      writeItem(&self, item)
    }
    if !items.isEmpty { breakLine(depth: depth) }
    output.append(contentsOf: close.utf8)
  }

  mutating func breakLine(depth: Int) {
    guard layout == .pretty else { return }
    output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  mutating func write(_ text: String) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      case 0x0A: output.append(contentsOf: "\\n".utf8)
      case 0x0D: output.append(contentsOf: "\\r".utf8)
      case 0x09: output.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        output.append(contentsOf: "\\u00\(digits.count == 1 ? "0" : "")\(digits)".utf8)
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
