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
      if let example = CalculatorExample(section, context) {
        let amounts = AmountNotation(example.currency, context.texts.formatter)
        form(
          .class("calculator"), .data("data-price", example.price.amount.trimmed.description),
          .data("data-cut", example.cut.description), .data("data-days", String(CalculatorExample.days)),
          .data("data-prefix", amounts.prefix), .data("data-suffix", amounts.suffix),
          .data("data-group", amounts.group), .data("data-grouping", String(amounts.minimumGrouping)),
          .data("data-minus", amounts.minus), .data("data-event", "roi_computed")
        ) {
          fieldset(.class("fields"), Attribute(flag: "disabled")) {
            legend(.class("vh")) { InlineView(section.heading) }
            NumberField(
              name: "shops", label: context.texts.text(.roiShops), value: example.shops,
              range: CalculatorRanges.shops, step: "1")
            NumberField(
              name: "sales", label: context.texts.text(.roiSales),
              unit: context.texts.formatter.symbol(of: example.currency),
              value: example.sales, range: CalculatorRanges.sales, step: "10")
            NumberField(
              name: "unsold", label: context.texts.text(.roiUnsold), value: example.unsold,
              range: CalculatorRanges.unsold, step: "0.5")
          }
          p(.class("note")) { context.texts.text(.roiNote, ["cut": .percent(example.cut)]) }
        }
        CalculatorTicket(example: example, texts: context.texts)
      }
    }
  }
}

/// The numbers that the calculator begins with, and what follows from them.
struct CalculatorExample {
  /// Days of sales in a month.
  static let days = 30

  let plan: Plan
  let price: Money
  let cut: ExactDecimal
  let shops: Int
  let sales: Int
  let unsold: Int
  let saved: Money
  let net: Money

  var currency: CurrencyCode { price.currency }

  /// Nothing where the plan has no monthly price or the assumption is no percentage.
  init?(_ section: PageSection, _ context: PageContext) {
    let definition = context.site.definition
    let named = section.options["plan"].flatMap(PlanID.init).flatMap(definition.plan)
    guard let plan = named ?? definition.plansOnSale.first(where: \.isHighlighted),
      let base = definition.basePeriod,
      let price = plan.offer.price(base.id, in: definition.header.currency)?.amount,
      let claim = context.site.claims.first(where: { $0.id == section.options["cut"] }),
      case .percent(let cut) = claim.value
    else { return nil }
    func option(_ name: String, else value: Int) -> Int { section.options[name].flatMap { Int($0) } ?? value }
    self.plan = plan
    self.price = price
    self.cut = cut
    shops = option("shops", else: 2)
    sales = option("sales", else: 900)
    unsold = option("unsold", else: 9)
    guard let units = ExactDecimal(sales).units(ofScale: price.currency.exponent),
      let share = cut.units(ofScale: 2),
      let turnover = Money(minorUnits: units, price.currency).scaled(by: shops * Self.days, over: 1),
      let wasted = turnover.scaled(by: unsold, over: 100),
      let saved = wasted.scaled(by: share, over: 10_000)
    else { return nil }
    let (rest, isTooLarge) = saved.minorUnits.subtractingReportingOverflow(price.minorUnits)
    if isTooLarge { return nil }
    self.saved = saved
    net = Money(minorUnits: rest, price.currency)
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
  let name: String
  let label: LocalizedText
  var unit: String?
  let value: Int
  let range: ClosedRange<Int>
  let step: String

  var body: some HTML {
    Markup.label(.class("field")) {
      span {
        label
        if let unit { ", \(unit)" }
      }
      input(
        .type("number"), .name(name), .value(String(value)), .min(String(range.lowerBound)),
        .max(String(range.upperBound)), .step(step), .inputmode("decimal"), Attribute(flag: "required"))
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
