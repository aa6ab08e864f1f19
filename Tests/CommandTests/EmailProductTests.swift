import Foundation
import Testing

private let product = Workspace.package.appending(path: "content/bakery")
private let hasEmails = FileManager.default.fileExists(
  atPath: product.appending(path: "emails.yaml").path)

/// The template engines that `make test` fetches.
private let engines = Workspace.package.appending(path: ".build/test-tools/python")
private let hasEngines =
  ProcessInfo.processInfo.environment["REQUIRE_TOOLS"] == "1"
  || FileManager.default.fileExists(atPath: engines.appending(path: "chevron").path)

/// The e-mails of a real product, judged by programs that know nothing of sitegen.
///
/// They are filled in by engines of the mailers' dialects, read by a lint of what readers of e-mail support, and drawn
/// in a browser.
@Suite(.serialized, .enabled(if: hasEmails)) struct EmailProductTests {
  /// The e-mails of the bakery, made once.
  private static let real = Result { try built(content: product.deletingLastPathComponent()) }

  /// The same, where one holds everything that Markdown has.
  private static let withEverything: Result<URL, any Error> = Result {
    let workspace = try Workspace()
    try workspace.copy(product, to: "content/bakery")
    for locale in ["en", "es", "eu", "fr"] {
      let path = "content/bakery/\(locale)/emails/welcome.md"
      let text = try String(contentsOf: workspace.root.appending(path: path), encoding: .utf8)
      try workspace.write(text + everything, to: path)
    }
    return try built(content: workspace.root.appending(path: "content"))
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
      Workspace.command, ["build", "bakery", "--content", content.path, "--output", root.path],
      in: Workspace.package)
    try #require(outcome.status == 0, "\(outcome.error)")
    return root.appending(path: "bakery/emails")
  }

  @Test func keepTheRulesOfEmails() throws {
    try Tool.check("Consumers/check_emails.py", [try Self.real.get().path])
  }

  @Test func keepTheRulesWithAllOfMarkdown() throws {
    try Tool.check("Consumers/check_emails.py", [try Self.withEverything.get().path])
  }

  @Test(.enabled(if: hasEngines))
  func areTheSameInAllDialects() throws {
    let outcome = try Workspace.run(
      URL(filePath: "/usr/bin/env"),
      ["python3", "Tests/Consumers/check_dialects.py", try Self.real.get().path], in: Workspace.package,
      environment: ["PYTHONPATH": engines.path, "PYTHONDONTWRITEBYTECODE": "1"])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
    #expect(outcome.output.hasSuffix(" passed, 0 failed\n"), "\(outcome.output)\(outcome.error)")
  }

  /// The browser is there where the other tools are.
  @Test(.enabled(if: Tool.axe.isThere))
  func areReadableInABrowser() throws {
    try Tool.check("Browser/check_emails.py", [try Self.real.get().path])
  }

  @Test(.enabled(if: Tool.axe.isThere))
  func areReadableWithAllOfMarkdown() throws {
    try Tool.check("Browser/check_emails.py", [try Self.withEverything.get().path])
  }
}
