import Foundation
import Localization
import Pricing
import Testing

/// Every row of the table against Foundation: what differs is named in ``FormatDifference/all``, or is a fault.
@Suite struct FormatComparisonTests {
  private static let currencies = [
    "EUR", "USD", "GBP", "JPY", "CHF", "XOF", "BRL", "KWD", "INR", "THB", "EGP", "CNY",
  ]

  private struct Comparison {
    let kind: FormatDifference.Kind
    let input: String
    let ours: String
    let theirs: String
  }

  @Test(arguments: LocaleData.tags) func `agrees but for what is named`(_ tag: String) throws {
    let named = FormatDifference.all.filter { $0.tags.contains(tag) }
    var occurred: Set<Int> = []
    for comparison in try comparisons(tag) where comparison.ours != comparison.theirs {
      let indices = named.indices.filter { named[$0].kind == comparison.kind }
      let explained = indices.filter { named[$0].rewrite(comparison.ours) == comparison.theirs }
      let together = indices.reduce(comparison.ours) { named[$1].rewrite($0) }
      occurred.formUnion(explained.isEmpty && together == comparison.theirs ? indices : explained)
      #expect(
        !explained.isEmpty || together == comparison.theirs,
        """
        \(comparison.kind) of \(comparison.input): \
        ours \(marked(comparison.ours)), theirs \(marked(comparison.theirs))
        """)
    }
    for (index, difference) in named.enumerated() {
      #expect(occurred.contains(index), "\(difference.kind) no longer differs: \(difference.reason)")
    }
  }

  @Test(arguments: FormatReference.digits.keys.sorted())
  func `Apple still writes Latin digits where CLDR does not`(_ tag: String) throws {
    #expect(Locale(identifier: tag).numberingSystem.identifier == "latn")
    #expect(try #require(LocaleData.of(locale(tag))).zero != "0")
  }

  private func comparisons(_ tag: String) throws -> [Comparison] {
    let ours = Localization.Formatter(try locale(tag))
    let theirs = try FormatReference(tag)
    return try numbers(ours, theirs) + amounts(ours, theirs) + dates(ours, theirs)
      + texts(ours, theirs) + plurals(ours, theirs)
  }

  private func numbers(
    _ ours: Localization.Formatter, _ theirs: FormatReference
  ) throws -> [Comparison] {
    var generator = SteadyRandom(seed: 11)
    let fixed = ["0", "7", "-1", "999", "1000", "9999", "10000", "100000", "-1234567", "12345678901", "-0.5"]
    let numbers = try fixed.map { try decimal($0) } + (0..<40).map { _ in random(&generator, scale: 0...3) }
    return try numbers.flatMap { number in
      [
        Comparison(
          kind: .number, input: "\(number)", ours: ours.number(number), theirs: try theirs.number(number)),
        Comparison(
          kind: .percent, input: "\(number)", ours: ours.percent(number), theirs: try theirs.percent(number)),
      ]
    }
  }

  private func amounts(
    _ ours: Localization.Formatter, _ theirs: FormatReference
  ) throws -> [Comparison] {
    var generator = SteadyRandom(seed: 12)
    var amounts: [Money] = []
    for code in CurrencyCode.all {
      let currency = try #require(CurrencyCode(code))
      amounts.append(Money(minorUnits: -1_234_567, currency))
      guard Self.currencies.contains(code) else { continue }
      for _ in 0..<8 {
        let number = random(&generator, scale: currency.exponent...currency.exponent)
        amounts.append(Money(minorUnits: number.coefficient, currency))
      }
    }
    return try amounts.map { money in
      Comparison(
        kind: .money, input: "\(money.amount) \(money.currency)", ours: ours.moneyExact(money),
        theirs: try theirs.money(money))
    }
  }

  private func dates(_ ours: Localization.Formatter, _ theirs: FormatReference) throws -> [Comparison] {
    try (1...12).flatMap { month in
      try [1, 11, 28].flatMap { day in
        let date = try #require(CalendarDate(year: 2019 + month, month: month, day: day))
        return try [
          (FormatDifference.Kind.longDate, Localization.Formatter.DateStyle.long), (.mediumDate, .medium),
        ]
        .map { kind, style in
          Comparison(
            kind: kind, input: "\(date)", ours: ours.date(date, style: style),
            theirs: try theirs.date(date, style: style))
        }
      }
    }
  }

  private func texts(_ ours: Localization.Formatter, _ theirs: FormatReference) -> [Comparison] {
    let lists = [
      [], ["A"], ["A", "B"], ["A", "B", "C"], ["A", "B", "C", "D", "E"], ["Ana", "Inés"],
      ["x", "hijos", "HIJAS"],
      ["agua", "hielo"], ["א", "ב"], ["א", "ב", "3"], ["ก", "ข"], ["ا", "ب", "ج"], ["一", "二", "三"],
    ]
    let quotes = ours.data.quotes
    return lists.map { items in
      Comparison(
        kind: .list, input: items.joined(separator: "+"), ours: ours.list(items), theirs: theirs.list(items))
    } + [
      Comparison(
        kind: .quotes, input: "quotes", ours: "\(quotes.open)x\(quotes.close)",
        theirs: "\(theirs.locale.quotationBeginDelimiter ?? "")x\(theirs.locale.quotationEndDelimiter ?? "")"),
      Comparison(
        kind: .innerQuotes, input: "inner quotes", ours: "\(quotes.innerOpen)x\(quotes.innerClose)",
        theirs: """
          \(theirs.locale.alternateQuotationBeginDelimiter ?? "")x\
          \(theirs.locale.alternateQuotationEndDelimiter ?? "")
          """),
      Comparison(
        kind: .direction, input: "direction", ours: ours.data.direction.rawValue,
        theirs: theirs.locale.language.characterDirection == .rightToLeft ? "rtl" : "ltr"),
    ]
  }

  private func plurals(
    _ ours: Localization.Formatter, _ theirs: FormatReference
  ) throws -> [Comparison] {
    var generator = SteadyRandom(seed: 13)
    let whole = Array(0...130) + [200, 202, 1000, 1002, 100_000, 1_000_000, 2_000_000, 3_000_001]
    let cardinals =
      whole.map { ExactDecimal($0) } + (0..<100).map { _ in random(&generator, scale: 1...3, digits: 0...4) }
    return try cardinals.map { number in
      Comparison(
        kind: .cardinal, input: "\(number)", ours: ours.data.cardinal.category(for: number).rawValue,
        theirs: try theirs.cardinal(number))
    }
      + whole.map { number in
        Comparison(
          kind: .ordinal, input: "\(number)",
          ours: ours.data.ordinal.category(for: ExactDecimal(number)).rawValue,
          theirs: try theirs.ordinal(number))
      }
  }

  private func random(
    _ generator: inout SteadyRandom, scale: ClosedRange<Int>, digits: ClosedRange<Int> = 0...11
  ) -> ExactDecimal {
    let count = Int.random(in: digits, using: &generator)
    let bound = (0..<count).reduce(1) { value, _ in value * 10 }
    return ExactDecimal(
      coefficient: Int.random(in: -bound...bound, using: &generator),
      scale: Int.random(in: scale, using: &generator))
  }

  /// The text with its invisible characters by their numbers.
  private func marked(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .format,
        .spaceSeparator where scalar != " ":
        "<\(String(scalar.value, radix: 16))>"
      default: String(scalar)
      }
    }
    .joined()
  }
}
