import Diagnostics
import Explanations
import Foundation
import Testing

/// The examples of `sitegen explain` are put into the small product of `Base` and checked.
///
/// A file of `Examples` says where an example goes: it is an `EDIT` as in `Faults`, with `%` for the lines of the
/// example, `*COUNT TEXT` for what `…` in the example stands for, and `!FOLDER` for one that is taken away. What no
/// text can hold is shown by a sign: `�` for a byte that is not UTF-8, `␇` and its like for control characters.
@Suite struct ExplanationTests {
  static let folder = Workspace.package.appending(path: "Tests/CommandTests/Examples")

  @Test(arguments: DiagnosticID.allCases)
  func examplesDoWhatTheySay(id: DiagnosticID) throws {
    let explanation = try #require(Explanation.of(id))
    let wrong = try said(of: explanation.wrong, explanation)
    let expected = Told(severity: explanation.severity.rawValue, id: explanation.id.description)
    #expect(Set(Told.all(in: wrong.split(separator: "\n"))) == [expected], "\(wrong)")
    let right = try said(of: explanation.right, explanation)
    #expect(right == "")
  }

  /// What is said of the base with an example in it.
  private func said(of example: String, _ explanation: Explanation) throws -> String {
    let workspace = try Workspace()
    let content = workspace.root.appending(path: "content")
    try workspace.copy(Workspace.package.appending(path: "Tests/CommandTests/Base"), to: "content")
    let edit = Workspace.lines(of: Self.folder.appending(path: explanation.id.description))
    for line in edit where line.first == "!" {
      try FileManager.default.removeItem(at: content.appending(path: line.dropFirst()))
    }
    for change in try Change.read(edit.flatMap { try Self.lines(at: $0, example, edit) }) {
      try change.apply(in: content)
    }
    switch explanation.place {
    case .file(let path):
      try #require(
        edit.first { $0.hasPrefix("@ ") } == "@ shop/\(path)", "Examples says where the example goes")
      try Self.exchangeSigns(in: content.appending(path: "shop/\(path)"))
    case .folder(let path): try Self.arrange(content.appending(path: "shop/\(path)"), as: example)
    case .terminal: return try workspace.run(example.split(separator: " ").dropFirst().map(String.init)).error
    }
    return try workspace.run("check").error
  }

  /// A line of an `EDIT`, or what it stands for.
  private static func lines(at line: String, _ example: String, _ edit: [String]) throws -> [String] {
    if line.first == "*" || line.first == "!" { return [] }
    guard line.first == "+", line.last == "%" else { return [line] }
    let more = edit.first { $0.first == "*" }
    return try example.split(separator: "\n", omittingEmptySubsequences: false).map { text in
      guard let more, text.contains("…") else { return String(line.dropLast() + text) }
      guard text != "…" else { return more }
      let repeated = try Change.Repeated(more)
      let rest = String(repeating: String(repeated.text), count: repeated.count)
      return String(line.dropLast() + text.replacing("…", with: rest))
    }
  }

  /// Puts bytes that no text can hold into the place of the signs that show them.
  private static func exchangeSigns(in file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let bytes = text.unicodeScalars.flatMap { scalar -> [UInt8] in
      switch scalar.value {
      case 0xFFFD: [0xF1]
      case 0x2400...0x241F: [UInt8(scalar.value - 0x2400)]
      default: Array(String(scalar).utf8)
      }
    }
    try Data(bytes).write(to: file)
  }

  /// Lets a folder hold what a listing names: what it does not name goes, and what is no ordinary file is made.
  private static func arrange(_ folder: URL, as listing: String) throws {
    let entries = listing.split(separator: "\n").map(String.init)
    for file in try Workspace.files(in: folder) where !entries.contains(file) {
      try FileManager.default.removeItem(at: folder.appending(path: file))
    }
    for entry in entries where !FileManager.default.fileExists(atPath: folder.appending(path: entry).path) {
      try SpecialFile.make(entry, in: folder)
    }
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
