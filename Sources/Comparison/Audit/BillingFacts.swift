package import JSON
package import Pricing

/// What a billing system and a database should hold, as the definition says it.
package struct BillingFacts: Sendable {
  package let product: String
  package let version: String
  package let items: [Item]
  package let tables: [Table]

  package init(_ definition: Definition, tables: [Table]) {
    product = definition.header.product.description
    version = definition.header.version
    items =
      definition.plans.map { Item($0, in: definition) } + definition.addOns.map { Item($0, in: definition) }
    self.tables = tables
  }
}

extension BillingFacts {
  /// Whether somebody can buy or have it.
  package enum Standing: Sendable {
    case sold
    /// Those who have it keep it.
    case kept
    /// The word says why nobody has it.
    case absent(String)
  }

  /// A plan or an add-on: what billing systems call a product.
  package struct Item: Sendable {
    let subject: Subject
    let standing: Standing
    let billingID: String
    /// Nothing where it has no price; then how it is sold, in words.
    let prices: [Price]
    let unpriced: String?
    let isFree: Bool
    let metadata: [Metadatum]
  }

  /// A price that somebody is to pay.
  struct Price: Sendable {
    let lookupKey: String
    let period: String
    let months: Int
    let amount: Money
    /// As Stripe counts it.
    let stripeAmount: Int
    let unitQuantity: Int
    let tax: TaxTreatment
  }

  /// What a product of the billing system carries along.
  struct Metadatum: Sendable {
    let key: String
    let subject: Subject
    /// Nothing where the key is not to be there.
    let value: String?
  }

  /// A table of the database, with a row for each plan.
  package struct Table: Sendable {
    package enum Kind: String, Sendable {
      case text, integer, number, boolean, list
    }

    package enum Role: Sendable {
      case id, isActive
      /// Without a number there is no end.
      case limit
      case other
    }

    package struct Column: Sendable {
      let name: String
      let kind: Kind
      let role: Role

      package init(name: String, kind: Kind, role: Role) {
        self.name = name
        self.kind = kind
        self.role = role
      }
    }

    package struct Row: Sendable {
      let plan: String
      let standing: Standing
      let cells: [JSONValue]

      package init(_ plan: Plan, cells: [JSONValue]) {
        self.plan = plan.id.description
        standing = Standing(plan.status)
        self.cells = cells
      }
    }

    package let name: String
    let columns: [Column]
    let rows: [Row]

    package init(name: String, columns: [Column], rows: [Row]) {
      self.name = name
      self.columns = columns
      self.rows = rows
    }
  }
}

extension BillingFacts.Standing {
  fileprivate init(_ status: Plan.Status) {
    switch status {
    case .active: self = .sold
    case .legacy: self = .kept
    case .draft, .retired: self = .absent(status.rawValue)
    }
  }

  var isSold: Bool { if case .sold = self { true } else { false } }

  var isAbsent: Bool { if case .absent = self { true } else { false } }

  /// In a sentence after `is`.
  var words: String {
    switch self {
    case .sold: "sold"
    case .kept: "legacy"
    case .absent(let word): word
    }
  }
}

extension BillingFacts.Item {
  fileprivate init(_ plan: Plan, in definition: Definition) {
    let limits = definition.limits.map { limit in
      BillingFacts.Metadatum(
        key: limit.metadataKey, subject: Subject(.limit, limit.id.description),
        value: limit.value(in: plan.id).metadata)
    }
    let features = definition.describedFeatures.map { feature in
      BillingFacts.Metadatum(
        key: feature.metadataKey, subject: Subject(.feature, feature.id.description),
        value: feature.value(in: plan.id).metadata)
    }
    self.init(
      Subject(.plan, plan.id.description), BillingFacts.Standing(plan.status), plan.billingName, plan.offer,
      plan.unit, limits + features, in: definition)
  }

  fileprivate init(_ addOn: AddOn, in definition: Definition) {
    let additions = addOn.additions.map { addition in
      BillingFacts.Metadatum(
        key: "adds_\(addition.limit)", subject: Subject(.limit, addition.limit.description),
        value: addition.amount.trimmed.description)
    }
    let replacements = addOn.replacements.map { replacement in
      BillingFacts.Metadatum(
        key: "sets_\(replacement.limit)", subject: Subject(.limit, replacement.limit.description),
        value: replacement.value.metadata)
    }
    self.init(
      Subject(.addOn, addOn.id.description), .sold, addOn.billingName, addOn.offer, addOn.unit,
      additions + replacements, in: definition)
  }

  private init(
    _ subject: Subject, _ standing: BillingFacts.Standing, _ name: String, _ offer: Pricing.Offer,
    _ unit: PriceUnit?, _ metadata: [BillingFacts.Metadatum], in definition: Definition
  ) {
    self.init(
      subject: subject, standing: standing, billingID: definition.billingID(of: name),
      prices: offer.prices.compactMap { price in
        price.amount.stripeAmount.map { amount in
          BillingFacts.Price(
            lookupKey: definition.lookupKey(of: price, named: name), period: price.period.description,
            months: price.months, amount: price.amount, stripeAmount: amount,
            unitQuantity: unit?.quantity ?? 1, tax: definition.header.tax)
        }
      }, unpriced: offer.unpriced, isFree: offer.unpriced == "free", metadata: metadata)
  }
}

extension Pricing.Offer {
  /// How it is sold without a price, in a sentence after `is`.
  fileprivate var unpriced: String? {
    switch self {
    case .free: "free"
    case .contact, .described: "sold on request"
    case .paid: nil
    }
  }
}

extension BillingFacts.Price {
  /// `149.00 EUR`.
  var money: String { "\(amount.amount) \(amount.currency)" }
}
