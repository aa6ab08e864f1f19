import Foundation
import Testing

/// The ids that templates give to other things than headings are known to the check of headings.
@Suite struct AnchorTests {
  private static let headings: Set<String> = ["plans", "addons", "compare", "end"]

  /// Below two kinds of sections that bring ids of their own, a section for each id, and a note.
  private static func page(_ ids: [String]) -> String {
    """
    ---
    title: Plans and prices of the shop
    description: What each plan costs by the month and by the year, what it includes, and what can be bought on top of it.
    slug: pricing
    layout: pricing
    ---
    # Pay for what you use

    ## Plans {.plans #plans}

    ## Add-ons {.addons #addons}

    ## Plan by plan {.comparison #compare}

    ## The end[^1] {#end}

    \(ids.map { "## Section {#\($0)}\n" }.joined(separator: "\n"))
    [^1]: A note.

    """
  }

  @Test func ownIDsAreTaken() throws {
    let workspace = try Workspace()
    try workspace.copy(Workspace.package.appending(path: "Tests/CommandTests/Base"), to: "content")
    try FileManager.default.removeItem(at: workspace.root.appending(path: "content/shop/eu/pages/pricing.md"))
    try workspace.write(Self.page([]), to: "content/shop/en/pages/pricing.md")
    let built = try workspace.run("build")
    #expect(built.status == 0, "\(built.error)")
    let html = try String(
      contentsOf: workspace.root.appending(path: "public/shop/web/pricing/index.html"), encoding: .utf8)
    let ids = html.matches(of: /\sid="?([^" >]+)/).map { String($0.1) }
    #expect(Set(ids).count == ids.count, "each id stands once in the page")
    let own = Set(ids).subtracting(Self.headings).sorted()
    #expect(own.count > 5)

    try workspace.write(Self.page(own), to: "content/shop/en/pages/pricing.md")
    let checked = try workspace.run("check")
    for id in own {
      #expect(checked.error.contains("error: id '\(id)' is used by the page itself"), "\(checked.error)")
    }
  }
}
