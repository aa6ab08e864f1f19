import JSON

extension Comparison {
  /// Whether both sides know prices in words, so that a missing one means that there is none.
  var bothKnowWords: Bool { old.tax != nil && new.tax != nil }

  /// The prices whose new amount stands in an order to the old one.
  func amounts(
    inOrder isMeant: (Int128, Int128) -> Bool, _ verb: () -> String
  ) -> [Finding] {
    keptOffers.filter { $0.arePaid && $0.old.unit?.name == $0.new.unit?.name }.flatMap { offer in
      offer.old.prices.compactMap { before -> Finding? in
        guard let after = offer.new.price(like: before, of: offer.old),
          isMeant(
            Self.rate(after, times: offer.old.unit, before), Self.rate(before, times: offer.new.unit, after))
        else { return nil }
        let unit = [offer.old.unit, offer.new.unit].map { $0.map { " \($0.words)" } ?? "" }
        let from = old.money(before.amount, before.currency) + (unit[0] == unit[1] ? "" : unit[0])
        return Finding(
          subject: offer.subject, plans: offer.plans,
          message: """
            price of \(offer.subject.name) \(after.each) \(verb()) from \(from) \
            to \(new.money(after.amount, after.currency))\(unit[1])
            """,
          before: .integer(before.amount), after: .integer(after.amount))
      }
    }
  }

  /// An amount made comparable with one for another number of units or of months.
  private static func rate(
    _ price: MatrixSnapshot.Price, times unit: MatrixSnapshot.Unit?, _ other: MatrixSnapshot.Price
  ) -> Int128 {
    let scale = Int128(unit?.quantity ?? 1).multipliedReportingOverflow(
      by: Int128(price.period == other.period ? other.months : 1))
    let (product, overflowed) = Int128(price.amount).multipliedReportingOverflow(by: scale.partialValue)
    return overflowed || scale.overflow ? Int128(price.amount) : product
  }
}

extension KeptOffer {
  var arePaid: Bool { old.payment == .paid && new.payment == .paid }

  /// Currencies in which there is no price any more.
  var lostCurrencies: [String] {
    let present = Set(new.prices.map(\.currency))
    return old.prices.map(\.currency).filter { !present.contains($0) }.uniqued()
  }

  /// Prices for which there is none by that period, in a currency that is still sold.
  var lostPrices: [MatrixSnapshot.Price] {
    let lost = Set(lostCurrencies)
    return old.prices.filter { new.price(like: $0, of: old) == nil && !lost.contains($0.currency) }
  }

  var gainedPrices: [MatrixSnapshot.Price] { new.prices.filter { old.price(like: $0, of: new) == nil } }
}

extension MatrixSnapshot.Offer {
  /// The price that a price of another version has become: by the same period in the same currency.
  ///
  /// A period of which only one version knows the name is known by its length.
  func price(like other: MatrixSnapshot.Price, of version: MatrixSnapshot.Offer) -> MatrixSnapshot.Price? {
    let candidates = prices.filter { $0.currency == other.currency }
    if let same = candidates.first(where: { $0.period == other.period }) { return same }
    let known = Set(version.prices.map(\.period))
    guard !prices.contains(where: { $0.period == other.period }) else { return nil }
    return candidates.first { $0.months == other.months && !known.contains($0.period) }
  }
}

extension MatrixSnapshot.Price {
  func isSamePeriod(as other: MatrixSnapshot.Price) -> Bool {
    period == other.period || months == other.months
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, in order.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Sequence<Finding> {
  /// Each sentence once, in order.
  func uniqued() -> [Finding] {
    var seen: Set<String> = []
    return filter { seen.insert($0.message).inserted }
  }
}
