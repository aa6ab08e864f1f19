import Foundation
import Testing

/// Single texts on the standard output.
@Suite struct RenderTests {
  private static let golden = Workspace.package.appending(path: "Tests/CommandTests/Golden")

  private static func shop() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.copy(Workspace.package.appending(path: "Tests/CommandTests/Base"), to: "content")
    return workspace
  }

  @Test(arguments: [("web", "html"), ("email", "html"), ("text", "txt")])
  func rendersEverything(format: String, ending: String) throws {
    let workspace = try Workspace()
    let file = Self.golden.appending(path: "render.md").path
    let outcome = try workspace.run("render", "--as", format, file)
    #expect(outcome.status == 0, "\(outcome.error)")
    try expectGolden(outcome.output, at: Self.golden.appending(path: "render.\(format).\(ending)"))
  }

  @Test func textIsNarrowAndHasNoMarkup() throws {
    let workspace = try Workspace()
    let text = try workspace.run("render", "--as", "text", Self.golden.appending(path: "render.md").path)
      .output
    for line in text.split(separator: "\n") {
      #expect(line.count <= 72 || line.hasPrefix("https://"), "\(line)")
      #expect(line.last != " ")
    }
    #expect(!text.contains(/&\w+;|<\w/))
  }

  /// The folder of a file says to which product and language it belongs, wherever one stands.
  @Test(arguments: ["content/shop/eu/pages/contact.md", "./content/shop/eu/pages/contact.md"])
  func findsTheProductOfAFile(path: String) throws {
    let workspace = try Self.shop()
    try workspace.write("# {{plan.pro.price.month}}\n\n[x](page:pricing)\n", to: "content/shop/eu/texts/a.md")
    let outcome = try workspace.run("render", path.replacing("pages/contact", with: "texts/a"))
    #expect(outcome.output == "<h1 id=\"section\">49\u{A0}€</h1>\n<p><a href=\"/eu/prezioak/\">x</a></p>\n")
  }

  @Test func tellsOnceThatAProductIsMissing() throws {
    let workspace = try Self.shop()
    try workspace.write("{{a.b}} {{c.d}} [x](page:pricing) [y](action:go)\n", to: "text.md")
    let outcome = try workspace.run("render", "text.md")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.error.hasSuffix("help: name the product with --product\n1 error\n"))
    let named = try workspace.run("render", "--product", "shop", "text.md")
    #expect(named.error.hasSuffix("3 errors\n"), "\(named.error)")
  }

  @Test(arguments: [
    (["render", "--product", "nope", "text.md"], 2), (["render", "--locale", "x", "text.md"], 2),
    (["render", "--product", "shop", "--locale", "fr", "text.md"], 2), (["render", "missing.md"], 2),
    (["render", "--as", "pdf", "text.md"], 2), (["render", "content"], 3), (["render", "latin.md"], 1),
  ])
  func saysWhatItCannot(arguments: [String], status: Int) throws {
    let workspace = try Self.shop()
    try workspace.write("text\n", to: "text.md")
    try Data([0x66, 0xFC, 0x72]).write(to: workspace.root.appending(path: "latin.md"))
    let outcome = try workspace.run(arguments)
    #expect(Int(outcome.status) == status, "\(outcome.error)")
    #expect(!outcome.error.isEmpty)
    #expect(outcome.output == "")
  }
}
