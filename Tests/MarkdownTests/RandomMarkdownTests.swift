import Foundation
import Testing

/// Texts that nobody would write, against the command.
@Suite struct RandomMarkdownTests {
  /// Pieces that mean something in Markdown, and words between them.
  ///
  /// Left out is what only sitegen knows: references, callouts, attributes of headings, buttons.
  private static let pieces = [
    "word", "two words", "ñandú", "日本", "🥖", "1", "12", "-", "- ", "* ", "+ ", "1. ", "2) ", "10. ", "> ",
    "#", "# ", "## ",
    "###### ", "    ", "  ", "\t", "\n", "\n", "\n\n", "\n\n", "---", "***", "===", "`", "``", "```\n",
    "~~~ sh\n", "*", "**",
    "***", "_", "__", "~", "~~", "[", "]", "(", ")", "](", "](/a b)", "](/url)", "](</u r l>)",
    "](/ü?x=[1]&y='q' \"t\")", "![",
    "[a]: /b 'c'\n", "[a]", "[b][a]", "<https://a.b/ñ>", "<me@x.org>", "<", ">", "&amp;", "&copy;", "&#35;",
    "&nope;", "\\", "\\\n",
    "\\*", "  \n", "|", " | ", "| a | b |\n|---|:-:|\n| 1 | 2 |\n", "|--:|\n", "| x\n", "- [ ] ", "- [x] ",
    "!", "\"", "'", "\u{A0}", "\u{FEFF}",
  ]

  @Test(.enabled(if: CommandOutput.isAvailable), arguments: 0..<40)
  func randomTextsRenderAsTheCommandDoes(seed: Int) async throws {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<25 {
      let count = Int.random(in: 1...40, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let expected = try CommandOutput.html(of: text)
      let rendered = try await Rendering.web(text)
      if expected.contains("<!-- raw HTML omitted -->") {
        #expect(rendered.html == nil, "\(text.debugDescription)")
      } else {
        #expect(rendered.html == expected, "\(text.debugDescription) \(rendered.faults)")
      }
    }
  }
}

/// A generator whose numbers are the same in every run (Steele, Lea and Flood, 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
