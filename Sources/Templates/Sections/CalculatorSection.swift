import Localization
import Markup
import Pricing
import Site

/// What a plan would save: the visitor's own numbers, and one assumption.
///
/// Without a script it is an example worked out when the site was built; the numbers then cannot be changed, and
/// the fields say so by being disabled.
struct CalculatorSection: Component {
  let section: PageSection
  let context: PageContext

  var body: some HTML {
    SectionFrame(name: "roi band", source: section, texts: context.texts) {
      if let calculator = section.calculator, let example = CalculatorExample(calculator, context) {
        let amounts = AmountNotation(example.currency, context.texts.formatter)
        form(
          .class("calculator"), .data("data-price", example.price.amount.trimmed.description),
          .data("data-cut", example.share.description), .data("data-times", String(calculator.times)),
          .data("data-prefix", amounts.prefix), .data("data-suffix", amounts.suffix),
          .data("data-group", amounts.group), .data("data-grouping", String(amounts.minimumGrouping)),
          .data("data-minus", amounts.minus), .event(.returnComputed)
        ) {
          fieldset(.class("fields"), Attribute(flag: "disabled")) {
            legend(.class("vh")) { InlineView(section.heading) }
            for input in calculator.inputs {
              NumberField(input: input, symbol: context.texts.formatter.symbol(of: example.currency))
            }
          }
          p(.class("note")) { context.texts.text(.roiNote, ["cut": .percent(example.share)]) }
        }
        CalculatorTicket(example: example, texts: context.texts)
      }
    }
  }
}

/// What follows from the numbers that the calculator begins with.
struct CalculatorExample {
  let plan: Plan
  let price: Money
  /// In percent; all of it where nothing is assumed.
  let share: ExactDecimal
  let saved: Money
  let net: Money

  var currency: CurrencyCode { price.currency }

  /// Nothing where the plan has no monthly price, the assumption is no percentage, or the saving too large.
  init?(_ calculator: Calculator, _ context: PageContext) {
    let definition = context.site.definition
    let named = calculator.plan.flatMap(definition.plan)
    guard let plan = named ?? definition.plansOnSale.first(where: \.isHighlighted),
      let base = definition.basePeriod,
      let price = plan.offer.price(base.id, in: definition.header.currency)?.amount,
      let share = Self.share(calculator.cut, among: context.site.claims),
      let saved = calculator.saving(share: share, in: price.currency)
    else { return nil }
    let (rest, isTooLarge) = saved.minorUnits.subtractingReportingOverflow(price.minorUnits)
    if isTooLarge { return nil }
    self.plan = plan
    self.price = price
    self.share = share
    self.saved = saved
    net = Money(minorUnits: rest, price.currency)
  }

  private static func share(_ cut: String?, among claims: [Claim]) -> ExactDecimal? {
    guard let cut else { return ExactDecimal(100) }
    guard case .percent(let share)? = claims.first(where: { $0.id == cut })?.value else { return nil }
    return share
  }
}

/// How a language writes whole amounts, for the script, taken from an amount as the page writes it.
private struct AmountNotation {
  let prefix: String
  let suffix: String
  let group: String
  let minimumGrouping: Int
  let minus: String

  init(_ currency: CurrencyCode, _ formatter: Formatter) {
    let unit = (0..<currency.exponent).reduce(1) { value, _ in value * 10 }
    let sample = formatter.money(Money(minorUnits: 1_234_567 * unit, currency))
    let isDigit: (Character) -> Bool = { $0.isASCII && $0.isNumber }
    prefix = String(sample.prefix { !isDigit($0) })
    suffix = String(sample.reversed().prefix { !isDigit($0) }.reversed())
    group = formatter.data.groupSeparator
    minimumGrouping = formatter.data.minimumGrouping
    minus = formatter.data.minusSign
  }
}

private struct NumberField: Component {
  let input: Calculator.Input
  let symbol: String

  private var step: String {
    switch input.unit {
    case .number, .minutes: "1"
    case .money: "any"
    case .percent: "0.5"
    }
  }

  var body: some HTML {
    label(.class("field"), .id(input.id)) {
      span {
        InlineView(input.label)
        switch input.unit {
        case .money: ", \(symbol)"
        case .number, .percent, .minutes: ""
        }
      }
      Markup.input(
        .type("number"), .name(input.id), .value(String(input.value)),
        .min(String(input.unit.range.lowerBound)),
        .max(String(input.unit.range.upperBound)), .step(step), .inputmode("decimal"),
        .data("data-divisor", String(input.unit.divisor)), Attribute(flag: "required"))
    }
  }
}

private struct CalculatorTicket: Component {
  let example: CalculatorExample
  let texts: LocaleTexts

  var body: some HTML {
    figure(.class("ticket")) {
      figcaption {
        span { texts.text(.roiResult) }
        " "
        span { texts.name(of: example.plan) }
      }
      table {
        tbody {
          tr {
            th(.scope("row")) { texts.text(.roiSaved) }
            td(.data("data-result", "saved")) { whole(example.saved) }
          }
          tr {
            th(.scope("row")) { texts.text(.roiPrice, ["plan": .text(texts.name(of: example.plan).text)]) }
            td { texts.formatter.money(Money(minorUnits: -example.price.minorUnits, example.currency)) }
          }
        }
        tfoot {
          tr {
            th(.scope("row")) { texts.text(.roiNet) }
            td { output(.data("data-result", "net")) { whole(example.net) } }
          }
        }
      }
    }
  }

  /// An estimate without cents.
  private func whole(_ money: Money) -> String {
    let unit = (0..<money.currency.exponent).reduce(1) { value, _ in value * 10 }
    let rounded = Money(
      minorUnits: (money.minorUnits + (money.minorUnits < 0 ? -unit : unit) / 2) / unit * unit, money.currency
    )
    return texts.formatter.money(rounded)
  }
}
