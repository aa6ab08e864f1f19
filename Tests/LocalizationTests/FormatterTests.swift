import Localization
import Pricing
import Testing

@Suite struct FormatterTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let en: String
    let es: String
    let eu: String
    let fr: String
    let write: @Sendable (Localization.Formatter) throws -> String

    var testDescription: String { name }
  }

  @Test(arguments: rows) func `writes as the language does`(_ row: Row) throws {
    for (tag, expected) in [
      ("en", row.en), ("es", row.es), ("eu", row.eu), ("fr", row.fr), ("es-ES", row.es), ("fr-SN", row.fr),
    ] {
      let text = try row.write(Localization.Formatter(locale(tag)))
      #expect(spelled(text) == expected, "\(tag)")
    }
  }

  private static let rows: [Row] = [
    Row(
      name: "1234.5 EUR", en: "€1,234.50", es: "1234,50<N>€", eu: "1.234,50<N>€", fr: "1<n>234,50<N>€",
      write: { $0.money(try money("1234.5", "EUR")) }),
    Row(
      name: "99 EUR", en: "€99", es: "99<N>€", eu: "99<N>€", fr: "99<N>€",
      write: { $0.money(try money("99", "EUR")) }),
    Row(
      name: "99 EUR on a receipt", en: "€99.00", es: "99,00<N>€", eu: "99,00<N>€", fr: "99,00<N>€",
      write: { $0.moneyExact(try money("99", "EUR")) }),
    Row(
      name: "529.20 USD", en: "$529.20", es: "529,20<N>US$", eu: "529,20<N>US$", fr: "529,20<N>$US",
      write: { $0.money(try money("529.20", "USD")) }),
    Row(
      name: "7000 XOF", en: "F<n>CFA<N>7,000", es: "7000<N>XOF", eu: "7.000<N>F<n>CFA",
      fr: "7<n>000<N>F<n>CFA",
      write: { $0.money(try money("7000", "XOF")) }),
    Row(
      name: "7000 XAF", en: "FCFA<N>7,000", es: "7000<N>XAF", eu: "7.000<N>FCFA", fr: "7<n>000<N>FCFA",
      write: { $0.moneyExact(try money("7000", "XAF")) }),
    Row(
      name: "49 CHF, which has no sign", en: "CHF<N>49", es: "49<N>CHF", eu: "49<N>CHF", fr: "49<N>CHF",
      write: { $0.money(try money("49", "CHF")) }),
    Row(
      name: "less than nothing", en: "-€12.50", es: "-12,50<N>€", eu: "<->12,50<N>€", fr: "-12,50<N>€",
      write: { $0.money(try money("-12.5", "EUR")) }),
    Row(
      name: "0.05 GBP", en: "£0.05", es: "0,05<N>GBP", eu: "0,05<N>£", fr: "0,05<N>£GB",
      write: { $0.money(try money("0.05", "GBP")) }),
    Row(
      name: "10 %", en: "10%", es: "10<N>%", eu: "%<N>10", fr: "10<N>%",
      write: { $0.percent(ExactDecimal(10)) }),
    Row(
      name: "-2.5 %", en: "-2.5%", es: "-2,5<N>%", eu: "<->%<N>2,5", fr: "-2,5<N>%",
      write: { $0.percent(try decimal("-2.5")) }),
    Row(name: "1234", en: "1,234", es: "1234", eu: "1.234", fr: "1<n>234", write: { $0.integer(1234) }),
    Row(
      name: "12345", en: "12,345", es: "12.345", eu: "12.345", fr: "12<n>345", write: { $0.integer(12345) }),
    Row(
      name: "1234567.890", en: "1,234,567.890", es: "1.234.567,890", eu: "1.234.567,890",
      fr: "1<n>234<n>567,890", write: { $0.number(try decimal("1234567.890")) }),
    Row(name: "0", en: "0", es: "0", eu: "0", fr: "0", write: { $0.integer(0) }),
    Row(
      name: "the least number", en: "-9,223,372,036,854,775,808", es: "-9.223.372.036.854.775.808",
      eu: "<->9.223.372.036.854.775.808", fr: "-9<n>223<n>372<n>036<n>854<n>775<n>808",
      write: { $0.integer(.min) }),
    Row(
      name: "a long date", en: "February 1, 2026", es: "1 de febrero de 2026", eu: "2026ko otsailaren 1a",
      fr: "1er février 2026", write: { $0.date(try date("2026-02-01"), style: .long) }),
    Row(
      name: "a long date in December", en: "December 31, 2025", es: "31 de diciembre de 2025",
      eu: "2025eko abenduaren 31", fr: "31 décembre 2025",
      write: { $0.date(try date("2025-12-31"), style: .long) }),
    Row(
      name: "a medium date", en: "Feb 1, 2026", es: "1 feb 2026", eu: "2026ko ots. 1a", fr: "1 févr. 2026",
      write: { $0.date(try date("2026-02-01"), style: .medium) }),
    Row(name: "no items", en: "", es: "", eu: "", fr: "", write: { $0.list([]) }),
    Row(name: "one item", en: "A", es: "A", eu: "A", fr: "A", write: { $0.list(["A"]) }),
    Row(
      name: "two items", en: "A and B", es: "A y B", eu: "A eta B", fr: "A et B",
      write: { $0.list(["A", "B"]) }),
    Row(
      name: "four items", en: "A, B, C, and D", es: "A, B, C y D", eu: "A, B, C eta D", fr: "A, B, C et D",
      write: { $0.list(["A", "B", "C", "D"]) }),
    Row(
      name: "a list before the sound of i", en: "A and Inés", es: "A e Inés", eu: "A eta Inés",
      fr: "A et Inés",
      write: { $0.list(["A", "Inés"]) }),
    Row(
      name: "a list before a word with hie", en: "agua and hielo", es: "agua y hielo", eu: "agua eta hielo",
      fr: "agua et hielo", write: { $0.list(["agua", "hielo"]) }),
    Row(
      name: "a quotation", en: "“a”", es: "«a»", eu: "«a»", fr: "«<N>a<N>»", write: { $0.quoted("a") }),
  ]

  private static func date(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso)) }

  @Test func `a product may say how a currency is shown`() throws {
    let franc = try #require(CurrencyCode("XOF"))
    for (tag, expected) in [("en", "FCFA<N>7,000"), ("es", "7000<N>FCFA"), ("fr", "7<n>000<N>FCFA")] {
      let formatter = Localization.Formatter(try locale(tag), currencyDisplay: [franc: "FCFA"])
      #expect(try spelled(formatter.money(money("7000", "XOF"))) == expected)
      #expect(formatter.symbol(of: franc) == "FCFA")
    }
  }

  @Test func `an unknown language gets nothing that could be wrong`() throws {
    let formatter = Localization.Formatter(try locale("tlh"))
    #expect(formatter.integer(1_234_567) == "1234567")
    #expect(try formatter.number(decimal("-4.90")) == "-4.90")
    #expect(try spelled(formatter.money(money("1234.5", "EUR"))) == "EUR<N>1234.50")
    #expect(formatter.percent(ExactDecimal(87)) == "87%")
    #expect(try formatter.date(Self.date("2026-02-01"), style: .long) == "2026-02-01")
    #expect(formatter.list(["a", "b", "c"]) == "a, b, c")
    #expect(formatter.data.cardinal.categories == [.other])
  }

  /// Checked by hand against Euskaltzaindia's rule 37.
  @Test(arguments: [
    (1000, "ko"), (1100, "eko"), (1900, "eko"), (1985, "eko"), (1990, "eko"), (1995, "eko"), (1999, "ko"),
    (2000, "ko"), (2001, "eko"), (2005, "eko"), (2010, "eko"), (2011, "ko"), (2015, "eko"), (2020, "ko"),
    (2021, "eko"), (2022, "ko"), (2023, "ko"), (2024, "ko"), (2025, "eko"), (2026, "ko"), (2027, "ko"),
    (2030, "eko"), (2031, "ko"), (2035, "eko"), (2040, "ko"), (2041, "eko"), (2100, "eko"),
  ])
  func `Basque years take their ending by sound`(_ year: Int, _ ending: String) throws {
    let date = try #require(CalendarDate(year: year, month: 7, day: 4))
    let formatter = Localization.Formatter(try locale("eu"))
    #expect(formatter.date(date, style: .long) == "\(year)\(ending) uztailaren 4a")
  }

  @Test func `eleven and thirty-one take no article in Basque, and one alone is ordinal in French`() throws {
    let basque = Localization.Formatter(try locale("eu"))
    let french = Localization.Formatter(try locale("fr"))
    for day in 1...31 {
      let date = try #require(CalendarDate(year: 2026, month: 10, day: day))
      #expect(
        basque.date(date, style: .long) == "2026ko urriaren \(day)\(day == 11 || day == 31 ? "" : "a")")
      #expect(french.date(date, style: .long) == "\(day)\(day == 1 ? "er" : "") octobre 2026")
      #expect(french.date(date, style: .medium) == "\(day) oct. 2026")
    }
  }

  @Test func `every Basque month stands in the genitive`() throws {
    let formatter = Localization.Formatter(try locale("eu"))
    let months = try (1...12).map { month in
      formatter.date(try #require(CalendarDate(year: 2026, month: month, day: 2)), style: .long)
        .split(separator: " ")[1]
    }
    #expect(
      months == [
        "urtarrilaren", "otsailaren", "martxoaren", "apirilaren", "maiatzaren", "ekainaren", "uztailaren",
        "abuztuaren", "irailaren", "urriaren", "azaroaren", "abenduaren",
      ])
  }
}
