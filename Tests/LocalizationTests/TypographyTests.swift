import Testing

@testable import Localization

@Suite struct TypographyTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let locale: String
    let text: String
    /// Each fault as its rule and the faulty stretch.
    let expected: [String]

    var testDescription: String { "\(locale): \(spelled(text))" }

    init(_ locale: String, _ text: String, _ expected: String...) {
      self.locale = locale
      self.text = text
      self.expected = expected
    }
  }

  /// Bytes tell most texts that are free of faults; they may never pass one that is not.
  @Test(arguments: ["en", "es", "eu", "fr"])
  func bytesMissNoFault(language: String) throws {
    let locale = try #require(LocaleID(language))
    let signs: [Unicode.Scalar] = [
      "a", "9", " ", "\u{A0}", "\u{202F}", "\u{2026}", "\u{2019}", ".", ",", ";", ":", "!", "?", "¡", "¿",
      "«", "»",
      "\"", "\u{AD}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}",
      "\u{FEFF}",
      "\u{FFFC}", "é", "ñ", "\u{2BB}", "\u{FB8B}",
    ]
    var random = SteadyRandom(seed: 7)
    for _ in 0..<20_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        text.append(signs[Int.random(in: signs.indices, using: &random)])
      }
      let words = String(text)
      #expect(
        Typography.faults(in: words, locale: locale)
          == Typography.faults(in: Glyphs(words), language, .france),
        "\(spelled(words))")
    }
  }

  @Test(arguments: [
    Row("fr", "Prêt?", "fr.high-punct ?"), Row("fr", "Prêt ?", "fr.high-punct  ?"),
    Row("fr", "Prêt\u{202F}?"),
    Row("fr", "Prêt\u{A0}?"), Row("fr", "Quoi\u{202F}?!"),
    Row("fr", "Oui; non!", "fr.high-punct ;", "fr.high-punct !"),
    Row("fr", "(oui!)", "fr.high-punct !"), Row("fr", "https://exemple.fr/a?b=c"), Row("fr", "?"),
    Row("fr", "\u{FFFC}\u{202F}!"), Row("fr", "\u{FFFC}!", "fr.high-punct !"),
    Row("fr", "Prix : 9", "fr.colon  :"), Row("fr", "Prix: 9", "fr.colon :"),
    Row("fr", "Prix:", "fr.colon :"),
    Row("fr", "Prix\u{A0}: 9"), Row("fr", "Prix\u{202F}: 9"), Row("fr", "10:30"), Row("fr", ":"),
    Row("fr", "« oui »", "fr.guillemets «", "fr.guillemets »"),
    Row("fr", "«oui»", "fr.guillemets «", "fr.guillemets »"),
    Row("fr", "«\u{A0}oui\u{A0}»"), Row("fr", "«\u{202F}oui\u{202F}»"),
    Row("es", "Hola!", "es.inverted !"), Row("es", "¡Hola!"), Row("es", "¡Hola", "es.inverted ¡"),
    Row("es", "¿Sí? ¡No! ¿Y?"), Row("es", "Sí? ¿No", "es.inverted ?", "es.inverted ¿"),
    Row("es", "¿Por qué «eso»?"), Row("es", "a?b=c"), Row("es", "Prix: 9 !", "es.inverted !"),
    Row("eu", "¿Prest?", "eu.inverted ¿"), Row("eu", "Prest?"), Row("eu", "¡Bai!", "eu.inverted ¡"),
    Row("en", "Wait...", "all.dots ..."), Row("en", "Wait…"), Row("en", "a.. b"),
    Row("en", "....", "all.dots ...."),
    Row("en", "the \"best\"", "all.quote \"", "all.quote \""), Row("en", "the “best”"),
    Row("en", "a  b", "all.spaces   "), Row("en", "a b"), Row("en", "a\u{200B}b", "all.invisible \u{200B}"),
    Row("en", "so\u{AD}ft \u{FEFF}", "all.invisible \u{AD}", "all.invisible \u{FEFF}"),
    Row("en", "Ready ? “yes” : no"),
    Row("fr-SN", "Prêt?", "fr.high-punct ?"), Row("en", ""), Row("fr", ""),
  ])
  func `finds breaches and nothing else`(_ row: Row) throws {
    let bytes = Array(row.text.utf8)
    let found = try Typography.faults(in: row.text, locale: locale(row.locale)).map { fault in
      "\(fault.rule) \(String(decoding: bytes[fault.range], as: UTF8.self))"
    }
    #expect(found == row.expected)
  }

  @Test func `French follows the house that is chosen`() throws {
    let rules = try FrenchSpacing.allCases.map { house in
      try Typography.faults(in: "Prêt? Prix: «9»", locale: locale("fr"), french: house).map(\.rule)
    }
    #expect(
      rules == [
        ["fr.high-punct", "fr.colon", "fr.guillemets", "fr.guillemets"], ["fr.guillemets", "fr.guillemets"],
        ["fr.colon", "fr.guillemets", "fr.guillemets"],
      ])
  }

  @Test func `invisible characters are called by their code`() throws {
    let faults = try Typography.faults(in: "a\u{AD}\u{202E}", locale: locale("en"))
    #expect(faults.map(\.message) == ["an invisible character (U+00AD)", "an invisible character (U+202E)"])
  }
}
