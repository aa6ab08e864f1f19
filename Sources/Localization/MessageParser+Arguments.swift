import Pricing

extension MessageParser {
  private static let formats = ["number", "integer", "percent", "currency", "date"]
  private static let choices = ["plural", "selectordinal", "select"]

  /// Reads from `{` to its `}`.
  mutating func readArgument(_ context: Context) throws(Stop) -> Message.Element {
    let open = position
    position += 1
    skipSpace()
    let name = try readName(open: open)
    skipSpace()
    if take("}") {
      return .argument(Message.Argument(name: name, format: .plain, range: open..<position))
    }
    guard take(",") else { throw unexpected("',' or '}'", after: "argument '\(name)'", open: open) }
    skipSpace()
    let wordStart = position
    let word = readWord()
    let wordRange = wordStart..<position
    guard !word.isEmpty else { throw unexpected("a format", after: "argument '\(name)'", open: open) }
    if Self.choices.contains(word) {
      guard context.depth < Self.deepestNesting else {
        throw stop(.tooDeep(open..<(open + 1), limit: Self.deepestNesting))
      }
      skipSpace()
      guard take(",") else {
        throw current == UInt8(ascii: "}")
          ? stop(.noCases(word, argument: name, open..<(position + 1)))
          : unexpected("','", after: "'\(word)'", open: open)
      }
      if word == "select" { return try readSelect(name, open: open, context) }
      let kind: Message.Plural.Kind = word == "plural" ? .cardinal : .ordinal
      return try readPlural(name, kind, open: open, context)
    }
    skipSpace()
    var style: (text: String, range: Range<Int>)?
    if take(",") {
      skipSpace()
      let start = position
      style = (readWord(), start..<position)
      skipSpace()
    }
    guard take("}") else { throw unexpected("'}'", after: "format '\(word)'", open: open) }
    let format = format(word, wordRange, style: style)
    return .argument(Message.Argument(name: name, format: format, range: open..<position))
  }

  /// What a format and its style mean; `{x, number, percent}` is ICU's way to write `{x, percent}`.
  private mutating func format(
    _ word: String, _ range: Range<Int>, style: (text: String, range: Range<Int>)?
  ) -> Message.ArgumentFormat {
    let formats: [String: Message.ArgumentFormat] = [
      "number": .number, "integer": .integer, "percent": .percent, "currency": .currency,
      "date": .date(.medium),
    ]
    guard let format = formats[word] else {
      note(.unknownFormat(word, known: Self.formats + Self.choices, range))
      return .plain
    }
    guard let style else { return format }
    let styles: [String: Message.ArgumentFormat] =
      switch format {
      case .number: ["integer": .integer, "percent": .percent, "currency": .currency]
      case .date: ["long": .date(.long), "medium": .date(.medium)]
      default: [:]
      }
    guard let styled = styles[style.text] else {
      note(.unknownStyle(style.text, of: word, known: styles.keys.sorted(), style.range))
      return .plain
    }
    return styled
  }

  // MARK: Choices

  private mutating func readSelect(
    _ name: String, open: Int, _ context: Context
  ) throws(Stop) -> Message.Element {
    var variants: [Message.Select.Variant] = []
    var keys: Set<String> = []
    // ICU replaces '#' only where a plural is the nearest choice around it.
    var inner = context
    inner.isInPlural = false
    while let (key, range) = try readKey(of: "select", open: open) {
      if !keys.insert(key).inserted { note(.duplicateCase(key, range)) }
      let pattern = try readCase(key, inner, open: open)
      variants.append(Message.Select.Variant(key: key, keyRange: range, pattern: pattern))
    }
    try finish("select", name, hasCases: !variants.isEmpty, hasOther: keys.contains("other"), open: open)
    return .select(Message.Select(argument: name, variants: variants, range: open..<position))
  }

