/// Collects the bytes of a page.
///
/// All escaping of HTML is in this file.
@usableFromInline
package struct HTMLWriter {
  package private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(32 << 10) }

  @usableFromInline mutating func append(_ text: StaticString) {
    if text.hasPointerRepresentation {
      bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    } else {
      bytes.append(contentsOf: String(describing: text).utf8)
    }
  }

  /// Ends the line, if something stands in it.
  mutating func startLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Text between tags, or the value of an attribute in double quotation marks: what could end either becomes a
  /// reference (HTML, sections 13.1.2.1 and 13.1.2.3).
  @usableFromInline mutating func appendText(_ text: String) {
    append(text) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      default: nil
      }
    }
  }

  /// A style sheet or script that cannot end its element: the tool's own, or data that was escaped for it.
  mutating func appendVerbatim(_ code: [UInt8]) {
    bytes.append(contentsOf: code)
  }

  /// Copies runs of plain bytes and replaces the others.
  private mutating func append(_ text: String, escaping replacement: (UInt8) -> StaticString?) {
    var text = text
    text.withUTF8 { buffer in
      var start = 0
      for index in buffer.indices {
        guard let escaped = replacement(buffer[index]) else { continue }
        bytes.append(contentsOf: buffer[start..<index])
        append(escaped)
        start = index + 1
      }
      bytes.append(contentsOf: buffer[start...])
    }
  }
}
