import Foundation
import Localization
import Pricing
import Testing

/// The formatter beside ICU's own MessageFormat; see ``RandomMessage`` for what the messages are like.
///
/// What differs by design has a name here, a reason, and a test that it still does.
@Suite struct MessageOracleTests {
  /// The languages of the comparison, as far as the table has them.
  private static let tags = [
    "en", "es", "eu", "fr", "cs", "cy", "de", "ga", "hi", "it", "lt", "lv", "pl", "pt", "ro", "ru", "sl",
    "sv",
  ].filter { LocaleID($0).flatMap(LocaleData.of) != nil }

  @Test(.enabled(if: MessageOracle.isThere))
  func `formats as ICU does`() throws {
    let perLanguage = 40_000 / Self.tags.count
    let messages = (0..<(perLanguage * Self.tags.count)).map { index in
      RandomMessage(seed: UInt64(index), locale: Self.tags[index % Self.tags.count])
    }
    let answers = try MessageOracle.answers(to: messages.map(\.question))
    var formatters: [String: Localization.Formatter] = [:]
    for tag in Self.tags { formatters[tag] = Localization.Formatter(try locale(tag)) }
    var met: Set<Endings> = []
    var failures: [String] = []
    for (message, answer) in zip(messages, answers) {
      let formatter = try #require(formatters[message.locale], "\(message.locale)")
      let (parsed, faults) = MessageParser.parse(message.text)
      let text = parsed?.format(message.arguments, with: formatter)
      var expected = answer.text
      var endings: Set<Endings> = []
      for ending in Endings.allCases where text != expected && ending.concerns(formatter.data) {
        let rewritten = expected.map { ending.rewrite($0, formatter.data) }
        if rewritten != expected { endings.insert(ending) }
        expected = rewritten
      }
      if let text, text == expected {
        met.formUnion(endings)
      } else {
        failures.append(
          """
          \(message.locale): \(message.text)
          of \(message.question.arguments) \(faults)
          gives \(text ?? "nothing"), for ICU \(answer)
          """)
      }
    }
    expectNone(failures, of: messages.count)
    #expect(met == Set(Endings.allCases))
  }

  /// The shortest failures say most.
  private func expectNone(_ failures: [String], of count: Int) {
    for failure in failures.sorted(by: { $0.utf8.count < $1.utf8.count }).prefix(5) {
      Issue.record("\(failure)")
    }
    #expect(failures.isEmpty, "\(failures.count) of \(count)")
  }

  /// Where sitegen writes the same thing in other words: how ICU's text becomes sitegen's.
  private enum Endings: CaseIterable {
    /// ICU's MessageFormat groups `1.234` in Spanish; its NumberFormat, CLDR and the Academy do not.
    case fourDigits
    /// CLDR writes the endings of Basque dates in parentheses, because it cannot choose between them.
    case basqueDate
    /// The first of a month is `1er` in running text.
    case frenchFirst
    /// A price that is whole is written as people say it: `49 €`.
    case wholeAmount
    /// ICU keeps the sign of what was rounded to nothing: `-0`.
    case minusNought

    func concerns(_ data: LocaleData) -> Bool {
      switch self {
      case .fourDigits: data.minimumGrouping == 2
      case .basqueDate: data.id.language == "eu"
      case .frenchFirst: data.id.language == "fr"
      case .wholeAmount, .minusNought: true
      }
    }

    func rewrite(_ text: String, _ data: LocaleData) -> String {
      rewritings(data).reduce(text) { text, rewriting in
        text.replacingOccurrences(
          of: rewriting.pattern, with: rewriting.template, options: .regularExpression)
      }
    }

    private func rewritings(_ data: LocaleData) -> [(pattern: String, template: String)] {
      switch self {
      case .fourDigits:
        [("(?<![\\d.,])(\\d)[\(data.groupSeparator)](\\d{3})(?![\\d\(data.groupSeparator)])", "$1$2")]
      // Of the years in the messages, these are read with a consonant at the end.
      case .basqueDate:
        [
          ("(2025|2100)\\(e\\)ko", "$1eko"), ("\\(e\\)ko", "ko"),
          ("(?<!\\d)(11|31)\\(a\\)", "$1"), ("\\(a\\)", "a"),
        ]
      case .frenchFirst: [("L1 ", "L1er ")]
      case .wholeAmount: [("(P[^·]*)[.,]00(?=[^·\\d]*·)", "$1")]
      case .minusNought: [("\u{200E}?[-\u{2212}]0·", "0·")]
      }
    }
  }

  // MARK: Meant differences

  struct Difference: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let arguments: [String: MessageValue]
    /// ICU's text; nothing where it takes no such message.
    let icu: String?
    /// sitegen's text; nothing where it takes no such message.
    let own: String?

