import Diagnostics
import Localization
import Testing

@Suite struct MessageParserTests {
  @Test(arguments: [
    Case("nothing", "", ""),
    Case("text", "Hello, «wörld» 🎂", "Hello, «wörld» 🎂"),
    Case("an argument", "a { x } b", "a {x} b"),
    Case(
      "formats", "{a,number}{b, integer}{c ,percent}{d, currency }",
      "{a, number}{b, integer}{c, percent}{d, currency}"),
    Case(
      "ICU's way to write formats", "{a, number, percent} {a, number, integer} {b, number, currency}",
      "{a, percent} {a, integer} {b, currency}"),
    Case(
      "dates", "{a, date} {a, date, medium} {a, date, long}",
      "{a, date, medium} {a, date, medium} {a, date, long}"),
    Case(
      "a plural", "{n,plural,=0{none}one{# day}other{# days}}",
      "{n, plural, =0 {none} one {# day} other {# days}}"),
    Case(
      "a plural with an offset", "{n, plural, offset:1 =1 {you} other {you and #}}",
      "{n, plural, offset:1 =1 {you} other {you and #}}"),
    Case("an exact decimal", "{n, plural, =1.50 {a} other {b}}", "{n, plural, =1.5 {a} other {b}}"),
    Case(
      "an ordinal", "{n, selectordinal, one {#st} other {#th}}", "{n, selectordinal, one {#st} other {#th}}"),
    Case("a select", "{g, select, female {her} other {their}}", "{g, select, female {her} other {their}}"),
    Case(
      "a select around a plural", "{n, select, unlimited {all} other {{n, plural, one {# a} other {# as}}}}",
      "{n, select, unlimited {all} other {{n, plural, one {# a} other {# as}}}}"),
    Case(
      "# in a select in a plural is text", "{n, plural, other {{g, select, other {#}} #}}",
      "{n, plural, other {{g, select, other {#}} #}}"),
    Case("# outside a plural is text", "# 1", "# 1"),
    Case("elements", "<b>a</b> <em>{x}</em> <a>c <b>d</b></a>", "<b>a</b> <em>{x}</em> <a>c <b>d</b></a>"),
    Case("less than", "1 < 2 <3 <", "1 < 2 <3 <"),
    Case("more than and ampersand", "a > b & c", "a > b & c"),
    Case("line breaks and other spaces", "{n,\n plural,\u{2028}other\t{x}}", "{n, plural, other {x}}"),
    Case("a plain apostrophe", "it's", "it''s"),
    Case("two apostrophes", "it''s", "it''s"),
    Case("a quoted brace", "'{'x'}'", "'{'x'}'"),
    Case("a quotation with an apostrophe in it", "'{it''s}'", "'{'it''s'}'"),
    Case("an apostrophe before #, no plural", "'#'", "''#''"),
    Case("an apostrophe before # in a plural", "{n, plural, other {'#' #}}", "{n, plural, other {'#' #}}"),
    Case("a quoted element", "'<b>'x", "'<b'>x"),
    Case("an apostrophe at the end", "a'", "a''"),
    Case("an apostrophe before |, which is text here", "'|'", "''|''"),
    Case(
      "a misplaced quotation in a plural", "{n, plural, other {it's '{x}'}}",
      "{n, plural, other {it''s '{'x'}'}}"),
  ])
  func `reads and prints`(_ row: Case<String, String>) throws {
    let (message, faults) = MessageParser.parse(row.input)
    #expect(faults == [])
    let printed = try #require(message).canonicalText
    #expect(printed == row.expected)
    #expect(MessageParser.parse(printed).message?.canonicalText == printed)
  }

