import Diagnostics
import Testing

@testable import Localization

/// What holds for messages of any kind.
@Suite struct MessagePropertyTests {
  @Test func `reads its own notation as the same message`() throws {
    for seed in 0..<4_000 {
      let text = RandomMessage(seed: UInt64(seed), locale: "en").text
      let message = try #require(MessageParser.parse(text).message, "\(text)")
      let canonical = message.canonicalText
      let again = try #require(MessageParser.parse(canonical).message, "\(canonical)")
      #expect(Self.shape(again.pattern) == Self.shape(message.pattern), "\(text)\n\(canonical)")
      #expect(again.canonicalText == canonical, "\(text)")
      #expect(again.signature.names == message.signature.names, "\(text)")
    }
  }

  /// Any text at all can be said in a message, in any place.
  @Test func `quotes every text`() throws {
    let letters = ["'", "{", "}", "#", "<", "/", "b", ">", "|", " ", "é"]
    var random = SteadyRandom(seed: 3)
    for _ in 0..<8_000 {
      let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        letters[Int.random(in: 0..<letters.count, using: &random)]
      }.joined()
      let words: Message.Pattern = text.isEmpty ? [] : [.text(text, at: 0)]
      let plural = Message.Plural(
        argument: "n", kind: .cardinal, offset: 0,
        variants: [.init(key: .category(.other), keyRange: 0..<0, pattern: words + [.pound(at: 0)] + words)],
        range: 0..<0)
      let pattern = words + [.markup(Message.Markup(tag: .bold, pattern: words, range: 0..<0))] + words
      for pattern in [words, pattern, [.plural(plural)] + words] {
        let canonical = Message(pattern: pattern).canonicalText
        let message = try #require(MessageParser.parse(canonical).message, "\(canonical)")
        #expect(Self.shape(message.pattern) == Self.shape(pattern), "\(canonical)")
      }
    }
  }

  /// A tree without its places, and with neighbouring texts as one.
  private static func shape(_ pattern: Message.Pattern) -> String {
    var shape = ""
    var words = ""
    func flush() {
      if !words.isEmpty { shape += "\"\(words)\" " }
      words = ""
    }
    for element in pattern {
      if case .text(let text, at: _) = element {
        words += text
        continue
      }
      flush()
      switch element {
      case .text: break
      case .pound: shape += "# "
      case .argument(let argument): shape += "\(argument.name):\(argument.format) "
      case .plural(let plural):
        shape += "\(plural.argument):\(plural.kind)-\(plural.offset)["
        for variant in plural.variants { shape += "\(variant.key)[\(Self.shape(variant.pattern))]" }
        shape += "] "
      case .select(let select):
        shape += "\(select.argument):select["
        for variant in select.variants { shape += "\(variant.key)[\(Self.shape(variant.pattern))]" }
        shape += "] "
      case .markup(let markup): shape += "\(markup.tag)[\(Self.shape(markup.pattern))] "
      }
    }
    flush()
    return shape
  }

  // MARK: Hostile texts

  /// A reader that went over any of these again and again would not come to an end here.
  @Test(arguments: [
    "{", "}", "} ", "'", "''", "'{", "<", "<b>", "</b>", "<br>", "<b>x</b>", "<a x='", "{x}", "{0}", "{{x}}",
    "{{", "{x y,", "{x, ", "{x,foo,'", "{n, plural, other {", "{n,plural,other{#}}", "{n, number, {", "#",
    "é",
    "\u{0}", "\u{202E}", "\u{2028}", " ", "{ \u{200E}", "e\u{301}", "🎂", "offset:", "=1{",
  ])
  func `comes to an end with a megabyte`(_ piece: String) {
    for start in ["", "{n, plural, ", "{n, plural, other {", "<b>", "{x, number, "] {
      let length = start.isEmpty ? 1_000_000 : 100_000
      let text = start + String(repeating: piece, count: length / piece.utf8.count)
      let (message, faults) = MessageParser.parse(text)
      #expect((message == nil) != faults.isEmpty)
      #expect(faults.count <= MessageParser.mostFaults)
      #expect(faults.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= text.utf8.count })
    }
  }

  @Test func `tells one fault of ten thousand braces`() {
    for piece in ["{", "{x, plural, other {", "<b>", "<b>{x, select, other {"] {
      #expect(MessageParser.parse(String(repeating: piece, count: 10_000)).faults.count == 1)
    }
  }

  @Test func `tells no more than twenty faults`() {
    let text = String(repeating: "{0} ", count: 1_000)
    #expect(MessageParser.parse(text).faults.map(\.range.lowerBound) == (0..<20).map { $0 * 4 + 1 })
  }

  @Test func `keeps strange characters and their places`() throws {
    var desk = Desk()
    let catalog = try desk.catalog(
      "en", "{\"a\": \"\\u202Eabc\\u202C {x}\\u0000\\uFFFF\", \"b\": \"\\u0000\\u202E{0}\"}")
    #expect(
      desk.lines == ["en.json:1:61-62: error: '0' is not the name of an argument [message-argument-name]"])
    let id = try #require(MessageID("a"))
    let text = catalog[id]?.format(["x": .text("\u{0}")], with: Formatter(try locale("en")))
    #expect(text == "\u{202E}abc\u{202C} \u{0}\u{0}\u{FFFF}")
  }

  @Test(arguments: ["\\ud83c", "\\udf82", "\\ud83c\\u0041", "\\udf82\\ud83c", "\\ud83cx"])
  func `refuses half of a pair`(_ escape: String) throws {
    var desk = Desk()
    _ = try desk.catalog("en", "{\"a\": \"é \(escape) {\"}")
    #expect(desk.lines == ["en.json:1:10-11: error: half of a surrogate pair [json-syntax]"])
  }
}
