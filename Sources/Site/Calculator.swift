package import Pricing

/// What a plan would save somebody: the product of a few numbers of their own, less the price of the plan.
package struct Calculator: Sendable {
  /// What a number that visitors put in counts.
  package enum Unit: String, CaseIterable, Sendable {
    case number
    /// Whole units of the product's currency.
    case money
    case percent
    /// Counted as parts of an hour.
    case minutes

    /// The numbers that can be put in.
    package var range: ClosedRange<Int> {
      switch self {
      case .number: 0...1_000_000
      case .money: 0...100_000_000
      case .percent: 0...100
      case .minutes: 0...1_440
      }
    }

    /// What a number is divided by before it is multiplied.
    package var divisor: Int {
      switch self {
      case .number, .money: 1
      case .percent: 100
      case .minutes: 60
      }
    }
  }

  /// A number that visitors put in, and the one that the example begins with.
  package struct Input: Sendable {
    package let id: String
    package let label: [Inline]
    package let unit: Unit
    package let value: Int

    package init(id: String, label: [Inline], unit: Unit, value: Int) {
      self.id = id
      self.label = label
      self.unit = unit
      self.value = value
    }
  }

  /// More would be a form that nobody fills in.
  package static let mostInputs = 4

  /// The plan whose price is taken off; nothing for the recommended one.
  package let plan: PlanID?
  /// The claim with the share that the saving is reckoned by.
  package let cut: String?
  /// How often it counts in a month.
  package let times: Int
  package let inputs: [Input]

  package init(plan: PlanID?, cut: String?, times: Int, inputs: [Input]) {
    self.plan = plan
    self.cut = cut
    self.times = times
    self.inputs = inputs
  }

  /// The greatest saving in a month, in whole units of money; whatever the currency, it can be counted in its parts.
  package static let greatestSaving = 1_000_000_000_000

  /// The product of the inputs and of ``times``, as a fraction; nothing where it is beyond ``greatestSaving``.
  package var product: (numerator: Int128, denominator: Int128)? {
    var numerator = Int128(times)
    var denominator = Int128(1)
    for input in inputs {
      let (product, isTooLarge) = numerator.multipliedReportingOverflow(by: Int128(input.value))
      if isTooLarge { return nil }
      numerator = product
      denominator *= Int128(input.unit.divisor)
    }
    return numerator / denominator <= Self.greatestSaving ? (numerator, denominator) : nil
  }

  /// What the example saves in a month, rounded half up to the minor unit.
  ///
  /// - Parameter share: in percent.
  /// - Returns: nothing where the amount is too large, or the share finer than a hundredth of a percent.
  package func saving(share: ExactDecimal, in currency: CurrencyCode) -> Money? {
    guard let share = share.units(ofScale: 2), let unit = ExactDecimal(1).units(ofScale: currency.exponent),
      let (numerator, denominator) = product
    else { return nil }
    let (scaled, isTooLarge) = numerator.multipliedReportingOverflow(by: Int128(share))
    return isTooLarge
      ? nil : Money(minorUnits: unit, currency).scaled(by: scaled, over: denominator * 10_000)
  }
}

extension Calculator.Unit {
  /// The options of an input, as those of ``SectionKind``.
  package var options: [String: ClosedRange<Int>?] { ["value": range] }
}
