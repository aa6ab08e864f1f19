import Localization
import Pricing
import Testing

/// What the languages beyond the first four ask of the formatter, by hand-written examples.
@Suite struct LocaleFormatTests {
  @Test(arguments: [
    Case("India", "en-IN", "1,23,45,678.90"), Case("Hindi", "hi", "1,23,45,678.90"),
    Case("Bengali", "bn", "১,২৩,৪৫,৬৭৮.৯০"), Case("Egypt", "ar-EG", "١٢٬٣٤٥٬٦٧٨٫٩٠"),
    Case("Morocco", "ar-MA", "12.345.678,90"), Case("Persian", "fa", "۱۲٬۳۴۵٬۶۷۸٫۹۰"),
    Case("Marathi", "mr", "१,२३,४५,६७८.९०"), Case("Burmese", "my", "၁၂,၃၄၅,၆၇၈.၉၀"),
    Case("Switzerland", "de-CH", "12’345’678.90"), Case("Russian", "ru", "12<N>345<N>678,90"),
    Case("Mexico", "es-MX", "12,345,678.90"), Case("Brazil", "pt", "12.345.678,90"),
  ])
  func `digits and groups`(_ row: Case<String, String>) throws {
    #expect(try spelled(Formatter(locale(row.input)).number(decimal("12345678.90"))) == row.expected)
  }

  @Test(arguments: [("es", "1234"), ("pl", "1234"), ("pt-PT", "1234"), ("pt", "1.234"), ("es-MX", "1,234")])
  func `four digits are grouped or not`(_ tag: String, _ expected: String) throws {
    #expect(try Formatter(locale(tag)).integer(1234) == expected)
  }

  @Test(arguments: [
    Case("Hebrew", "he", "\u{200F}\u{200E}-1,234.50\u{A0}\u{200F}€"),
    Case("Arabic", "ar", "\u{200F}\u{200E}-1,234.50\u{A0}€"),
    Case("Egypt", "ar-EG", "\u{61C}-\u{200F}١٬٢٣٤٫٥٠\u{A0}€"),
    Case("Persian", "fa", "\u{200E}\u{2212}\u{200E}€۱٬۲۳۴٫۵۰"),
    Case("Austria, where groups differ in amounts", "de-AT", "-€\u{A0}1.234,50"),
    Case("Switzerland, where the decimal sign does", "fr-CH", "-1\u{202F}234.50\u{A0}€"),
    Case("Switzerland, where the minus follows", "de-CH", "EUR-1’234.50"),
    Case("Netherlands", "nl", "€\u{A0}-1.234,50"),
    Case("Norwegian", "no", "\u{2212}1\u{A0}234,50\u{A0}€"),
    Case("Japanese", "ja", "-€1,234.50"),
    Case("Bulgarian", "bg", "-1234,50\u{A0}€"),
  ])
  func `amounts less than nothing`(_ row: Case<String, String>) throws {
    let text = try Formatter(locale(row.input)).money(money("-1234.50", "EUR"))
    #expect(spelled(text) == spelled(row.expected))
  }

  @Test(arguments: [
    ("ar", "87\u{200E}%\u{200E}"), ("ar-EG", "٨٧٪\u{61C}"), ("fa", "۸۷٪"), ("tr", "%87"), ("de", "87\u{A0}%"),
    ("ja", "87%"), ("eu", "%\u{A0}87"),
  ])
  func `percentages`(_ tag: String, _ expected: String) throws {
    #expect(try spelled(Formatter(locale(tag)).percent(ExactDecimal(87))) == spelled(expected))
  }

  @Test(arguments: [
    Case("genitive", "cs", ["1. února 2026", "1. 2. 2026"]),
    Case("genitive", "pl", ["1 lutego 2026", "1 lut 2026"]),
    Case("genitive", "ru", ["1 февраля 2026<n>г.", "1 февр. 2026<n>г."]),
    Case("era", "th", ["1 กุมภาพันธ์ ค.ศ. 2026", "1 ก.พ. 2026"]),
    Case("native digits", "fa", ["۱ فوریهٔ ۲۰۲۶", "۱ فوریه ۲۰۲۶"]),
    Case("characters as units", "ja", ["2026年2月1日", "2026/02/01"]),
    Case("ordinal point", "de", ["1. Februar 2026", "01.02.2026"]),
    Case("region", "en-GB", ["1 February 2026", "1 Feb 2026"]),
    Case("region", "es-MX", ["1 de febrero de 2026", "1 feb 2026"]),
    Case("ordinal", "fr-CA", ["1er février 2026", "1 févr. 2026"]),
    Case("elision", "ca", ["1 de febrer del 2026", "1 de febr. 2026"]),
  ])
  func `dates`(_ row: Case<String, [String]>) throws {
    let formatter = Formatter(try locale(row.input))
    let date = try #require(CalendarDate("2026-02-01"))
    #expect(Formatter.DateStyle.allCases.map { spelled(formatter.date(date, style: $0)) } == row.expected)
  }

  @Test func `Hebrew and takes a hyphen before other letters`() throws {
    let hebrew = Formatter(try locale("he"))
    #expect(hebrew.list(["א", "ב"]) == "א וב")
    #expect(hebrew.list(["א", "ב", "API"]) == "א, ב ו-API")
    #expect(hebrew.list(["א", "3"]) == "א ו-3")
  }

  @Test func `Spanish and changes in every region`() throws {
    for tag in ["es", "es-MX", "es-AR", "es-NI"] {
      #expect(try Formatter(locale(tag)).list(["datos", "informes"]) == "datos e informes")
    }
  }
}
