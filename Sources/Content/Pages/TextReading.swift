import Diagnostics
import Localization

/// The words of a block in a row, with an object (U+FFFC) for each reference, picture and piece of code.
///
/// Rules about sentences look at it, because a mark and its sentence may stand in two elements.
struct TextReading {
  private var text = ""
  /// For each UTF-8 byte of the text its place in the body of the file, where that is known.
  private var places: [Range<Int>?] = []

  mutating func append(_ words: String, at place: TextPlaces?) {
    text += words
    if let place {
      places += place.ranges.map(Optional.some)
    } else {
      places += repeatElement(nil, count: words.utf8.count)
    }
  }

  mutating func append(_ words: String, at place: Range<Int>?) {
    text += words
    places += repeatElement(place, count: words.utf8.count)
  }

  mutating func appendObject(at place: Range<Int>?) {
    append("\u{FFFC}", at: place)
  }

  /// What breaks the typographic rules of a language.
  ///
  /// Invisible characters were looked for in the whole file.
  func faults(_ locale: LocaleID, in body: MarkdownSource, block: Range<Int>) -> [Diagnostic] {
    Typography.faults(in: text, locale: locale).filter { $0.rule != InvisibleCharacters.rule }.map { fault in
      let place = places[fault.range].compactMap(\.self)
      let start = place.map(\.lowerBound).min()
      let end = place.map(\.upperBound).max()
      let range = start.flatMap { start in end.map { start..<max(start, $0) } } ?? block
      return .typography(fault, at: body.span(range).firstLineOrPoint)
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
  fileprivate static func typography(_ fault: Typography.Fault, at span: Span) -> Diagnostic {
    .warning(.typography, fault.message, at: span, help: "\(fault.help) (rule \(fault.rule))")
  }

  fileprivate static func invisible(_ scalar: Unicode.Scalar, at span: Span) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    return .error(
      .controlCharacter, "an invisible character (U+\(code))", at: span,
      help: "remove it; it often comes with text that was copied from elsewhere")
  }
}
