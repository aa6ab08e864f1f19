import Diagnostics
import Testing

@testable import Content

@Suite struct MarkdownParserTests {
  /// Texts with a `~` share a table inside the library; parsed side by side they must stay what they are alone.
  @Test func parsesSideBySideAsAlone() async throws {
    let texts = (0..<200).map { number in
      Array(
        "Text \(number) with ~~old~~ new, `code` and a [link](page:x).\n\n| a | b |\n|---|---|\n| ~~1~~ | \(number) |\n"
          .utf8)
    }
    let alone = try texts.map { "\(try MarkdownParser.parse($0))" }
    for _ in 0..<20 {
      let together = await withTaskGroup(of: (Int, String).self) { group in
        for (index, text) in texts.enumerated() {
          group.addTask { (index, (try? MarkdownParser.parse(text)).map { "\($0)" } ?? "") }
        }
        var results = [String](repeating: "", count: texts.count)
        for await (index, result) in group { results[index] = result }
        return results
      }
      #expect(together == alone)
    }
  }

  @Test func attachesNoBareAddresses() throws {
    let tree = try MarkdownParser.parse(Array("see https://example.com and www.example.com".utf8))
    #expect(!"\(tree)".contains("link"))
  }

  @Test(arguments: [
    String(repeating: ">", count: 50_000), String(repeating: "[", count: 50_000),
    String(repeating: "*a _a ", count: 20_000),
    String(repeating: "![l", count: 20_000), String(repeating: "~~", count: 50_000),
    String(repeating: "- ", count: 20_000), "",
  ])
  func survivesAttacks(text: String) {
    _ = try? MarkdownParser.parse(Array(text.utf8))
  }

  @Test(arguments: [
    "`{{a.b}}`", "[x]({{a.b}})", "| {{a.b}} |\n|---|", "{{a_b}}_{{c_d}}", "**{{a.b}}**", "![{{a.b}}](x)",
  ])
  func referencesPassThroughEveryConstruct(text: String) throws {
    var sources = SourceTable()
    var faults = DiagnosticBag()
    let bytes = Array(text.utf8)
    let source = MarkdownSource(
      sources.add(path: "f", bytes: bytes), range: 0..<bytes.count, in: sources, faults: &faults)
    let written = "\(try MarkdownParser.parse(source.text))"
    #expect(written.unicodeScalars.count { $0 == Sentinel.opening } == source.references.count)
    #expect(!written.contains("emphasis") || text.contains("**"))
    #expect(faults.diagnostics.isEmpty)
  }
}
