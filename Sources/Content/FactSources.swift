package import Diagnostics
import Localization
import Pricing

/// A place where a fact is stated, and what to write there so that it says something else.
package struct FactEdit: Sendable {
  package let span: Span
  package let replacement: [UInt8]
}

/// A place in a text that names a fact: `{{plan.professional.price.month}}`.
package struct FactMention: Sendable {
  package let name: String
  package let span: Span
}

/// Finds where facts are stated: a price in the plans, a name in each catalog, a statistic among the claims.
///
/// What is worked out from another, such as the price of a day, is stated where that is; a price of a year that is
/// worked out from the month is given a price of its own.
package struct FactSources {
  private let product: DecodedProduct
  private let plans: YAMLNode?

  package init(_ product: DecodedProduct) {
    self.product = product
    plans = product.definition.flatMap { Self.yaml($0.span.source, of: product) }
  }

  /// Every reference of the product's texts.
  package var mentions: [FactMention] {
    let bodies =
      product.pages.flatMap(\.drafts.values).map(\.body)
      + product.emailTexts.values.flatMap(\.values).map(\.body)
    return bodies.flatMap { $0.references.map { FactMention(name: $0.name, span: $0.span) } }
  }

  /// - Returns: nothing where the fact is stated nowhere that could be changed alone.
  package func edits(of name: String) -> [FactEdit] {
    let words = Self.stated(name).split(separator: ".").map(String.init)
    switch (words.first, words.count) {
    case ("plan", 4...),
      ("addOn", 4...) where words[2] == "price":
      return price(Array(words.dropFirst(3)), of: offer(words[0], words[1])?["price"])
    case ("limit", 3) where words[2] != "name":
      return number(plans?["limits"]?[words[1]]?["plans"]?[words[2]])
    case ("trial", 2): return number(plans?["trial"]?[words[1]])
    case ("usage", 2): return number(plans?["usage"]?["\(words[1])AtPercent"])
    case ("period", 3) where words[2] == "discount":
      return number(plans?["periods"]?[words[1]]?["discountPercent"])
    case ("claim", 2):
      let claims = product.files.files["claims.yaml"].flatMap { Self.yaml($0, of: product) }
      return ["percent", "number", "money", "days"].flatMap { number(claims?[words[1]]?[$0]) }
    case ("site", 2):
      let site = product.files.files["site.yaml"].flatMap { Self.yaml($0, of: product) }
      return text(
        words[1] == "name" ? site?["name"] : site?["company"]?[words[1] == "company" ? "name" : words[1]])
    default: return message(words.first == "t" ? words.dropFirst().joined(separator: ".") : name)
    }
  }

  /// The fact that another is worked out from.
  private static func stated(_ name: String) -> String {
    for suffix in [".perMonth", ".perDay", ".count"] where name.hasSuffix(suffix) {
      return String(name.dropLast(suffix.count))
    }
    return name
  }

  private static func yaml(_ source: SourceID, of product: DecodedProduct) -> YAMLNode? {
    var faults = DiagnosticBag()
    return YAMLReader.read(source, in: product.sources, faults: &faults)
  }

  private func offer(_ kind: String, _ id: String) -> YAMLNode? {
    if kind == "addOn" { return plans?["addOns"]?[id] }
    guard case .sequence(let plans)? = plans?["plans"]?.kind else { return nil }
    return plans.first { if case .scalar(id, _)? = $0["id"]?.kind { true } else { false } }
  }

  // MARK: Other values

  /// - Parameter words: the period, and perhaps a currency.
  private func price(_ words: [String], of price: YAMLNode?) -> [FactEdit] {
    guard let price, let period = words.first else { return [] }
    if let stated = price[period] {
      return number(words.count > 1 ? stated[words[1]] : stated.isMapping ? stated[currency] : stated)
    }
    return derived(period, beside: price)
  }

  private var currency: String { product.definition?.currency?.value.description ?? "" }

  /// A price of its own for a period whose price is worked out.
  private func derived(_ period: String, beside price: YAMLNode) -> [FactEdit] {
    guard case .mapping(let members) = price.kind, let member = members.last,
      case .scalar(let text, _) = member.value.kind, let amount = Int(text.prefix { $0 != "." })
    else { return [] }
    let end = member.value.span.range.upperBound
    let bytes = product.sources[price.span.source].bytes
    let isFlow = bytes[price.span.range.lowerBound] == UInt8(ascii: "{")
    let key = member.key.span.range.lowerBound
    let column = key - (bytes[..<key].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0)
    let separator = isFlow ? ", " : "\n" + String(repeating: " ", count: column)
    return [
      FactEdit(
        span: Span(price.span.source, end..<end),
        replacement: Array("\(separator)\(period): \(amount + 1)".utf8))
    ]
  }

  /// One more, or one less where there cannot be more.
  private func number(_ node: YAMLNode?) -> [FactEdit] {
    guard let node, case .scalar(let text, _) = node.kind else { return [] }
    let digits = text.prefix { $0 != "." }
    guard let whole = Int(digits) else {
      return text == "unlimited" ? [FactEdit(span: node.span, replacement: Array("7".utf8))] : []
    }
    let other = whole == 100 ? 99 : whole + 1
    return [
      FactEdit(span: node.span, replacement: Array((String(other) + text.dropFirst(digits.count)).utf8))
    ]
  }

  private func text(_ node: YAMLNode?) -> [FactEdit] {
    guard let node, case .scalar(_, let isPlain) = node.kind else { return [] }
    let end = node.span.range.upperBound - (isPlain ? 0 : 1)
    return [FactEdit(span: Span(node.span.source, end..<end), replacement: Array("x".utf8))]
  }

  /// The message in every language, with a sign before it.
  private func message(_ id: String) -> [FactEdit] {
    guard let id = MessageID(id) else { return [] }
    return product.catalogs.values.compactMap { catalog in
      catalog.catalog[id].map { entry in
        let start = entry.text.span.range.lowerBound + 1
        return FactEdit(span: Span(entry.text.span.source, start..<start), replacement: Array("x".utf8))
      }
    }
  }
}

extension SourceTable {
  /// The same files, with other words in some of them.
  package func applying(_ edits: [FactEdit]) -> SourceTable {
    var table = SourceTable()
    let byPlace = edits.sorted { $0.span.range.lowerBound > $1.span.range.lowerBound }
    for source in sources {
      let id = table.add(path: source.path, bytes: source.bytes)
      var bytes = source.bytes
      for edit in byPlace where edit.span.source == id {
        bytes.replaceSubrange(edit.span.range, with: edit.replacement)
      }
      table.replace(id, with: bytes)
    }
    return table
  }
}
