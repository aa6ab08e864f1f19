import JSON
import Localization
import Pricing
import Site

/// What a product sells, as parameters of Stripe's API: entitlement features, products and prices.
///
/// Only what can be charged has a price: not what is free, not what is sold by talking.
struct StripeCatalog {
  typealias Members = [(String, JSONValue)]

  let matrix: Matrix
  let name: String
  private let texts: LocaleTexts

  /// Nothing where somebody else sends the bills.
  init?(_ matrix: Matrix, profile: SiteProfile) {
    guard profile.billing == .stripe, let texts = matrix.texts.first else { return nil }
    self.matrix = matrix
    self.texts = texts
    name = profile.name
  }

  var json: JSONValue {
    [
      "formatVersion": .integer(Matrix.formatVersion),
      "product": .id(definition.header.product),
      "catalogVersion": .string(definition.header.version),
      "digest": .string(matrix.digest),
      "features": .array(definition.entitlements.map(feature)),
      "products": .array(definition.plans.map(product) + definition.addOns.map(product)),
      "prices": .array(prices.map(\.json)),
      "productFeatures": .array(
        grants.map {
          ["product": .string($0.product), "feature": .string(definition.entitlementKey(of: $0.feature))]
        }),
    ]
  }

  var definition: Definition { matrix.definition }
}

// Features, and who has them.
extension StripeCatalog {
  /// A product and a feature that comes with it.
  struct Grant {
    let product: String
    let feature: Feature
  }

  var grants: [Grant] {
    let plans = definition.plans.flatMap { plan in
      definition.entitlements.filter { $0.isGranted(to: plan.id) }
        .map { Grant(product: definition.billingID(of: plan.billingName), feature: $0) }
    }
    let addOns = definition.addOns.flatMap { addOn in
      let granted = Set(addOn.features.filter { $0.value != .notGranted }.map(\.feature))
      return definition.entitlements.filter { granted.contains($0.id) }
        .map { Grant(product: definition.billingID(of: addOn.billingName), feature: $0) }
    }
    return plans + addOns
  }

  /// Parameters of `POST /v1/entitlements/features`.
  func feature(_ feature: Feature) -> JSONValue {
    [
      "lookup_key": .string(definition.entitlementKey(of: feature)),
      "name": .string(texts.name(of: feature).text),
      "metadata": ["product": .id(definition.header.product), "feature": .id(feature.id)],
    ]
  }
}

// Products: parameters of `POST /v1/products`.
extension StripeCatalog {
  func product(_ plan: Plan) -> JSONValue {
    let described = definition.describedFeatures.compactMap { feature in
      feature.value(in: plan.id).metadata.map { (feature.metadataKey, JSONValue.string($0)) }
    }
    let limits = definition.limits.map { limit in
      (limit.metadataKey, JSONValue.string(limit.value(in: plan.id).metadata))
    }
    let highlights = texts.highlights(of: plan, in: definition).prefix(StripeRules.marketingFeatureCount)
    return product(
      plan.billingName, name: "\(name) \(texts.name(of: plan).text)",
      description: texts.description(of: plan)?.text,
      isActive: plan.status == .active || plan.status == .legacy,
      [("plan", .id(plan.id))] + limits + described, marketing: highlights.map(\.text))
  }

  func product(_ addOn: AddOn) -> JSONValue {
    let additions = addOn.additions.map {
      ("adds_\($0.limit)", JSONValue.string($0.amount.trimmed.description))
    }
    let replacements = addOn.replacements.map { ("sets_\($0.limit)", JSONValue.string($0.value.metadata)) }
    return product(
      addOn.billingName, name: "\(name): \(texts.name(of: addOn).text)",
      description: texts.filled("addOn.\(addOn.id).description"), isActive: true,
      [("add_on", .id(addOn.id))] + additions + replacements, marketing: [])
  }

  private func product(
    _ owner: String, name: String, description: String?, isActive: Bool, _ metadata: Members,
    marketing: [String]
  ) -> JSONValue {
    let own: Members = [
      ("product", .id(definition.header.product)), ("catalog_version", .string(definition.header.version)),
    ]
    let description = description.flatMap { $0.isEmpty ? nil : ("description", JSONValue.string($0)) }
    let highlights: Members =
      marketing.isEmpty ? [] : [("marketing_features", .array(marketing.map { ["name": .string($0)] }))]
    return .object(
      [("id", .string(definition.billingID(of: owner))), ("name", .string(name))]
        + [description].compactMap(\.self)
        + [("active", .bool(isActive)), ("metadata", .object(own + metadata))] + highlights)
  }
}

// Prices: parameters of `POST /v1/prices`.
extension StripeCatalog {
  var prices: [(key: String, json: JSONValue)] {
    let plans = definition.plans.flatMap { plan in
      prices(of: plan.offer, per: plan.unit, named: plan.billingName, isSold: plan.status == .active)
    }
    let addOns = definition.addOns.flatMap { addOn in
      prices(of: addOn.offer, per: addOn.unit, named: addOn.billingName, isSold: true)
    }
    return plans + addOns
  }

  private func prices(
    of offer: Offer, per unit: PriceUnit?, named owner: String, isSold: Bool
  ) -> [(key: String, json: JSONValue)] {
    offer.prices.compactMap { price in
      guard let amount = price.amount.stripeAmount else { return nil }
      let key = definition.lookupKey(of: price, named: owner)
      let isOfYears = price.months % 12 == 0
      var members: Members = [
        ("product", .string(definition.billingID(of: owner))),
        ("currency", .string(price.currency.description.lowercased())),
        ("unit_amount", .integer(amount)),
        (
          "recurring",
          [
            "interval": isOfYears ? "year" : "month",
            "interval_count": .integer(isOfYears ? price.months / 12 : price.months),
          ]
        ),
        ("tax_behavior", .string(definition.header.tax.stripeName)),
        ("lookup_key", .string(key)),
        // The price that had the key before keeps its subscribers and loses the key.
        ("transfer_lookup_key", true),
        (
          "metadata",
          [
            "product": .id(definition.header.product), "period": .id(price.period),
            "catalog_version": .string(definition.header.version),
          ]
        ),
      ]
      // Who has it keeps it; nobody new gets it.
      if !isSold { members.append(("active", false)) }
      if let unit, unit.quantity > 1 {
        members.append(("transform_quantity", ["divide_by": .integer(unit.quantity), "round": "up"]))
      }
      return (key, .object(members))
    }
  }
}

extension TaxTreatment {
  fileprivate var stripeName: String {
    switch self {
    case .inclusive: "inclusive"
    case .exclusive: "exclusive"
    case .none: "unspecified"
    }
  }
}
