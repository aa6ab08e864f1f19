import Diagnostics
import Localization
import Testing

@Suite struct CatalogChecksTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let source: String
    let locale: String
    let translation: String
    let expected: [String]

    /// - Parameters:
    ///   - source: the English text of a message 'a'.
    ///   - translation: its translation.
    init(_ name: String, _ source: String, _ locale: String, _ translation: String, _ expected: [String]) {
      testDescription = name
      self.source = source
      self.locale = locale
      self.translation = translation
      self.expected = expected
    }
  }

  @Test(arguments: [
    Row(
      "a good pair", "{n, plural, one {# day} other {# days}}", "es",
      "{n, plural, one {# día} other {# días}}", []),
    Row(
      "many is not asked for, and not refused", "{n, plural, one {#} other {#}}", "fr",
      "{n, plural, one {#} many {#} other {#}}", []),
    Row(
      "an exact 1 stands in for one", "{n, plural, =1 {one day} other {# days}}", "es",
      "{n, plural, =1 {un día} other {# días}}", []),
    Row(
      "an exact 1 is not enough in French", "{n, plural, =1 {one day} other {# days}}", "fr",
      "{n, plural, =1 {un jour} other {# jours}}",
      ["fr.json:1:8-49: error: plural of 'n' has no case 'one' [message-missing-category]"]),
    Row(
      "a category is missing", "{n, plural, one {#} other {#}}", "eu", "{n, plural, other {#}}",
      ["eu.json:1:8-30: error: plural of 'n' has no case 'one' [message-missing-category]"]),
    Row(
      "an ordinal category is missing", "{n, selectordinal, one {#st} two {#nd} other {#th}}", "es",
      "{n, selectordinal, other {#.º}}",
      ["en.json:1:8-59: error: selectordinal of 'n' has no case 'few' [message-missing-category]"]),
    Row(
      "a category that no number has", "{n, plural, one {#} other {#}}", "eu",
      "{n, plural, one {#} two {#} other {#}}",
      ["eu.json:1:28-31: error: no number is 'two' in 'eu' [message-unreachable-category]"]),
    Row(
      "a written 1", "{n, plural, one {1 day} other {# days}}", "fr",
      "{n, plural, one {1 jour} other {# jours}}",
      [
        "en.json:1:25-26: warning: case 'one' has a 1 in its words [message-one-without-number]",
        "fr.json:1:25-26: warning: case 'one' has a 1 in its words [message-one-without-number]",
      ]),
    Row(
      "figures that have a 1 in them", "{n, plural, one {#, v1, 1.5, 10} other {#}}", "es",
      "{n, plural, one {# a1} other {#}}", []),
    Row(
      "a written 1 that serves no other number", "{n, plural, one {1 day} other {# days}}", "es",
      "{n, plural, one {# día} other {# días}}",
      ["en.json:1:25-26: warning: case 'one' has a 1 in its words [message-one-without-number]"]),
    Row(
      "a word for one of several numbers", "{n, plural, one {a day} other {# days}}", "fr",
      "{n, plural, one {un <b>jour</b>} other {<b>#</b> jours}}",
      [
        "fr.json:1:20-23: warning: case 'one' does not show its number [message-one-without-number]",
        "fr.json:1:28-39: error: message 'a' has an element '<b>' that its source has not [message-tags]",
        "en.json:1:7-48: note: the source message",
      ]),
    Row(
      "a word for one where none has a case", "{n, plural, one {a day} other {# days}}", "fr",
      "{n, plural, =0 {aucun jour} one {un jour} other {# jours}}", []),
    Row(
      "a number that is shown in a choice, or as an argument", "{n, plural, one {a day} other {# days}}",
      "fr",
      "{n, plural, one {{n} jour} other {# jours}}", []),
    Row(
      "a noun without its number", "{n, plural, one {day} other {days}}", "fr",
      "{n, plural, one {jour} other {jours}}", []),
    Row(
      "a word for one of several ordinals",
      "{n, selectordinal, one {first} two {#nd} few {#rd} other {#th}}", "fr",
      "{n, selectordinal, one {premier} other {#e}}",
      ["en.json:1:27-30: warning: case 'one' does not show its number [message-one-without-number]"]),
    Row(
      "an ordinal category that no number has",
      "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", "fr",
      "{n, selectordinal, one {#er} two {#d} other {#e}}",
      ["fr.json:1:37-40: error: no number is 'two' in 'fr' [message-unreachable-category]"]),
    Row(
      "the offset counts in exact cases", "{n, plural, offset:1 =2 {you and one} other {you and #}}", "fr",
      "{n, plural, offset:1 =1 {vous} =2 {vous et un} other {vous et #}}", []),
    Row(
      "endings in parentheses", "the {n, plural, one {# unit} other {# units}} of {plan}", "eu",
      "{plan}(r)en {n, plural, one {unitate #(e)ko} other {# unitate (e)}} <{plan}(r)> {plan}(ren) {plan}-ren",
      [
        "eu.json:1:14-19: warning: an ending in parentheses behind a value [message-open-ending]",
        "eu.json:1:46-51: warning: an ending in parentheses behind a value [message-open-ending]",
        "eu.json:1:83-86: warning: an ending in parentheses behind a value [message-open-ending]",
      ]),
    Row("parentheses in another language", "{plan}(r)en", "es", "{plan}(r)en", []),
    Row(
      "control characters", "a\\tb\\n c\\u0000", "es", "\\ud83c\\udf82\\u007f \\uFFFE",
      [
        "en.json:1:16-22: error: a control character in message 'a' [control-character]",
        "es.json:1:20-26: error: a control character in message 'a' [control-character]",
      ]),
    Row(
      "an argument is missing", "{a} {b}", "es", "{a}",
      [
        "es.json:1:7-12: error: message 'a' lacks the argument 'b' of its source [message-arguments]",
        "en.json:1:12-15: note: the source shows it here",
      ]),
    Row(
      "an argument too many", "{a}", "es", "{a} é{aa}",
      [
        "es.json:1:13-17: error: message 'a' has an argument 'aa' that its source has not [message-arguments]",
        "en.json:1:7-12: note: the source message",
      ]),
    Row(
      "another kind of value", "{d, date}", "es", "{d, currency}",
      [
        "es.json:1:8-21: error: message 'a' uses 'd' as another kind of value than its source [message-arguments]",
        "en.json:1:8-17: note: the source uses it here",
      ]),
    Row(
      "two kinds of value in the source", "{d, date} {d, number}", "es", "{d}",
      [
        "en.json:1:8-17: error: message 'a' uses 'd' in ways that no value can serve [message-arguments]",
        "es.json:1:8-11: error: message 'a' uses 'd' as another kind of value than its source [message-arguments]",
        "en.json:1:8-17: note: the source uses it here",
      ]),
    Row(
      "a translated case", "{n, select, unlimited {a} other {b}}", "es",
      "{n, select, ilimitado {c} other {d}}",
      [
        "es.json:1:20-29: warning: 'ilimitado' is not a case of 'n' in the source [message-select-case]",
        "en.json:1:8-44: note: the source chooses here",
      ]),
    Row(
      "an element is lost", "see <a>this</a>", "es", "vea esto",
      [
        "es.json:1:7-17: error: message 'a' lacks the element '<a>' of its source [message-tags]",
        "en.json:1:12-23: note: the source has it here",
      ]),
    Row(
      "an element is new", "see", "es", "<b>vea</b>",
      [
        "es.json:1:8-18: error: message 'a' has an element '<b>' that its source has not [message-tags]",
        "en.json:1:7-12: note: the source message",
      ]),
    Row(
      "spaces at the edges", "x ", "es", "\u{A0}y",
      [
        "en.json:1:9-10: warning: message 'a' ends with a space [message-space]",
        "es.json:1:8-9: warning: message 'a' starts with a space [message-space]",
      ]),
    Row(
      "nothing but a space", " ", "es", "",
      ["en.json:1:8-9: warning: message 'a' starts with a space [message-space]"]),
    Row(
      "untranslated", "Save {x}", "es", "Save {x}",
      [
        "es.json:1:7-17: warning: message 'a' reads the same in 'es' as in the source [message-untranslated]",
        "en.json:1:7-17: note: the source message",
      ]),
    Row("the same word", "Plan", "es", "Plan", []),
    Row("the same arguments", "{a} {b}", "es", "{a} {b}", []),
    Row("the same language", "Save all", "en-GB", "Save all", []),
    Row(
      "French spaces", "Ready? Yes: “now”", "fr", "Prêt ? Oui: « là »",
      [
        "fr.json:1:12-14: warning: '?' without a narrow no-break space before it [typography]",
        "fr.json:1:18-19: warning: ':' without a no-break space before it [typography]",
        "fr.json:1:20-21: warning: '«' without a no-break space after it [typography]",
        "fr.json:1:25-26: warning: '»' without a no-break space before it [typography]",
      ]),
    Row(
      "a mark behind an argument", "{x}?", "fr", "{x}?",
      [
        "fr.json:1:11-12: warning: '?' without a narrow no-break space before it [typography]"
      ]),
    Row(
      "a mark behind cases is found once", "{n, plural, one {a} other {b}}?", "fr",
      "{n, plural, one {a} other {b}}?",
      [
        "fr.json:1:38-39: warning: '?' without a narrow no-break space before it [typography]"
      ]),
    Row(
      "a question around cases", "{n, plural, one {a} other {b}}?", "es", "¿{n, plural, one {a} other {b}}?",
      []),
    Row(
      "a question in one case", "{n, plural, one {a?} other {b}}", "es", "{n, plural, one {a?} other {b}}",
      [
        "es.json:1:26-27: warning: '?' without '¿' [typography]"
      ]),
    Row(
      "a fault behind an apostrophe", "it''s...", "es", "'{'é'}'...",
      [
        "en.json:1:13-16: warning: dots in place of an ellipsis [typography]",
        "es.json:1:15-18: warning: dots in place of an ellipsis [typography]",
      ]),
    Row(
      "a language without data", "{n, plural, one {#} other {#}}", "tlh", "{n, plural, two {#} other {#}}", []
    ),
  ])
  func `finds what a translation gets wrong`(_ row: Row) throws {
    var desk = Desk()
    let source = try desk.catalog("en", "{\"a\": \"\(row.source)\"}")
    let translation = try desk.catalog(row.locale, "{\"a\": \"\(row.translation)\"}")
    #expect(desk.lines == [])
    let set = CatalogSet(source: source, translations: [translation], in: desk.sources)
    #expect(desk.lines(CatalogChecks.faults(in: set)) == row.expected)
  }

  @Test func `finds missing and unknown messages`() throws {
    var desk = Desk()
    let source = try desk.catalog("en", "{\"plan.name\": \"Plan\", \"b\": \"{\", \"c\": \"C\", \"d\": \"D\"}")
    let spanish = try desk.catalog("es", "{\"plan.nane\": \"Plan\", \"b\": \"B\", \"c\": 1}")
    let french = try desk.catalog("fr", "{\"c\": \"C\", \"plan.name\": \"Plan\"}")
    let broken = try desk.catalog("eu", "{")
    #expect(desk.lines.count == 3)
    var rules = CatalogRules()
    rules.localesWithFallback = [try locale("es")]
    let set = CatalogSet(
      source: source, translations: [spanish, french, broken], rules: rules, in: desk.sources)
    let faults = CatalogChecks.faults(in: set)
    #expect(
      desk.lines(faults) == [
        "en.json:1:2-13: warning: message 'plan.name' is missing in 'es' [message-missing]",
        "en.json:1:23-26: error: message 'b' is missing in 'fr' [message-missing]",
        "en.json:1:43-46: error: message 'd' is missing in 'fr' [message-missing]",
        "en.json:1:43-46: warning: message 'd' is missing in 'es' [message-missing]",
        "es.json:1:2-13: error: message 'plan.nane' is not in the source catalog 'en' [message-unknown]",
      ])
    #expect(faults.diagnostics.contains { $0.help == "did you mean 'plan.name'?" })
  }

  @Test func `a name may stay as it is`() throws {
    var desk = Desk()
    let source = try desk.catalog("en", "{\"a\": \"Golden Crust Bakery\"}")
    let spanish = try desk.catalog("es", "{\"a\": \"Golden Crust Bakery\"}")
    var rules = CatalogRules()
    rules.untranslatable = [try #require(MessageID("a"))]
    let set = CatalogSet(source: source, translations: [spanish], rules: rules, in: desk.sources)
    #expect(desk.lines(CatalogChecks.faults(in: set)) == [])
  }
}
