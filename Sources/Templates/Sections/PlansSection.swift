import Localization
import Markup
import Pricing
import Site

/// The plans on sale with their prices, and the switch between the shortest and the longest period.
struct PlansSection: Component {
  let section: PageSection
  let context: PageContext

  private var plans: [Plan] { context.site.definition.plansOnSale }
  private var offers: PlanOffers { PlanOffers(context) }

  var body: some HTML {
    SectionFrame(
      name: "offer", source: section, texts: context.texts, hidesHeading: context.page.layout == .pricing
    ) {
      if let periods = offers.switchable { BillingSwitch(periods: periods, context: context) }
      div(.class(words: ["plans", "plans-\(plans.count)"] + (isCompact ? ["compact"] : []))) {
        for plan in plans { PlanCard(plan: plan, offers: offers, isCompact: isCompact, context: context) }
      }
      if context.page.layout != .pricing, let address = comparison {
        p(.class("under")) {
          a(.href(WebAddress(address)), .event(.comparisonOpened)) {
            context.texts.text(.pricingCompare)
          }
        }
      }
    }
  }

  /// More plans than can be told apart side by side are listed one below the other.
  private var isCompact: Bool { plans.count > 4 }

  private var comparison: String? {
    guard let page = context.site.page(laidOutAs: .pricing, in: context.locale) else { return nil }
    return page.path + (page.section(.comparison).map { "#\($0.id)" } ?? "")
  }
}

/// What the plans of a page cost, and in which period.
struct PlanOffers {
  let definition: Definition
  let texts: LocaleTexts
  /// The shortest and the longest period by which some plan is sold, where they differ.
  let switchable: (short: BillingPeriod, long: BillingPeriod)?

  init(_ context: PageContext) {
    definition = context.site.definition
    texts = context.texts
    let sold = Set(definition.plansOnSale.flatMap(\.offer.prices).map(\.period))
    let periods = definition.periods.filter { sold.contains($0.id) }
    if let short = periods.min(by: { $0.months < $1.months }),
      let long = periods.max(by: { $0.months < $1.months }),
      short.id != long.id
    {
      switchable = (short, long)
    } else {
      switchable = nil
    }
  }

  /// A price and the side of the switch on which it shows; nothing where it shows always.
  struct Shown {
    let price: Price
    let period: BillingPeriod
    let side: StaticString?
  }

  /// The prices of an offer in the main currency; one that is sold by a single period shows on both sides.
  func shown(_ offer: Offer) -> [Shown] {
    let prices = offer.prices.filter { $0.currency == definition.header.currency }
    let main = prices.isEmpty ? offer.prices.filter { $0.currency == offer.prices.first?.currency } : prices
    guard let switchable else {
      return main.prefix(1).compactMap { shown($0, side: nil) }
    }
    let short = main.first { $0.period == switchable.short.id }
    let long = main.first { $0.period == switchable.long.id }
    switch (short, long) {
    case (let short?, let long?):
      return [shown(short, side: "month"), shown(long, side: "year")].compactMap(\.self)
    case (let only?, nil), (nil, let only?): return [shown(only, side: nil)].compactMap(\.self)
    case (nil, nil): return main.prefix(1).compactMap { shown($0, side: nil) }
    }
  }

  private func shown(_ price: Price, side: StaticString?) -> Shown? {
    definition.period(price.period).map { Shown(price: price, period: $0, side: side) }
  }

  /// Periods between the two of the switch, and prices in other currencies: told in words.
  func others(_ offer: Offer, unit: PriceUnit?) -> [String] {
    let shown = Set(shown(offer).map(\.price.period))
    return offer.prices.filter { $0.currency != definition.header.currency || !shown.contains($0.period) }
      .compactMap { price in
        definition.period(price.period).map {
          "\(texts.formatter.money(price.amount)) \(per($0, unit: unit))"
        }
      }
  }

  /// "per user per month", "per 1,000 calls per month".
  func per(_ period: BillingPeriod, unit: PriceUnit?) -> String {
    let words = texts.per(period).text
    guard let unit else { return words }
    let count = unit.quantity > 1 ? "\(texts.formatter.integer(unit.quantity)) " : ""
    return "\(texts.words(.scope, ["scope": .text(count + texts.one(unit.name).text)])) \(words)"
  }

  var taxNote: LocalizedText? {
    switch definition.header.tax {
    case .inclusive: texts.text(.priceTaxInclusive)
    case .exclusive: texts.text(.priceTaxExclusive)
    case .none: nil
    }
  }
}

/// Two radio buttons; which of the two prices shows is decided by the style sheet.
private struct BillingSwitch: Component {
  let periods: (short: BillingPeriod, long: BillingPeriod)
  let context: PageContext

