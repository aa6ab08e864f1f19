import Foundation
import Testing

/// The same faults as they are told to tools.
@Suite struct ReportTests {
  /// Faults of every shape: with notes, of a file that is missing, behind an emoji, in a path that must be escaped.
  private static func faultyShop() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.copy(Workspace.package.appending(path: "Tests/CommandTests/Base"), to: "content")
    let page = workspace.root.appending(path: "content/shop/en/pages/contact.md")
    var text = try String(contentsOf: page, encoding: .utf8)
    text += "\n🥖 ñ e\u{301} [prices](page:prices), 100 % sure\n"
    try workspace.write(text, to: "content/shop/en/pages/contact.md")
    try workspace.write(
      "share:\n  value: 87\n  unit: percent\n  source: a\n  source: b, 100%\n", to: "content/shop/claims.yaml"
    )
    try workspace.write(text, to: "content/shop/en/pages/a, b: ñ%.md")
    try FileManager.default.removeItem(at: workspace.root.appending(path: "content/shop/eu/messages.json"))
    return workspace
  }

  private static let golden = Workspace.package.appending(path: "Tests/CommandTests/Golden")

  @Test(arguments: ["github", "sarif"])
  func tellsTools(format: String) throws {
    let workspace = try Self.faultyShop()
    let outcome = try workspace.run("check", "--format", format)
    #expect(outcome.status == 1)
    #expect(outcome.error == "")
    try expectGolden(outcome.output, at: Self.golden.appending(path: "report.\(format)"))
  }

  @Test(.enabled(if: Tool.sarifSchema.isThere))
  func theSchemaOfSARIFAcceptsIt() throws {
    let workspace = try Self.faultyShop()
    let faulty = try workspace.run("check", "--format", "sarif")
    try workspace.write(faulty.output, to: "faulty.sarif")
    try FileManager.default.removeItem(at: workspace.root.appending(path: "content"))
    try workspace.copy(Workspace.package.appending(path: "Tests/CommandTests/Base"), to: "content")
    let fine = try workspace.run("check", "--format", "sarif")
    #expect(fine.status == 0)
    try workspace.write(fine.output, to: "fine.sarif")
    try Tool.check(
      "Consumers/check_schema.py",
      [Tool.sarifSchema.file.path]
        + ["faulty", "fine"].map { workspace.root.appending(path: "\($0).sarif").path })
  }
}
