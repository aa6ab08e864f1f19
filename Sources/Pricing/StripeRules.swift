// What Stripe calls and counts things, and how long its names may be: https://docs.stripe.com/api.

extension Money {
  /// The amount as Stripe counts it; nothing where it cannot be charged.
  ///
  /// Stripe's smallest units are those of ISO 4217 with exceptions: https://docs.stripe.com/currencies.
  package var stripeAmount: Int? {
    if currency.isOfThousandthsToStripe { return amount.units(ofScale: 2).map { $0 * 10 } }
    return amount.units(ofScale: currency.stripeExponent)
  }
}

extension CurrencyCode {
  /// Of three decimals, of which the last must be zero.
  fileprivate var isOfThousandthsToStripe: Bool { exponent == 3 }

  fileprivate var stripeExponent: Int {
    switch description {
    // A whole number of hundredths, for the sake of former times.
    case "ISK", "UGX": 2
    // Fifths are not used any more.
    case "MGA": 0
    default: exponent
    }
  }
}

extension Definition {
  /// What a billing system calls the price, whatever its amount: `bakery_professional_month_eur`.
  package func lookupKey(of price: Price, named owner: String) -> String {
    "\(billingID(of: owner))_\(price.period)_\(price.currency.description.lowercased())"
  }

  /// What a billing system calls something that is sold: `bakery_professional`.
  package func billingID(of owner: String) -> String { "\(header.product)_\(owner)" }

  /// What a billing system calls the right to use a feature: `bakery_analytics`.
  package func entitlementKey(of feature: Feature) -> String { "\(header.product)_\(feature.id)" }

  /// The features that are granted or not; a billing system knows no degrees.
  package var entitlements: [Feature] { features.filter { $0.visibility.gate && $0.kind == .boolean } }

  /// The features that are granted by degrees, which travel as words.
  package var describedFeatures: [Feature] { features.filter { $0.visibility.gate && $0.kind != .boolean } }
}

extension Plan {
  /// Its part of the names of a billing system.
  package var billingName: String { id.description }
}

extension AddOn {
  package var billingName: String { "addon_\(id)" }
}

extension Feature {
  package var metadataKey: String { "feature_\(id)" }
}

extension Limit {
  package var metadataKey: String { "limit_\(id)" }
}

extension LimitValue {
  /// As a word of metadata.
  package var metadata: String {
    switch self {
    case .finite(let number): number.trimmed.description
    case .unlimited: "unlimited"
    }
  }
}

extension FeatureValue {
  /// As a word of metadata; nothing where there is nothing to say.
  package var metadata: String? {
    switch self {
    case .notGranted: nil
    case .granted: "true"
    case .level(let level): level.description
    case .number(let number): number.trimmed.description
    case .text, .list: words.isEmpty ? nil : words.joined(separator: ", ")
    }
  }
}

/// The longest and the most that Stripe takes, in characters and entries.
package enum StripeRules {
  package static let lookupKeyLength = 200
  package static let entitlementLength = 80
  package static let marketingFeatureLength = 80
  package static let marketingFeatureCount = 15
  package static let metadataKeyLength = 40
  package static let metadataValueLength = 500
  package static let metadataCount = 50
  /// The keys that each plan has besides its limits and features.
  package static let ownMetadataCount = 3
  /// In a fixtures file it begins a reference to another answer.
  package static let reference = "${"
}
