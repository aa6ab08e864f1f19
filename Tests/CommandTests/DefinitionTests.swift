import Foundation
import Testing

/// Definitions built alone: real ones of different kinds.
@Suite struct DefinitionTests {
  private static let folder = Workspace.package.appending(path: "Tests/CommandTests/Definitions")

  @Test(arguments: ["kauri", "manufacturing"])
  func decodesWithoutAFault(name: String) throws {
    let outcome = try Workspace().run(
      "check", "--definition", Self.folder.appending(path: "\(name).yaml").path)
    #expect(outcome.status == 0)
    #expect(outcome.error.hasSuffix("\n1 warning\n"), "only that names are missing")
    #expect(outcome.error.contains("[names-missing]"))
  }

  @Test(arguments: [
    ("kauri", "fr", ["7\u{202F}000\u{A0}FCFA", "75\u{202F}600\u{A0}FCFA", "0"]),
    ("manufacturing", "en", ["$49", "$529.20", "$0.50", "$199"]),
  ])
  func showsItsPrices(name: String, locale: String, figures: [String]) throws {
    let workspace = try Workspace()
    let outcome = try workspace.run("build", "--definition", Self.folder.appending(path: "\(name).yaml").path)
    #expect(outcome.status == 0, "\(outcome.error)")
    let page = workspace.root.appending(path: "public/\(name)/web/index.html")
    let text = try String(contentsOf: page, encoding: .utf8)
    for figure in figures { #expect(text.contains(figure), "\(figure) is not on the page") }
    #expect(text.contains("<html lang=\"\(locale)\""))
  }

  /// Fifteen plans, many features, words for prices, levels, lists, odd ids.
  @Test func takesLargeOddDefinitions() throws {
    let workspace = try Workspace()
    let plans = (1...15).map { "p\($0)" }
    let prices = [
      "free", "contact", "{ text: \"on request, from 5 seats\" }", "{ month: 4.99, year: 47.90 }",
    ]
    var text = """
      format: 1
      product: odd
      version: v1
      locales: { default: en, others: [] }
      currency: GBP
      periods: { month: { months: 1 }, quarter: { months: 3, discountPercent: 2.5 }, year: { months: 12, freeMonths: 2 } }
      plans:

      """
    for (index, plan) in plans.enumerated() {
      text += "  - { id: \(plan), price: \(prices[index % 4]), per: { unit: seat, quantity: 5 } }\n"
    }
    text += "features:\n"
    for index in 1...160 {
      text += "  f\(index): { category: \"Group \(index / 20)\", plans: { from: p\(index % 15 + 1) } }\n"
    }
    text += """
        24_7_support: { type: text, plans: { p1: hourly, p2: "2%", p3: true } }
        regions: { type: list, plans: { p4: [eu, us] } }
        seats_included: { type: number, plans: { p5: 12 } }
      limits:
        calls: { unit: call, kind: quota, period: month, plans: { \(plans.map { "\($0): 0.5" }.joined(separator: ", ")) } }

      """
    try workspace.write(text, to: "odd.yaml")
    let outcome = try workspace.run("build", "--definition", "odd.yaml")
    #expect(outcome.status == 0, "\(outcome.error)")
    let page = try String(
      contentsOf: workspace.root.appending(path: "public/odd/web/index.html"), encoding: .utf8)
    for words in [
      "24_7_support", "hourly", "2%", "on request, from 5 seats", "£4.99", "£47.90", "plans-15 compact",
    ] {
      #expect(page.contains(words), "\(words) is not on the page")
    }
  }
}
