/// What CLDR says of a locale, in CLDR's own notation: a line a field, and the parents' lines for those it lacks.
///
/// `Scripts/generate-locales` writes the rows, ``LocaleData`` documents what the fields mean.
struct LocaleRow: Sendable {
  /// Those of the locale after those of its parents.
  private let texts: [StaticString]

  @inline(never)
  init(_ text: StaticString, over parent: LocaleRow? = nil) {
    texts = (parent?.texts ?? []) + [text]
  }

  var fields: LocaleFields {
    var fields = LocaleFields()
    for text in texts { fields.read(text.description) }
    return fields
  }
}

/// A row that has been parsed.
///
/// It is a class, and its initializer is not inlined, so that the many of them cost the compiler little.
final class CompiledRow: Sendable {
  let data: LocaleData?

  @inline(never)
  init(_ tag: String, _ row: LocaleRow) {
    data = LocaleData(tag, row)
  }
}

/// The fields of a row, by name.
struct LocaleFields: Sendable {
  enum Name: String, Sendable {
    case ownName = "name"
    case direction
    case decimal
    case group
    /// The separators of amounts, where they are others: `1 234,50` and `€ 1.234,50` in Austria.
    case moneyDecimal = "money-decimal"
    case moneyGroup = "money-group"
    case minimumGrouping = "grouping"
    case minus
    case zero
    case number
    case percent
    case currency
    /// `USD:US$ EUR:€`, in alphabetical order; left out where the symbol is the code.
    case symbols
    /// Open, close, and both again for quotations inside quotations.
    case quotes
    /// Start, middle, end, and the pattern for two, between bars.
    case list
    /// From January, between bars, in the form that a date asks for.
    case longMonths = "long-months"
    case mediumMonths = "medium-months"
    /// CLDR's pattern letters, and `i`: the ending that the number before it takes, see ``DateEndings``.
    case longDate = "long-date"
    case mediumDate = "medium-date"
    case cardinal
    case ordinal
    /// The two that CLDR has no field for, from ``LocaleDepartures`` alone.
    case dateEndings
    case listEuphony
  }

  private var values: [Name: String] = [
    .direction: TextDirection.leftToRight.rawValue, .minimumGrouping: "1", .minus: "-", .zero: "0",
    .number: "#,##0.###", .cardinal: "", .ordinal: "", .dateEndings: DateEndings.none.rawValue,
    .listEuphony: ListEuphony.none.rawValue,
  ]

  private(set) var symbols: [String: String] = [:]

  /// Whether each line was a field.
  private(set) var isWellFormed = true

  subscript(_ name: Name) -> String? {
    get {
      if let value = values[name] { return value }
      switch name {
      case .moneyDecimal: return values[.decimal]
      case .moneyGroup: return values[.group]
      default: return nil
      }
    }
    set { values[name] = newValue }
  }

  mutating func read(_ text: String) {
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let end = line.firstIndex(of: UInt8(ascii: " ")) ?? line.endIndex
      guard let name = Name(rawValue: String(Substring(line[..<end]))) else {
        isWellFormed = false
        continue
      }
      let value = Substring(line[end...].dropFirst())
      if name == .symbols { readSymbols(value) } else { values[name] = String(value) }
    }
  }

  private mutating func readSymbols(_ text: Substring) {
    for entry in text.utf8.split(separator: UInt8(ascii: " ")) {
      let halves = entry.split(separator: UInt8(ascii: ":"), maxSplits: 1)
      guard halves.count == 2 else {
        isWellFormed = false
        continue
      }
      symbols[String(Substring(halves[0]))] = String(Substring(halves[1]))
    }
  }
}

/// The locales that can be formatted: a new one is a line in `Scripts/generate-locales`.
enum LocaleTable {
  /// For languages that are not in the table: nothing that could be wrong, so no grouping and no month names.
  static let neutral = LocaleRow(
    """
    name
    decimal .
    group
    number 0.###
    percent 0%
    currency ¤\u{A0}0.00
    quotes “|”|‘|’
    list {0}, {1}|{0}, {1}|{0}, {1}|{0}, {1}
    long-months 1|2|3|4|5|6|7|8|9|10|11|12
    medium-months 1|2|3|4|5|6|7|8|9|10|11|12
    long-date yyyy-MM-dd
    medium-date yyyy-MM-dd
    """)

  /// The locale from which CLDR takes what it does not say of this one: `en-001` for `en-AU`.
  ///
  /// A script that is not the language's usual one has no parent: Chinese in simplified characters is no help to
  /// the readers of traditional ones.
  static func parent(of tag: String) -> String? {
    if let parent = exceptions[tag] { return parent }
    let subtags = tag.split(separator: "-")
    guard subtags.count > 1 else { return nil }
    if subtags[1].utf8.count == 4 {
      guard subtags.count > 2 else { return nil }
      let isUsual = exceptions["\(subtags[0])-\(subtags[1])"] == String(subtags[0])
      let rest = "\(subtags[0])-\(subtags[2...].joined(separator: "-"))"
      if isUsual, !hasScript(exceptions[rest]) { return rest }
    }
    return subtags.dropLast().joined(separator: "-")
  }

  private static func hasScript(_ tag: String?) -> Bool {
    tag?.split(separator: "-").dropFirst().first?.utf8.count == 4
  }

  private static let exceptions: [String: String] = {
    var exceptions: [String: String] = [:]
    for line in parents.description.split(separator: "\n") {
      let tags = line.split(separator: " ")
      for child in tags.dropFirst() { exceptions[String(child)] = String(tags[0]) }
    }
    return exceptions
  }()
}