    init(_ reason: String, _ text: String, _ arguments: [String: MessageValue], icu: String?, own: String?) {
      testDescription = reason
      self.text = text
      self.arguments = arguments
      self.icu = icu
      self.own = own
    }
  }

  private static func differences() throws -> [Difference] {
    let day = MessageValue.date(try #require(CalendarDate("2026-02-01")))
    let visible = MessageValue.number(try decimal("1.0"))
    let three = MessageValue.number(3)
    func refused(_ reason: String, _ text: String, icu: String) -> Difference {
      Difference(reason, text, ["n": three, "x": .text("x"), "d": day], icu: icu, own: nil)
    }
    return [
      Difference(
        "digits are shown as they were written", "{n} {n, number}", ["n": visible], icu: "1 1", own: "1.0 1.0"
      ),
      Difference(
        "no digit is rounded away", "{n}", ["n": .number(try decimal("0.12345"))], icu: "0.123",
        own: "0.12345"),
      Difference(
        "digits that are shown count in plurals", "{n, plural, one {# day} other {# days}}", ["n": visible],
        icu: "1 day", own: "1.0 days"),
      Difference(
        "shares are counted in hundredths", "{n, number, percent}", ["n": three], icu: "300%", own: "3%"),
      Difference(
        "the formats have names of their own", "{n, integer} {n, percent}", ["n": three], icu: nil,
        own: "3 3%"),
      Difference("elements are marked", "<b>x</b>", [:], icu: "<b>x</b>", own: "x"),
      Difference("elements are quoted like braces", "'<b>'", [:], icu: "'<b>'", own: "<b>"),
      Difference(
        "a date is long and has no time", "{d}", ["d": day], icu: "2/1/26, 12:00\u{202F}PM",
        own: "February 1, 2026"),
      Difference(
        "nothing has no sign", "{n, number, integer}", ["n": .number(try decimal("-0.4"))], icu: "-0",
        own: "0"),
      refused("a quotation must be closed", "l'{x}", icu: "l{x}"),
      refused("a brace must not stand alone", "x}", icu: "x}"),
      refused("a name is of ASCII letters", "{é}", icu: "{é}"),
      refused("a name is no number", "{0}", icu: "{0}"),
      refused("a name begins with no digit", "{1a}", icu: "{1a}"),
      refused("a case must be one of CLDR's", "{n, plural, foo {a} other {b}}", icu: "b"),
      refused("a case comes once", "{n, plural, one {a} one {b} other {c}}", icu: "c"),
      refused("an exact case is a plain number", "{n, plural, =+3 {a} other {b}}", icu: "a"),
      refused("an exact case has no exponent", "{n, plural, =3e0 {a} other {b}}", icu: "a"),
      refused("an exact case has digits on both sides", "{n, plural, =3. {a} other {b}}", icu: "a"),
      refused("an offset is whole", "{n, plural, offset:1.5 other {#}}", icu: "1.5"),
      refused("formats are written small", "{n, PLURAL, other {a}}", icu: "a"),
      refused("styles are written small", "{n, number, Integer}", icu: "3"),
      refused("a style must be there", "{n, number, }", icu: "3"),
      refused("numbers have no patterns", "{n, number,0.00}", icu: "3.00"),
      refused("numbers have no skeletons", "{n, number, ::.00}", icu: "3.00"),
      refused("dates have no skeletons", "{d, date, ::yMMM}", icu: "Feb 2026"),
      refused("dates are long or medium", "{d, date, full}", icu: "Sunday, February 1, 2026"),
      refused("there is no time of day", "{d, time}", icu: "12:00:00\u{202F}PM"),
      refused("numbers are not spelled out", "{n, spellout}", icu: "three"),
      refused("ordinals are cases of selectordinal", "{n, ordinal}", icu: "3rd"),
      refused("there are no durations", "{n, duration}", icu: "3 sec."),
      refused("choice is obsolete", "{n, choice, 0#none|1#one|2#many}", icu: "many"),
      refused("an element is closed", "<b>x", icu: "<b>x"),
      refused("an element is opened", "x</b>", icu: "x</b>"),
      refused("an element is known", "<i>x</i>", icu: "<i>x</i>"),
      refused("an element is no more than its name", "<a href=''>x</a>", icu: "<a href='>x</a>"),
    ]
  }

  @Test(.enabled(if: MessageOracle.isThere))
  func `differs from ICU where it is meant`() throws {
    let formatter = Localization.Formatter(try locale("en"))
    let differences = try Self.differences()
    let answers = try MessageOracle.answers(
      to: differences.map { MessageOracle.Question("en", $0.text, $0.arguments) })
    for (difference, answer) in zip(differences, answers) {
      #expect(answer.text == difference.icu, "\(difference.testDescription)")
      let own = MessageParser.parse(difference.text).message?.format(difference.arguments, with: formatter)
      #expect(own == difference.own, "\(difference.testDescription)")
    }
  }

  // MARK: Texts of any kind

  /// What ICU takes and sitegen does not, by the fault; the table above has an example of each.
  private static let strictness = [
    "an apostrophe that turns the rest of the message into plain text", "a '}' that closes nothing",
    "comes twice", "is not a case of", "is not the name of an argument", "is not an offset",
    "unknown format", "has no style", "expected a style", "unknown element", "is not closed",
    "closes nothing", "has more in it than its name",
  ]

  /// `{x, percent}`, which ICU writes as a style of `number`.
  private static let ownFormat = "\\{[^,{}]*,[^,{}]*(integer|percent)[^,{}]*\\}"

  /// A message for ICU with a piece too many, a character too few, or two in the wrong order.
  private static func broken(seed: Int, with pieces: [String], using random: inout SteadyRandom) -> String {
    let whole = RandomMessage(seed: UInt64(seed), locale: "en").twin
      .replacingOccurrences(of: ", number, ?[:#][^}]*", with: ", number", options: .regularExpression)
      .replacingOccurrences(of: "</?b>", with: "", options: .regularExpression)
    var scalars = Array(whole.unicodeScalars)
    for _ in 0..<Int.random(in: 1...2, using: &random) where scalars.count > 1 {
      let index = Int.random(in: 0..<(scalars.count - 1), using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: scalars.remove(at: index)
      case 1: scalars.swapAt(index, index + 1)
      default:
        let piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
        scalars.insert(contentsOf: piece.unicodeScalars, at: index)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Texts put together from pieces of notation, and messages with a mistake in them: what ICU refuses must be
  /// refused, what it takes must be refused by name or read as the same.
  @Test(.enabled(if: MessageOracle.isThere))
  func `refuses what ICU refuses`() throws {
    let pieces = [
      "{", "}", "{", "}", "}", "'", "'", "''", "#", "|", "<", "é", " ", "{n", "{x}", "{ x }", "{n, number}",
      "{n,plural,", "{n, selectordinal, ", "{g,select,", " other {", "one{", "=3{", "= 3", "few", "offset:1",
      "offset: 2 ", "offset :1", ",", "{d, date, long}", ", number", "\u{2028}", "'{", "}'", "a:b {", "año {",
      "=", "other", "{n, plural, other {# '#' ", "{n, plural, =3 {a} other {b}}", "}}", "{é", "{0}", "{a.b}",
      "::", "choice", ", date", "</b>", "{n,number,integer", "-", "1.5{", "?",
    ]
    let arguments: [String: MessageValue] = [
      "n": .number(3), "m": .number(2), "x": .text("x"), "g": .text("female"),
      "d": .date(try #require(CalendarDate("2026-02-01"))),
    ]
    var random = SteadyRandom(seed: 11)
    let pieced = (0..<40_000).map { _ in
      (0..<Int.random(in: 1...9, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
    }
    let broken = (0..<20_000).map { Self.broken(seed: $0, with: pieces, using: &random) }
    // An apostrophe before an element, which ICU does not know, has another meaning here.
    let texts = (pieced + broken).filter { $0.range(of: "'</?[a-z]", options: .regularExpression) == nil }
    let answers = try MessageOracle.answers(to: texts.map { MessageOracle.Question("en", $0, arguments) })
    let formatter = Localization.Formatter(try locale("en"))
    var counts = (refused: 0, stricter: 0, same: 0)
    var failures: [String] = []
    for (text, answer) in zip(texts, answers) {
      let (message, faults) = MessageParser.parse(text)
      let isFine: Bool
      if answer.refusal != nil {
        isFine = message == nil || text.range(of: Self.ownFormat, options: .regularExpression) != nil
        counts.refused += 1
      } else if let message {
        isFine = answer.text == nil || message.format(arguments, with: formatter) == answer.text
        counts.same += answer.text == nil ? 0 : 1
      } else {
        isFine = faults.contains { fault in Self.strictness.contains { fault.message.contains($0) } }
        counts.stricter += 1
      }
      if !isFine {
        let own = message?.format(arguments, with: formatter) ?? "nothing"
        failures.append("\(text)\ngives \(own) \(faults), for ICU \(answer)")
      }
    }
    expectNone(failures, of: texts.count)
    #expect(counts.refused > 10_000 && counts.stricter > 1_000 && counts.same > 2_000, "\(counts)")
  }
}
