import Diagnostics
import Localization
import Testing

/// Every fault of a message, with its words and its place in the file as it was edited.
@Suite struct MessagePlaceTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The faulty stretches stand between ⟦ and ⟧.
    let text: String
    let faults: [String]

    /// - Parameter faults: `message-syntax: what is wrong | help`.
    init(_ name: String, _ text: String, _ faults: String...) {
      testDescription = name
      self.text = text
      self.faults = faults
    }
  }

  /// What stands around a text in a file: the place must not depend on it.
  private static let wrappings: [(name: String, file: @Sendable (String) -> String)] = [
    ("plain", { "{\"a\": \"\($0)\"}" }),
    ("second line", { "{\r\n  \"b\": \"\",\n\t\"a\": \"\($0)\"\n}" }),
    ("byte order mark", { "\u{FEFF}{\"a\": \"\($0)\"}" }),
    ("letters", { "{\"a\": \"ñ €𝄞 \($0)\"}" }),
    ("emoji and combining marks", { "{\"a\": \"👩‍🍳🎂 e\u{301}\u{323} \($0)\"}" }),
    ("right to left", { "{\"a\": \"שלום \u{202B}\($0)\"}" }),
    ("escapes", { "{\"a\": \"\\u00e9\\n\\\"\\/\\\\ \\ud83c\\udf82\\t\($0)\"}" }),
    ("object", { "{\"a\": {\"description\": \"{é\", \"defaultMessage\": \"\\n\($0)\"}}" }),
    ("everything escaped", { "{\"a\": \"\(Self.escaped($0))\"}" }),
  ]

  /// Each character but the marks as `\u` and four digits, or as a pair of them.
  private static func escaped(_ text: String) -> String {
    text.utf16.map { unit in
      let digits = String(unit, radix: 16)
      let isMark = unit == 0x27E6 || unit == 0x27E7
      return isMark
        ? String(decoding: [unit], as: UTF16.self)
        : "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)"
    }.joined()
  }

  private static let unclosed = "message-syntax: an argument that is not closed | close it with '}'"
  private static let stray =
    "message-syntax: a '}' that closes nothing | remove it, or write it as '}' between apostrophes"
  private static let offset =
    "message-syntax: 'x' is not an offset | an offset is a whole number: offset:1"

  private static let braces: [Row] = [
    Row("open argument", "a ⟦{⟧x", unclosed),
    Row("open style", "a ⟦{⟧x, number, integer", unclosed),
    Row(
      "open case", "{n, plural, other ⟦{⟧x",
      "message-syntax: case 'other' that is not closed | close it with '}'"),
    Row("stray brace", "a ⟦}⟧ b", stray),
    Row("stray braces in a row", "name⟦}}⟧", stray),
    Row("two stray braces", "a ⟦}⟧ b ⟦}⟧ {x}", stray, stray),
    Row("a brace too many", "{n, plural, one {a} other {b}}⟦}⟧ {x}", stray),
    Row(
      "Mustache", "⟦{{⟧name}} {x}",
      "message-syntax: two braces where an argument begins | write one: {name}; double braces are for pages and e-mails"
    ),
    Row(
      "Mustache twice", "⟦{{⟧a}} ⟦{{⟧ b }}",
      "message-syntax: two braces where an argument begins | write one: {name}; double braces are for pages and e-mails",
      "message-syntax: two braces where an argument begins | write one: {name}; double braces are for pages and e-mails"
    ),
    Row(
      "three braces", "⟦{{{⟧x}}}",
      "message-syntax: three braces where an argument begins | write one: {name}; for a brace in the text write '{' between apostrophes"
    ),
    Row(
      "Mustache in a case", "{n, plural, other {⟦{{⟧x}}}}",
      "message-syntax: two braces where an argument begins | write one: {name}; double braces are for pages and e-mails"
    ),
    Row(
      "apostrophe before a brace", "l⟦'{x}⟧",
      "message-open-quote: an apostrophe that turns the rest of the message into plain text | write ’ for an apostrophe; before '{' a straight one begins a quotation, which a second one ends"
    ),
    Row(
      "apostrophe in a style", "{x, number, ⟦'0} b⟧",
      "message-open-quote: an apostrophe that turns the rest of the message into plain text | write ’ for an apostrophe; before '{' a straight one begins a quotation, which a second one ends"
    ),
  ]

  private static let names: [Row] = [
    Row(
      "no name", "⟦{}⟧ {x}",
      "message-argument-name: an argument without a name | write its name between the braces: {name}"),
    Row(
      "number", "{⟦0⟧}",
      "message-argument-name: '0' is not the name of an argument | arguments have names, not numbers: a letter, then letters, digits and '_'"
    ),
    Row(
      "accent", "{ ⟦año⟧ }",
      "message-argument-name: 'año' is not the name of an argument | names are shared with code: use the letters a to z without accents, digits and '_'"
    ),
    Row(
      "dot", "{⟦a.b⟧, number}",
      "message-argument-name: 'a.b' is not the name of an argument | use letters, digits and '_', and a letter first: '_' takes the place of '.' and '-'"
    ),
    Row(
      "prose between braces", "{⟦see below⟧, please, {or} not} {x}",
      "message-argument-name: 'see below' is not the name of an argument | use letters, digits and '_', and a letter first: '_' takes the place of '.' and '-'"
    ),
  ]

  private static let known =
    "known formats: number, integer, percent, currency, date, plural, selectordinal, select"

  private static let formats: [Row] = [
    Row("no format", "{x, ⟦}⟧", "message-syntax: expected a format after argument 'x'"),
    Row("no comma", "{x, number ⟦i⟧nteger}", "message-syntax: expected '}' after format 'number'"),
    Row("no style", "{x, number, ⟦}⟧", "message-syntax: expected a style after format 'number'"),
    Row("unknown format", "{x, ⟦foo⟧} {x}", "message-unknown-format: unknown format 'foo' | \(known)"),
    Row(
      "misspelt plural", "{x, ⟦plurl⟧, one {#} other {{0} '}'}}",
      "message-unknown-format: unknown format 'plurl' | did you mean 'plural'?"),
    Row(
      "capitals", "{x, ⟦PLURAL⟧, other {#}}",
      "message-unknown-format: unknown format 'PLURAL' | did you mean 'plural'?"),
    Row(
      "unknown formats", "{x, ⟦nunber⟧} {y, ⟦dat⟧, long}",
      "message-unknown-format: unknown format 'nunber' | did you mean 'number'?",
      "message-unknown-format: unknown format 'dat' | did you mean 'date'?"),
    Row(
      "choice", "{x, ⟦choice⟧, 0#no files|1#one file|1<{x, number} files}",
      "message-unknown-format: unknown format 'choice' | write a plural: {n, plural, =0 {…} one {…} other {…}}"
    ),
    Row(
      "ordinal", "{x, ⟦ordinal⟧}",
      "message-unknown-format: unknown format 'ordinal' | write {n, selectordinal, one {#…} other {#…}} with the cases of the language"
    ),
    Row(
      "spellout", "{x, ⟦spellout⟧}",
      "message-unknown-format: unknown format 'spellout' | numbers are shown in digits; a case such as =2 {two} can write one out"
    ),
    Row(
      "time", "{x, ⟦time⟧, short}",
      "message-unknown-format: unknown format 'time' | dates have no time of day: write {d, date}"),
    Row(
      "duration", "{x, ⟦duration⟧}",
      "message-unknown-format: unknown format 'duration' | write a plural with the unit in its cases: {n, plural, one {# day} other {# days}}"
    ),
    Row(
      "skeleton", "{x, number, ⟦::currency/EUR .00⟧ }",
      "message-unknown-format: format 'number' has no style '::currency/EUR .00' | skeletons are not for messages, where each language has its own way; known styles: currency, integer, percent"
    ),
    Row(
      "pattern", "{x, number, ⟦#,##0.00⟧}",
      "message-unknown-format: format 'number' has no style '#,##0.00' | patterns are not for messages, where each language has its own way; known styles: currency, integer, percent"
    ),
    Row(
      "quotation in a pattern", "{x, number, ⟦'}'0⟧}",
      "message-unknown-format: format 'number' has no style ''}'0' | patterns are not for messages, where each language has its own way; known styles: currency, integer, percent"
    ),
    Row(
      "unknown style", "{x, date, ⟦full⟧}",
      "message-unknown-format: format 'date' has no style 'full' | known styles: long, medium"),
    Row(
      "style where there is none", "{x, percent, ⟦long⟧}",
      "message-unknown-format: format 'percent' has no style, but 'long' is given | remove the style"),
  ]

  private static let choices: [Row] = [
    Row(
      "no cases", "⟦{n, plural}⟧ {g, select, a ⟦{⟧",
      "message-syntax: plural of 'n' has no cases | write {n, plural, one {…} other {…}}",
      "message-syntax: case 'a' that is not closed | close it with '}'"),
    Row(
      "no other", "é ⟦{g, select, a {b}}⟧ {x}",
      "message-missing-other: select of 'g' has no case 'other' | add other {…}: it serves all that the other cases leave"
    ),
    Row(
      "case twice", "{n, plural, one {a} ⟦one⟧ {b} other {c}}",
      "message-duplicate-case: case 'one' comes twice | remove one of the two"),
    Row(
      "unknown case", "{n, plural, ⟦onee⟧ {a} other {b}}",
      "message-unknown-case: 'onee' is not a case of 'plural' | did you mean 'one'?"),
    Row(
      "unknown and exact case", "{n, selectordinal, ⟦first⟧ {a} ⟦=+1⟧ {c} other {b}}",
      "message-unknown-case: 'first' is not a case of 'selectordinal' | cases are zero, one, two, few, many, other, and =1 for an exact number",
      "message-unknown-case: '=+1' is not a case of 'selectordinal' | cases are zero, one, two, few, many, other, and =1 for an exact number"
    ),
    Row(
      "exact case of a select", "{g, select, ⟦=1⟧ {a} other {b}}",
      "message-unknown-case: '=1' is not a case of 'select' | exact numbers are for plural; a case of select is a word"
    ),
    Row(
      "signs in a case of a select", "{g, select, ⟦a:b⟧ {a} ⟦«c»⟧ {a} año {a} other {b}}",
      "message-unknown-case: 'a:b' is not a case of 'select' | a case of select is a word without signs",
      "message-unknown-case: '«c»' is not a case of 'select' | a case of select is a word without signs"),
    Row("wrong offset", "{n, plural, offset: ⟦x⟧ other {a}} {x}", offset),
    Row(
      "broken offset", "{n, plural, offset:⟦1.5⟧ ⟦foo⟧ {b} other {a}}",
      "message-syntax: '1.5' is not an offset | an offset is a whole number: offset:1",
      "message-unknown-case: 'foo' is not a case of 'plural' | cases are zero, one, two, few, many, other, and =1 for an exact number"
    ),
    Row(
      "no offset", "{n, plural, offset: ⟦o⟧ther {a}}", "message-syntax: expected a number after 'offset:'"),
    Row("text without a case", "{n, plural, ⟦{⟧a}}", "message-syntax: expected a case after 'plural'"),
    Row(
      "case without a text", "{n, plural, one ⟦ö⟧ther {b}}", "message-syntax: expected '{' after case 'one'"),
    Row(
      "deep nesting", String(repeating: "{n, plural, other {", count: 32) + "⟦{⟧n, plural, other {#}}",
      "message-syntax: cases and elements are nested more than 32 deep | divide the message into several"),
  ]

  private static let elements: [Row] = [
    Row(
      "unknown elements", "⟦<i>⟧a</i> ⟦<p class=x>⟧b</p> <b>c</b>",
      "message-unknown-tag: unknown element '<i>' | known elements: <b>, <em>, <a>",
      "message-unknown-tag: unknown element '<p>' | known elements: <b>, <em>, <a>"),
    Row(
      "line break", "<b>a⟦<br>⟧b</b> ⟦<br/>⟧ {x}",
      "message-unknown-tag: unknown element '<br>' | known elements: <b>, <em>, <a>",
      "message-unknown-tag: unknown element '<br>' | known elements: <b>, <em>, <a>"),
    Row(
      "attribute", "⟦<a href='{x}'>⟧b</a> {⟦0⟧}",
      "message-syntax: element '<a>' has more in it than its name | write <a>…</a>: addresses and classes are the template's",
      "message-argument-name: '0' is not the name of an argument | arguments have names, not numbers: a letter, then letters, digits and '_'"
    ),
    Row(
      "open element", "{n, plural, other {⟦<b>⟧c}}",
      "message-syntax: element '<b>' is not closed | close it with </b> before the end of the text or case that it stands in"
    ),
    Row(
      "closing elements alone", "a⟦</b>⟧ ⟦</i>⟧ {x}",
      "message-syntax: '</b>' closes nothing | remove it, or put <b> before it",
      "message-syntax: '</i>' closes nothing | remove it, or put <i> before it"),
    Row(
      "elements that cross", "<b><em>a⟦</b>⟧</em>",
      "message-syntax: '</b>' closes nothing | close <em> first"),
  ]

  @Test(arguments: braces + names + formats + choices + elements)
  func `tells every fault at its place`(_ row: Row) throws {
    for wrapping in Self.wrappings {
      let (file, places) = Self.marked(wrapping.file(row.text))
      var desk = Desk()
      _ = try desk.catalog("en", file)
      let faults = desk.faults.sorted(in: desk.sources)
      #expect(
        faults.map { "\($0.id): \($0.message)\($0.help.map { " | \($0)" } ?? "")" } == row.faults,
        "\(wrapping.name)")
      let found = faults.map { fault -> String in
        guard case .span(let span) = fault.location else { return "" }
        let table = LineTable(Array(file.utf8))
        let start = table.position(at: span.range.lowerBound)
        let end = table.position(at: span.range.upperBound)
        return "\(start.line):\(start.column)-\(end.line):\(end.column)"
      }
      #expect(found == places, "\(wrapping.name)")
    }
  }

  /// A file without its marks, and the lines and columns where they stood, counted as an editor counts.
  private static func marked(_ text: String) -> (file: String, places: [String]) {
    var file = String.UnicodeScalarView()
    var places: [String] = []
    var start = ""
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": start = "\(line):\(column)"
      case "⟧": places.append("\(start)-\(line):\(column)")
      case "\n":
        (line, column) = (line + 1, 1)
        file.append(scalar)
      default:
        if scalar != "\u{FEFF}" { column += 1 }
        file.append(scalar)
      }
    }
    return (String(file), places)
  }
}
