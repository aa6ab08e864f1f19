import Foundation
import Testing

/// What `sitegen build` leaves on the disk.
@Suite struct BuildTests {
  private static let base = Workspace.package.appending(path: "Tests/CommandTests/Base")

  private static func shop() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.copy(base, to: "content")
    return workspace
  }

  @Test func makesTheSameBytesAnywhere() throws {
    let first = try Self.shop()
    let second = try Self.shop()
    let built = try first.run("build")
    #expect(built.status == 0)
    #expect(built.error == "")
    let environment = ["TZ": "Pacific/Kiritimati", "LANG": "eu_ES.UTF-8", "LC_ALL": "tr_TR.UTF-8"]
    #expect(try second.run(["build"], environment: environment).status == 0)
    let (left, right) = (first.root.appending(path: "public"), second.root.appending(path: "public"))
    let files = try Workspace.files(in: left)
    #expect(try Workspace.files(in: right) == files)
    #expect(files.count > 20)
    for file in files {
      let isSame =
        try Data(contentsOf: left.appending(path: file)) == Data(contentsOf: right.appending(path: file))
      #expect(isSame, "\(file) differs")
    }
  }

  @Test func touchesNothingWhenNothingChanged() throws {
    let workspace = try Self.shop()
    _ = try workspace.run("build")
    let before = try Self.identities(in: workspace)
    let again = try workspace.run("build")
    #expect(again.output.contains("nothing changed"))
    #expect(try Self.identities(in: workspace) == before)
  }

  @Test func replacesOnlyWhatChanged() throws {
    let workspace = try Self.shop()
    _ = try workspace.run("build")
    let before = try Self.identities(in: workspace)
    let page = workspace.root.appending(path: "content/shop/en/pages/contact.md")
    let text = try String(contentsOf: page, encoding: .utf8).replacing("# Contact", with: "# Write to us")
    try Data(text.utf8).write(to: page)
    #expect(try workspace.run("build").status == 0)
    let after = try Self.identities(in: workspace)
    let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    #expect(changed.contains("shop/web/contact/index.html"))
    #expect(!changed.contains("shop/web/index.html"))
    #expect(!changed.contains("shop/runtime/feature-matrix.json"))
  }

  @Test func keepsWhatOthersPutThere() throws {
    let workspace = try Self.shop()
    _ = try workspace.run("build")
    try workspace.write("mine", to: "public/shop/web/verification.txt")
    try workspace.write("mine too", to: "public/shop/notes/readme.txt")
    try FileManager.default.removeItem(at: workspace.root.appending(path: "content/shop/en/pages/contact.md"))
    try FileManager.default.removeItem(at: workspace.root.appending(path: "content/shop/eu/pages/contact.md"))
    for file in ["site.yaml", "plans.yaml"] {
      let url = workspace.root.appending(path: "content/shop/\(file)")
      let text = try String(contentsOf: url, encoding: .utf8)
      try Data(
        text.replacing(", page:contact", with: "").replacing(", contactUrl: \"page:contact\"", with: "").utf8
      ).write(to: url)
    }
    let rebuilt = try workspace.run("build")
    #expect(rebuilt.status == 0, "\(rebuilt.error)")
    let kept =
      workspace.exists("public/shop/web/verification.txt") && workspace.exists("public/shop/notes/readme.txt")
    #expect(kept)
    let isGone = !workspace.exists("public/shop/web/contact/index.html")
    #expect(isGone, "what is no longer made is removed")
  }

  @Test func leavesTheOldSiteWhenTheContentIsBroken() throws {
    let workspace = try Self.shop()
    _ = try workspace.run("build")
    let before = try Self.identities(in: workspace)
    try workspace.write("{", to: "content/shop/en/messages.json")
    #expect(try workspace.run("build").status == 1)
    #expect(try Self.identities(in: workspace) == before)
  }

  /// Killed at many moments, the output is always one whole build or the other.
  @Test func survivesBeingKilled() async throws {
    let workspace = try Self.shop()
    _ = try workspace.run("build")
    let old = try Self.contents(in: workspace)
    let page = workspace.root.appending(path: "content/shop/plans.yaml")
    let text = try String(contentsOf: page, encoding: .utf8).replacing("month: 49", with: "month: 59")
    try Data(text.utf8).write(to: page)
    for delay in stride(from: 1, through: 60, by: 4) {
      let process = Process()
      process.executableURL = Workspace.command
      process.arguments = ["build"]
      process.currentDirectoryURL = workspace.root
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      try await Task.sleep(for: .milliseconds(delay))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let now = try Self.contents(in: workspace)
      if now != old {
        #expect(now["shop/web/index.html"] != nil)
        #expect(Set(now.keys) == Set(old.keys))
      }
    }
    #expect(try workspace.run("build").status == 0)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: workspace.root.appending(path: "public").path)
    #expect(names == ["shop"], "no rubbish of dead builds is left")
  }

  @Test func refusesToWriteThroughALink() throws {
    let workspace = try Self.shop()
    let outside = workspace.root.appending(path: "outside")
    try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      at: workspace.root.appending(path: "public"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: workspace.root.appending(path: "public/shop"), withDestinationURL: outside)
    let built = try workspace.run("build")
    #expect(built.status == 3)
    #expect(built.error == "public/shop: error: it is not a folder; remove it, or choose another --output\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path).isEmpty)
  }

  @Test(arguments: [
    (["build", "shap"], "content/shap: error: no product of this name; did you mean 'shop'?\n"),
    (["check", "--content", "nowhere"], "nowhere: error: the folder cannot be read\n"),
    (["check", "--definition", "nowhere.yaml"], "nowhere.yaml: error: the file cannot be read\n"),
  ])
  func saysThatThePathIsWrong(arguments: [String], message: String) throws {
    let workspace = try Self.shop()
    let outcome = try workspace.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.error == message)
  }

  @Test(arguments: [
    ["--nonsense"], ["build", "--format", "yaml"], ["check", "shop", "--definition", "x.yaml"], ["bild"],
  ])
  func saysThatTheUseIsWrong(arguments: [String]) throws {
    let outcome = try Workspace().run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.error.hasPrefix("Error: "))
    #expect(outcome.output == "")
  }

  @Test(arguments: [[], ["--help"], ["build", "--help"], ["check", "--help"]])
  func teaches(arguments: [String]) throws {
    let outcome = try Workspace().run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("sitegen check"))
  }

  @Test func strictRefusesWarnings() throws {
    let workspace = try Self.shop()
    try workspace.write(
      "share:\n  percent: 87\n  source: survey\n  placeholder: true\n", to: "content/shop/claims.yaml")
    #expect(try workspace.run("check").status == 0)
    let strict = try workspace.run("check", "--strict")
    #expect(strict.status == 1)
    #expect(
      strict.error.contains(
        "content/shop/claims.yaml:1:1: error: claim 'share' is a placeholder [placeholder]"))
  }

  @Test func tellsToolsInJSON() throws {
    let workspace = try Self.shop()
    try workspace.write("share:\n  procent: 87\n  source: survey\n", to: "content/shop/claims.yaml")
    let outcome = try workspace.run("check", "--format", "json")
    #expect(outcome.status == 1)
    #expect(outcome.error == "")
    struct Document: Decodable {
      struct Fault: Decodable {
        let id: String
      }
      let errors: Int
      let diagnostics: [Fault]
    }
    let document = try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
    #expect(document.errors == document.diagnostics.count)
    #expect(document.diagnostics.contains { $0.id == "unknown-key" })
  }

  /// Inode and time of modification of each file.
  private static func identities(in workspace: borrowing Workspace) throws -> [String: String] {
    let root = workspace.root.appending(path: "public")
    return Dictionary(
      uniqueKeysWithValues: try Workspace.files(in: root).map { file in
        let facts = try FileManager.default.attributesOfItem(atPath: root.appending(path: file).path)
        let inode = (facts[.systemFileNumber] as? NSNumber)?.intValue ?? 0
        let time = (facts[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        return (file, "\(inode) \(time)")
      })
  }

  private static func contents(in workspace: borrowing Workspace) throws -> [String: Data] {
    let root = workspace.root.appending(path: "public")
    return Dictionary(
      uniqueKeysWithValues: try Workspace.files(in: root).filter { !$0.hasPrefix(".") }.map {
        ($0, try Data(contentsOf: root.appending(path: $0)))
      })
  }
}
