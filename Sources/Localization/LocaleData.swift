/// In which direction a language is written.
package enum TextDirection: String, Hashable, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"
}

/// What CLDR says about a locale, with our ``LocaleDepartures``, ready for use.
///
/// A row of ``LocaleTable`` is parsed once, when it is first asked for.
///
/// A class, because every view holds it and it never changes: handing it on costs one count.
package final class LocaleData: Sendable {
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
  /// The same two in amounts of money.
  package let currencyDecimalSign: String
  package let currencyGroupSeparator: String
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

  /// The facts of a locale, or of the nearest parent that has some, by CLDR's order of parents.
  ///
  /// Those of `fr` for `fr-SN`, of `es-419` for `es-NI`, of `zh-Hant` for `zh-TW`.
  package static func of(_ id: LocaleID) -> LocaleData? {
    var candidate: String? = id.canonicalTag
    while let tag = candidate {
      if let data = LocaleTable.row(tag)?.data { return data }
      candidate = LocaleTable.parent(of: tag)
    }
    return nil
  }

  /// The tags of all locales that have facts of their own, in alphabetical order.
  package static var tags: [String] {
    LocaleTable.tags.description.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Digits without grouping, ISO dates, no plurals: for a language that the table lacks.
  package static func neutral(_ id: LocaleID) -> LocaleData {
    guard let data = LocaleData(LocaleTable.neutral.fields, id: id) else {
      preconditionFailure("the neutral row of the locale table is well formed")
    }
    return data
  }

  /// Compiles a row of the table; nothing where one of its patterns is not understood.
  convenience init?(_ tag: String, _ row: LocaleRow) {
    guard let id = LocaleID(tag) else { return nil }
    var fields = row.fields
    LocaleDepartures.apply(to: &fields, of: id.language)
    self.init(fields, id: id)
  }

  private init?(_ fields: LocaleFields, id: LocaleID) {
    guard fields.isWellFormed, let ownName = fields[.ownName],
      let direction = fields[.direction].flatMap(TextDirection.init),
      let decimalSign = fields[.decimal], let groupSeparator = fields[.group],
      let currencyDecimalSign = fields[.moneyDecimal], let currencyGroupSeparator = fields[.moneyGroup],
      let minimumGrouping = fields[.minimumGrouping].flatMap({ Int($0) }),
      let minusSign = fields[.minus], let zero = fields[.zero]?.unicodeScalars.first,
      let number = fields[.number].flatMap({ NumberPattern($0, minus: minusSign) }),
      let percent = fields[.percent].flatMap({ NumberPattern($0, minus: minusSign) }),
      let currency = fields[.currency].flatMap({ NumberPattern($0, minus: minusSign) }),
      let quotes = Quotes(fields.items(.quotes)),
      let euphony = fields[.listEuphony].flatMap(ListEuphony.init),
      let list = ListPattern(fields.items(.list), euphony: euphony),
      let endings = fields[.dateEndings].flatMap(DateEndings.init),
      let longDate = fields[.longDate].flatMap({ DatePattern($0, endings: endings) }),
      let mediumDate = fields[.mediumDate].flatMap({ DatePattern($0, endings: endings) }),
      let cardinal = fields[.cardinal].flatMap(PluralRules.init),
      let ordinal = fields[.ordinal].flatMap(PluralRules.init)
    else { return nil }
    longMonths = fields.items(.longMonths)
    mediumMonths = fields.items(.mediumMonths)
    guard longMonths.count == 12, mediumMonths.count == 12 else { return nil }
    self.id = id
    self.ownName = ownName
    self.direction = direction
    self.decimalSign = decimalSign
    self.groupSeparator = groupSeparator
    self.currencyDecimalSign = currencyDecimalSign
    self.currencyGroupSeparator = currencyGroupSeparator
    self.minimumGrouping = minimumGrouping
    self.minusSign = minusSign
    self.zero = zero
    self.number = number
    self.percent = percent
    self.currency = currency
    currencySymbols = fields.symbols
    self.quotes = quotes
    self.list = list
    self.longDate = longDate
    self.mediumDate = mediumDate
    self.cardinal = cardinal
    self.ordinal = ordinal
  }
}

extension LocaleData.Quotes {
  fileprivate init?(_ marks: [String]) {
    guard marks.count == 4 else { return nil }
    (open, close, innerOpen, innerClose) = (marks[0], marks[1], marks[2], marks[3])
  }
}

extension LocaleFields {
  fileprivate func items(_ name: Name) -> [String] {
    self[name]?.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) } ?? []
  }
}
