/// How often is paid: each month, each year.
package struct BillingPeriod: Sendable {
  package let id: PeriodID
  /// 1 to 36.
  package let months: Int
  /// Taken off the price of the months, in percent: 0 up to, not including, 100.
  package let discountPercent: ExactDecimal?
  /// Months of the period that cost nothing.
  package let freeMonths: Int?
  /// The plans that are sold by this period; nothing where all are.
  package let plans: Set<PlanID>?

  package init(
    id: PeriodID, months: Int, discountPercent: ExactDecimal?, freeMonths: Int?, plans: Set<PlanID>?
  ) {
    self.id = id
    self.months = months
    self.discountPercent = discountPercent
    self.freeMonths = freeMonths
    self.plans = plans
  }

  /// What a period costs when a month costs `month`: the paid months, less the discount, rounded half up.
  package func price(fromMonth month: Money) -> Money? {
    let paidMonths = months - (freeMonths ?? 0)
    let discount = discountPercent ?? ExactDecimal(0)
    let whole = ExactDecimal(100).units(ofScale: discount.scale) ?? 100
    let (factor, overflowed) = paidMonths.multipliedReportingOverflow(by: whole - discount.coefficient)
    return overflowed ? nil : month.scaled(by: factor, over: whole)
  }

  /// How much cheaper the period is than its months one by one, in percent, where it is.
  package var saving: ExactDecimal? {
    if let discountPercent, discountPercent.coefficient > 0, freeMonths == nil {
      return discountPercent.trimmed
    }
    guard let freeMonths, discountPercent == nil else { return nil }
    return ExactDecimal((freeMonths * 100 + months / 2) / months)
  }
}

/// What one unit or package of units costs: per user, per 1,000 calls.
package struct PriceUnit: Hashable, Sendable {
  package let name: String
  package let quantity: Int

  package init(name: String, quantity: Int) {
    self.name = name
    self.quantity = quantity
  }
}

/// An amount to pay each billing period.
package struct Price: Sendable {
  package let period: PeriodID
  package let months: Int
  package let amount: Money
  package let perMonth: Money
  package let perDay: Money

  package var currency: CurrencyCode { amount.currency }

  /// Nothing where the period is no longer than no time at all or the amount too large to share out.
  package init?(period: BillingPeriod, amount: Money, perDayDivisor: Int) {
    guard period.months > 0, perDayDivisor > 0, let perMonth = amount.divided(by: period.months),
      let perDay = perMonth.divided(by: perDayDivisor)
    else { return nil }
    self.period = period.id
    months = period.months
    self.amount = amount
    self.perMonth = perMonth
    self.perDay = perDay
  }
}

/// What is asked for a plan or an add-on.
package enum Offer: Sendable {
  case free
  /// "Contact us": no amount is published.
  case contact
  /// A price in words.
  case described(String)
  /// By period in the order of the definition, the main currency first.
  case paid([Price])

  package var prices: [Price] {
    if case .paid(let prices) = self { prices } else { [] }
  }

  package func price(_ period: PeriodID, in currency: CurrencyCode) -> Price? {
    prices.first { $0.period == period && $0.currency == currency }
  }
}
