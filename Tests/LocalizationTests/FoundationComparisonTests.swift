import Foundation
import Localization
import Pricing
import Testing

/// Foundation (ICU) as a second opinion.
///
/// What differs by design is named here and left out: whole amounts of money, which Foundation writes with
/// `,00`, and Basque and French dates, whose endings CLDR leaves out.
@Suite struct FoundationComparisonTests {
  private static let tags = ["en", "es", "eu", "fr"]
  private static let currencies = [
    "EUR", "USD", "GBP", "JPY", "CHF", "XOF", "XAF", "BRL", "KWD", "INR", "THB",
  ]

  private func foundation(_ number: ExactDecimal) throws -> Decimal {
    try #require(Decimal(string: number.description, locale: Locale(identifier: "en_US_POSIX")))
  }

  private func random(_ generator: inout SteadyRandom, scale: Int) -> ExactDecimal {
    let digits = Int.random(in: 0...9, using: &generator)
    let bound = (0..<digits).reduce(1) { value, _ in value * 10 }
    let coefficient = Int.random(in: -bound...bound, using: &generator)
    return ExactDecimal(coefficient: coefficient, scale: scale)
  }

  @Test(arguments: tags) func `numbers agree`(_ tag: String) throws {
    let formatter = Localization.Formatter(try locale(tag))
    var generator = SteadyRandom(seed: 1)
    for _ in 0..<400 {
      let number = random(&generator, scale: Int.random(in: 0...4, using: &generator))
      let style = Decimal.FormatStyle(locale: Locale(identifier: tag)).precision(
        .fractionLength(number.scale))
      #expect(try spelled(formatter.number(number)) == spelled(style.format(foundation(number))))
    }
  }

  @Test(arguments: tags) func `percentages agree`(_ tag: String) throws {
    let formatter = Localization.Formatter(try locale(tag))
    var generator = SteadyRandom(seed: 2)
    for _ in 0..<400 {
      let number = random(&generator, scale: Int.random(in: 0...2, using: &generator))
      let style = Decimal.FormatStyle.Percent(locale: Locale(identifier: tag))
        .precision(.fractionLength(number.scale))
      #expect(try spelled(formatter.percent(number)) == spelled(style.format(foundation(number) / 100)))
    }
  }

  @Test(arguments: tags) func `money agrees`(_ tag: String) throws {
    let formatter = Localization.Formatter(try locale(tag))
    var generator = SteadyRandom(seed: 3)
    for _ in 0..<600 {
      let code = try #require(Self.currencies.randomElement(using: &generator))
      let currency = try #require(CurrencyCode(code))
      let amount = random(&generator, scale: currency.exponent)
      let money = Money(minorUnits: amount.coefficient, currency)
      let style = Decimal.FormatStyle.Currency(code: code, locale: Locale(identifier: tag))
      let theirs = try spelled(style.precision(.fractionLength(currency.exponent)).format(foundation(amount)))
      #expect(spelled(formatter.moneyExact(money)) == theirs)
      if money.isWhole {
        let whole = try spelled(style.precision(.fractionLength(0)).format(foundation(amount)))
        #expect(spelled(formatter.money(money)) == whole)
      } else {
        #expect(spelled(formatter.money(money)) == theirs)
      }
    }
  }

  @Test(arguments: tags) func `every currency has the sign that CLDR gives it`(_ tag: String) throws {
    let formatter = Localization.Formatter(try locale(tag))
    for code in CurrencyCode.all {
      let currency = try #require(CurrencyCode(code))
      let style = Decimal.FormatStyle.Currency(code: code, locale: Locale(identifier: tag))
        .precision(.fractionLength(0))
      let ours = formatter.money(Money(minorUnits: 0, currency))
      #expect(spelled(ours) == spelled(style.format(0)), "\(code)")
    }
  }

  @Test(arguments: ["en", "es", "fr"]) func `dates agree`(_ tag: String) throws {
    let formatter = Localization.Formatter(try locale(tag))
    let utc = try #require(TimeZone(identifier: "UTC"))
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = utc
    for month in 1...12 {
      for day in [2, 10, 28] {
        let date = try #require(CalendarDate(year: 2026, month: month, day: day))
        let theirs = try #require(calendar.date(from: DateComponents(year: 2026, month: month, day: day)))
        for (style, other) in [
          (Localization.Formatter.DateStyle.long, DateFormatter.Style.long), (.medium, .medium),
        ] {
          let reference = DateFormatter()
          reference.locale = Locale(identifier: tag)
          reference.timeZone = utc
          reference.dateStyle = other
          reference.timeStyle = .none
          #expect(formatter.date(date, style: style) == reference.string(from: theirs))
        }
      }
    }
  }
}
