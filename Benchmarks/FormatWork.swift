import Localization
import Pricing

/// Messages and formats.
enum FormatWork {
  private static let count = 50_000

  static func measure() -> [Row] {
    let locales = ["en", "es", "eu", "fr"].compactMap(LocaleID.init).map { Formatter($0) }
    let plural = message("{plan}: {n, plural, one {# seat} other {# seats}} until {end, date, long}")
    let plain = message("Choose {plan}")
    guard let euro = CurrencyCode("EUR"), let date = CalendarDate("2026-02-01") else { return [] }
    let prices = (0..<100).map { Money(minorUnits: $0 * 12_345, euro) }
    return [
      rate("messages with a plural and a date", of: locales) { formatter, number in
        plural.format(["plan": .text("Pro"), "n": .number(number), "end": .date(date)], with: formatter)
      },
      rate("messages with one argument", of: locales) { formatter, _ in
        plain.format(["plan": .text("Pro")], with: formatter)
      },
      rate("prices", of: locales) { $0.money(prices[$1 % prices.count]) },
      rate("numbers", of: locales) { $0.integer($1 * 1_234) },
      rate("long dates", of: locales) { formatter, _ in formatter.date(date, style: .long) },
      parsing("messages parsed"),
    ]
  }

  private static func rate(_ name: String, of locales: [Formatter], _ format: (Formatter, Int) -> String)
    -> Row
  {
    var bytes = 0
    let seconds = Stopwatch.best {
      for number in 0..<count { bytes &+= format(locales[number % locales.count], number).utf8.count }
    }
    precondition(bytes != 0)
    return Row("\(name), en es eu fr", Double(count), "a second", in: seconds)
  }

  private static func parsing(_ name: String) -> Row {
    let text = "{plan}: {n, plural, one {# seat} other {# seats}} until {end, date, long}"
    let seconds = Stopwatch.best { for _ in 0..<count { _ = MessageParser.parse(text) } }
    return Row(name, Double(count), "a second", in: seconds)
  }

  private static func message(_ text: String) -> Message {
    guard let message = MessageParser.parse(text).message else {
      preconditionFailure("the benchmark's own message")
    }
    return message
  }
}