  /// The faulty stretches stand between ⟦ and ⟧.
  @Test(arguments: [
    Case("an open argument", "a ⟦{⟧x", ["message-syntax: an argument that is not closed"]),
    Case(
      "an open argument before another", "a ⟦{⟧x and {y}", ["message-syntax: an argument that is not closed"]),
    Case("an open brace at the end", "a ⟦{⟧", ["message-syntax: an argument that is not closed"]),
    Case("an open format", "⟦{⟧x, number", ["message-syntax: an argument that is not closed"]),
    Case("an open plural", "⟦{⟧n, plural, other {x}", ["message-syntax: an argument that is not closed"]),
    Case("an open case", "{n, plural, other ⟦{⟧x", ["message-syntax: case 'other' that is not closed"]),
    Case("a stray brace", "a ⟦}⟧ b", ["message-syntax: a '}' that closes nothing"]),
    Case(
      "a stray brace after a plural", "{n, plural, other {x}}⟦}⟧",
      ["message-syntax: a '}' that closes nothing"]),
    Case(
      "an apostrophe before an argument", "l⟦'{plan} est là⟧",
      ["message-open-quote: an apostrophe that turns the rest of the message into plain text"]),
    Case("no name", "é ⟦{}⟧", ["message-argument-name: an argument without a name"]),
    Case("no name but a format", "⟦{ ,⟧ number}", ["message-argument-name: an argument without a name"]),
    Case("a number for a name", "{⟦0⟧}", ["message-argument-name: '0' is not the name of an argument"]),
    Case(
      "a dot in a name", "{ ⟦trial.days⟧ }",
      ["message-argument-name: 'trial.days' is not the name of an argument"]),
    Case("a space in a name", "{⟦a b⟧}", ["message-argument-name: 'a b' is not the name of an argument"]),
    Case("Mustache", "⟦{{⟧name}}", ["message-syntax: two braces where an argument begins"]),
    Case("no format", "{x, ⟦}⟧", ["message-syntax: expected a format after argument 'x'"]),
    Case("an unknown format", "{x, ⟦nunber⟧}", ["message-unknown-format: unknown format 'nunber'"]),
    Case(
      "an unknown style", "{x, date, ⟦full⟧}", ["message-unknown-format: format 'date' has no style 'full'"]),
    Case(
      "a style where there is none", "{x, percent, ⟦long⟧}",
      ["message-unknown-format: format 'percent' has no style, but 'long' is given"]),
    Case(
      "a skeleton", "{x, number, ⟦::currency/EUR⟧}",
      ["message-unknown-format: format 'number' has no style '::currency/EUR'"]),
    Case(
      "several formats", "{x, date, ⟦long, y⟧}",
      ["message-unknown-format: format 'date' has no style 'long, y'"]),
    Case("a plural without cases", "⟦{n, plural}⟧", ["message-syntax: plural of 'n' has no cases"]),
    Case(
      "a plural with a comma and no cases", "⟦{n, plural, }⟧", ["message-syntax: plural of 'n' has no cases"]),
    Case(
      "a plural without other", "x ⟦{n, plural, one {#}}⟧",
      ["message-missing-other: plural of 'n' has no case 'other'"]),
    Case(
      "a select without other", "⟦{g, select, a {b}}⟧",
      ["message-missing-other: select of 'g' has no case 'other'"]),
    Case(
      "an unknown category", "{n, plural, ⟦singular⟧ {a} other {b}}",
      ["message-unknown-case: 'singular' is not a case of 'plural'"]),
    Case(
      "a misspelt other", "{n, plural, one {a} ⟦othr⟧ {b}}",
      ["message-unknown-case: 'othr' is not a case of 'plural'"]),
    Case(
      "a wrong exact number", "{n, plural, ⟦=x⟧ {a} other {b}}",
      ["message-unknown-case: '=x' is not a case of 'plural'"]),
    Case(
      "a case twice", "{n, plural, one {a} ⟦one⟧ {b} other {c}}",
      ["message-duplicate-case: case 'one' comes twice"]),
    Case(
      "an exact case twice", "{n, plural, =1 {a} ⟦=1.0⟧ {b} other {c}}",
      ["message-duplicate-case: case '=1.0' comes twice"]),
    Case(
      "a select case twice", "{g, select, a {} ⟦a⟧ {} other {}}",
      ["message-duplicate-case: case 'a' comes twice"]),
    Case(
      "a case without a text", "{n, plural, one ⟦o⟧ther {b}}",
      ["message-syntax: expected '{' after case 'one'"]),
    Case("a text without a case", "{n, plural, ⟦{⟧a}}", ["message-syntax: expected a case after 'plural'"]),
    Case("a wrong offset", "{n, plural, offset:⟦x⟧ other {a}}", ["message-syntax: 'x' is not an offset"]),
    Case("an unknown element", "⟦<strong>⟧a</strong>", ["message-unknown-tag: unknown element '<strong>'"]),
    Case("a void element", "a⟦<br/>⟧b", ["message-unknown-tag: unknown element '<br>'"]),
    Case(
      "an attribute", "⟦<a href=\"x\">⟧b</a>", ["message-syntax: element '<a>' has more in it than its name"]),
    Case("an open element", "a ⟦<b>⟧c", ["message-syntax: element '<b>' is not closed"]),
    Case(
      "an element that leaves its case", "{n, plural, other {⟦<b>⟧x}}</b>",
      ["message-syntax: element '<b>' is not closed"]),
    Case("a closing element alone", "a⟦</b>⟧", ["message-syntax: '</b>' closes nothing"]),
    Case("elements that cross", "<b><em>a⟦</b>⟧</em>", ["message-syntax: '</b>' closes nothing"]),
    Case(
      "two faults in one text", "{⟦1⟧} {x, ⟦time⟧}",
      [
        "message-argument-name: '1' is not the name of an argument",
        "message-unknown-format: unknown format 'time'",
      ]),
  ])
  func `tells what is wrong and where`(_ row: Case<String, [String]>) {
    let (text, ranges) = marked(row.input)
    let (message, faults) = MessageParser.parse(text)
    #expect(message == nil)
    #expect(faults.map { "\($0.id): \($0.message)" } == row.expected)
    #expect(faults.map(\.range) == ranges)
  }

