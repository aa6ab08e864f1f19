import Comparison
import Foundation
import Testing

/// Each folder of `Audits` holds what a billing system or a database really has, where it differs by what one rule
/// is about, and what the command says of it in each format.
@Suite struct AuditTests {
  static let folder = Workspace.package.appending(path: "Tests/CommandTests/Audits")
  static let broken = Workspace.package.appending(path: "Tests/CommandTests/BrokenAudits")
  static let names = entries(of: folder)
  static let brokenNames = entries(of: broken).filter { !$0.hasSuffix(".txt") }

  private static func entries(of folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The small product with a plan of each standing, and a table.
  private static func addContent(to workspace: borrowing Workspace) throws {
    let tests = Workspace.package.appending(path: "Tests/CommandTests")
    try workspace.copy(tests.appending(path: "Base"), to: "content")
    try workspace.copy(tests.appending(path: "AuditContent"), to: "content")
    let messages = try String(
      contentsOf: tests.appending(path: "Base/shop/en/messages.json"), encoding: .utf8)
    let pro = #""plan.pro.name": "Pro","#
    let more = [
      ("plan.large.name", "Large"), ("plan.old.name", "Old"), ("plan.first.name", "First"),
      ("feature.support.name", "Support"), ("feature.support.level.email", "E-mail"),
      ("feature.support.level.phone", "Telephone"),
    ].map { #""\#($0)": "\#($1)","# }
    try workspace.write(
      messages.replacing(pro, with: ([pro] + more).joined(separator: "\n")),
      to: "content/shop/en/messages.json")
  }

  private static func option(for file: String) -> String {
    file.hasPrefix("stripe") ? "--stripe" : "--rows"
  }

  @Test(arguments: names)
  func isToldExactly(name: String) throws {
    let fixture = Self.folder.appending(path: name)
    let workspace = try Workspace()
    try Self.addContent(to: workspace)
    try workspace.copy(fixture, to: ".")
    let file = try #require(
      ["stripe.json", "rows.json", "rows.csv"].first {
        FileManager.default.fileExists(atPath: fixture.appending(path: $0).path)
      })
    for format in ["text", "json", "markdown"] {
      let told = try workspace.run("audit", Self.option(for: file), file, "--format", format)
      try expectGolden(told.output, at: fixture.appending(path: format))
      #expect(told.error == "")
      #expect(told.output.contains(name), "a folder is called by its rule")
      #expect(told.status == 1)
    }
  }

  @Test(arguments: AuditRule.all.map(\.id))
  func everyRuleHasAFixture(id: String) {
    #expect(Self.names.contains(id))
  }

  @Test(arguments: brokenNames)
  func aBrokenFileIsToldExactly(name: String) throws {
    let workspace = try Workspace()
    try Self.addContent(to: workspace)
    try workspace.copy(Self.broken, to: ".")
    let told = try workspace.run("audit", Self.option(for: name), name)
    try expectGolden(told.error + told.output, at: Self.broken.appending(path: "\(name).txt"))
    #expect(told.status == 1)
  }

  @Test func whatTheBuildWritesIsAsTheDefinitionSays() throws {
    let workspace = try Workspace()
    try Self.addContent(to: workspace)
    #expect(try workspace.run("build").status == 0)
    let told = try workspace.run(
      "audit", "shop", "--stripe", "public/shop/runtime/stripe-catalog.json", "--rows",
      "public/shop/runtime/plan-rows.json")
    #expect(told.output == "shop 2026-01\n\neverything is as the definition says\n")
    #expect(told.status == 0)
  }

  @Test func columnsOfTheDatabasesOwnAreNotLookedAt() throws {
    let workspace = try Workspace()
    try Self.addContent(to: workspace)
    try workspace.copy(Self.folder.appending(path: "column-unknown"), to: ".")
    #expect(
      try workspace.run("audit", "--rows", "rows.json", "--ignore", "updated_at", "--ignore", "extra").status
        == 0)
  }

  @Test func whatIsMeantMustBeNamed() throws {
    let workspace = try Workspace()
    try Self.addContent(to: workspace)
    try workspace.write("[]", to: "none.json")
    for arguments in [
      ["audit"], ["audit", "stall", "--stripe", "none.json"], ["audit", "--stripe", "gone.json"],
      ["audit", "--stripe", "none.json", "--table", "plan_rows"],
      ["audit", "--rows", "none.json", "--table", "plan_row"],
    ] {
      #expect(try workspace.run(arguments).status == 2, "\(arguments)")
    }
  }

  @Test func theTableIsFresh() throws {
    let page = Workspace.package.appending(path: "docs/services.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(text.contains(AuditRule.table))
  }
}
