import Localization
import Markup
import Pricing
import Site

/// What can be bought on top of a plan.
struct AddOnsSection: Component {
  let section: PageSection
  let context: PageContext

  private var texts: LocaleTexts { context.texts }
  private var addOns: [AddOn] { context.site.definition.addOns }

  var body: some HTML {
    if !addOns.isEmpty {
      SectionFrame(name: "addons", source: section, texts: texts) {
        table {
          caption(.class("vh")) { texts.text(.addOnsHeading) }
          thead {
            tr {
              th(.scope("col")) { texts.text(.addOnsHeading) }
              th(.scope("col")) { texts.text(.addOnsPlans) }
              th(.scope("col")) { texts.text(.addOnsPrice) }
            }
          }
          tbody {
            for addOn in addOns { AddOnRow(addOn: addOn, context: context) }
          }
        }
      }
    }
  }
}

private struct AddOnRow: Component {
  let addOn: AddOn
  let context: PageContext

  private var texts: LocaleTexts { context.texts }
  private var offers: PlanOffers { PlanOffers(context) }

  private var others: [String] { offers.others(addOn.offer, unit: addOn.unit) }

  private var plans: String {
    let names = context.site.definition.plansOnSale.filter { addOn.availableFor.contains($0.id) }
      .map { texts.name(of: $0).text }
    return texts.formatter.list(names)
  }

  var body: some HTML {
    tr {
      th(.scope("row")) {
        texts.name(of: addOn)
        if let description = texts.text("addOn.\(addOn.id).description") { p { description } }
      }
      td { plans }
      td {
        switch addOn.offer {
        case .free: texts.text(.priceFree)
        case .contact: texts.text(.priceContact)
        case .described(let words): words
        case .paid:
          for shown in offers.shown(addOn.offer) {
            span(shown.side.map { .class($0) }) {
              b { texts.formatter.money(shown.price.amount) }
              " \(offers.per(shown.period, unit: addOn.unit))"
            }
          }
          if !others.isEmpty { p { others.joined(separator: " · ") } }
        }
      }
    }
  }
}
