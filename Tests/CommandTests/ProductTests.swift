import Foundation
import Testing

/// The real products as they are built, judged by programs that know nothing of sitegen.
@Suite(.serialized) struct ProductTests {
  /// All products, built once.
  private static let built: Result<URL, any Error> = Result {
    let root = FileManager.default.temporaryDirectory.appending(path: "sitegen-products-\(UUID().uuidString)")
    let outcome = try Workspace.run(
      Workspace.command, ["build", "--output", root.path], in: Workspace.package)
    try #require(outcome.status == 0, "\(outcome.error)")
    return root
  }

  /// The folders of `content` that hold a product.
  static let products =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: Workspace.package.appending(path: "content").path)) ?? []).filter { !$0.hasPrefix(".") }
    .sorted()

  private static func folder(_ path: String, of product: String) throws -> URL {
    try built.get().appending(path: "\(product)/\(path)")
  }

  private static func matrixAndVectors(of product: String) throws -> [String] {
    try ["feature-matrix.json", "vectors.json"].map { try folder("runtime/\($0)", of: product).path }
  }

  @Test(arguments: products)
  func matrixIsAcceptedAndBrokenOnesAreRefused(product: String) throws {
    let runtime = try Self.folder("runtime", of: product)
    try Tool.check(
      "Consumers/check_matrix.py",
      ["feature-matrix.json", "feature-matrix.schema.json"].map { runtime.appending(path: $0).path })
  }

  @Test(arguments: products) func gatewayAnswersFromTheMatrixAlone(product: String) throws {
    try Tool.check(
      "Consumers/check_gateway.py", Self.matrixAndVectors(of: product))
  }

  @Test(arguments: products) func quotasAreKeptFromTheMatrixAlone(product: String) throws {
    try Tool.check("Consumers/check_quota.py", Self.matrixAndVectors(of: product))
  }

  @Test(.enabled(if: Tool.icu.isThere), arguments: products)
  func applicationsHaveTheirWords(product: String) throws {
    try Tool.check("Consumers/check_app.py", [Self.folder("runtime", of: product).path])
  }

  @Test func hooksAndEventsAgree() throws {
    let folder = try Self.built.get()
    try Tool.check("Consumers/check_events.py", Self.products.map { folder.appending(path: $0).path })
  }

  @Test(.enabled(if: Tool.hasPostgreSQL)) func plansFillATable() throws {
    let tables = try Self.products.map { try Self.folder("runtime/subscription-tiers.json", of: $0) }
      .filter { FileManager.default.fileExists(atPath: $0.path) }
    try Tool.check("Consumers/check_loader.py", tables.map(\.path))
  }

  @Test(arguments: products)
  func linksAnchorsAndDataHold(product: String) throws {
    try Tool.check("Browser/check_links.py", [try Self.folder("web", of: product).path])
  }

  /// A brace on a page is a value that a message was not given.
  @Test(arguments: products)
  func everyMessageHasItsValues(product: String) throws {
    let web = try Self.folder("web", of: product)
    for path in try Workspace.files(in: web) where path.hasSuffix(".html") {
      let page = try String(contentsOf: web.appending(path: path), encoding: .utf8)
        .replacing(/(?s)<(script|style).*?<\/(script|style)>/, with: "")
      #expect(!page.contains("{"), "\(path)")
    }
  }

  @Test(.enabled(if: Tool.vnu.isThere), arguments: products)
  func pagesAreValid(product: String) throws {
    try Tool.check(
      "Browser/check_html.py",
      [try Self.folder("web", of: product).path, Tool.vnu.file.path])
  }

  @Test(.enabled(if: Tool.axe.isThere), arguments: products)
  func pagesWorkInABrowser(product: String) throws {
    try Tool.check(
      "Browser/check_browser.py",
      [try Self.folder("web", of: product).path, Tool.axe.file.path])
  }
}
