import Diagnostics
import JSON
import Pricing

/// What an account of Stripe holds, as its API lists it.
struct StripeExport {
  struct Product {
    let id: String
    let isActive: Bool
    /// Nothing where the export leaves it out.
    let metadata: [String: Entry]?
    let place: Place
  }

  /// A word of metadata.
  struct Entry {
    let value: String
    let place: Place
  }

  struct Price {
    let id: String?
    let lookupKey: String?
    /// In Stripe's smallest units; nothing where there is no single amount.
    let amount: ExactDecimal?
    let currency: String
    let rhythm: Rhythm
    let isActive: Bool
    let productID: String?
    let divisor: Int
    let tax: String?
    let place: Place
    /// Of the members that are there.
    let places: [String: Place]

    func place(of key: String) -> Place { places[key] ?? place }
  }

  /// How often is paid.
  enum Rhythm: Equatable {
    case once
    case months(Int)
    /// Of days or weeks.
    case other(String)

    var words: String {
      switch self {
      case .once: "once"
      case .months(1): "every month"
      case .months(12): "every year"
      case .months(let count): count % 12 == 0 ? "every \(count / 12) years" : "every \(count) months"
      case .other(let words): words
      }
    }
  }

  private(set) var prices: [Price] = []
  /// Each once.
  private(set) var products: [Product] = []
  /// Whether products are listed for themselves, so that one that is not there is missing.
  private(set) var listsProducts = false

  private var index: [String: Int] = [:]

  func product(_ id: String?) -> Product? { id.flatMap { index[$0] }.map { products[$0] } }
}

// From JSON.
extension StripeExport {
  init(_ root: DocumentNode) throws(DocumentFault) {
    if case .array = root.node.kind {
      try read(root)
      return
    }
    let lists = [try root["data"], try root["prices"], try root["products"]]
    guard lists.contains(where: { $0 != nil }) else {
      _ = try root[required: "data"]
      return
    }
    try Self.refusePart(root)
    if let list = lists[0] { try read(list) }
    if let list = lists[1] { try read(Self.elements(of: list)) }
    if let list = lists[2] {
      listsProducts = true
      for node in try Self.elements(of: list).elements() { try readProduct(node) }
    }
  }

  /// A list, or the answer of the API that holds it.
  private static func elements(of node: DocumentNode) throws(DocumentFault) -> DocumentNode {
    guard case .object = node.node.kind else { return node }
    try refusePart(node)
    return try node[required: "data"]
  }

  /// What is on the next page would be told as missing.
  private static func refusePart(_ list: DocumentNode) throws(DocumentFault) {
    guard let more = try list["has_more"], try more.bool() else { return }
    throw DocumentFault(
      id: .unknownValue, message: "'\(more.path)' is true: this is one page of several",
      range: more.node.range, help: "give all pages as one list")
  }

  private mutating func read(_ list: DocumentNode) throws(DocumentFault) {
    for node in try list.elements() {
      if try node["object"]?.text() == "product" {
        listsProducts = true
        try readProduct(node)
      } else {
        try readPrice(node)
      }
    }
  }

  private mutating func readProduct(_ node: DocumentNode) throws(DocumentFault) {
    let id = try node[required: "id"].text()
    guard product(id) == nil else { return }
    var metadata: [String: Entry]?
    if let members = try node["metadata"]?.members() {
      var entries: [String: Entry] = [:]
      for (key, value) in members {
        guard let word = try Self.word(value) else { continue }
        entries[key] = Entry(value: word, place: Place(value))
      }
      metadata = entries
    }
    index[id] = products.count
    products.append(
      Product(id: id, isActive: try node["active"]?.bool() ?? true, metadata: metadata, place: Place(node)))
  }

  /// Stripe writes words only; a program in between may have made numbers of them.
  private static func word(_ value: DocumentNode) throws(DocumentFault) -> String? {
    switch value.node.kind {
    case .null: nil
    case .bool(let flag): flag ? "true" : "false"
    case .number(let digits): digits
    default: try value.text()
    }
  }

  private mutating func readPrice(_ node: DocumentNode) throws(DocumentFault) {
    var places: [String: Place] = [:]
    for (key, value) in try node.members() { places[key] = Place(value) }
    var productID: String?
    if let product = try node["product"] {
      if case .object = product.node.kind {
        try readProduct(product)
        productID = try product[required: "id"].text()
      } else {
        productID = try product.text()
      }
    }
    prices.append(
      Price(
        id: try node["id"]?.text(), lookupKey: try node["lookup_key"]?.text(),
        amount: try Self.amount(node), currency: try node[required: "currency"].text().uppercased(),
        rhythm: try Self.rhythm(node["recurring"]), isActive: try node["active"]?.bool() ?? true,
        productID: productID,
        divisor: try node["transform_quantity"]?[required: "divide_by"].integer(in: 1...Int.max) ?? 1,
        tax: try node["tax_behavior"]?.text(), place: Place(node), places: places))
  }

  private static func amount(_ node: DocumentNode) throws(DocumentFault) -> ExactDecimal? {
    if let amount = try node["unit_amount"] { return try amount.decimal() }
    guard let amount = try node["unit_amount_decimal"] else { return nil }
    guard case .string(let digits) = amount.node.kind else { return try amount.decimal() }
    guard let number = ExactDecimal(digits) else {
      throw DocumentFault(
        id: .wrongType, message: "'\(amount.path)' is '\(digits.prefix(40))', which is no amount",
        range: amount.node.range, help: nil)
    }
    return number.trimmed
  }

  private static func rhythm(_ node: DocumentNode?) throws(DocumentFault) -> Rhythm {
    guard let node else { return .once }
    let interval = try node[required: "interval"].text()
    let count = try node["interval_count"]?.integer(in: 1...1_200) ?? 1
    switch interval {
    case "month": return .months(count)
    case "year": return .months(count * 12)
    default: return .other(count == 1 ? "every \(interval)" : "every \(count) \(interval)s")
    }
  }
}

extension StripeExport.Price {
  /// `159.00 EUR`; what is finer than that in Stripe's smallest units.
  var money: String {
    guard let amount else { return "no single amount" }
    guard let code = CurrencyCode(currency) else { return "\(amount) smallest units of \(currency)" }
    guard amount.scale == 0, let words = code.money(stripeAmount: amount.coefficient) else {
      return "\(amount) smallest units of \(currency)"
    }
    return words
  }

  /// How it is named in a sentence.
  var name: String {
    if let lookupKey { return "price '\(lookupKey)'" }
    if let id { return "price '\(id)'" }
    return "a price without lookup key"
  }

  /// What it is told apart by.
  var key: String { lookupKey ?? id ?? "" }
}

extension CurrencyCode {
  /// A number of Stripe's smallest units as an amount.
  fileprivate func money(stripeAmount: Int) -> String? {
    // How Stripe counts one whole shows how many digits it counts.
    let whole = ExactDecimal(1).units(ofScale: exponent).flatMap {
      Money(minorUnits: $0, self).stripeAmount
    }
    guard let whole else { return nil }
    let digits = String(whole).count - 1
    return "\(ExactDecimal(coefficient: stripeAmount, scale: digits)) \(description)"
  }
}
