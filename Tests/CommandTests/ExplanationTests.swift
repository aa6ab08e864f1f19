import Diagnostics
import Explanations
import Foundation
import Testing

/// The examples of `sitegen explain` are put into the small product of `Base` and checked.
///
/// A file of `Examples` says where an example goes: it is an `EDIT` as in `Faults`, with `%` for the lines of the
/// example.
@Suite struct ExplanationTests {
  static let folder = Workspace.package.appending(path: "Tests/CommandTests/Examples")

  /// Faults that no text shows: they are of files, not in files.
  static let withoutText: Set<DiagnosticID> = []

  @Test(arguments: Explanation.all.filter { !withoutText.contains($0.id) })
  func examplesDoWhatTheySay(explanation: Explanation) throws {
    let place = Workspace.lines(of: Self.folder.appending(path: explanation.id.description))
    #expect(!place.isEmpty, "Examples says where the example goes")
    #expect(place.first { $0.hasPrefix("@ ") } == "@ shop/\(explanation.file)")
    let wrong = try said(of: explanation.wrong, at: place)
    #expect(Self.ids(in: wrong) == [explanation.id.description], "\(wrong)")
    let right = try said(of: explanation.right, at: place)
    #expect(right == "")
  }

  /// What is said of the base with an example in it.
  private func said(of example: String, at place: [String]) throws -> String {
    let workspace = try Workspace()
    try workspace.copy(Workspace.package.appending(path: "Tests/CommandTests/Base"), to: "content")
    let edit = place.flatMap { line -> [String] in
      guard line.first == "+", line.last == "%" else { return [line] }
      return example.split(separator: "\n", omittingEmptySubsequences: false).map {
        String(line.dropLast() + $0)
      }
    }
    for change in try Change.read(edit) { try change.apply(in: workspace.root.appending(path: "content")) }
    return try workspace.run("check").error
  }

  private static func ids(in text: String) -> Set<String> {
    Set(
      text.split(separator: "\n").compactMap { $0.firstMatch(of: /\[([a-z0-9-]+)\]$/).map { String($0.1) } })
  }

  @Test func thePageIsFresh() throws {
    let workspace = try Workspace()
    let page = try workspace.run("explain", "--all")
    try expectGolden(page.output, at: Workspace.package.appending(path: "docs/faults.md"))
  }

  @Test func aWrongIDIsAMistakeOfUsage() throws {
    let workspace = try Workspace()
    let outcome = try workspace.run("explain", "unknwon-page")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("Did you mean 'unknown-page'?"))
  }
}
