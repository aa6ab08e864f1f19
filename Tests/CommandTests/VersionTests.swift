import Foundation
import Testing

/// Plans that change on a day: which version is built, and which may not change any more.
@Suite struct VersionTests {
  /// The small product with two versions of its plans: from June on, the plan `pro` costs more.
  private static func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.copy(Workspace.package.appending(path: "Tests/CommandTests/Base"), to: "content")
    let plans = workspace.root.appending(path: "content/shop/plans.yaml")
    let text = try String(contentsOf: plans, encoding: .utf8)
    try FileManager.default.removeItem(at: plans)
    for (day, price) in [("2026-01-01", "49"), ("2026-06-01", "59")] {
      try workspace.write(
        text.replacing("version: \"2026-01\"", with: "version: \"\(day)\"\neffectiveFrom: \"\(day)\"")
          .replacing("month: 49", with: "month: \(price)"),
        to: "content/shop/plans/\(day).yaml")
    }
    return workspace
  }

  private static func page(_ workspace: borrowing Workspace) throws -> String {
    try String(
      contentsOf: workspace.root.appending(path: "public/shop/web/pricing/index.html"), encoding: .utf8)
  }

  @Test(arguments: [("2026-05-31", "€49", "€59"), ("2026-06-01", "€59", "€49")])
  func theDayChooses(day: String, shown: String, hidden: String) throws {
    let workspace = try Self.workspace()
    let built = try workspace.run("build", "--as-of", day)
    #expect(built.status == 0, "\(built.error)")
    let page = try Self.page(workspace)
    #expect(page.contains(shown))
    #expect(!page.contains(hidden))
    let matrix = try String(
      contentsOf: workspace.root.appending(path: "public/shop/runtime/feature-matrix.json"), encoding: .utf8)
    #expect(matrix.contains(shown.dropFirst() + "00"))
  }

  /// 31 May 2026, a second before midnight UTC, and the second after it.
  @Test(arguments: [("1780271999", "€49"), ("1780272000", "€59")])
  func theEpochChoosesWhereNoDayIsNamed(epoch: String, shown: String) throws {
    let workspace = try Self.workspace()
    let built = try Workspace.run(
      Workspace.command, ["build"], in: workspace.root, environment: ["SOURCE_DATE_EPOCH": epoch])
    #expect(built.status == 0, "\(built.error)")
    #expect(try Self.page(workspace).contains(shown))
  }

  @Test(arguments: [["check", "--as-of", "tomorrow"], ["check", "--as-of", "2026-02-30"]])
  func aDayThatIsNoneIsWrongUsage(arguments: [String]) throws {
    #expect(try Self.workspace().run(arguments).status == 2)
  }

  @Test func whatIsSealedDoesNotChange() throws {
    let workspace = try Self.workspace()
    #expect(try workspace.run("seal", "--as-of", "2026-02-01").status == 0)
    let seal = workspace.root.appending(path: "content/shop/published.json")
    let first = try String(contentsOf: seal, encoding: .utf8)
    #expect(first.contains("2026-01-01") && !first.contains("2026-06-01"))

    // What has not begun may change, and so may comments.
    let path = "content/shop/plans/2026-01-01.yaml"
    let text = try String(contentsOf: workspace.root.appending(path: path), encoding: .utf8)
    try workspace.write("# Sold until June.\n" + text, to: path)
    #expect(try workspace.run("check", "--as-of", "2026-02-01").status == 0)
    #expect(try workspace.run("seal", "--as-of", "2026-07-01").status == 0)
    #expect(try String(contentsOf: seal, encoding: .utf8).contains("2026-06-01"))

    try workspace.write(text.replacing("month: 49", with: "month: 48"), to: path)
    let checked = try workspace.run("check", "--as-of", "2026-07-01")
    #expect(checked.status == 1)
    #expect(checked.error.contains("[published-changed]"))
  }
}
