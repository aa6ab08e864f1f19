import Diagnostics
import Localization
import Site

/// The words of a block in a row, with an object (U+FFFC) for each reference, picture and piece of code.
///
/// Rules about sentences look at it, because a mark and its sentence may stand in two elements.
struct TextReading {
  private var text = ""
  private var parts: [Part] = []

  private struct Part {
    /// In the UTF-8 of the text.
    let range: Range<Int>
    let place: Place
  }

  private enum Place {
    case unknown
    /// All of the part stands for it.
    case whole(Range<Int>)
    case signs(TextPlaces)
  }

  mutating func append(_ words: String, at places: TextPlaces?) {
    append(words, places.map { .signs($0) } ?? .unknown)
  }

  mutating func append(_ words: String, at place: Range<Int>?) {
    append(words, place.map { .whole($0) } ?? .unknown)
  }

  private mutating func append(_ words: String, _ place: Place) {
    let start = text.utf8.count
    text += words
    parts.append(Part(range: start..<(start + words.utf8.count), place: place))
  }

  mutating func appendObject(at place: Range<Int>?) {
    append("\u{FFFC}", at: place)
  }

  /// What is wrong with the words of a block: breaches of the typographic rules of its language, and links and notes
  /// that are none.
  ///
  /// Invisible characters were looked for in the whole file.
  func faults(_ locale: LocaleID, in body: MarkdownSource, block: Range<Int>) -> [Diagnostic] {
    func span(_ range: Range<Int>) -> Span { self.span(range, in: body, else: block) }
    let brackets = brackets
    let typography = Typography.faults(in: text, locale: locale)
      .filter { fault in
        fault.rule != InvisibleCharacters.rule && !brackets.contains { $0.range.overlaps(fault.range) }
      }
      .map { Diagnostic.typography($0, at: span($0.range)) }
    return typography + brackets.compactMap { $0.fault(at: span($0.range)) }
  }

  private func span(_ range: Range<Int>, in body: MarkdownSource, else block: Range<Int>) -> Span {
    let places = parts.compactMap {
      $0.range.overlaps(range) ? place(of: range.clamped(to: $0.range), in: $0) : nil
    }
    let start = places.map(\.lowerBound).min()
    let end = places.map(\.upperBound).max()
    return body.span(start.flatMap { start in end.map { start..<max(start, $0) } } ?? block).firstLineOrPoint
  }

  private func place(of range: Range<Int>, in part: Part) -> Range<Int>? {
    switch part.place {
    case .unknown: nil
    case .whole(let place): place
    case .signs(let places):
      places.range((range.lowerBound - part.range.lowerBound)..<(range.upperBound - part.range.lowerBound))
    }
  }

  /// Where a byte of one sign stands in the file.
  private func place(at index: Int) -> Range<Int>? {
    parts.last { $0.range.lowerBound <= index && !$0.range.isEmpty }.flatMap {
      place(of: index..<(index + 1), in: $0)
    }
  }

  /// Pairs of brackets that were read as words, and what follows them; those behind a backslash are meant so.
  private var brackets: [ShownBrackets] {
    guard text.utf8.has(UInt8(ascii: "[")) else { return [] }
    let bytes = Array(text.utf8)
    func isMark(_ mark: Character, _ index: Int) -> Bool {
      index < bytes.count && bytes[index] == mark.asciiValue && place(at: index)?.count == 1
    }
    func end(of close: Character, from start: Int) -> Int? {
      (start..<bytes.count).first { isMark(close, $0) || isMark("[", $0) || bytes[$0] == 0x0A }
        .flatMap { isMark(close, $0) ? $0 + 1 : nil }
    }
    func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var found: [ShownBrackets] = []
    var index = 0
    while let open = (index..<bytes.count).first(where: { isMark("[", $0) }) {
      index = open + 1
      guard let close = end(of: "]", from: open + 1) else { continue }
      let inner = words(open + 1..<close - 1)
      index = close
      if inner.hasPrefix("^"), inner.utf8.count > 1, !inner.contains(" ") {
        found.append(ShownBrackets(range: open..<close, meaning: .note(String(inner.dropFirst()))))
      } else if isMark("[", close), let last = end(of: "]", from: close + 1), !inner.isEmpty {
        let label = words(close + 1..<last - 1)
        found.append(
          ShownBrackets(range: open..<last, meaning: .reference(label.isEmpty ? inner : label)))
        index = last
      } else if isMark("(", close), let last = end(of: ")", from: close + 1), last > close + 2, !inner.isEmpty
      {
        found.append(
          ShownBrackets(range: close + 1..<last - 1, meaning: .target(words(close + 1..<last - 1))))
        index = last
      }
    }
    return found
  }
}

/// Brackets that somebody wrote for a link or a note, and that are shown as they stand.
private struct ShownBrackets {
  enum Meaning {
    case note(String)
    case reference(String)
    case target(String)
  }

  /// UTF-8 offsets in the reading.
  let range: Range<Int>
  let meaning: Meaning

  func fault(at span: Span) -> Diagnostic {
    switch meaning {
    case .note(let name):
      .warning(
        .undefinedNote, "there is no note '\(name)'", at: span,
        help: "add a line '[^\(name)]: …' at the end of the page; write '\\[' for a bracket that is one")
    case .reference(let name):
      .warning(
        .undefinedLink, "the link leads to '\(name)', which is not defined", at: span,
        help:
          "add a line '[\(name)]: page:…', or write '[words](page:…)'; write '\\[' for a bracket that is one")
    case .target(let target):
      .error(
        .invalidLink, "'\(target)' is not an address", at: span,
        help: "remove spaces, and write the whole address")
    }
  }
}

/// Characters that cannot be seen, which change the order of words or hide in addresses.
enum InvisibleCharacters {
  static let rule = "all.invisible"

  /// - Parameter isRightToLeft: whether the language needs marks of direction.
  static func faults(in source: SourceID, of sources: SourceTable, isRightToLeft: Bool) -> [Diagnostic] {
    let bytes = sources[source].bytes
    let text = bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    guard text.contains(where: { $0 == 0xE2 || $0 == 0xEF }) else { return [] }
    var offset = text.startIndex
    return String(decoding: text, as: UTF8.self).unicodeScalars.compactMap { scalar in
      defer { offset += UTF8.width(scalar) }
      switch scalar.value {
      case 0x200E, 0x200F: guard !isRightToLeft else { return nil }
      case 0x200B, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
      default: return nil
      }
      return .invisible(scalar, at: Span(source, offset..<offset + 3))
    }
  }
}

extension Diagnostic {
  static func typography(_ fault: Typography.Fault, at span: Span) -> Diagnostic {
    .warning(.typography, fault.message, at: span, help: "\(fault.help) (rule \(fault.rule))")
  }

  fileprivate static func invisible(_ scalar: Unicode.Scalar, at span: Span) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    return .error(
      .controlCharacter, "an invisible character (U+\(code))", at: span,
      help: "remove it; it often comes with text that was copied from elsewhere")
  }
}
