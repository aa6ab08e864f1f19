/// In which direction a language is written.
package enum TextDirection: String, Hashable, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"
}

/// What CLDR says about a language, ready for use: the patterns are parsed once, from ``LocaleTable``.
package struct LocaleData: Sendable {
  package struct Quotes: Hashable, Sendable {
    package let open: String
    package let close: String
    /// For a quotation inside a quotation.
    package let innerOpen: String
    package let innerClose: String
  }

  package let id: LocaleID
  /// The language's name in itself: `euskara`.
  package let ownName: String
  package let direction: TextDirection
  package let decimalSign: String
  package let groupSeparator: String
  /// How many digits must stand before the first separator: with 2, `1234` and `12.345`.
  package let minimumGrouping: Int
  package let minusSign: String
  /// The digit zero; the other nine follow it in Unicode.
  package let zero: Unicode.Scalar
  package let number: NumberPattern
  package let percent: NumberPattern
  package let currency: NumberPattern
  /// Currency symbols by ISO code; a currency that is not here is shown by its code.
  package let currencySymbols: [String: String]
  package let quotes: Quotes
  package let list: ListPattern
  /// Twelve names as they stand in a date.
  package let longMonths: [String]
  package let mediumMonths: [String]
  package let longDate: DatePattern
  package let mediumDate: DatePattern
  package let cardinal: PluralRules
  package let ordinal: PluralRules

  /// The facts of a locale, or of the nearest parent that has some: those of `fr` for `fr-SN`.
  package static func of(_ id: LocaleID) -> LocaleData? {
    var candidate: LocaleID? = id
    while let locale = candidate {
      if let data = known[locale.description] { return data }
      candidate = locale.parent
    }
    return nil
  }

  /// Digits without grouping, ISO dates, no plurals: for a language that the table lacks.
  package static func neutral(_ id: LocaleID) -> LocaleData {
    guard let data = LocaleData(LocaleTable.neutral, id: id) else {
      preconditionFailure("the neutral row of the locale table is well formed")
    }
    return data
  }

  private static let known: [String: LocaleData] = Dictionary(
    uniqueKeysWithValues: LocaleTable.rows.compactMap { row in
      LocaleID(row.tag).flatMap { LocaleData(row, id: $0) }.map { (row.tag, $0) }
    })

  /// Compiles a row of the table; nothing where one of its patterns is not understood.
  init?(_ row: LocaleRow, id: LocaleID) {
    let months = row.longMonths.split(separator: "|").map(String.init)
    let shortMonths = row.mediumMonths.split(separator: "|").map(String.init)
    guard let zero = row.zero.unicodeScalars.first,
      let number = NumberPattern(row.number, minus: row.minus),
      let percent = NumberPattern(row.percent, minus: row.minus),
      let currency = NumberPattern(row.currency, minus: row.minus),
      let list = ListPattern(row.list, isSpanish: row.tag == "es"),
      let longDate = DatePattern(row.longDate, endings: row.endings),
      let mediumDate = DatePattern(row.mediumDate, endings: row.endings),
      let cardinal = PluralRules(row.cardinal), let ordinal = PluralRules(row.ordinal),
      months.count == 12, shortMonths.count == 12, row.quotes.count == 4
    else { return nil }
    self.id = id
    ownName = row.ownName
    direction = row.direction
    decimalSign = row.decimal
    groupSeparator = row.group
    minimumGrouping = row.minimumGrouping
    minusSign = row.minus
    self.zero = zero
    self.number = number
    self.percent = percent
    self.currency = currency
    currencySymbols = Self.symbols(row.symbols)
    quotes = Quotes(
      open: row.quotes[0], close: row.quotes[1], innerOpen: row.quotes[2], innerClose: row.quotes[3])
    self.list = list
    longMonths = months
    mediumMonths = shortMonths
    self.longDate = longDate
    self.mediumDate = mediumDate
    self.cardinal = cardinal
    self.ordinal = ordinal
  }

  private static func symbols(_ text: String) -> [String: String] {
    var symbols: [String: String] = [:]
    for entry in text.split(separator: " ") {
      let halves = entry.split(separator: ":", maxSplits: 1)
      if halves.count == 2 { symbols[String(halves[0])] = String(halves[1]) }
    }
    return symbols
  }
}
