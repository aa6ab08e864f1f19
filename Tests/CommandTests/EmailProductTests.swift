import Foundation
import Testing

private let content = Workspace.package.appending(path: "content")

/// The products that send e-mails.
private let products =
  ((try? FileManager.default.contentsOfDirectory(atPath: content.path)) ?? []).filter {
    FileManager.default.fileExists(atPath: content.appending(path: "\($0)/emails.yaml").path)
  }.sorted()

/// The template engines that `make test` fetches.
private let engines = Workspace.package.appending(path: ".build/test-tools/python")
private let hasEngines =
  ProcessInfo.processInfo.environment["REQUIRE_TOOLS"] == "1"
  || FileManager.default.fileExists(atPath: engines.appending(path: "chevron").path)

/// The e-mails of the real products, judged by programs that know nothing of sitegen.
///
/// They are filled in by engines of the mailers' dialects, read by a lint of what readers of e-mail support, and drawn
/// in a browser.
@Suite(.serialized, .enabled(if: !products.isEmpty)) struct EmailProductTests {
  /// The e-mails of all products, made once.
  private static let real = Result { try built(content: content) }

  /// Those of one product, where one e-mail holds everything that Markdown has.
  private static let withEverything: Result<URL, any Error> = Result {
    let workspace = try Workspace()
    let product = try #require(products.first)
    try workspace.copy(content.appending(path: product), to: "content/\(product)")
    for locale in ["en", "es", "eu", "fr"] {
      let path = "content/\(product)/\(locale)/emails/welcome.md"
      let text = try String(contentsOf: workspace.root.appending(path: path), encoding: .utf8)
      try workspace.write(text + everything, to: path)
    }
    return try built(content: workspace.root.appending(path: "content")).appending(path: "\(product)/emails")
  }

  private static let everything = """

    #### A fourth level

    Some `code`, *emphasis*, ~~what is gone~~ and a [link](https://example.org/a?b=1&c=2).

    > A quote of some words,
    > on two lines.

    > [!WARNING]
    > A warning with a [link](https://example.org/warning).

    1. One
    2. Two

       - Inside two

    ```
    a line of code that is too long for a telephone, so it is wrapped
    ```

    | Plan | Price |
    |:-----|------:|
    | A    |  10 € |
    | B    |  20 € |

    ---

    The last words.

    """

  private static func built(content: URL) throws -> URL {
    let root = FileManager.default.temporaryDirectory.appending(path: "sitegen-emails-\(UUID().uuidString)")
    let outcome = try Workspace.run(
      Workspace.command, ["build", "--content", content.path, "--output", root.path],
      in: Workspace.package)
    try #require(outcome.status == 0, "\(outcome.error)")
    return root
  }

  private static func emails(of product: String) throws -> String {
    try real.get().appending(path: "\(product)/emails").path
  }

  @Test(arguments: products)
  func keepTheRulesOfEmails(product: String) throws {
    try Tool.check("Consumers/check_emails.py", [try Self.emails(of: product)])
  }

  @Test func keepTheRulesWithAllOfMarkdown() throws {
    try Tool.check("Consumers/check_emails.py", [try Self.withEverything.get().path])
  }

  @Test(.enabled(if: hasEngines), arguments: products)
  func areTheSameInAllDialects(product: String) throws {
    let outcome = try Workspace.run(
      URL(filePath: "/usr/bin/env"),
      ["python3", "Tests/Consumers/check_dialects.py", try Self.emails(of: product)],
      in: Workspace.package,
      environment: ["PYTHONPATH": engines.path, "PYTHONDONTWRITEBYTECODE": "1"])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
    #expect(outcome.output.hasSuffix(" passed, 0 failed\n"), "\(outcome.output)\(outcome.error)")
  }

  /// The browser is there where the other tools are.
  @Test(.enabled(if: Tool.axe.isThere), arguments: products)
  func areReadableInABrowser(product: String) throws {
    try Tool.check("Browser/check_emails.py", [try Self.emails(of: product)])
  }

  @Test(.enabled(if: Tool.axe.isThere))
  func areReadableWithAllOfMarkdown() throws {
    try Tool.check("Browser/check_emails.py", [try Self.withEverything.get().path])
  }
}
