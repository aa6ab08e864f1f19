import Foundation
import Testing

/// E-mails on their way: filled in, sent, and taken by programs that know nothing of sitegen.
@Suite struct EmailDeliveryTests {
  private static let content = Workspace.package.appending(path: "content").path

  @Test(arguments: ["bakery", "kauri", "manufacturing"])
  func aStrictServerTakesThem(product: String) throws {
    try Tool.check(
      "Consumers/check_smtp.py",
      [
        Workspace.command.path, Self.content, product, "payment-failed", "welcome", "usage-near",
        "payment-succeeded",
      ])
  }

  @Test(.enabled(if: Tool.chevron.isThere))
  func theMailerOfTheDocumentsFillsThemAsThePreviewsAre() throws {
    let workspace = try Workspace()
    let outcome = try workspace.run("build", "--content", Self.content)
    #expect(outcome.status == 0, "\(outcome.error)")
    for product in ["bakery", "kauri", "manufacturing"] {
      try Tool.check(
        "Consumers/check_mailer.py", [workspace.root.appending(path: "public/\(product)/emails").path])
    }
  }

  @Test func theDocumentsShowTheMailerThatIsTried() throws {
    let text = try String(contentsOf: Workspace.package.appending(path: "docs/mailing.md"), encoding: .utf8)
    let code = try String(
      contentsOf: Workspace.package.appending(path: "Tests/Consumers/mailer.py"), encoding: .utf8)
    #expect(text.contains("```python\n\(code)```\n"))
  }

  @Test func saysWhatIsWrongWithValues() throws {
    let workspace = try Workspace()
    try workspace.write(
      """
      {
        "customer_name": "Ane",
        "sign_in_mail": "ane@example.com",
        "sign_in_email": 3
      }

      """, to: "values.json")
    let outcome = try workspace.run(
      "emails", "verify", "welcome", "--product", "bakery", "--values", "values.json", "--content",
      Self.content)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(
      outcome.error == """
        values.json:3:3: error: the e-mail has no variable 'sign_in_mail' [unknown-variable]
            3 |   "sign_in_mail": "ane@example.com",
              |   ^^^^^^^^^^^^^^
        help: did you mean 'sign_in_email'?
        values.json:4:20: error: expected a text, found a number [wrong-type]
            4 |   "sign_in_email": 3
              |                    ^
        2 errors

        """)
  }

  @Test(arguments: [
    ["emails", "verify", "welcom"], ["emails", "verify", "welcome", "--locale", "de"],
    ["emails", "verify", "trial-expiring", "--variant", "2"],
    ["emails", "send", "welcome", "--to", "a@b.example"],
    ["emails", "send", "welcome", "--to", "a@b.example", "--smtp", "nowhere"],
  ])
  func refusesWhatIsNotThere(arguments: [String]) throws {
    let workspace = try Workspace()
    let outcome = try workspace.run(arguments + ["--content", Self.content, "--product", "bakery"])
    #expect(outcome.status == 2, "\(outcome.error)")
    #expect(outcome.output == "")
  }
}
