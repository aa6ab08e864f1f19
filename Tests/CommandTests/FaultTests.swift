import Foundation
import Testing

/// Each folder of `Faults` lays one fault over the small product of `Base`, and keeps what the command says of it.
///
/// A folder holds the files that differ, and `stderr.txt`. A file `REMOVE` lists files to take away; a file
/// `ARGUMENTS` gives the command line, where it is not `check`.
@Suite struct FaultTests {
  static let folder = Workspace.package.appending(path: "Tests/CommandTests/Faults")
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !$0.hasPrefix(".") }
    .sorted()

  @Test(arguments: names)
  func isToldExactly(name: String) throws {
    let fixture = Self.folder.appending(path: name)
    let workspace = try Workspace()
    try workspace.copy(Workspace.package.appending(path: "Tests/CommandTests/Base"), to: "content")
    try workspace.copy(fixture, to: "content", except: ["stderr.txt", "REMOVE", "ARGUMENTS"])
    for line in Self.lines(of: fixture.appending(path: "REMOVE")) {
      try FileManager.default.removeItem(at: workspace.root.appending(path: "content/\(line)"))
    }
    let arguments = Self.lines(of: fixture.appending(path: "ARGUMENTS")).first?.split(separator: " ").map(
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

  private static func lines(of file: URL) -> [String] {
    ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
  }
}
