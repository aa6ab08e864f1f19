import Pricing

extension MessageParser {
  private static let formats = ["number", "integer", "percent", "currency", "date"]
  private static let choices = ["plural", "selectordinal", "select"]

  /// Formats of ICU that are known here only to be refused with the way to do without.
  private static let unsupported = [
    "choice": "write a plural: {n, plural, =0 {…} one {…} other {…}}",
    "ordinal": "write {n, selectordinal, one {#…} other {#…}} with the cases of the language",
    "spellout": "numbers are shown in digits; a case such as =2 {two} can write one out",
    "time": "dates have no time of day: write {d, date}",
    "duration": "write a plural with the unit in its cases: {n, plural, one {# day} other {# days}}",
  ]

  /// Reads from `{` to its `}`.
  mutating func readArgument(_ context: Context) throws(Stop) -> Message.Element {
    let open = position
    position += 1
    skipSpace()
    guard let name = try readName(open: open) else { return plain("", from: open) }
    skipSpace()
    if take("}") { return plain(name, from: open) }
    guard take(",") else { throw unexpected("',' or '}'", after: "argument '\(name)'", open: open) }
    skipSpace()
    let wordStart = position
    let word = readWord()
    let wordRange = wordStart..<position
    guard !word.isEmpty else { throw unexpected("a format", after: "argument '\(name)'", open: open) }
    skipSpace()
    if Self.choices.contains(word) {
      guard context.depth < Self.deepestNesting else {
        throw stop(.tooDeep(open..<(open + 1), limit: Self.deepestNesting))
      }
      if take("}") {
        try note(.noCases(word, argument: name, open..<position))
        return plain(name, from: open)
      }
      guard take(",") else { throw unexpected("','", after: "'\(word)'", open: open) }
      if word == "select" { return try readSelect(name, open: open, context) }
      return try readPlural(name, word == "plural" ? .cardinal : .ordinal, open: open, context)
    }
    let format = try readFormat(word, wordRange, open: open)
    return .argument(Message.Argument(name: name, format: format, range: open..<position))
  }

  private func plain(_ name: String, from open: Int) -> Message.Element {
    .argument(Message.Argument(name: name, format: .plain, range: open..<position))
  }

  /// Reads what comes after a format's name, up to the brace that ends the argument.
  ///
  /// `{x, number, percent}` is ICU's way to write `{x, percent}`.
  private mutating func readFormat(
    _ word: String, _ range: Range<Int>, open: Int
  ) throws(Stop) -> Message.ArgumentFormat {
    let formats: [String: Message.ArgumentFormat] = [
      "number": .number, "integer": .integer, "percent": .percent, "currency": .currency,
      "date": .date(.medium),
    ]
    guard let format = formats[word] else {
      try note(
        Self.unsupported[word].map { .unsupportedFormat(word, help: $0, range) }
          ?? .unknownFormat(word, known: Self.formats + Self.choices, range))
      _ = try readStyle(open: open)
      position += 1
      return .plain
    }
    if take("}") { return format }
    guard take(",") else { throw unexpected("'}'", after: "format '\(word)'", open: open) }
    skipSpace()
    let style = try readStyle(open: open)
    guard !style.isEmpty else { throw unexpected("a style", after: "format '\(word)'", open: open) }
    position += 1
    let styles: [String: Message.ArgumentFormat] =
      switch format {
      case .number: ["integer": .integer, "percent": .percent, "currency": .currency]
      case .date: ["long": .date(.long), "medium": .date(.medium)]
      default: [:]
      }
    let text = text(style)
    if styles[text] == nil { try note(.unknownStyle(text, of: word, known: styles.keys.sorted(), style)) }
    return styles[text] ?? .plain
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
      if !Self.isIdentifier(key) {
        try note(.invalidCase(key, range))
      } else if !keys.insert(key).inserted {
        try note(.duplicateCase(key, range))
      }
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
        if !keys.insert(key).inserted { try note(.duplicateCase(word, range)) }
      } else {
        try note(.unknownCase(word, kind: kind.rawValue, range))
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

  /// Reads `offset:1`; a case may follow without a space, as in ICU.
  private mutating func readOffset(open: Int) throws(Stop) -> Int {
    skipSpace()
    guard bytes[position...].starts(with: "offset:".utf8) else { return 0 }
    position += "offset:".utf8.count
    skipSpace()
    let start = position
    while let byte = current, byte.isASCIIDigit || "+-.eE".utf8.contains(byte) { position += 1 }
    if let offset = Int(text(start..<position)) { return offset }
    if start == position {
      let word = readWord()
      let end = position
      skipSpace()
      // A word before a brace is the first case: the number is missing.
      guard !word.isEmpty, current != UInt8(ascii: "{") else {
        position = start
        throw unexpected("a number", after: "'offset:'", open: open)
      }
      try note(.invalidOffset(word, start..<end))
    } else {
      try note(.invalidOffset(text(start..<position), start..<position))
    }
    return 0
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
      try note(.noCases(kind, argument: name, open..<position))
    } else if !hasOther {
      try note(.missingOther(kind, argument: name, open..<position))
    }
  }
}
