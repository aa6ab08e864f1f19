import JSON
import Localization
import Pricing
import Site

/// How a mailer writes amounts and dates so that they look as on the page: tables that need no knowledge of
/// languages, and two hundred examples to try a formatter on.
enum EmailFormats {
  static func json(_ site: CheckedSite) -> JSONValue {
    let currencies = currencies(of: site)
    return [
      "formatVersion": 1,
      "locales": .object(
        site.languages.all.compactMap { locale in
          site.texts[locale].map { (locale.description, table($0.formatter, currencies)) }
        }),
      "examples": .array(
        site.languages.all.flatMap { locale in
          site.texts[locale].map { examples($0.formatter, currencies) } ?? []
        }),
    ]
  }

  private static func currencies(of site: CheckedSite) -> [CurrencyCode] {
    let definition = site.definition
    let priced = (definition.plans.map(\.offer) + definition.addOns.map(\.offer)).flatMap(\.prices).map(
      \.currency)
    return Array(Set(priced + [definition.header.currency])).sorted { $0.description < $1.description }
  }

  private static func table(_ formatter: Formatter, _ currencies: [CurrencyCode]) -> JSONValue {
    let data = formatter.data
    let dates = formatter.longDates
    return [
      "decimalSign": .string(data.currencyDecimalSign),
      "groupSeparator": .string(data.currencyGroupSeparator),
      "minimumGrouping": .integer(data.minimumGrouping), "minusSign": .string(data.minusSign),
      "currencies": .object(currencies.map { ($0.description, affixes(of: $0, formatter)) }),
      "date": [
        "pattern": .string(dates.pattern), "days": .array(dates.days.map { .string($0) }),
        "months": .array(dates.months.map { .string($0) }),
        "years": .object((2_020...2_099).map { ("\($0)", .string(dates.year($0))) }),
      ],
    ]
  }

  /// What stands before and after the digits, and how many decimals there are where the amount is not whole.
  private static func affixes(of currency: CurrencyCode, _ formatter: Formatter) -> JSONValue {
    let sample = formatter.money(
      Money(minorUnits: (0..<currency.exponent).reduce(1) { unit, _ in unit * 10 }, currency))
    let parts = sample.split(separator: "1", maxSplits: 1, omittingEmptySubsequences: false)
    return [
      "prefix": .string(parts.first.map(String.init) ?? ""),
      "suffix": .string(parts.dropFirst().first.map(String.init) ?? ""),
      "decimals": .integer(currency.exponent),
    ]
  }

  private static func examples(_ formatter: Formatter, _ currencies: [CurrencyCode]) -> [JSONValue] {
    let amounts = [
      0, 1, 5, 49, 99, 100, 999, 1_000, 4_900, 12_345, 52_920, 99_999, 100_000, 123_450, 1_000_000, 1_234_567,
      9_999_999, 12_345_678, 123_456_789, 1_000_000_000,
    ]
    let dates =
      (0..<30).compactMap {
        CalendarDate(
          "20\(25 + $0 / 6)-\($0 % 12 < 9 ? "0" : "")\($0 % 12 + 1)-\($0 < 9 ? "0" : "")\($0 + 1 > 28 ? 28 : $0 + 1)"
        )
      }
      + ["2025-12-31", "2026-02-01", "2030-01-11", "2035-08-31"].compactMap(CalendarDate.init)
    let locale = JSONValue.string(formatter.locale.description)
    return currencies.flatMap { currency in
      amounts.map { units -> JSONValue in
        let money = Money(minorUnits: units, currency)
        return [
          "locale": locale, "type": "money", "amount": .string(money.amount.description),
          "currency": .string(currency.description), "text": .string(formatter.money(money)),
        ]
      }
    }
      + dates.map {
        [
          "locale": locale, "type": "date", "date": .string($0.description),
          "text": .string(formatter.date($0, style: .long)),
        ]
      }
  }
}
