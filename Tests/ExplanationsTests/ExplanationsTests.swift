import Diagnostics
import Explanations
import Testing

@Suite struct ExplanationsTests {
  @Test(arguments: DiagnosticID.allCases)
  func everyFaultIsExplainedOnce(id: DiagnosticID) {
    #expect(Explanation.all.count { $0.id == id } == 1)
  }

  @Test(arguments: Explanation.all)
  func saysSomething(explanation: Explanation) {
    #expect(explanation.summary.hasSuffix("."))
    #expect(!explanation.meaning.isEmpty)
    #expect(explanation.wrong != explanation.right)
    #expect(explanation.text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func findsAMisspeltID() {
    #expect(Explanation.nearest(to: "unknwon-page") == "unknown-page")
    #expect(Explanation.named("[unknown-page]")?.id == .unknownPage)
  }
}
