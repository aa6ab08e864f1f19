import Diagnostics

/// Reads records of comma-separated values (RFC 4180), each field with its place.
///
/// Lines end with a line feed, with a carriage return before it or without; an empty line is no record. A byte
/// order mark at the start is passed over.
struct CSVReader {
  struct Field {
    let text: String
    /// UTF-8 offsets in the file, quotation marks included.
    let range: Range<Int>
  }

  private let bytes: [UInt8]
  private var position: Int
  private static let quote = UInt8(ascii: "\"")

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next record; nothing at the end of the file.
  mutating func record() throws(DocumentFault) -> [Field]? {
    while skipLineEnd() {}
    guard position < bytes.count else { return nil }
    var fields = [try field()]
    while position < bytes.count, bytes[position] == UInt8(ascii: ",") {
      position += 1
      fields.append(try field())
    }
    guard position == bytes.count || skipLineEnd() else {
      throw fault("text after the quotation mark that closes a field", position..<position)
    }
    return fields
  }

  private mutating func skipLineEnd() -> Bool {
    guard position < bytes.count else { return false }
    if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A {
      position += 2
      return true
    }
    guard bytes[position] == 0x0A || bytes[position] == 0x0D else { return false }
    position += 1
    return true
  }

  private mutating func field() throws(DocumentFault) -> Field {
    let start = position
    var text: [UInt8] = []
    if position < bytes.count, bytes[position] == Self.quote {
      text = try quoted()
    } else {
      while position < bytes.count, !Self.endsField(bytes[position]) {
        guard bytes[position] != Self.quote else {
          throw fault("a quotation mark inside a field without quotation marks", position..<position + 1)
        }
        text.append(bytes[position])
        position += 1
      }
    }
    guard let string = String(validating: text, as: UTF8.self) else {
      throw DocumentFault(
        id: .notUTF8, message: "text that is not UTF-8", range: start..<position,
        help: "save the file as UTF-8")
    }
    guard !text.contains(0) else {
      throw DocumentFault(
        id: .controlCharacter, message: "a field holds a zero byte", range: start..<position, help: nil)
    }
    return Field(text: string, range: start..<position)
  }

  private static func endsField(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
  }

  private mutating func quoted() throws(DocumentFault) -> [UInt8] {
    let start = position
    var text: [UInt8] = []
    position += 1
    while position < bytes.count {
      guard bytes[position] == Self.quote else {
        text.append(bytes[position])
        position += 1
        continue
      }
      position += 1
      guard position < bytes.count, bytes[position] == Self.quote else { return text }
      text.append(Self.quote)
      position += 1
    }
    throw fault("a field that is not closed", start..<start + 1)
  }

  private func fault(_ message: String, _ range: Range<Int>) -> DocumentFault {
    DocumentFault(
      id: .wrongType, message: message, range: range,
      help:
        "a field with commas, line ends or quotation marks stands in quotation marks, those inside it doubled"
    )
  }
}
