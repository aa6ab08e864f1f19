import Foundation
import Testing

/// One page with everything that Markdown can say here, as it comes out.
@Suite struct MarkdownTests {
  private static let golden = Workspace.package.appending(path: "Tests/CommandTests/Golden")

  @Test func everyConstructIsRendered() throws {
    let workspace = try Workspace()
    try workspace.copy(Workspace.package.appending(path: "Tests/CommandTests/Base"), to: "content")
    let page = try String(contentsOf: Self.golden.appending(path: "markdown.md"), encoding: .utf8)
    try workspace.write(page, to: "content/shop/en/pages/contact.md")
    let built = try workspace.run("build")
    #expect(built.status == 0, "\(built.error)")
    let html = try String(
      contentsOf: workspace.root.appending(path: "public/shop/web/contact/index.html"), encoding: .utf8)
    let start = try #require(html.range(of: "<main")).lowerBound
    let end = try #require(html.range(of: "</main>\n")).upperBound
    try expectGolden(String(html[start..<end]), at: Self.golden.appending(path: "markdown.html"))
  }
}
