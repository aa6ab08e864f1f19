import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// An amount is no finer than its currency's minor unit and no larger than can be counted.
  static let prices = Check { draft in
    guard let main = draft.currency?.value else { return [] }
    var found: [Diagnostic] = []
    func look(_ price: DraftPrice?) {
      guard case .paid(let prices)? = price else { return }
      for (currency, amount) in prices.flatMap(\.amounts) {
        let code = currency?.value ?? main
        if amount.value.units(ofScale: code.exponent) == nil {
          found.append(
            amount.value.trimmed.scale > code.exponent ? .priceTooFine(amount, code) : .priceTooLarge(amount))
        } else if amount.value > largestPrice {
          found.append(.priceTooLarge(amount))
        }
      }
    }
    for plan in draft.plans { look(plan.price) }
    for addOn in draft.addOns { look(addOn.price) }
    for feature in draft.features {
      guard let savings = feature.upgrade?.savings else { continue }
      for amount in [savings.low, savings.high] where amount.value.units(ofScale: main.exponent) == nil {
        found.append(.priceTooFine(amount, main))
      }
    }
    return found
  }

  /// Far above any price and far below what overflows when multiplied by months.
  private static let largestPrice = ExactDecimal(1_000_000_000_000)
}

extension Diagnostic {
  static func priceTooFine(_ amount: Located<ExactDecimal>, _ currency: CurrencyCode)
    -> Diagnostic
  {
    let unit = ExactDecimal(coefficient: 1, scale: currency.exponent)
    return .error(
      .priceTooFine, "\(amount.value) is finer than the smallest unit of \(currency), which is \(unit)",
      at: amount.span,
      help: currency.exponent == 0
        ? "\(currency) has no decimals: write a whole amount" : "write at most \(currency.exponent) decimals")
  }

  static func priceTooLarge(_ amount: Located<ExactDecimal>) -> Diagnostic {
    .error(
      .priceTooLarge, "\(amount.value) is too large for a price", at: amount.span,
      help: "amounts are in the major unit: 49 means 49.00")
  }
}