  @Test func `helps with the likely word`() {
    let help = [
      "{x, curency}", "{x, date, lnog}", "{n, plural, othre {a}}", "{a.b}", "{0}", "<i>a</i>",
    ].map { MessageParser.parse($0).faults.first?.help }
    #expect(
      help == [
        "did you mean 'currency'?", "did you mean 'long'?", "did you mean 'other'?",
        "use letters, digits and '_', and a letter first: '_' takes the place of '.' and '-'",
        "arguments have names, not numbers: a letter, then letters, digits and '_'",
        "known elements: <b>, <em>, <a>",
      ])
  }

  @Test func `refuses deep nesting and reads what is allowed`() {
    func nested(_ depth: Int, _ open: String, _ close: String) -> String {
      String(repeating: open, count: depth) + "x" + String(repeating: close, count: depth)
    }
    let limit = MessageParser.deepestNesting
    for (open, close) in [("{n, plural, other {", "}}"), ("<b>", "</b>")] {
      #expect(MessageParser.parse(nested(limit, open, close)).message != nil)
      let faults = MessageParser.parse(nested(limit + 1, open, close)).faults
      #expect(faults.map(\.message) == ["cases and elements are nested more than 32 deep"])
      #expect(faults.map(\.range.lowerBound) == [limit * open.utf8.count])
      #expect(MessageParser.parse(nested(100_000, open, close)).faults.count == 1)
    }
  }

  /// Texts put together from pieces of notation: each gives a message or faults within the text, never both.
  @Test func `reads anything without failing`() {
    let pieces = [
      "{", "}", "{n", ", plural, ", "one", " other ", "{#}", "#", "'", "''", "<b>", "</b>", "<", "/", ">",
      "=1", "é",
      "🎂", ",", " ", "offset:1", "select", "date", "\u{2028}", "x", "\n", "\u{0}", "'{", "{x}",
    ]
    var generator = SteadyRandom(seed: 7)
    for _ in 0..<10_000 {
      let count = Int.random(in: 1...14, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let (message, faults) = MessageParser.parse(text)
      #expect((message == nil) != faults.isEmpty, "\(text)")
      for fault in faults {
        #expect(fault.range.lowerBound >= 0 && fault.range.upperBound <= text.utf8.count, "\(text)")
        #expect(String(validating: Array(text.utf8)[fault.range], as: UTF8.self) != nil, "\(text)")
      }
      if let message {
        #expect(
          MessageParser.parse(message.canonicalText).message?.canonicalText == message.canonicalText,
          "\(text)")
      }
    }
  }

  private func marked(_ text: String) -> (text: String, ranges: [Range<Int>]) {
    var plain = ""
    var ranges: [Range<Int>] = []
    var start = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": start = plain.utf8.count
      case "⟧": ranges.append(start..<plain.utf8.count)
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return (plain, ranges)
  }
}
