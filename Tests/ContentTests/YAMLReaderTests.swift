import Diagnostics
import Testing

@testable import Content

@Suite struct YAMLReaderTests {
  private static func read(_ text: String) -> (YAMLNode?, [Diagnostic], SourceTable) {
    var sources = SourceTable()
    var faults = DiagnosticBag()
    let source = sources.add(path: "f", bytes: Array(text.utf8))
    let node = YAMLReader.read(source, in: sources, faults: &faults)
    return (node, faults.sorted(in: sources), sources)
  }

  /// The text of a scalar is where its span says, quotation marks included, whatever stands before it.
  @Test(arguments: [
    "key: value", "key: \"value\"", "\u{FEFF}key: value", "ñandú: 🥖\r\nkey: value",
    "é: {a: [ü, 'ö'], key: value}",
    "# ñ\nkey:   value   # ñ",
  ])
  func spansAreExact(text: String) throws {
    let (node, faults, sources) = Self.read(text)
    #expect(faults.isEmpty)
    var found = false
    func visit(_ node: YAMLNode) {
      switch node.kind {
      case .scalar(let words, let isPlain):
        let written = String(decoding: sources[node.span.source].bytes[node.span.range], as: UTF8.self)
        #expect(written == words || !isPlain && written.dropFirst().dropLast() == words[...])
        found = found || words == "value"
      case .sequence(let elements): for element in elements { visit(element) }
      case .mapping(let members): for member in members { visit(member.value) }
      case .invalid: Issue.record("nothing here is invalid")
      }
    }
    visit(try #require(node))
    #expect(found)
  }

  @Test func tellsBothPlacesOfADuplicateKeyAndReadsOn() throws {
    let (node, faults, _) = Self.read("a: 1\nb: 2\na: 3\n")
    #expect(faults.map(\.id) == [.duplicateKey])
    #expect(faults.first?.notes.count == 1)
    guard case .mapping(let members)? = node?.kind else {
      Issue.record("no mapping")
      return
    }
    #expect(members.map(\.key.value) == ["a", "b"])
  }

  @Test func isNotHungByAliases() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<9 {
      text += "a\(level): &a\(level) [\((0..<9).map { _ in "*a\(level - 1)" }.joined(separator: ", "))]\n"
    }
    let (_, faults, _) = Self.read(text)
    #expect(faults.allSatisfy { $0.id == .yamlAnchor })
    #expect(faults.count == 9 + 8 * 9)
  }

  @Test(arguments: [
    String(repeating: "[", count: 5_000), String(repeating: "{a: ", count: 2_000), "\u{0}", "a: \u{7}",
    "\t- x", "- x\n  y: 1\n z", "'",
    "? ? ?", "%YAML 9.9\n---\n", "!!binary x", "--- a\n--- b",
  ])
  func survivesWhatIsNoYAML(text: String) {
    _ = Self.read(text)
  }
}
