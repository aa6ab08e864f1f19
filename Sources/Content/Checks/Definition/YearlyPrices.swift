import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// A longer period costs no more than its months one by one.
  static let yearlyPrices = Check { draft in
    guard let main = draft.currency?.value else { return [] }
    let months = Dictionary(
      draft.periods.compactMap { period in period.months.map { (period.id.value, $0.value) } },
      uniquingKeysWith: { first, _ in first })
    var found: [Diagnostic] = []
    func look(_ price: DraftPrice?, of owner: String) {
      guard case .paid(let prices)? = price else { return }
      func amounts(in price: DraftPeriodPrice) -> [CurrencyCode: Located<ExactDecimal>] {
        Dictionary(
          price.amounts.map { ($0.currency?.value ?? main, $0.amount) },
          uniquingKeysWith: { first, _ in first })
      }
      guard let monthly = prices.first(where: { months[$0.period.value] == 1 }) else { return }
      let base = amounts(in: monthly)
      for price in prices {
        guard let count = months[price.period.value], count > 1 else { continue }
        for (currency, amount) in amounts(in: price).sorted(by: { $0.key < $1.key }) {
          guard let month = base[currency],
            let whole = month.value.units(ofScale: ExactDecimal.largestScale / 2),
            let longer = amount.value.units(ofScale: ExactDecimal.largestScale / 2),
            Int128(longer) > Int128(whole) * Int128(count)
          else { continue }
          found.append(.dearerThanMonths(owner, amount, months: count, month: month))
        }
      }
    }
    for plan in draft.plans { look(plan.price, of: "plan '\(plan.id.value)'") }
    for addOn in draft.addOns { look(addOn.price, of: "add-on '\(addOn.id.value)'") }
    return found
  }
}

extension Diagnostic {
  fileprivate static func dearerThanMonths(
    _ owner: String, _ amount: Located<ExactDecimal>, months: Int, month: Located<ExactDecimal>
  ) -> Diagnostic {
    .warning(
      .dearerThanMonths,
      "\(owner) costs \(amount.value) for \(months) months, more than \(months) times \(month.value)",
      at: amount.span, help: "nobody would pay by this period: check the two amounts"
    ).noting("the price of one month", at: month.span)
  }
}
