import Localization
import Pricing
import Testing

@Suite struct MessageFormattingTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let locale: String
    let text: String
    let arguments: [String: MessageValue]
    let expected: String

    init(
      _ name: String, in locale: String = "en", _ text: String, _ arguments: [String: MessageValue],
      _ expected: String
    ) {
      testDescription = name
      self.locale = locale
      self.text = text
      self.arguments = arguments
      self.expected = expected
    }
  }

  private static let seats = "{n, plural, =0 {no seats} one {# seat} other {# seats}}"
  private static let limit =
    "{n, select, unlimited {unlimited products} other {{n, plural, one {# product} other {# products}}}}"

  private static func rows() throws -> [Row] {
    let share = MessageValue.percent(ExactDecimal(87))
    let price = MessageValue.money(try money("529.2", "EUR"))
    let day = MessageValue.date(try #require(CalendarDate("2026-02-01")))
    return [
      Row("text", "Hello", [:], "Hello"),
      Row("a text argument", "Unlock {feature}", ["feature": .text("{x} <b>")], "Unlock {x} <b>"),
      Row("apostrophes", "it''s '{'x'}' l’{x}", ["x": .text("y")], "it's {x} l’y"),
      Row("an argument that is not given", "a {x} {n, plural, other {#}}", [:], "a {x} {n}"),
      Row(
        "choices by arguments that are not given", "{n, plural, other {a #}} {g, select, other {b}}", [:],
        "{n} {g}"),
      Row(
        "the category of a number as it is shown",
        "{n, plural, one {{n, integer} day} other {{n, integer} days}}",
        ["n": .number(try decimal("1.4"))], "1 day"),
      Row(
        "the category of a number as an element shows it",
        "{n, plural, one {a} other {<b>{n, integer}</b> #}}", ["n": .number(try decimal("1.4"))], "a"),
      Row("exactly none", seats, ["n": .number(0)], "no seats"),
      Row("one", seats, ["n": .number(1)], "1 seat"),
      Row("many", seats, ["n": .number(1200)], "1,200 seats"),
      Row("one with a visible zero", seats, ["n": .number(try decimal("1.0"))], "1.0 seats"),
      Row("an exact number with a visible zero", seats, ["n": .number(try decimal("0.0"))], "no seats"),
      Row("an unlimited number in a plural", seats, ["n": .unlimited("unlimited")], "unlimited seats"),
      Row("a text in a plural", seats, ["n": .text("{{n}}")], "{{n}} seats"),
      Row("a limit", limit, ["n": .number(50)], "50 products"),
      Row("a limit of one", limit, ["n": .number(1)], "1 product"),
      Row("no limit", limit, ["n": .unlimited("∞")], "unlimited products"),
      Row(
        "no limit as an argument", "{n, number} / {n}", ["n": .unlimited("unlimited")],
        "unlimited / unlimited"),
      Row(
        "no limit without a case for it", "{n, select, few {a} other {b}}", ["n": .unlimited("x")], "b"),
      Row(
        "an offset",
        "{n, plural, offset:1 =0 {no one} =1 {you} one {you and # other} other {you and # others}}",
        ["n": .number(3)], "you and 2 others"),
      Row(
        "an offset and one", "{n, plural, offset:1 =0 {no one} =1 {you} one {you and # other} other {x}}",
        ["n": .number(2)], "you and 1 other"),
      Row(
        "ordinals", "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", ["n": .number(22)],
        "22nd"),
      Row(
        "# belongs to the nearest plural", "{a, plural, other {{b, plural, other {#}} #}}",
        ["a": .number(1), "b": .number(2)], "2 1"),
      Row(
        "# in a select in a plural", "{n, plural, other {{g, select, other {#}}}}",
        ["n": .number(7), "g": .text("x")], "#"),
      Row("# in an element in a plural", "{n, plural, other {<b>#</b>}}", ["n": .number(7)], "7"),
      Row("a select by number", "{n, select, 1 {a} other {b}}", ["n": .number(try decimal("1.0"))], "a"),
      Row("a select by an unknown word", "{g, select, female {a} other {b}}", ["g": .text("x")], "b"),
      Row("a number", "{n} {n, number}", ["n": .number(1234)], "1,234 1,234"),
      Row("a whole number", "{n, integer}", ["n": .number(try decimal("2.5"))], "2"),
      Row("a whole number, rounded up", "{n, integer}", ["n": .number(try decimal("-3.5"))], "-4"),
      Row("a share", "{s, percent} of bakeries", ["s": share], "87% of bakeries"),
      Row("a plain share", "{s} of bakeries", ["s": share], "87% of bakeries"),
      Row("a number as a share", "{s, percent}", ["s": .number(87)], "87%"),
      Row("money", "{p} / {p, currency}", ["p": price], "€529.20 / €529.20"),
      Row(
        "a date", "{d} / {d, date} / {d, date, long}", ["d": day],
        "February 1, 2026 / Feb 1, 2026 / February 1, 2026"),
      Row(
        "Spanish", in: "es", "{p} {s, percent} {d}", ["p": price, "s": share, "d": day],
        "529,20<N>€ 87<N>% 1 de febrero de 2026"),
      Row(
        "Spanish millions", in: "es", "{n, plural, one {# plan} many {# de planes} other {# planes}}",
        ["n": .number(2_000_000)], "2.000.000 de planes"),
      Row(
        "millions where no case is for them", in: "es", "{n, plural, one {# plan} other {# planes}}",
        ["n": .number(2_000_000)], "2.000.000 planes"),
      Row(
        "Basque", in: "eu", "{s, percent} {d, date, long}", ["s": share, "d": day],
        "%<N>87 2026ko otsailaren 1a"),
      Row(
        "French nought", in: "fr", "{n, plural, one {# jour} other {# jours}}", ["n": .number(0)], "0 jour"),
      Row("elements are dropped", "a <b>b <em>{x}</em></b>", ["x": .text("c")], "a b c"),
    ]
  }

  @Test func `formats a message`() throws {
    for row in try Self.rows() {
      let message = try #require(MessageParser.parse(row.text).message, "\(row.testDescription)")
      let formatter = Localization.Formatter(try locale(row.locale))
      #expect(
        spelled(message.format(row.arguments, with: formatter)) == row.expected, "\(row.testDescription)")
    }
  }

  @Test func `gives the parts for a page`() throws {
    let message = try #require(
      MessageParser.parse("Read {n, plural, other {our <a>{n} <b>terms</b></a>}}, {x}.").message)
    let formatter = Localization.Formatter(try locale("en"))
    #expect(
      message.parts(["n": .number(2), "x": .text("A & B")], with: formatter) == [
        .text("Read our "), .markup(.link, [.text("2 "), .markup(.bold, [.text("terms")])]),
        .text(", A & B."),
      ])
    #expect(try #require(MessageParser.parse("").message).parts(with: formatter) == [])
  }
}
