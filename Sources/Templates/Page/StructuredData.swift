import JSON
import Localization
import Pricing
import Site

/// What search engines read (schema.org as JSON-LD), made from the model, so that it cannot disagree with the page.
enum StructuredData {
  static func all(_ context: PageContext) -> [JSONValue] {
    guard context.page.layout != .notFound else { return [] }
    var data: [JSONValue] = []
    if context.page.layout == .landing { data.append(organization(context)) }
    if context.page.section(.plans) != nil, context.page.layout == .pricing { data += product(context) }
    if context.page.layout == .faq { data.append(questions(context)) }
    if context.page.id != .index, let breadcrumbs = breadcrumbs(context) { data.append(breadcrumbs) }
    return data
  }

  private static func organization(_ context: PageContext) -> JSONValue {
    let profile = context.site.profile
    return [
      "@context": "https://schema.org", "@type": "Organization", "name": .string(profile.company.name),
      "url": .string(profile.baseURL + "/"), "email": .string(profile.company.email),
      "address": .string(profile.company.address), "telephone": .string(profile.company.phone),
    ]
  }

  private static func product(_ context: PageContext) -> [JSONValue] {
    let definition = context.site.definition
    let offers = definition.plansOnSale.flatMap { plan -> [JSONValue] in
      let name = context.texts.name(of: plan).text
      switch plan.offer {
      case .contact, .described: return []
      case .free: return [offer(name, Money(minorUnits: 0, definition.header.currency), period: nil, context)]
      case .paid:
        return plan.offer.prices.map { price in
          offer(name, price.amount, period: definition.period(price.period), per: plan.unit, context)
        }
      }
    }
    guard !offers.isEmpty else { return [] }
    var product: [(String, JSONValue)] = [
      ("@context", "https://schema.org"), ("@type", "Product"), ("name", .string(context.site.profile.name)),
      ("description", .string(context.page.summary)), ("url", .string(context.absolute(context.page.path))),
    ]
    if let image = context.site.profile.shareImage {
      product.append(("image", .string(context.absolute(image))))
    }
    product.append(("brand", ["@type": "Brand", "name": .string(context.site.profile.name)]))
    product.append(("offers", .array(offers)))
    return [.object(product)]
  }

  private static func offer(
    _ name: String, _ price: Money, period: BillingPeriod?, per unit: PriceUnit? = nil, _ context: PageContext
  ) -> JSONValue {
    var offer: [(String, JSONValue)] = [
      ("@type", "Offer"), ("name", .string(name)), ("price", .string(price.amount.description)),
      ("priceCurrency", .string(price.currency.description)),
      ("url", .string(context.absolute(context.page.path))),
      ("availability", "https://schema.org/InStock"),
    ]
    if let period {
      var specification: [(String, JSONValue)] = [
        ("@type", "UnitPriceSpecification"), ("price", .string(price.amount.description)),
        ("priceCurrency", .string(price.currency.description)),
        ("billingDuration", .integer(period.months)), ("unitCode", "MON"),
        ("valueAddedTaxIncluded", .bool(context.site.definition.header.tax == .inclusive)),
      ]
      if let unit {
        specification.append(
          (
            "referenceQuantity",
            [
              "@type": "QuantitativeValue", "value": .integer(unit.quantity),
              "unitText": .string(context.texts.one(unit.name).text),
            ]
          ))
      }
      offer.append(("priceSpecification", .object(specification)))
    }
    return .object(offer)
  }

  private static func questions(_ context: PageContext) -> JSONValue {
    let sections = context.page.sections.filter { $0.kind == .prose }
    return [
      "@context": "https://schema.org", "@type": "FAQPage",
      "inLanguage": .string(context.page.textLocale.description),
      "mainEntity": .array(
        sections.map { section in
          [
            "@type": "Question", "name": .string(section.heading.plainText),
            "acceptedAnswer": ["@type": "Answer", "text": .string(section.blocks.plainText)],
          ]
        }),
    ]
  }

  private static func breadcrumbs(_ context: PageContext) -> JSONValue? {
    guard let home = context.site.page(.index, in: context.locale) else { return nil }
    let steps = [
      (context.texts.words(.siteHome), home.path), (context.page.heading.plainText, context.page.path),
    ]
    return [
      "@context": "https://schema.org", "@type": "BreadcrumbList",
      "itemListElement": .array(
        steps.enumerated().map { index, step in
          [
            "@type": "ListItem", "position": .integer(index + 1), "name": .string(step.0),
            "item": .string(context.absolute(step.1)),
          ]
        }),
    ]
  }
}
