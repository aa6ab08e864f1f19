import Foundation
import Testing

/// The e-mail of the small product of `Base`, as mailers get it.
@Suite struct EmailTests {
  private static let golden = Workspace.package.appending(path: "Tests/CommandTests/Golden")

  private static func built() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.copy(Workspace.package.appending(path: "Tests/CommandTests/Base"), to: "content")
    let outcome = try workspace.run("build")
    #expect(outcome.status == 0, "\(outcome.error)")
    return workspace
  }

  private static func text(of file: String, in workspace: borrowing Workspace) throws -> String {
    let url = workspace.root.appending(path: "public/shop/emails/\(file)")
    return try String(contentsOf: url, encoding: .utf8)
  }

  /// The variant of the last day has everything: a band, a switch, a receipt, and a section of its own.
  @Test(arguments: [("mustache", ""), ("jinja2", "dialects/jinja2/")], ["html", "txt", "subject.txt"])
  func isWrittenInADialect(dialect: (name: String, folder: String), ending: String) throws {
    let text = try Self.text(of: "\(dialect.folder)en/trial-ending.day.\(ending)", in: Self.built())
    try expectGolden(text, at: Self.golden.appending(path: "email.\(dialect.name).\(ending)"))
  }

  @Test(arguments: [
    ("manifest.json", "email.manifest.json"), ("schemas/trial-ending.json", "email.schema.json"),
  ])
  func isDescribedToTheMailer(file: String, golden: String) throws {
    try expectGolden(
      try Self.text(of: file, in: Self.built()), at: Self.golden.appending(path: golden))
  }

  /// Each language, variant and dialect has its three files, and nothing else is there but what describes them.
  @Test func hasAFileForEachEdition() throws {
    let workspace = try Self.built()
    let files = try Workspace.files(in: workspace.root.appending(path: "public/shop/emails"))
    let folders = [""] + ["handlebars", "jinja2", "ses"].map { "dialects/\($0)/" }
    var expected = ["formats.json", "manifest.json", "preview/index.html", "schemas/trial-ending.json"]
    for folder in folders {
      for edition in [
        "en/trial-ending.day", "en/trial-ending.week", "eu/trial-ending.day", "eu/trial-ending.week",
      ] {
        expected += ["html", "txt", "subject.txt"].map { "\(folder)\(edition).\($0)" }
        if folder.contains("ses") { expected.append("\(folder)\(edition).json") }
        if folder.isEmpty { expected += ["html", "txt", "eml"].map { "preview/\(edition).\($0)" } }
      }
    }
    #expect(files == expected.sorted())
  }

  /// A table in the section of a receipt stands around its entries, which the mailer fills in between.
  @Test func aReceiptHasAHeadAndATotal() throws {
    let workspace = try Self.built()
    for locale in ["en", "eu"] {
      let file = "content/shop/\(locale)/emails/trial-ending.md"
      let text = try String(contentsOf: workspace.root.appending(path: file), encoding: .utf8)
      let heading = " {.receipt list=lines}\n"
      try workspace.write(
        text.replacing(
          heading, with: heading + "\nWords.\n\n| Item | Price |\n|--|--|\n| Tax | 0 |\n| Sum | {{total}} |\n"
        ),
        to: file)
    }
    let outcome = try workspace.run("build")
    #expect(outcome.status == 0, "\(outcome.error)")
    let plain = try Self.text(of: "en/trial-ending.day.txt", in: workspace)
    #expect(
      plain.contains(
        "Words.\n\n{{#lines}}\n{{{label}}}: {{{price}}}\n{{/lines}}\nTax: 0\nSum: {{{total}}}\n\n"))
    let preview = try Self.text(of: "preview/en/trial-ending.day.txt", in: workspace)
    #expect(preview.contains("Words.\n\nPro: €49\nTax: 0\nSum: €49\n\nTomorrow"))
    let html = try Self.text(of: "en/trial-ending.day.html", in: workspace)
    let table = try #require(html.firstMatch(of: #/<table class="t"[^>]*>(?:(?!</table>)[\s\S])*/#)).output
    #expect(!table.contains("role="))
    let cells = table.matches(of: #/<(t[dh])[^>]*?(bold)?;vertical-align:top">([^<]*)/#).map {
      "\($0.1) \($0.3)\($0.2 == nil ? "" : " bold")"
    }
    #expect(
      cells == [
        "th Item", "th Price", "td {{label}}", "td {{price}}", "td Tax", "td 0", "td Sum bold",
        "td {{total}} bold",
      ])
  }

  /// An example of a variant goes before that of the variable, in the language of the reader.
  @Test func variantsHaveExamplesOfTheirOwn() throws {
    let workspace = try Self.built()
    let (file, variant) = ("content/shop/emails.yaml", "urgency: critical }")
    let own =
      "urgency: critical, examples: { user_name: { example: Bob, examples: { eu: Jon } }, has_card: false } }"
    let text = try String(contentsOf: workspace.root.appending(path: file), encoding: .utf8)
    try workspace.write(text.replacing(variant, with: own), to: file)
    #expect(try workspace.run("build").status == 0)
    for (edition, name) in [
      ("en/trial-ending.week", "Ane Ibarra"), ("en/trial-ending.day", "Bob"), ("eu/trial-ending.day", "Jon"),
    ] {
      let preview = try Self.text(of: "preview/\(edition).txt", in: workspace)
      #expect(preview.contains(name), "\(edition)")
      #expect(preview.contains("Ane Ibarra") == (name == "Ane Ibarra"), "\(edition)")
    }
    let manifest = try Self.text(of: "manifest.json", in: workspace)
    #expect(manifest.contains("\"user_name\": \"Jon\"") && manifest.contains("\"user_name\": \"Bob\""))
  }

  /// What is written for one variant stands in no other, and no marker is left in any file.
  @Test func variantsDiffer() throws {
    let workspace = try Self.built()
    let (day, week) = (
      try Self.text(of: "en/trial-ending.day.txt", in: workspace),
      try Self.text(of: "en/trial-ending.week.txt", in: workspace)
    )
    #expect(day.contains("Tomorrow we lock the doors") && day.contains("ends in 1 day."))
    #expect(!week.contains("Tomorrow") && week.contains("ends in 7 days."))
    let root = workspace.root.appending(path: "public/shop/emails")
    for file in try Workspace.files(in: root) {
      let text = try String(contentsOf: root.appending(path: file), encoding: .utf8)
      #expect(!text.unicodeScalars.contains { ("\u{E000}"..."\u{E03F}").contains($0) }, "\(file)")
    }
  }
}