  private var saving: String {
    let name = context.texts.name(of: periods.long).text
    guard let percent = periods.long.saving else { return name }
    return "\(name), \(context.texts.words(.periodSaving, ["percent": .percent(percent)]))"
  }

  var body: some HTML {
    fieldset(.class("switch"), .event(.billingPeriodSwitched)) {
      legend(.class("vh")) { context.texts.text(.pricingSwitch) }
      label {
        input(
          .type("radio"), .name("billing"), .id("billing-month"), .value(periods.short.id.description),
          .checked)
        context.texts.name(of: periods.short)
      }
      label {
        input(.type("radio"), .name("billing"), .id("billing-year"), .value(periods.long.id.description))
        saving
      }
    }
  }
}

/// A plan with its price, what is in it, and the way to it.
private struct PlanCard: Component {
  let plan: Plan
  let offers: PlanOffers
  let isCompact: Bool
  let context: PageContext

  private var texts: LocaleTexts { context.texts }

  var body: some HTML {
    article(
      plan.isHighlighted ? .class("plan featured") : .class("plan"), .event(.planSeen),
      .data("data-plan", plan.id.description)
    ) {
      if plan.isHighlighted { p(.class("badge")) { texts.text(.pricingBadge) } }
      h3 { texts.name(of: plan) }
      if let description = texts.description(of: plan) { p(.class("for")) { description } }
      PlanPrice(plan: plan, offers: offers)
      if !isCompact {
        ul(.class("ticks")) {
          for highlight in texts.highlights(of: plan, in: context.site.definition) {
            li {
              IconView(.tick)
              span { highlight }
            }
          }
        }
        if let proof = texts.text("plan.\(plan.id).socialProof") { p(.class("proof")) { proof } }
      }
      PlanAction(plan: plan, context: context)
    }
  }
}

private struct PlanPrice: Component {
  let plan: Plan
  let offers: PlanOffers

  private var texts: LocaleTexts { offers.texts }

  var body: some HTML {
    switch plan.offer {
    case .free: p(.class("price")) { b { texts.text(.priceFree) } }
    case .contact: p(.class("price")) { b { texts.text(.priceContact) } }
    case .described(let words): p(.class("price")) { b { words } }
    case .paid: amounts
    }
  }

  @HTMLBuilder private var amounts: some HTML {
    for shown in offers.shown(plan.offer) {
      let amount = texts.formatter.money(shown.price.amount)
      p(.class(words: ["price"] + shown.classes + (amount.count > 7 ? ["long"] : []))) {
        b { amount }
        " "
        span { offers.per(shown.period, unit: plan.unit) }
      }
    }
    for shown in offers.shown(plan.offer) {
      p(.class(words: ["note"] + shown.classes)) { note(shown) }
    }
  }

  /// The price in a smaller measure, the tax, and what else there is to pay by.
  private func note(_ shown: PlanOffers.Shown) -> String {
    let smaller =
      shown.period.months > 1
      ? texts.words(.priceEquivalent, ["price": .text(texts.formatter.money(shown.price.perMonth))])
      : texts.words(.pricePerDay, ["price": .text(texts.formatter.money(shown.price.perDay))])
    return ([smaller, offers.taxNote?.text].compactMap(\.self) + offers.others(plan.offer, unit: plan.unit))
      .joined(separator: " · ")
  }
}

extension PlanOffers.Shown {
  fileprivate var classes: [String] { side.map { [String(describing: $0)] } ?? [] }
}

/// The button of a plan: the trial where it is the trial's plan, the contact page where nobody names a price.
private struct PlanAction: Component {
  let plan: Plan
  let context: PageContext

  var body: some HTML {
    if let (label, address) = target {
      p(.class("action")) {
        a(
          .class("button"), .href(WebAddress(address)), .event(.planClicked),
          .data("data-plan", plan.id.description)
        ) { label }
      }
    }
  }

  private var target: (LocalizedText, String)? {
    let texts = context.texts
    let actions = context.site.profile.actions
    let choose = (actions["choose-plan"] ?? actions["start-trial"]).map { url in
      "\(url)\(url.contains("?") ? "&" : "?")plan=\(plan.id)"
    }
    switch plan.offer {
    case .contact, .described:
      return contact.map { (texts.text(.pricingContact), $0) }
    case .free: return choose.map { (texts.text(.pricingFree), $0) }
    case .paid:
      if let trial = context.site.definition.header.trial, trial.plan == plan.id,
        let url = actions["start-trial"]
      {
        return (texts.text(.pricingTrial, ["days": .number(trial.days)]), url)
      }
      return choose.map { (texts.text(.pricingChoose, ["plan": .text(texts.name(of: plan).text)]), $0) }
    }
  }

  private var contact: String? {
    if let page = context.site.contactPage { return context.site.page(page, in: context.locale)?.path }
    return context.site.definition.header.contactURL
  }
}
