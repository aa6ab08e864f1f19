/// A JSON value as read from a file, with the place of every key and value.
package struct JSONNode: Sendable {
  package enum Kind: Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  /// A key and its value; a key may come twice, which is for the reader of the node to refuse.
  package struct Member: Sendable {
    package let key: String
    package let keyRange: Range<Int>
    package let value: JSONNode
  }

  package let kind: Kind
  /// UTF-8 offsets in the file.
  ///
  /// The range of a string includes its quotation marks.
  package let range: Range<Int>

  /// What the value is, in words, for messages.
  package var kindName: String {
    switch kind {
    case .null: "null"
    case .bool: "a Boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// Why a text is not JSON, and where.
package struct JSONSyntaxError: Error, Sendable {
  package let offset: Int
  package let message: String
  package let help: String?
}

/// Reads JSON (RFC 8259) strictly: no comments, no trailing commas, no unpaired surrogates, no bytes that are
/// not UTF-8.
///
/// A byte order mark at the start is passed over.
package struct JSONReader {
  private let bytes: [UInt8]
  private var position: Int
  private static let deepest = 200

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The one value of a text.
  package static func read(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONNode {
    var reader = JSONReader(bytes)
    reader.skipSpace()
    let node = try reader.readValue(depth: 0)
    reader.skipSpace()
    guard reader.position == bytes.count else {
      throw reader.error(
        "unexpected text after the end of the value", help: "remove it, or look for a '}' too many before it")
    }
    return node
  }

  /// Where a byte of a decoded string stands in the file: escapes are longer than what they mean.
  ///
  /// - Parameters:
  ///   - decodedOffset: a UTF-8 offset in the decoded text.
  ///   - range: the string's range in the file, quotation marks included.
  ///   - bytes: the file.
  package static func sourceOffset(
    ofDecoded decodedOffset: Int, inStringAt range: Range<Int>, of bytes: [UInt8]
  ) -> Int {
    var source = range.lowerBound + 1
    var decoded = 0
    while decoded < decodedOffset, source < range.upperBound - 1 {
      guard bytes[source] == UInt8(ascii: "\\") else {
        source += 1
        decoded += 1
        continue
      }
      var reader = JSONReader(bytes)
      reader.position = source
      guard let scalar = try? reader.readEscape() else { break }
      decoded += UTF8.width(scalar)
      source = reader.position
    }
    return source
  }

  private func error(_ message: String, at offset: Int? = nil, help: String? = nil) -> JSONSyntaxError {
    JSONSyntaxError(offset: offset ?? position, message: message, help: help)
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func readValue(depth: Int) throws(JSONSyntaxError) -> JSONNode {
    guard depth < Self.deepest else {
      throw error(
        "values are nested more than \(Self.deepest) deep", help: "look for a '[' or '{' too many")
    }
    let start = position
    let kind: JSONNode.Kind
    switch current {
    case nil:
      throw error(
        "expected a value, found the end of the file",
        help: bytes.allSatisfy { $0 <= 0x20 }
          ? "write '{}' for a catalog without messages" : "the file is cut short: bring back its end")
    case UInt8(ascii: "{"): kind = .object(try readMembers(depth: depth))
    case UInt8(ascii: "["): kind = .array(try readElements(depth: depth))
    case UInt8(ascii: "\""): kind = .string(try readString())
    case UInt8(ascii: "t") where take("true"): kind = .bool(true)
    case UInt8(ascii: "f") where take("false"): kind = .bool(false)
    case UInt8(ascii: "n") where take("null"): kind = .null
    case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
      kind = .number(try readNumber())
    default: throw error("expected a value", help: "text stands in double quotation marks: \"text\"")
    }
    return JSONNode(kind: kind, range: start..<position)
  }

  private mutating func take(_ word: String) -> Bool {
    guard bytes[position...].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }

  private mutating func readMembers(depth: Int) throws(JSONSyntaxError) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    position += 1
    skipSpace()
    if current == UInt8(ascii: "}") {
      position += 1
      return members
    }
    while true {
      skipSpace()
      let keyStart = position
      guard current == UInt8(ascii: "\"") else {
        let afterComma = !members.isEmpty && current == UInt8(ascii: "}")
        throw error(
          afterComma ? "a comma before '}'" : "expected a key in double quotation marks",
          help: afterComma
            ? "remove the comma after the last entry" : "write \"key\": \"text\"; '}' ends the entries")
      }
      let key = try readString()
      let keyRange = keyStart..<position
      skipSpace()
      guard current == UInt8(ascii: ":") else {
        throw error("expected ':' after the key '\(key)'", help: "write \"key\": \"text\"")
      }
      position += 1
      skipSpace()
      members.append(JSONNode.Member(key: key, keyRange: keyRange, value: try readValue(depth: depth + 1)))
      let valueEnd = position
      skipSpace()
      switch current {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "}"):
        position += 1
        return members
      default:
        throw error(
          "expected ',' or '}' after this entry", at: valueEnd, help: "put a comma between two entries")
      }
    }
  }

  private mutating func readElements(depth: Int) throws(JSONSyntaxError) -> [JSONNode] {
    var elements: [JSONNode] = []
    position += 1
    skipSpace()
    if current == UInt8(ascii: "]") {
      position += 1
      return elements
    }
    while true {
      skipSpace()
      elements.append(try readValue(depth: depth + 1))
      let valueEnd = position
      skipSpace()
      switch current {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "]"):
        position += 1
        return elements
      default:
        throw error(
          "expected ',' or ']' after this value", at: valueEnd, help: "put a comma between two values")
      }
    }
  }

  private mutating func readNumber() throws(JSONSyntaxError) -> String {
    let start = position
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
    if current == UInt8(ascii: "-") { position += 1 }
    let integerStart = position
    while isDigit(current) { position += 1 }
    guard position > integerStart else { throw error("expected a digit") }
    if bytes[integerStart] == UInt8(ascii: "0"), position > integerStart + 1 {
      throw error("a number must not start with 0", at: integerStart)
    }
    if current == UInt8(ascii: ".") {
      position += 1
      guard isDigit(current) else { throw error("expected a digit after the decimal point") }
      while isDigit(current) { position += 1 }
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      guard isDigit(current) else { throw error("expected a digit in the exponent") }
      while isDigit(current) { position += 1 }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func readString() throws(JSONSyntaxError) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        guard let string = String(validating: text, as: UTF8.self) else {
          throw error(
            "text that is not UTF-8", at: firstInvalidByte(from: start), help: "save the file as UTF-8")
        }
        return string
      case UInt8(ascii: "\\"):
        text.append(contentsOf: String(Character(try readEscape())).utf8)
      case 0..<0x20:
        throw error(
          byte == 0x0A || byte == 0x0D
            ? "a text that is not closed on its line" : "a control character in a text",
          at: byte == 0x0A || byte == 0x0D ? start : position,
          help: byte == 0x0A || byte == 0x0D
            ? "close it with '\"', and write a line break inside a text as \\n"
            : "remove it, or write it as \\u00XX")
      default:
        let plain = bytes[position...].prefix {
          $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }
        text.append(contentsOf: plain)
        position = plain.endIndex
      }
    }
    throw error("a text that is not closed", at: start, help: "close it with '\"'")
  }

  /// Where the bytes of a string that was read stop being UTF-8.
  private func firstInvalidByte(from start: Int) -> Int {
    var decoder = UTF8()
    var iterator = bytes[start..<position].makeIterator()
    var offset = start
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    return offset
  }

  private mutating func readEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let start = position
    position += 1
    guard let letter = current else { throw error("an escape that is cut short", at: start) }
    position += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let unit = try readHexadecimal(from: start)
      if let scalar = Unicode.Scalar(unit) { return scalar }
      guard unit < 0xDC00, current == UInt8(ascii: "\\"), position + 1 < bytes.count,
        bytes[position + 1] == UInt8(ascii: "u")
      else { throw error("half of a surrogate pair", at: start, help: "write the character itself") }
      position += 2
      let low = try readHexadecimal(from: start)
      guard (0xDC00...0xDFFF).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
      else { throw error("half of a surrogate pair", at: start, help: "write the character itself") }
      return scalar
    default:
      throw error("an unknown escape", at: start, help: "write a backslash itself as \\\\")
    }
  }

  private mutating func readHexadecimal(from start: Int) throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error("an escape \\u needs four hexadecimal digits", at: start)
      }
      value = value << 4 + UInt32(digit)
      position += 1
    }
    return value
  }
}
