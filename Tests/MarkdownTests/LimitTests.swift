import Testing

/// Texts that would keep a parser busy for minutes, or fill the memory, are refused with one fault.
///
/// There are no clocks here: where a limit is missing, the test does not end.
@Suite struct LimitTests {
  struct Attack: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// The id of the one fault; nothing where the text is rendered.
    let fault: String?

    var testDescription: String { name }
  }

  static let attacks: [Attack] = [
    Attack(name: "64 columns", text: table(columns: 64, rows: 3), fault: nil),
    Attack(name: "65 columns", text: table(columns: 65, rows: 3), fault: "table-too-wide"),
    Attack(
      name: "a wide head and short rows", text: table(columns: 3_000, rows: 3_000), fault: "table-too-wide"),
    Attack(name: "50,000 cells", text: table(columns: 50, rows: 999), fault: nil),
    Attack(name: "more cells", text: table(columns: 50, rows: 1_000), fault: "table-too-large"),
    Attack(
      name: "delimiters among the rows",
      text: table(columns: 64, rows: 700)
        + String(repeating: delimiter(64) + String(repeating: "|\n", count: 700), count: 50),
      fault: "table-too-large"),
    Attack(
      name: "a table in a quotation", text: table(columns: 50, rows: 1_000).quoted(by: "> "),
      fault: "table-too-large"),
    Attack(
      name: "a wide table in a list", text: table(columns: 65, rows: 1).quoted(by: "- "),
      fault: "table-too-wide"),
    Attack(name: "a million bytes", text: String(repeating: "word word word\n", count: 69_905), fault: nil),
    Attack(
      name: "more than a million bytes", text: String(repeating: "word word\n", count: 104_858),
      fault: "file-too-large"),
    Attack(name: "90 quotations in each other", text: String(repeating: ">", count: 90) + " x", fault: nil),
    Attack(
      name: "100 quotations in each other", text: String(repeating: ">", count: 100) + " x",
      fault: "markdown-too-deep"),
    Attack(
      name: "50,000 quotations", text: String(repeating: ">", count: 50_000), fault: "markdown-too-deep"),
    Attack(
      name: "lists in lists", text: String(repeating: "- ", count: 10_000) + "x", fault: "markdown-too-deep"),
    Attack(name: "brackets", text: String(repeating: "[", count: 50_000), fault: nil),
    Attack(
      name: "texts that are not written as they read", text: String(repeating: "*&lt;* ", count: 80_000),
      fault: nil),
    Attack(
      name: "links whose addresses stand elsewhere",
      text: String(repeating: "[a] ", count: 60_000) + "\n\n[a]: /elsewhere", fault: nil),
    Attack(name: "pictures", text: String(repeating: "![l", count: 20_000), fault: nil),
    Attack(name: "emphasis that does not end", text: String(repeating: "*a _a ", count: 20_000), fault: nil),
    Attack(name: "tildes", text: String(repeating: "~~a ", count: 20_000), fault: nil),
    Attack(
      name: "backticks of all lengths",
      text: (1...400).map { "e" + String(repeating: "`", count: $0) }.joined(), fault: nil),
    Attack(
      name: "link definitions", text: (0..<5_000).map { "[\($0)]: /\($0)\n" }.joined() + "[4999]", fault: nil),
    Attack(name: "entities", text: String(repeating: "&#0;&amp;", count: 20_000), fault: nil),
    Attack(name: "footnotes", text: (0..<2_000).map { "[^\($0)]\n\n[^\($0)]: x\n\n" }.joined(), fault: nil),
  ]

  @Test(arguments: attacks)
  func isRenderedOrRefused(attack: Attack) async throws {
    let rendered = try await Rendering.web(attack.text)
    if let fault = attack.fault {
      #expect(rendered.html == nil)
      #expect(rendered.faults.hasSuffix("1 error\n"), "\(rendered.faults.suffix(200))")
      #expect(rendered.faults.contains("[\(fault)]"))
    } else {
      #expect(rendered.html != nil, "\(rendered.faults.prefix(500))")
    }
  }

  private static func delimiter(_ columns: Int) -> String {
    "|" + String(repeating: "-|", count: columns) + "\n"
  }

  /// A table whose rows say nothing, which the library fills up.
  private static func table(columns: Int, rows: Int) -> String {
    "|" + String(repeating: "a|", count: columns) + "\n" + delimiter(columns)
      + String(repeating: "|\n", count: rows)
  }
}

extension String {
  fileprivate func quoted(by mark: String) -> String {
    split(separator: "\n").enumerated().map { index, line in
      (index == 0 || mark == "> " ? mark : "  ") + line + "\n"
    }.joined()
  }
}
