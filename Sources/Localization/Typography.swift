/// Which house's rules for spaces before high punctuation a French text follows.
package enum FrenchSpacing: String, CaseIterable, Hashable, Sendable {
  /// Imprimerie nationale: U+202F before `;`, `!` and `?`, U+00A0 before `:` and inside guillemets.
  case france
  /// The European Union's guide: a space inside guillemets alone.
  case europe = "eu"
  /// Office québécois de la langue française: a space before `:` and inside guillemets.
  case quebec
}

/// The typographic rules of the languages, for texts without markup: pure functions over scalars.
package enum Typography {
  package struct Fault: Hashable, Sendable {
    /// The rule's name, such as `fr.colon`.
    package let rule: String
    /// UTF-8 offsets in the text.
    package let range: Range<Int>
    package let message: String
    package let help: String
  }

  /// A rule and the language that it holds for; nothing for all.
  struct Rule: Sendable {
    let id: String
    let language: String?
    var houses = FrenchSpacing.allCases
    let find: @Sendable (Glyphs, String) -> [Fault]
  }

  /// What is wrong in a text, in the order of its places.
  ///
  /// - Parameter text: a run of words without notation; an object that stands in it, such as an argument, is
  ///   U+FFFC.
  package static func faults(
    in text: String, locale: LocaleID, french: FrenchSpacing = .france
  ) -> [Fault] {
    let language = locale.language
    return mayBeFaulty(text, language) ? faults(in: Glyphs(text), language, french) : []
  }

  /// What the rules find, one after the other.
  static func faults(in glyphs: Glyphs, _ language: String, _ french: FrenchSpacing) -> [Fault] {
    rules
      .filter { ($0.language ?? language) == language && $0.houses.contains(french) }
      .flatMap { $0.find(glyphs, $0.id) }
      .sorted { ($0.range.lowerBound, $0.rule) < ($1.range.lowerBound, $1.rule) }
  }

  /// Most texts have no mark that a rule of their language looks at; bytes tell that sooner than scalars.
  private static func mayBeFaulty(_ text: String, _ language: String) -> Bool {
    let isFrench = language == "fr"
    let hasInverted = language == "es" || language == "eu"
    var (last, beforeLast): (UInt8, UInt8) = (0, 0)
    let bytes = text.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""): return true
      case UInt8(ascii: " ") where last == byte, UInt8(ascii: ".") where last == byte: return true
      case UInt8(ascii: ";"), UInt8(ascii: ":"): if isFrench { return true }
      case UInt8(ascii: "!"), UInt8(ascii: "?"): if isFrench || language == "es" { return true }
      // U+00AD; « and »; ¡ and ¿.
      case 0xAD where last == 0xC2: return true
      case 0xAB where last == 0xC2, 0xBB where last == 0xC2: if isFrench { return true }
      case 0xA1 where last == 0xC2, 0xBF where last == 0xC2: if hasInverted { return true }
      // U+200B, U+200E, U+200F and U+202A to U+202E; U+2066 to U+2069; U+FEFF.
      case 0x8B, 0x8E, 0x8F, 0xAA...0xAE: if last == 0x80, beforeLast == 0xE2 { return true }
      case 0xA6...0xA9 where last == 0x81: if beforeLast == 0xE2 { return true }
      case 0xBF where last == 0xBB: if beforeLast == 0xEF { return true }
      default: break
      }
      (last, beforeLast) = (byte, last)
    }
    return false
  }

  static let rules: [Rule] = [
    Rule(id: "all.dots", language: nil, find: dots),
    Rule(id: "all.quote", language: nil, find: straightQuotes),
    Rule(id: "all.spaces", language: nil, find: doubleSpaces),
    Rule(id: "all.invisible", language: nil, find: invisibles),
    Rule(id: "fr.high-punct", language: "fr", houses: [.france], find: highPunctuation),
    Rule(id: "fr.colon", language: "fr", houses: [.france, .quebec], find: colons),
    Rule(id: "fr.guillemets", language: "fr", find: guillemets),
    Rule(id: "es.inverted", language: "es", find: unpairedInverted),
    Rule(id: "eu.inverted", language: "eu", find: strayInverted),
  ]
}

/// A text as scalars with their UTF-8 offsets.
struct Glyphs: Sendable {
  let scalars: [Unicode.Scalar]
  private let offsets: [Int]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var offset = 0
    offsets =
      scalars.map { scalar in
        defer { offset += UTF8.width(scalar) }
        return offset
      } + [offset]
  }

  /// The scalar at an index; nothing before the start and after the end.
  subscript(index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

  func range(_ indices: Range<Int>) -> Range<Int> {
    offsets[indices.lowerBound]..<offsets[indices.upperBound]
  }
}

extension Unicode.Scalar {
  fileprivate var isNoBreakSpace: Bool { self == "\u{A0}" || self == "\u{202F}" }
  fileprivate var isSpace: Bool { properties.isWhitespace }
}

// MARK: All languages

extension Typography {
  @Sendable private static func dots(_ text: Glyphs, rule: String) -> [Fault] {
    runs(of: ".", atLeast: 3, in: text).map { run in
      Fault(
        rule: rule, range: text.range(run), message: "dots in place of an ellipsis",
        help: "write … (U+2026)")
    }
  }

