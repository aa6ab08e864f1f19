import Comparison
import Foundation
import Testing

/// Each folder of `Differences` holds two versions that differ by what one rule is about, and what the command says
/// of them in each format.
@Suite struct DiffTests {
  static let folder = Workspace.package.appending(path: "Tests/CommandTests/Differences")
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { !$0.hasPrefix(".") }.sorted()

  /// A version is a definition, a matrix, or a folder.
  private static func version(_ name: String, of fixture: String) -> String? {
    [".yaml", ".json", ""].map { name + $0 }.first {
      FileManager.default.fileExists(atPath: folder.appending(path: "\(fixture)/\($0)").path)
    }
  }

  @Test(arguments: names)
  func isToldExactly(name: String) throws {
    let rule = try #require(Rule.named(name), "a folder is called by its rule")
    let fixture = Self.folder.appending(path: name)
    let workspace = try Workspace()
    try workspace.copy(fixture, to: ".")
    let old = try #require(Self.version("before", of: name))
    let new = try #require(Self.version("after", of: name))
    for format in ["text", "json", "markdown"] {
      let told = try workspace.run("diff", old, new, "--format", format)
      try expectGolden(told.output, at: fixture.appending(path: format))
      #expect(told.error == "")
      #expect(told.output.contains(rule.id))
      let breaks = told.output.contains("breaking") || told.output.contains("⛔")
      #expect(told.status == (breaks ? 1 : 0) || format == "json")
    }
    guard rule.grade == .breaking else { return }
    #expect(try workspace.run("diff", old, new, "--allow", "all").status == 0)
  }

  @Test(arguments: Rule.all.map(\.id))
  func everyRuleHasAFixture(id: String) {
    #expect(Self.names.contains(id))
  }

  @Test func rulesHaveNamesOfTheirOwn() {
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
  }

  @Test func theTableIsFresh() throws {
    let page = Workspace.package.appending(path: "docs/diff.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let start = try #require(text.range(of: "| rule | class |"), "docs/diff.md has the table of rules")
    let table = try Workspace().run("diff", "--rules").output
    let rest = text[start.lowerBound...].split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0.hasPrefix("|") }.joined(separator: "\n")
    try expectGolden(text[..<start.lowerBound] + table + rest, at: page)
  }

  /// Each file of `BrokenMatrices` is no matrix, and beside it stands what is said of it.
  @Test(arguments: [
    "cut-short", "deep", "empty", "another-format", "no-plans", "plan-twice", "price-in-words",
    "endless-number", "hostile-id", "key-twice", "not-json", "limit-without-end",
  ])
  func aBrokenMatrixIsToldExactly(name: String) throws {
    let broken = Workspace.package.appending(path: "Tests/CommandTests/BrokenMatrices")
    let workspace = try Workspace()
    try workspace.copy(broken, to: ".")
    let told = try workspace.run("diff", "whole.json", "\(name).json")
    try expectGolden(told.error + told.output, at: broken.appending(path: "\(name).txt"))
    #expect(told.status == 1)
  }

  @Test func whatIsMeantMustBeNamed() throws {
    let workspace = try Workspace()
    for arguments in [
      ["diff"], ["diff", "a"], ["diff", "a", "b"], ["diff", "a", "b", "--allow", "prise-raised"],
      ["diff", ".", "."],
    ] {
      #expect(try workspace.run(arguments).status == 2)
    }
  }

  @Test func allowingOneRuleLeavesTheOthers() throws {
    let workspace = try Workspace()
    try workspace.copy(Self.folder.appending(path: "feature-withdrawn"), to: ".")
    func status(_ rule: String) throws -> Int32 {
      try workspace.run("diff", "before.yaml", "after.yaml", "--allow", rule).status
    }
    #expect(try status("feature-withdrawn") == 0)
    #expect(try status("price-raised,feature-withdrawn") == 0)
    #expect(try status("price-raised") == 1)
  }

  /// An older definition may break a rule that came later: it is compared as far as it leaves no doubt.
  @Test func whatADefinitionDoesNotStateIsNotUnlimited() throws {
    let workspace = try Workspace()
    let whole = Self.folder.appending(path: "limit-lowered/before.yaml")
    let text = try String(contentsOf: whole, encoding: .utf8)
    try workspace.write(text, to: "whole.yaml")
    try workspace.write(
      text.replacing(", team: 500, old: 50, large", with: ", team: 500, large"), to: "gap.yaml")
    let lost = try workspace.run("diff", "whole.yaml", "gap.yaml")
    #expect(lost.status == 1)
    #expect(lost.output.contains("limit 'products' says nothing for plan 'old' any more, where it said 50"))
    #expect(lost.error.contains(": warning: limit 'products' says nothing for plan 'old' [missing-limit]"))
    let found = try workspace.run("diff", "gap.yaml", "whole.yaml")
    #expect(found.status == 0)
    #expect(found.output.contains("limit 'products' of plan 'old' is 50, where nothing was said"))
  }

  @Test func contentIsComparedAsTheMatrixThatItMakes() throws {
    let workspace = try Workspace()
    try workspace.copy(Workspace.package.appending(path: "Tests/CommandTests/Base"), to: "content")
    #expect(try workspace.run("build").status == 0)
    for (old, new) in [
      ("public", "content"), ("public/shop", "content/shop"), ("public/shop/runtime", "content/shop/"),
      ("public/shop/runtime/feature-matrix.json", "content"), ("content/shop/plans.yaml", "public/shop"),
    ] {
      let told = try workspace.run("diff", old, new)
      #expect(told.status == 0)
      #expect(told.output.hasSuffix("\nnothing has changed\n"), "\(old) \(new): \(told.output)\(told.error)")
    }
  }

  @Test func foldersOfDefinitionsAreComparedByProduct() throws {
    let workspace = try Workspace()
    let text = try String(
      contentsOf: Self.folder.appending(path: "limit-lowered/before.yaml"), encoding: .utf8)
    try workspace.write(text, to: "old/shop.plans.yaml")
    try workspace.write(text.replacing("product: shop", with: "product: stall"), to: "old/stall.plans.yaml")
    try workspace.write(text, to: "new/shop/plans.yaml")
    let told = try workspace.run("diff", "old", "new")
    #expect(told.status == 1)
    #expect(told.output.contains("nothing has changed\n\nstall 2025-11-01\n"))
    #expect(told.output.contains("product 'stall' is removed [product-removed]"))
  }

  @Test func anApostropheIsNoQuotationMarkInMarkdown() throws {
    let workspace = try Workspace()
    let text = try String(contentsOf: Self.folder.appending(path: "price-words/before.yaml"), encoding: .utf8)
    try workspace.write(text, to: "old.yaml")
    try workspace.write(text.replacing("from 5 seats, on request", with: "let's talk | <b>"), to: "new.yaml")
    let told = try workspace.run("diff", "old.yaml", "new.yaml", "--format", "markdown")
    #expect(
      told.output.contains(#"is 'let's talk \| \<b\>', no longer 'from 5 seats, on request' | `large` |"#))
  }

  @Test func contentWithAFaultIsNotCompared() throws {
    let workspace = try Workspace()
    try workspace.copy(Workspace.package.appending(path: "Tests/CommandTests/Base"), to: "content")
    try workspace.write("format: 1\nformat: 1\n", to: "content/shop/plans.yaml")
    let told = try workspace.run("diff", "content", "content/shop")
    #expect(told.status == 1)
    #expect(told.output == "")
    #expect(told.error.contains("[duplicate-key]"))
  }
}
