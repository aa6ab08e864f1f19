import Pricing

/// The prices of the definition, and those of the account that stand for them.
struct StripeAudit {
  typealias Item = BillingFacts.Item

  /// A price that is sold, and the one that is asked.
  struct Match {
    let item: Item
    let price: BillingFacts.Price
    let found: StripeExport.Price
  }

  let facts: BillingFacts
  let export: StripeExport
  private(set) var matches: [Match] = []
  /// Sold, but the price is switched off.
  private(set) var inactive: [Match] = []
  private(set) var missing: [(item: Item, price: BillingFacts.Price)] = []
  /// Asked, though nobody can buy it, or though it has no price.
  private(set) var unsold: [(item: Item, found: StripeExport.Price)] = []
  /// Asked, and no price of the definition; with the item, where it is one.
  private(set) var unknown: [(item: Item?, found: StripeExport.Price)] = []
  /// Active prices of one lookup key.
  private(set) var doubles: [[StripeExport.Price]] = []

  init(_ facts: BillingFacts, _ export: StripeExport) {
    self.facts = facts
    self.export = export
    var active = export.prices.filter { $0.isActive && isOwn($0) }
    findDoubles(&active)
    let sold = facts.items.filter(\.standing.isSold).flatMap { item in
      item.prices.map { (item: item, price: $0) }
    }
    let rest = sold.filter { item, price in
      guard let index = active.firstIndex(where: { $0.lookupKey == price.lookupKey }) else { return true }
      matches.append(Match(item: item, price: price, found: active.remove(at: index)))
      return false
    }
    for (item, price) in rest { place(item, price, among: &active) }
    for found in active { sort(found) }
  }

  /// One account may sell several products; those of others are theirs to audit.
  private func isOwn(_ price: StripeExport.Price) -> Bool {
    guard !isKnownKey(price.lookupKey), let product = export.product(price.productID),
      let owner = product.metadata?["product"]?.value
    else { return true }
    return owner == facts.product
  }

  private func isKnownKey(_ key: String?) -> Bool { key != nil && item(ofKey: key) != nil }

  private func item(ofKey key: String?) -> Item? {
    facts.items.first { item in item.prices.contains { $0.lookupKey == key } }
  }

  private mutating func findDoubles(_ active: inout [StripeExport.Price]) {
    let keys = Dictionary(grouping: active.filter { $0.lookupKey != nil }, by: \.key)
    doubles = keys.values.filter { $0.count > 1 }.sorted {
      $0[0].place.range.lowerBound < $1[0].place.range.lowerBound
    }
    var seen: Set<String> = []
    active = active.filter { price in price.lookupKey.map { seen.insert($0).inserted } ?? true }
  }

  /// A price made by hand has another key or none, but product, currency and period.
  private mutating func place(
    _ item: Item, _ price: BillingFacts.Price, among active: inout [StripeExport.Price]
  ) {
    func isSame(_ found: StripeExport.Price) -> Bool {
      !isKnownKey(found.lookupKey) && self.item(of: found.productID)?.billingID == item.billingID
        && found.currency == price.amount.currency.description && found.rhythm == .months(price.months)
    }
    let like = active.indices.filter { isSame(active[$0]) }
    if let index = like.first(where: { active[$0].isWorth(price) }) ?? like.first {
      matches.append(Match(item: item, price: price, found: active.remove(at: index)))
      return
    }
    let off = export.prices.filter { !$0.isActive }
    let found =
      off.first { $0.lookupKey == price.lookupKey } ?? off.first { isSame($0) && $0.isWorth(price) }
    if let found {
      inactive.append(Match(item: item, price: price, found: found))
    } else {
      missing.append((item, price))
    }
  }

  private mutating func sort(_ found: StripeExport.Price) {
    guard let item = item(ofKey: found.lookupKey) ?? item(of: found.productID) else {
      unknown.append((nil, found))
      return
    }
    if item.standing.isSold, item.isFree, found.amount == ExactDecimal(0) { return }
    if item.standing.isSold, item.unpriced == nil {
      unknown.append((item, found))
    } else {
      unsold.append((item, found))
    }
  }

  /// By its id, or by what its metadata says.
  func item(of productID: String?) -> Item? {
    guard let productID else { return nil }
    if let item = facts.items.first(where: { $0.billingID == productID }) { return item }
    guard let metadata = export.product(productID)?.metadata,
      metadata["product"].map({ $0.value == facts.product }) ?? true
    else { return nil }
    return facts.items.first { item in
      metadata[item.subject.kind == .plan ? "plan" : "add_on"]?.value == item.subject.id
    }
  }

  /// The items and the products that stand for them.
  var products: [(item: Item, product: StripeExport.Product)] {
    facts.items.flatMap { item in
      export.products.filter { self.item(of: $0.id)?.billingID == item.billingID }.map { (item, $0) }
    }
  }
}

extension StripeExport.Price {
  func isWorth(_ price: BillingFacts.Price) -> Bool {
    amount?.isEqual(to: ExactDecimal(price.stripeAmount)) ?? false
  }
}
