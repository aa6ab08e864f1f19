import Foundation
import Testing

/// Places are exact whatever stands before them: columns count Unicode scalars, a byte order mark counts nothing.
///
/// In an input `⟦` stands before what is to be marked and `⟧` behind it; they are taken out before the command runs.
/// `�` stands for a byte that is not UTF-8.
@Suite struct PlaceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let file: String
    let old: String
    let new: String
    let id: String
    var testDescription: String { "\(file): \(new)" }
  }

  private static let title = "title: Write to us, we read everything"
  private static let description =
    "description: The address, the telephone number and the e-mail address of the shop, "
    + "and what to write when something is wrong."
  private static let write = "Write to [{{site.email}}](mailto:{{site.email}})."

  private static func page(_ old: String, _ new: String, _ id: String) -> Case {
    Case(file: "en/pages/contact.md", old: old, new: new, id: id)
  }

  private static func catalog(_ text: String, _ id: String) -> Case {
    Case(
      file: "en/messages.json", old: "\"upgrade.title\": \"Unlock {feature}\"",
      new: "\"upgrade.title\": \(text)",
      id: id)
  }

  private static func plans(_ old: String, _ new: String, _ id: String) -> Case {
    Case(file: "plans.yaml", old: old, new: new, id: id)
  }

  static let cases: [Case] = [
    // References in front matter: plain, quoted with escapes, folded, literal.
    page(title, "title: Señor 🥖 e\u{301} ⟦{{site.nmae}}⟧, we read all", "unknown-reference"),
    page(title, "title: 'It''s ñ ⟦{{site.nmae}}⟧, we read all'", "unknown-reference"),
    page(title, "title: \"\\u00f1 \\u201c\\t\\\\\\u201d 👩‍🍳 ⟦{{site.nmae}}⟧, we read\"", "unknown-reference"),
    page(
      description,
      "description: >-\n  ñ e\u{301} 👩‍🍳 The address of the shop, and when it is\n  open, ⟦{{trial.dais}}⟧ long, for all who ask.",
      "unknown-reference"),
    page(
      description,
      "description: |\n  שלום ñ The address of the shop, and when it is\n  open: {{trial.days}} ⟦{{trial.dais}}⟧ long, for all.",
      "unknown-reference"),
    page(title, "title: ⟦\"Write to \\x7B\\x7Bsite.nmae}}, we read all\"⟧", "unknown-reference"),
    page(title, "title: Write {{site.name}} and\n  to ⟦{{site.nmae}}⟧, we read all", "unknown-reference"),
    // Texts of Markdown.
    page(write, "👨‍👩‍👧 e\u{301}\u{328} שלום ñ ⟦{{trial.dais}}⟧.", "unknown-reference"),
    page(write, "\tñ\n\n-\té [x](⟦page:prices⟧).", "unknown-page"),
    page(write, "مرحبا [x](⟦page:prices⟧).", "unknown-page"),
    page(write, "> 1. ñ {{site.name}} **🥖** [x](⟦page:prices⟧).", "unknown-page"),
    // JSON with escapes and pairs of surrogates.
    catalog("\"\\u00f1 \\ud83e\\udd56 \\\"ñ🥖\\\" {feature} ⟦{⟧\"", "message-syntax"),
    catalog("\"e\u{301} 👩‍🍳 {feature, ⟦nmuber⟧}\"", "message-unknown-format"),
    catalog("\"שלום \\t {feature} ⟦...⟧\"", "typography"),
    catalog("\"ñ 🥖 ⟦�⟧ {feature}\"", "json-syntax"),
    catalog("\"\\u00f1 🥖 ⟦\\⟧x {feature}\"", "json-syntax"),
    // YAML: flow mappings, and bytes that are not UTF-8.
    plans(
      "  - { id: basic, price: { month: 10 } }",
      "  - { id: basic, price: { month: 10 }, line: \"ñ🥖e\u{301}\", ⟦hightlight⟧: true }", "unknown-key"),
    plans("currency: EUR", "currency: EUR # ñ 🥖 ⟦�⟧", "yaml-syntax"),
    plans(
      "version: \"2026-01\"", "version: \"שלום 👩‍🍳\"\ncurrencyDisplay: { ⟦EURO⟧: \"€\" }", "unknown-currency"),
  ]

  /// What is done to a file around its fault must not move the fault's column.
  enum Dress: CaseIterable { case asIs, crlf, byteOrderMark }

  @Test(arguments: cases, Dress.allCases)
  func isExact(example: Case, dress: Dress) throws {
    let workspace = try Workspace()
    try workspace.copy(Workspace.package.appending(path: "Tests/CommandTests/Base"), to: "content")
    let file = workspace.root.appending(path: "content/shop/\(example.file)")
    var text = try String(contentsOf: file, encoding: .utf8)
    try #require(text.contains(example.old))
    text = text.replacingOccurrences(of: example.old, with: example.new)
    if dress == .crlf { text = text.replacingOccurrences(of: "\n", with: "\r\n") }
    let marked = Array(text.unicodeScalars)
    let start = try Self.position(of: "⟦", in: marked)
    let end = try Self.position(of: "⟧", in: marked.filter { $0 != "⟦" })
    let bytes = marked.filter { !["⟦", "⟧"].contains($0) }
      .flatMap { $0 == "\u{FFFD}" ? [0xF1] : Array(String($0).utf8) }
    try Data((dress == .byteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + bytes).write(to: file)

    let outcome = try workspace.run("check", "--format", "json")
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    let fault = try #require(report.diagnostics.first)
    #expect(report.diagnostics.count == 1, "\(outcome.output)")
    #expect(fault.id == example.id)
    #expect(fault.location.start == start)
    #expect(fault.location.end == end)
  }

  private struct Report: Decodable {
    let diagnostics: [Fault]

    struct Fault: Decodable {
      let id: String
      let location: Location
    }

    struct Location: Decodable {
      let start: Position
      let end: Position
    }
  }

  struct Position: Hashable, Decodable {
    let line: Int
    let column: Int
  }

  private static func position(of mark: Unicode.Scalar, in text: [Unicode.Scalar]) throws -> Position {
    let index = try #require(text.firstIndex(of: mark), "the input marks a place")
    let start = text[..<index].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return Position(line: text[..<index].count { $0 == "\n" } + 1, column: index - start + 1)
  }
}
