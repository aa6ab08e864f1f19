import Diagnostics
import Site

/// A place where a text refers to a value: `{{plan.professional.price.month}}`.
struct RawReference: Sendable {
  let name: String
  /// Braces included.
  let span: Span
}

/// Stands for a reference while cmark-gfm reads the text: private-use characters around the reference's
/// number.
///
/// So no rule of Markdown touches what is between the braces, in a link, a table or beside an underscore.
enum Sentinel {
  static let opening: Unicode.Scalar = "\u{E000}"
  static let closing: Unicode.Scalar = "\u{E001}"

  static func text(_ number: Int) -> String { "\u{E000}\(number)\u{E001}" }

  /// A piece of text between, or of, references.
  enum Piece {
    case text(String)
    case reference(Int)
  }

  static func pieces(of text: String) -> [Piece] {
    text.cut(at: opening, closing).compactMap { piece -> Piece? in
      switch piece {
      case .words(let words): .text(String(words))
      case .marked(let number): Int(number).map { .reference($0) }
      }
    }
  }

  static func removed(from text: String) -> String {
    pieces(of: text).map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }
}

/// The body of a Markdown file with its references taken out, and the way back to places in the file.
struct MarkdownSource: Sendable {
  let source: SourceID
  /// What cmark-gfm reads.
  let text: [UInt8]
  let references: [RawReference]
  /// Where each sentinel begins in ``text``, how long it is, and where its reference ends in the file.
  private let shifts: [(text: Int, file: Int)]

  /// Takes the references out of a part of a file.
  init(_ source: SourceID, range: Range<Int>, in sources: SourceTable, faults: inout DiagnosticBag) {
    let bytes = sources[source].bytes
    var text: [UInt8] = []
    var references: [RawReference] = []
    var shifts: [(text: Int, file: Int)] = [(0, range.lowerBound)]
    text.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let plain = bytes[index..<range.upperBound].prefix { !Self.isRemarkable($0) }
      text.append(contentsOf: plain)
      index = plain.endIndex
      guard index < range.upperBound else { break }
      let byte = bytes[index]
      if byte == UInt8(ascii: "{"), index + 1 < range.upperBound, bytes[index + 1] == byte {
        if let end = Self.endOfBraces(from: index, in: bytes[..<range.upperBound]) {
          let span = Span(source, index..<end)
          let name = bytes[index..<end].filter { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") }
          faults.add(.threeBraces(String(decoding: name, as: UTF8.self), at: span))
          text.append(contentsOf: bytes[index..<end])
          index = end
          shifts.append((text.count, index))
          continue
        }
        let end = Self.endOfReference(from: index + 2, in: bytes[..<range.upperBound])
        let span = Span(source, index..<(end ?? Self.endOfLine(from: index, in: bytes[..<range.upperBound])))
        if let end {
          let name = String(decoding: bytes[(index + 2)..<(end - 2)], as: UTF8.self)
          if !Self.isName(name) { faults.add(.invalidReference(name, at: span)) }
          text.append(contentsOf: Sentinel.text(references.count).utf8)
          references.append(RawReference(name: name, span: span))
          index = end
        } else {
          faults.add(.unclosedReference(at: span))
          text.append(contentsOf: bytes[index..<span.range.upperBound])
          index = span.range.upperBound
        }
        shifts.append((text.count, index))
        continue
      }
      if let width = Self.forbiddenWidth(at: index, in: bytes) {
        faults.add(.forbiddenCharacter(at: Span(source, index..<index + width)))
        text.append(contentsOf: repeatElement(UInt8(ascii: "?"), count: width))
        index += width
        continue
      }
      text.append(byte)
      index += 1
    }
    self.source = source
    self.text = text
    self.references = references
    self.shifts = shifts
  }

  /// The place in the file of a place in ``text``.
  func span(_ range: Range<Int>) -> Span {
    let lower = fileOffset(range.lowerBound)
    return Span(source, lower..<max(lower, fileOffset(range.upperBound)))
  }

  private func fileOffset(_ offset: Int) -> Int {
    var low = 0
    var high = shifts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if shifts[middle].text <= offset { low = middle } else { high = middle }
    }
    let position = shifts[low].file + offset - shifts[low].text
    return low + 1 < shifts.count ? min(position, shifts[low + 1].file) : position
  }

  /// Where a name ends that has three braces or more before it.
  private static func endOfBraces(from start: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    func run(of brace: UInt8, from start: Int) -> Int {
      bytes[start...].prefix { $0 == brace }.endIndex
    }
    let name = run(of: UInt8(ascii: "{"), from: start)
    guard name > start + 2 else { return nil }
    let end = bytes[name...].prefix { isName(String(decoding: [$0], as: UTF8.self)) || $0 == 0x20 }.endIndex
    let close = run(of: UInt8(ascii: "}"), from: end)
    guard name < end, close > end else { return nil }
    return close
  }

  private static func endOfReference(from start: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    var index = start
    while index + 1 < bytes.endIndex, bytes[index] != 0x0A, bytes[index] != UInt8(ascii: "{") {
      if bytes[index] == UInt8(ascii: "}"), bytes[index + 1] == UInt8(ascii: "}") { return index + 2 }
      index += 1
    }
    return nil
  }

  private static func endOfLine(from start: Int, in bytes: ArraySlice<UInt8>) -> Int {
    bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
  }

  static func isName(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// Whether a byte begins a reference, or a character that is not allowed.
  private static func isRemarkable(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F, 0xC2, 0xEE, UInt8(ascii: "{"): true
    default: false
    }
  }

  /// Control characters, and the private-use characters that references are turned into.
  private static func forbiddenWidth(at index: Int, in bytes: [UInt8]) -> Int? {
    switch bytes[index] {
    case 0x09, 0x0A, 0x0D: return nil
    case 0..<0x20, 0x7F: return 1
    case 0xC2 where index + 1 < bytes.count && (0x80...0x9F).contains(bytes[index + 1]): return 2
    case 0xEE
    where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x80...0x83).contains(bytes[index + 2]):
      return 3
    default: return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func forbiddenCharacter(at span: Span) -> Diagnostic {
    .error(
      .controlCharacter, "a control character in the text", at: span,
      help: "remove it; it cannot be seen in most editors")
  }
}
