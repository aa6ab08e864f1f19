import Diagnostics
import Pricing

extension Check<StripeSubject> {
  /// Every price is a whole number of what Stripe counts in.
  static let chargeableAmounts = Check { subject in
    subject.items.flatMap { item in
      item.offer.prices.filter { $0.amount.stripeAmount == nil }.map { .notChargeable($0, item) }
    }
  }
}

extension Diagnostic {
  fileprivate static func notChargeable(_ price: Price, _ item: StripeSubject.Item) -> Diagnostic {
    .error(
      .stripeAmount,
      "Stripe cannot charge \(price.amount.amount.trimmed) \(price.currency) for \(item.owner) by the \(price.period)",
      at: item.span,
      help: price.currency.exponent == 3
        ? "end the amount in a zero: Stripe charges hundredths of \(price.currency)"
        : "state a whole amount: Stripe charges no fractions of \(price.currency)")
  }
}
