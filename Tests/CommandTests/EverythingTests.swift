import Foundation
import Testing

/// A definition that uses every key and every word there is, and what becomes of it.
@Suite struct EverythingTests {
  private static let file = Workspace.package.appending(
    path: "Tests/CommandTests/Definitions/everything.plans.yaml")

  private static let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""

  /// The keys and the words of the schema; currencies are not words of it.
  private static let vocabulary: (keys: Set<String>, words: Set<String>) = {
    var (keys, words): (Set<String>, Set<String>) = ([], [])
    func walk(_ value: Any) {
      if let list = value as? [Any] { return list.forEach(walk) }
      guard let object = value as? [String: Any] else { return }
      if let properties = object["properties"] as? [String: Any], object["type"] != nil {
        keys.formUnion(properties.keys)
      }
      words.formUnion(object["enum"] as? [String] ?? [])
      for (name, part) in object where name != "currency" || (part as? [String: Any])?["enum"] == nil {
        walk(part)
      }
    }
    let schema = Workspace.package.appending(path: "docs/schemas/plans.schema.json")
    if let data = try? Data(contentsOf: schema), let root = try? JSONSerialization.jsonObject(with: data) {
      walk(root)
    }
    return (keys, words)
  }()

  @Test func usesEveryKeyAndWordOfTheSchema() {
    #expect(Self.vocabulary.keys.count > 60)
    let lines = Self.text.split(separator: "\n").filter { !$0.hasPrefix("#") }.joined(separator: "\n")
    for key in Self.vocabulary.keys.sorted() {
      let stands = ["\n\(key):", " \(key):", "{\(key):"].contains { "\n\(lines)".contains($0) }
      #expect(stands, "no '\(key)' in the definition")
    }
    let tokens = Set(lines.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }.map(String.init))
    // Of the words for tax a definition has one; the others have their turn below.
    let missing = Self.vocabulary.words.subtracting(tokens).subtracting(["inclusive"])
    #expect(missing.isEmpty)
  }

  @Test(arguments: [("exclusive", "plus tax"), ("inclusive", "tax included"), ("none", "")])
  func saysWhatTaxIsInThePrice(tax: String, words: String) throws {
    let workspace = try Workspace()
    let page = try Self.page(
      of: Self.text.replacing("tax: exclusive", with: "tax: \(tax)"), in: workspace)
    #expect(
      words.isEmpty ? !page.contains("plus tax") && !page.contains("tax included") : page.contains(words))
  }

  @Test func showsEachPriceWithItsCurrencyAndUnit() throws {
    let workspace = try Workspace()
    let page = try Self.page(of: Self.text, in: workspace)
    for words in [
      "free Free", "€9.50 / month", "€19 / quarter", "€24 per 5 user / month", "€252 per 5 user / year",
      "FCFA 15,000 per 5 user / month", "FCFA 157,500 per 5 user / year", "€120 per site / month",
      "€1,260 per site / year", "from two sites on, on request", "enterprise Let’s talk", "€71.25 / month",
      "€6.25 per 5 seat / month", "FCFA 4,000 per 5 seat / month", "€17.75 per site / month", "by the hour",
      "25 per site", "within 4 hours", "eu, us, and af",
    ] {
      #expect(page.contains(words), "'\(words)' is not on the page")
    }
    for words in ["former", "heir", "gone", "coming", "81.75", "82.75", "83.75", "84.75"] {
      #expect(!page.contains(words), "'\(words)' is not for sale")
    }
  }

  /// What search engines are told is what services bill.
  @Test func offersAreThePricesOfTheMatrix() throws {
    let workspace = try Workspace()
    _ = try Self.page(of: Self.text, in: workspace)
    let folder = workspace.root.appending(path: "public/everything")
    let matrix = try JSONDecoder().decode(
      Matrix.self, from: Data(contentsOf: folder.appending(path: "runtime/feature-matrix.json")))
    let sold = matrix.plans.filter { $0.status == "active" && $0.visible }.flatMap { plan in
      plan.prices.map { price in
        let minor = price.currency == "XOF" ? 1 : 100.0
        return "\(plan.id) \(Double(price.amountMinor) / minor) \(price.currency)"
      }
    }
    let html = try String(contentsOf: folder.appending(path: "web/index.html"), encoding: .utf8)
    let script = try #require(html.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/))
    let data = try #require(String(script.1).data(using: .utf8))
    let offers = try JSONDecoder().decode(Product.self, from: data).offers
    let told = offers.map { "\($0.name) \(Double($0.price) ?? -1) \($0.priceCurrency)" }
    #expect(told == sold)
    let quantities = offers.filter { $0.name == "team" }.map(\.priceSpecification?.referenceQuantity?.value)
    #expect(quantities == [5, 5, 5, 5])
  }

  @Test func matrixAgreesWithItsSchema() throws {
    let workspace = try Workspace()
    _ = try Self.page(of: Self.text, in: workspace)
    let runtime = workspace.root.appending(path: "public/everything/runtime")
    try Tool.check(
      "Consumers/check_matrix.py",
      ["feature-matrix.json", "feature-matrix.schema.json"].map { runtime.appending(path: $0).path })
  }

  @Test(.enabled(if: Tool.vnu.isThere)) func pagesAreAccepted() throws {
    let workspace = try Workspace()
    _ = try Self.page(of: Self.text, in: workspace)
    let web = workspace.root.appending(path: "public/everything/web").path
    try Tool.check("Browser/check_html.py", [web, Tool.vnu.file.path])
  }

  /// The words of the English page, after a build.
  private static func page(of text: String, in workspace: borrowing Workspace) throws -> String {
    try workspace.write(text, to: "plans.yaml")
    let outcome = try workspace.run("build", "--definition", "plans.yaml")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.error.hasSuffix("\n1 warning\n"), "only that names are missing: \(outcome.error)")
    let html = try String(
      contentsOf: workspace.root.appending(path: "public/everything/web/index.html"), encoding: .utf8)
    return html.replacing(/(?s)<(script|style)[^>]*>.*?<\/(script|style)>/, with: " ")
      .replacing(/<[^>]*>/, with: " ").replacing("\u{A0}", with: " ").split { $0.isWhitespace }
      .joined(separator: " ")
  }

  private struct Matrix: Decodable {
    struct Plan: Decodable {
      let id: String
      let status: String
      let visible: Bool
      let prices: [Price]
    }
    struct Price: Decodable {
      let currency: String
      let amountMinor: Int
    }
    let plans: [Plan]
  }

  private struct Product: Decodable {
    struct Offer: Decodable {
      let name: String
      let price: String
      let priceCurrency: String
      let priceSpecification: Specification?
    }
    struct Specification: Decodable {
      let referenceQuantity: Quantity?
    }
    struct Quantity: Decodable {
      let value: Int
    }
    let offers: [Offer]
  }
}
