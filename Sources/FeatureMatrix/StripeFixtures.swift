import JSON
import Pricing

/// The requests that put a catalogue into an empty account, as `stripe fixtures` of Stripe's command line runs them.
struct StripeFixtures {
  let catalog: StripeCatalog

  var json: JSONValue {
    ["_meta": ["template_version": 0], "fixtures": .array(features + products + grants + prices)]
  }

  private var features: [JSONValue] {
    catalog.definition.entitlements.map { feature in
      Self.fixture(Self.name(of: feature), "/v1/entitlements/features", catalog.feature(feature))
    }
  }

  private var products: [JSONValue] {
    let definition = catalog.definition
    return definition.plans.map {
      Self.fixture("product_\($0.billingName)", "/v1/products", catalog.product($0))
    }
      + definition.addOns.map {
        Self.fixture("product_\($0.billingName)", "/v1/products", catalog.product($0))
      }
  }

  /// Stripe chooses the ids of features, so they are taken from its answers.
  private var grants: [JSONValue] {
    catalog.grants.enumerated().map { index, grant in
      Self.fixture(
        "grant_\(index + 1)", "/v1/products/\(grant.product)/features",
        ["entitlement_feature": .string("\(StripeRules.reference)\(Self.name(of: grant.feature)):id}")])
    }
  }

  private var prices: [JSONValue] {
    catalog.prices.map { Self.fixture("price_\($0.key)", "/v1/prices", $0.json) }
  }

  private static func name(of feature: Feature) -> String { "feature_\(feature.id)" }

  private static func fixture(_ name: String, _ path: String, _ parameters: JSONValue) -> JSONValue {
    ["name": .string(name), "path": .string(path), "method": "post", "params": parameters]
  }
}
