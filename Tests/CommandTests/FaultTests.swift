import Foundation
import Testing

/// Each folder of `Faults` lays one fault over the small product of `Base`, and keeps what the command says of it.
///
/// `EDIT` changes files of the base: after a line `@ FILE`, the lines behind `-` are looked for and give way to the
/// lines behind `+`; a line `@` parts two changes of one file. Other files are laid over the base as they are.
/// `REMOVE` lists files to take away; `ARGUMENTS` gives the command line, where it is not `check`; `stderr.txt` is
/// what is said.
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
    try workspace.copy(fixture, to: "content", except: ["stderr.txt", "EDIT", "REMOVE", "ARGUMENTS"])
    for change in try Change.read(Self.lines(of: fixture.appending(path: "EDIT"))) {
      try change.apply(in: workspace.root.appending(path: "content"))
    }
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

/// Lines of a file that give way to others.
private struct Change {
  var file: String
  var old: [Substring] = []
  var new: [Substring] = []

  struct Unreadable: Error {
    let line: String
  }

  static func read(_ lines: [String]) throws -> [Change] {
    var changes: [Change] = []
    for line in lines {
      switch line.first {
      case "@":
        let file = line.count > 2 ? String(line.dropFirst(2)) : changes.last?.file
        changes.append(Change(file: try #require(file)))
      case "-" where !changes.isEmpty: changes[changes.count - 1].old.append(line.dropFirst())
      case "+" where !changes.isEmpty: changes[changes.count - 1].new.append(line.dropFirst())
      default: throw Unreadable(line: line)
      }
    }
    return changes
  }

  /// Fails where the old lines do not stand in the file exactly once: the base has changed under the fixture.
  func apply(in folder: URL) throws {
    let url = folder.appending(path: file)
    var lines = try String(contentsOf: url, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let places = lines.indices.filter { lines[$0...].starts(with: old) }
    try #require(places.count == 1, "\(file) has these lines \(places.count) times: \(old)")
    lines.replaceSubrange(places[0]..<places[0] + old.count, with: new)
    try Data(lines.joined(separator: "\n").utf8).write(to: url)
  }
}
