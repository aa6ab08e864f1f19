import Diagnostics
import Testing

@testable import Content

@Suite struct MarkdownParserTests {
  @Test func attachesNoBareAddresses() throws {
    let tree = try MarkdownParser.parse(Array("see https://example.com and www.example.com".utf8))
    #expect(!"\(tree)".contains("link"))
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
