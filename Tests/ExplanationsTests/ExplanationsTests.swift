import Diagnostics
import Explanations
import Testing

@Suite struct ExplanationsTests {
  @Test(arguments: DiagnosticID.allCases)
  func everyFaultIsExplainedOnce(id: DiagnosticID) {
    #expect(Explanation.all.count { $0.id == id } == 1)
  }

  @Test(arguments: DiagnosticID.allCases)
  func saysSomething(id: DiagnosticID) throws {
    let explanation = try #require(Explanation.of(id))
    #expect(explanation.summary.hasSuffix("."))
    #expect(!explanation.summary.contains(". "), "one sentence")
    #expect(explanation.summary.count <= 90, "a line of the list")
    #expect(!explanation.meaning.isEmpty)
    #expect(explanation.meaning.split(separator: "\n\n").count <= 3)
    #expect(explanation.meaning.count { $0 == "`" }.isMultiple(of: 2), "backticks come in pairs")
    #expect(explanation.wrong != explanation.right)
    #expect(explanation.text.split(separator: "\n").allSatisfy { $0.count <= 110 })
  }

  @Test func familiesAreInOrder() {
    for family in Explanation.families {
      let ids = family.explanations.map(\.id)
      #expect(ids == ids.sorted(), "\(family.title)")
    }
  }

  @Test func findsAMisspeltID() {
    #expect(Explanation.nearest(to: "unknwon-page") == "unknown-page")
    #expect(Explanation.named("[unknown-page]")?.id == .unknownPage)
  }
}