  private mutating func readPlural(
    _ name: String, _ kind: Message.Plural.Kind, open: Int, _ context: Context
  ) throws(Stop) -> Message.Element {
    var variants: [Message.Plural.Variant] = []
    var keys: Set<Message.Plural.Key> = []
    var inner = context
    inner.isInPlural = true
    // An unknown case may be a misspelt 'other': one fault is enough.
    var isWhole = true
    let offset = try readOffset(open: open)
    while let (word, range) = try readKey(of: kind.rawValue, open: open) {
      let key = pluralKey(word)
      if let key {
        if !keys.insert(key).inserted { note(.duplicateCase(word, range)) }
      } else {
        note(.unknownCase(word, kind: kind.rawValue, range))
        isWhole = false
      }
      let pattern = try readCase(word, inner, open: open)
      variants.append(
        Message.Plural.Variant(key: key ?? .category(.other), keyRange: range, pattern: pattern))
    }
    try finish(
      kind.rawValue, name, hasCases: !variants.isEmpty,
      hasOther: !isWhole || keys.contains(.category(.other)), open: open)
    return .plural(
      Message.Plural(
        argument: name, kind: kind, offset: offset, variants: variants, range: open..<position))
  }

  private func pluralKey(_ word: String) -> Message.Plural.Key? {
    guard word.first == "=" else { return PluralCategory(rawValue: word).map { .category($0) } }
    return ExactDecimal(String(word.dropFirst())).map { .exact($0.trimmed) }
  }

  private mutating func readOffset(open: Int) throws(Stop) -> Int {
    skipSpace()
    guard bytes[position...].starts(with: "offset:".utf8) else { return 0 }
    position += "offset:".utf8.count
    skipSpace()
    let start = position
    let word = readWord()
    guard let offset = Int(word) else {
      throw word.isEmpty
        ? unexpected("a number", after: "'offset:'", open: open)
        : stop(.invalidOffset(word, start..<position))
    }
    return offset
  }

  /// The next case's name, or nothing before the `}` that ends the choice.
  private mutating func readKey(
    of kind: String, open: Int
  ) throws(Stop) -> (key: String, range: Range<Int>)? {
    skipSpace()
    if current == UInt8(ascii: "}") { return nil }
    let start = position
    let key = readWord()
    guard !key.isEmpty else { throw unexpected("a case", after: "'\(kind)'", open: open) }
    return (key, start..<position)
  }

  private mutating func readCase(
    _ key: String, _ context: Context, open: Int
  ) throws(Stop) -> Message.Pattern {
    skipSpace()
    let start = position
    guard take("{") else { throw unexpected("'{'", after: "case '\(key)'", open: open) }
    var inner = context
    inner.isNested = true
    inner.openTag = nil
    inner.depth += 1
    var pattern: Message.Pattern = []
    try readPattern(into: &pattern, inner)
    guard take("}") else { throw stop(.unclosedBrace(start..<(start + 1), of: "case '\(key)'")) }
    return pattern
  }

  private mutating func finish(
    _ kind: String, _ name: String, hasCases: Bool, hasOther: Bool, open: Int
  ) throws(Stop) {
    guard take("}") else { throw unexpected("'}'", after: "the cases", open: open) }
    if !hasCases {
      note(.noCases(kind, argument: name, open..<position))
    } else if !hasOther {
      note(.missingOther(kind, argument: name, open..<position))
    }
  }

  // MARK: Words

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// What is wrong where something else was expected: the end of the text is an argument that is not closed.
  private mutating func unexpected(_ what: String, after thing: String, open: Int) -> Stop {
    guard position < bytes.count else {
      return stop(.unclosedBrace(open..<(open + 1), of: "an argument"))
    }
    var end = position + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return stop(.expected(what, after: thing, position..<end))
  }

  private mutating func readName(open: Int) throws(Stop) -> String {
    let start = position
    while let byte = current, !Self.endsName(byte) { position += 1 }
    while position > start, spaceWidth(endingAt: position) > 0 { position -= spaceWidth(endingAt: position) }
    let end = position
    let name = text(start..<end)
    if Self.isName(name) { return name }
    skipSpace()
    guard current == UInt8(ascii: ",") || current == UInt8(ascii: "}") else {
      throw stop(
        name.isEmpty && current == UInt8(ascii: "{")
          ? .doubleBrace(open..<(position + 1)) : .unclosedBrace(open..<(open + 1), of: "an argument"))
    }
    note(name.isEmpty ? .missingName(open..<(position + 1)) : .invalidName(name, start..<end))
    return name
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "{")
  }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first.isASCIILetter || first == UInt8(ascii: "_") else { return false }
    return name.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") }
  }

  /// A word up to a space, a brace or a comma.
  private mutating func readWord() -> String {
    let start = position
    while let byte = current, !Self.endsName(byte), spaceWidth(at: position) == 0 { position += 1 }
    return text(start..<position)
  }

  /// Passes over ICU's pattern white space.
  private mutating func skipSpace() {
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
