import Diagnostics
import Explanations
import Foundation
import Testing

/// Each folder of `Faults` lays one fault over the small product of `Base`, and keeps what the command says of it.
///
/// `EDIT` changes files of the base: after a line `@ FILE`, the lines behind `-` are looked for and give way to the
/// lines behind `+`, and to the line behind `*COUNT` that many times; a line `@` parts two changes of one file. Other
/// files are laid over the base as they are. `REMOVE` lists files to take away, `MAKE` what is no ordinary file, as
/// `ls -F` shows it; `ARGUMENTS` gives the command line, where it is not `check`; `stderr.txt` is what is said.
@Suite struct FaultTests {
  static let folder = Workspace.package.appending(path: "Tests/CommandTests/Faults")
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }
    .sorted()
  static let descriptions: Set<String> = ["stderr.txt", "EDIT", "REMOVE", "MAKE", "ARGUMENTS"]

  @Test(arguments: names)
  func isToldExactly(name: String) throws {
    let fixture = Self.folder.appending(path: name)
    let workspace = try Workspace()
    let content = workspace.root.appending(path: "content")
    try workspace.copy(Workspace.package.appending(path: "Tests/CommandTests/Base"), to: "content")
    try workspace.copy(fixture, to: "content", except: Self.descriptions)
    for change in try Change.read(Workspace.lines(of: fixture.appending(path: "EDIT"))) {
      try change.apply(in: content)
    }
    for line in Workspace.lines(of: fixture.appending(path: "REMOVE")) {
      try FileManager.default.removeItem(at: content.appending(path: line))
    }
    for line in Workspace.lines(of: fixture.appending(path: "MAKE")) {
      try SpecialFile.make(line, in: content)
    }
    let arguments = Workspace.lines(of: fixture.appending(path: "ARGUMENTS")).first?.split(separator: " ")
      .map(
        String.init)
    let checked = try workspace.run(arguments ?? ["check"])
    try expectGolden(checked.error, at: fixture.appending(path: "stderr.txt"))
    #expect(checked.status == (checked.error.contains(": error: ") ? 1 : 0))

    guard arguments == nil, checked.status != 0 else { return }
    let built = try workspace.run("build")
    #expect(built.status == 1)
    #expect(built.error == checked.error)
    let hasWritten = workspace.exists("public")
    #expect(!hasWritten, "a faulty build writes nothing")
  }

  /// How bad each fault is said to be in the fixtures, by its id.
  static let told: [String: Set<String>] = names.flatMap { name in
    Told.all(in: Workspace.lines(of: folder.appending(path: "\(name)/stderr.txt")))
  }.reduce(into: [:]) { told, fault in told[fault.id, default: []].insert(fault.severity) }

  @Test(arguments: DiagnosticID.allCases)
  func everyFaultHasAFixture(id: DiagnosticID) throws {
    let severities = try #require(Self.told[id.description], "a folder of Faults shows it")
    #expect(severities == [Explanation.of(id)?.severity.rawValue], "as its explanation says")
  }
}
