extension MessageParser {
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// What is wrong where something else was expected: the end of the text is an argument that is not closed.
  mutating func unexpected(_ what: String, after thing: String, open: Int) -> Stop {
    guard position < bytes.count else {
      return stop(.unclosedBrace(open..<(open + 1), of: "an argument"))
    }
    var end = position + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return stop(.expected(what, after: thing, position..<end))
  }

  /// The name of an argument, up to its comma or brace; nothing where the whole argument was passed over because
  /// there is no telling a name in it.
  mutating func readName(open: Int) throws(Stop) -> String? {
    let start = position
    while let byte = current, !Self.endsName(byte) { position += 1 }
    while position > start, spaceWidth(endingAt: position) > 0 { position -= spaceWidth(endingAt: position) }
    let range = start..<position
    let name = text(range)
    if Self.isName(name) { return name }
    skipSpace()
    if name.isEmpty, current == UInt8(ascii: "{") {
      try passBraces(open: open)
      return nil
    }
    guard current == UInt8(ascii: ",") || current == UInt8(ascii: "}") else {
      throw stop(.unclosedBrace(open..<(open + 1), of: "an argument"))
    }
    try note(name.isEmpty ? .missingName(open..<(position + 1)) : .invalidName(name, range))
    // Words in a row are prose between braces; what follows their comma is no format.
    guard range.contains(where: { spaceWidth(at: $0) > 0 }) else { return name }
    _ = try readStyle(open: open)
    position += 1
    return nil
  }

  /// Passes over `{{name}}`, or reads no further where as many braces do not close it.
  private mutating func passBraces(open: Int) throws(Stop) {
    while current == UInt8(ascii: "{") { position += 1 }
    let count = bytes[open..<position].count { $0 == UInt8(ascii: "{") }
    let fault = MessageFault.severalBraces(count, open..<position)
    while let byte = current, byte != UInt8(ascii: "{"), byte != UInt8(ascii: "}") { position += 1 }
    for _ in 0..<count {
      guard take("}") else { throw stop(fault) }
    }
    try note(fault)
  }

  /// The range of a format's style, which ends before the brace of the argument.
  ///
  /// Like ICU it passes over braces in pairs and over what stands between apostrophes.
  mutating func readStyle(open: Int) throws(Stop) -> Range<Int> {
    let start = position
    var depth = 0
    while let byte = current {
      switch byte {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        if depth == 0 {
          var end = position
          while end > start, spaceWidth(endingAt: end) > 0 { end -= spaceWidth(endingAt: end) }
          return start..<end
        }
        depth -= 1
      case UInt8(ascii: "'"):
        guard let end = bytes[(position + 1)...].firstIndex(of: UInt8(ascii: "'")) else {
          throw stop(.openQuote(position..<bytes.count))
        }
        position = end
      default: break
      }
      position += 1
    }
    throw stop(.unclosedBrace(open..<(open + 1), of: "an argument"))
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "{")
  }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first.isASCIILetter || first == UInt8(ascii: "_") else { return false }
    return name.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") }
  }

  /// Whether ICU takes a word for an identifier: no space and no sign of notation in it.
  static func isIdentifier(_ word: String) -> Bool {
    !word.unicodeScalars.contains { $0.properties.isPatternWhitespace || isPatternSyntax($0) }
  }

  /// The property Pattern_Syntax, which Unicode has promised never to change (UAX #31).
  private static func isPatternSyntax(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x5E, 0x60, 0x7B...0x7E: true
    case 0xA1...0xA7, 0xA9, 0xAB, 0xAC, 0xAE, 0xB0, 0xB1, 0xB6, 0xBB, 0xBF, 0xD7, 0xF7: true
    case 0x2010...0x203E, 0x2041...0x2053, 0x2055...0x205E, 0x2190...0x245F, 0x2500...0x2775: true
    case 0x2794...0x2BFF, 0x2E00...0x2E7F, 0x3001...0x3003, 0x3008...0x3020, 0x3030: true
    case 0xFD3E, 0xFD3F, 0xFE45, 0xFE46: true
    default: false
    }
  }

  /// A word up to a space, a brace or a comma.
  mutating func readWord() -> String {
    let start = position
    while let byte = current, !Self.endsName(byte), spaceWidth(at: position) == 0 { position += 1 }
    return text(start..<position)
  }

  /// Passes over ICU's pattern white space.
  mutating func skipSpace() {
    while true {
      let width = spaceWidth(at: position)
      guard width > 0 else { return }
      position += width
    }
  }

  private func spaceWidth(at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    switch bytes[offset] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2 where bytes[offset...].starts(with: [0xC2, 0x85]): return 2
    case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80:
      return [0x8E, 0x8F, 0xA8, 0xA9].contains(bytes[offset + 2]) ? 3 : 0
    default: return 0
    }
  }

  private func spaceWidth(endingAt offset: Int) -> Int {
    (1...3).first { width in offset >= width && spaceWidth(at: offset - width) == width } ?? 0
  }
}
