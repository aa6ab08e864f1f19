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

  private static let tools = Workspace.package.appending(path: ".build/test-tools")

  /// Runs a checker, which ends with a line that counts what passed.
  private func check(_ script: String, _ arguments: [String]) throws {
    let outcome = try Workspace.run(
      URL(filePath: "/usr/bin/env"), ["python3", "Tests/\(script)"] + arguments, in: Workspace.package,
      environment: ["PYTHONDONTWRITEBYTECODE": "1"])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
    #expect(outcome.output.hasSuffix(" passed, 0 failed\n"), "\(outcome.output)\(outcome.error)")
  }

  @Test func matrixIsAcceptedAndBrokenOnesAreRefused() throws {
    let runtime = try Self.built.get().appending(path: "runtime")
    try check(
      "Consumers/check_matrix.py",
      ["feature-matrix.json", "feature-matrix.schema.json"].map { runtime.appending(path: $0).path })
  }

  @Test func gatewayAnswersFromTheMatrixAlone() throws {
    let matrix = try Self.built.get().appending(path: "runtime/feature-matrix.json")
    try check("Consumers/check_gateway.py", [matrix.path])
  }

  @Test func linksAnchorsAndDataHold() throws {
    try check("Browser/check_links.py", [try Self.built.get().appending(path: "web").path])
  }

  @Test(.enabled(if: Tool.vnu.isThere))
  func pagesAreValid() throws {
    try check(
      "Browser/check_html.py",
      [try Self.built.get().appending(path: "web").path, Self.tools.appending(path: "vnu.jar").path])
  }

  @Test(.enabled(if: Tool.browser.isThere))
  func pagesWorkInABrowser() throws {
    try check(
      "Browser/check_browser.py",
      [try Self.built.get().appending(path: "web").path, Self.tools.appending(path: "axe.min.js").path])
  }

  /// A test that is skipped where its tool is missing, unless the tools are asked for, as `make test` does.
  private enum Tool {
    case vnu, browser

    var isThere: Bool {
      if ProcessInfo.processInfo.environment["REQUIRE_TOOLS"] == "1" { return true }
      switch self {
      case .vnu:
        return FileManager.default.fileExists(atPath: ProductTests.tools.appending(path: "vnu.jar").path)
      case .browser:
        return FileManager.default.fileExists(atPath: ProductTests.tools.appending(path: "axe.min.js").path)
      }
    }
  }
}
