import Foundation
import Testing

/// Where a fact is said: found by saying something else.
@Suite struct WhyTests {
  private static func said(_ arguments: String...) throws -> Workspace.Outcome {
    let workspace = try Workspace()
    try workspace.copy(Workspace.package.appending(path: "Tests/CommandTests/Base"), to: "content")
    return try workspace.run(["why"] + arguments)
  }

  @Test func listsEverywhere() throws {
    let outcome = try Self.said("plan.pro.price.month")
    #expect(outcome.status == 0, "\(outcome.error)")
    try expectGolden(
      outcome.output, at: Workspace.package.appending(path: "Tests/CommandTests/Golden/why.txt"))
  }

  /// A fact of each kind, and a file that must say it.
  @Test(arguments: [
    ("plan.pro.price.month", "runtime/feature-matrix.json"),
    ("plan.pro.price.year", "runtime/feature-matrix.json"),
    ("plan.pro.price.month.perDay", "web/pricing/index.html"),
    ("plan.pro.name", "web/eu/prezioak/index.html"),
    ("limit.users.basic", "runtime/feature-matrix.json"), ("trial.days", "web/index.html"),
    ("site.name", "emails/eu/trial-ending.day.html"),
  ])
  func findsAFactOfEachKind(fact: String, file: String) throws {
    let outcome = try Self.said(fact, "--format", "json")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("\"\(file)\""), "\(outcome.output)")
  }

  @Test func saysThatThereIsNoSuchFact() throws {
    let outcome = try Self.said("plan.pro.price.mnth")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("No fact 'plan.pro.price.mnth'; did you mean 'plan.pro.price.month'?"))
  }
}
