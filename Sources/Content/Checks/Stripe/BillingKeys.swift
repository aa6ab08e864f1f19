import Diagnostics
import Pricing

extension Check<StripeSubject> {
  /// Products, prices and features have keys of their own, which Stripe can hold.
  static let billingKeys = Check { subject in
    let definition = subject.definition
    let products = subject.items.map { ("product", definition.billingID(of: $0.name), $0.owner, $0.span) }
    let prices = subject.items.flatMap { item in
      item.offer.prices.map { price in
        ("price", definition.lookupKey(of: price, named: item.name), item.owner, item.span)
      }
    }
    let clashes = clashes(products)
    // Things with one id have prices with the same keys.
    return (clashes.isEmpty ? Self.clashes(prices) : clashes)
      + prices.filter { $0.1.utf8.count > StripeRules.lookupKeyLength }.map {
        .longKey($0.1, of: $0.2, most: StripeRules.lookupKeyLength, at: $0.3)
      }
      + definition.entitlements.compactMap { feature in
        let key = definition.entitlementKey(of: feature)
        guard key.utf8.count > StripeRules.entitlementLength else { return nil }
        return .longKey(
          key, of: "feature '\(feature.id)'", most: StripeRules.entitlementLength,
          at: subject.span(of: feature))
      }
  }

  private static func clashes(
    _ keys: [(noun: String, key: String, owner: String, span: Span)]
  ) -> [Diagnostic] {
    var first: [String: (owner: String, span: Span)] = [:]
    return keys.compactMap { noun, key, owner, span in
      guard let other = first[key] else {
        first[key] = (owner, span)
        return nil
      }
      // Two plans with one id are told elsewhere.
      if other.owner == owner { return nil }
      return .clash(noun, key, owner, other.owner, at: span, first: other.span)
    }
  }
}

extension Check<StripeSubject> {
  /// Limits and features travel as metadata, of which there is not endless room.
  static let metadata = Check { subject in
    let limits = subject.definition.limits.map { ("limit '\($0.id)'", $0.metadataKey, subject.span(of: $0)) }
    let features = subject.definition.describedFeatures.map {
      ("feature '\($0.id)'", $0.metadataKey, subject.span(of: $0))
    }
    let all = limits + features
    let long = all.filter { $0.1.utf8.count > StripeRules.metadataKeyLength }
    let room = StripeRules.metadataCount - StripeRules.ownMetadataCount
    return long.map { .longKey($0.1, of: $0.0, most: StripeRules.metadataKeyLength, at: $0.2) }
      + all.dropFirst(room).prefix(1).map { .tooMuchMetadata(all.count, most: room, at: $0.2) }
  }
}

extension Diagnostic {
  fileprivate static func clash(
    _ noun: String, _ key: String, _ owner: String, _ other: String, at span: Span, first: Span
  ) -> Diagnostic {
    .error(
      .stripeKey, "a \(noun) of \(owner) and one of \(other) are both called '\(key)' in Stripe", at: span,
      help: "rename one of the two"
    ).noting("the other", at: first)
  }

  fileprivate static func longKey(
    _ key: String, of owner: String, most: Int, at span: Span
  ) -> Diagnostic {
    .error(
      .stripeKey, "\(owner) is called '\(key)' in Stripe, which takes \(most) characters of it", at: span,
      help: "shorten the id by \(key.utf8.count - most)")
  }

  fileprivate static func tooMuchMetadata(_ count: Int, most: Int, at span: Span) -> Diagnostic {
    .error(
      .stripeKey, "\(count) limits and features by degrees are to go to Stripe, which takes \(most)",
      at: span,
      help: "let fewer features by degrees be gated, or fewer limits be one each")
  }
}
