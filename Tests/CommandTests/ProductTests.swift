import Foundation
import Testing

/// The real products as they are built, judged by programs that know nothing of sitegen.
@Suite(.serialized) struct ProductTests {
  /// The built bakery, made once.
  private static let built: Result<URL, any Error> = Result {
    let root = FileManager.default.temporaryDirectory.appending(path: "sitegen-products-\(UUID().uuidString)")
    let outcome = try Workspace.run(
      Workspace.command, ["build", "--output", root.path], in: Workspace.package)
    try #require(outcome.status == 0, "\(outcome.error)")
    return root.appending(path: "bakery")
  }

  @Test func matrixIsAcceptedAndBrokenOnesAreRefused() throws {
    let runtime = try Self.built.get().appending(path: "runtime")
    try Tool.check(
      "Consumers/check_matrix.py",
      ["feature-matrix.json", "feature-matrix.schema.json"].map { runtime.appending(path: $0).path })
  }

  @Test func gatewayAnswersFromTheMatrixAlone() throws {
    let matrix = try Self.built.get().appending(path: "runtime/feature-matrix.json")
    try Tool.check("Consumers/check_gateway.py", [matrix.path])
  }

  @Test func linksAnchorsAndDataHold() throws {
    try Tool.check("Browser/check_links.py", [try Self.built.get().appending(path: "web").path])
  }

  @Test(.enabled(if: Tool.vnu.isThere))
  func pagesAreValid() throws {
    try Tool.check(
      "Browser/check_html.py",
      [try Self.built.get().appending(path: "web").path, Tool.vnu.file.path])
  }

  @Test(.enabled(if: Tool.axe.isThere))
  func pagesWorkInABrowser() throws {
    try Tool.check(
      "Browser/check_browser.py",
      [try Self.built.get().appending(path: "web").path, Tool.axe.file.path])
  }
}