  @Sendable private static func straightQuotes(_ text: Glyphs, rule: String) -> [Fault] {
    runs(of: "\"", atLeast: 1, in: text).map { run in
      Fault(
        rule: rule, range: text.range(run), message: "a straight quotation mark",
        help: "write the language's own: “ ” or « »")
    }
  }

  @Sendable private static func doubleSpaces(_ text: Glyphs, rule: String) -> [Fault] {
    runs(of: " ", atLeast: 2, in: text).map { run in
      Fault(rule: rule, range: text.range(run), message: "more than one space", help: "leave one")
    }
  }

  @Sendable private static func invisibles(_ text: Glyphs, rule: String) -> [Fault] {
    text.scalars.indices.compactMap { index in
      switch text.scalars[index].value {
      case ..<0xAD: return nil
      case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
        let code = String(text.scalars[index].value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: 4 - code.count) + code
        return Fault(
          rule: rule, range: text.range(index..<(index + 1)), message: "an invisible character (\(name))",
          help: "remove it; it often comes with text that was copied from elsewhere")
      default: return nil
      }
    }
  }

  private static func runs(of mark: Unicode.Scalar, atLeast count: Int, in text: Glyphs) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < text.scalars.count {
      let start = index
      while text[index] == mark { index += 1 }
      if index - start >= count { runs.append(start..<index) }
      if index == start { index += 1 }
    }
    return runs
  }
}

// MARK: French

extension Typography {
  @Sendable private static func highPunctuation(_ text: Glyphs, rule: String) -> [Fault] {
    indices(of: [";", "!", "?"], in: text).compactMap { index in
      let before = text[index - 1]
      let isSpaced = before == " "
      let isTight =
        before.map { !$0.isSpace && !"!?([«".unicodeScalars.contains($0) } == true
        && endsPhrase(text[index + 1])
      guard isSpaced || isTight else { return nil }
      return Fault(
        rule: rule, range: text.range((isSpaced ? index - 1 : index)..<(index + 1)),
        message: "'\(text.scalars[index])' without a narrow no-break space before it",
        help: "put U+202F before it")
    }
  }

  @Sendable private static func colons(_ text: Glyphs, rule: String) -> [Fault] {
    indices(of: [":"], in: text).compactMap { index in
      let before = text[index - 1]
      guard before?.isNoBreakSpace == false, text[index + 1]?.isSpace ?? true else { return nil }
      return Fault(
        rule: rule, range: text.range((before == " " ? index - 1 : index)..<(index + 1)),
        message: "':' without a no-break space before it", help: "put U+00A0 before it")
    }
  }

  @Sendable private static func guillemets(_ text: Glyphs, rule: String) -> [Fault] {
    indices(of: ["«", "»"], in: text).compactMap { index in
      let isOpen = text.scalars[index] == "«"
      let inside = text[isOpen ? index + 1 : index - 1]
      guard inside?.isNoBreakSpace == false else { return nil }
      return Fault(
        rule: rule, range: text.range(index..<(index + 1)),
        message: "'\(text.scalars[index])' without a no-break space \(isOpen ? "after" : "before") it",
        help: "put U+00A0 \(isOpen ? "after" : "before") it")
    }
  }

  private static func indices(of marks: [Unicode.Scalar], in text: Glyphs) -> [Int] {
    text.scalars.indices.filter { marks.contains(text.scalars[$0]) }
  }

  /// Whether what follows a mark shows that it ends a phrase, and is not part of an address or a name.
  private static func endsPhrase(_ next: Unicode.Scalar?) -> Bool {
    next.map { $0.isSpace || "»)]".unicodeScalars.contains($0) } ?? true
  }
}

// MARK: Inverted marks

extension Typography {
  @Sendable private static func unpairedInverted(_ text: Glyphs, rule: String) -> [Fault] {
    unpaired(open: "¿", close: "?", in: text, rule) + unpaired(open: "¡", close: "!", in: text, rule)
  }

  private static func unpaired(
    open: Unicode.Scalar, close: Unicode.Scalar, in text: Glyphs, _ rule: String
  ) -> [Fault] {
    var opened: [Int] = []
    var faults: [Fault] = []
    func note(_ index: Int, lacks other: Unicode.Scalar, _ side: String) {
      faults.append(
        Fault(
          rule: rule, range: text.range(index..<(index + 1)),
          message: "'\(text.scalars[index])' without '\(other)'", help: "put '\(other)' \(side)"))
    }
    for (index, scalar) in text.scalars.enumerated() {
      if scalar == open {
        opened.append(index)
      } else if scalar == close, text[index + 1]?.properties.isAlphabetic != true {
        if opened.popLast() == nil { note(index, lacks: open, "where the question or exclamation begins") }
      }
    }
    for index in opened { note(index, lacks: close, "at its end") }
    return faults
  }

  @Sendable private static func strayInverted(_ text: Glyphs, rule: String) -> [Fault] {
    indices(of: ["¿", "¡"], in: text).map { index in
      Fault(
        rule: rule, range: text.range(index..<(index + 1)),
        message: "'\(text.scalars[index])' is not used in Basque", help: "remove it")
    }
  }
}
