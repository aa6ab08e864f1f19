import Diagnostics
import FeatureMatrix
import JSON
import Localization
import Pricing
import Site

// Ids as literals, which the tests know to be right.
extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = known(Identifier(text), text) }
}

extension LocaleID: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = known(LocaleID(text), text) }
}

extension CurrencyCode: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = known(CurrencyCode(text), text) }
}

private func known<Value>(_ value: Value?, _ text: String) -> Value {
  guard let value else { preconditionFailure("'\(text)' is not well formed") }
  return value
}

extension BillingPeriod {
  static let month = BillingPeriod(id: "month", months: 1, discountPercent: nil, freeMonths: nil, plans: nil)
  static let year = BillingPeriod(
    id: "year", months: 12, discountPercent: ExactDecimal(10), freeMonths: nil, plans: nil)
}

extension Offer {
  /// So many minor units a month, and a year for ten percent less.
  static func monthly(_ minorUnits: Int, in code: CurrencyCode = "EUR") -> Offer {
    let month = Money(minorUnits: minorUnits, code)
    let prices = [BillingPeriod.month, .year].compactMap { period in
      period.price(fromMonth: month).flatMap { Price(period: period, amount: $0, perDayDivisor: 30) }
    }
    return .paid(prices)
  }
}

extension Plan {
  static func sample(
    _ name: PlanID, rank: Int, _ offer: Offer = .monthly(1000), status: Status = .active,
    isVisible: Bool = true,
    isHighlighted: Bool = false
  ) -> Plan {
    Plan(
      id: name, rank: rank, offer: offer, unit: nil, line: "main", status: status, isVisible: isVisible,
      isHighlighted: isHighlighted, succeeds: nil, renamedFrom: [])
  }
}

extension Visibility {
  static let everywhere = Visibility(page: true, gate: true)
}

extension Feature {
  /// A feature that the plans grant.
  static func sample(
    _ name: FeatureID, in plans: [PlanID], group: GroupID? = nil, visibility: Visibility = .everywhere,
    upgrade: FeatureUpgrade? = nil
  ) -> Feature {
    let grants = Dictionary(uniqueKeysWithValues: plans.map { ($0, FeatureValue.granted) })
    return sample(name, .boolean, grants, group: group, visibility: visibility, upgrade: upgrade)
  }

  static func sample(
    _ name: FeatureID, _ kind: Kind, _ grants: [PlanID: FeatureValue], group: GroupID? = nil,
    visibility: Visibility = .everywhere, upgrade: FeatureUpgrade? = nil
  ) -> Feature {
    Feature(
      id: name, kind: kind, group: group, category: nil, visibility: visibility, grants: grants, links: [],
      upgrade: upgrade, renamedFrom: [])
  }
}

extension LimitValue: ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
  package init(integerLiteral value: Int) { self = .finite(ExactDecimal(value)) }

  /// No limit, in the tables of tests.
  package init(nilLiteral: ()) { self = .unlimited }
}

extension Limit {
  static func sample(
    _ name: LimitID, of unit: String = "thing", as kind: Kind = .capacity, per period: Period? = nil,
    features: [FeatureID] = [], visibility: Visibility = .everywhere, _ values: [PlanID: LimitValue]
  ) -> Limit {
    Limit(
      id: name, unit: unit, kind: kind, period: period, reset: nil, scope: nil, features: features,
      reaction: .block, warnAtPercent: 80, criticalAtPercent: 95, visibility: visibility, values: values,
      renamedFrom: [])
  }
}

extension Definition {
  static let link = "/app/plans?upgrade={to}&from={from}&feature={feature}"

  static func sample(
    plans: [Plan], features: [Feature] = [], limits: [Limit] = [], addOns: [AddOn] = [], trial: Trial? = nil,
    upgradeURL: String? = link, contactURL: String? = nil
  ) -> Definition {
    Definition(
      header: DefinitionHeader(
        product: "sample", version: "2026-01-01", effectiveFrom: CalendarDate("2026-01-01"), effectiveTo: nil,
        currency: "EUR", currencyDisplay: [:], tax: .exclusive, perDayDivisor: 30,
        usage: UsageThresholds(warnAtPercent: 80, criticalAtPercent: 95), trial: trial, defaultPlan: nil,
        upgradeURL: upgradeURL, contactURL: contactURL),
      periods: [.month, .year], groups: [], plans: plans, features: features, limits: limits, addOns: addOns,
      metrics: limits.map(\.id))
  }
}

extension CheckedSite {
  /// A site without pages, but for those that are given; catalogs as JSON, by locale, the default one first.
  static func sample(
    _ definition: Definition, claims: [Claim] = [], pages: [PageID: [LocaleID: Page]] = [:],
    catalogs: [(locale: LocaleID, json: [UInt8])] = [("en", Array("{}".utf8))]
  ) -> CheckedSite {
    var table = SourceTable()
    var faults = DiagnosticBag()
    let parsed = catalogs.map { catalog in
      let source = table.add(path: "\(catalog.locale)/messages.json", bytes: catalog.json)
      let decoded = DecodedCatalog.read(source, in: table, locale: catalog.locale, faults: &faults)
      return ParsedCatalog(decoded, in: table, faults: &faults)
    }
    precondition(!faults.hasErrors, "the test's catalogs are in order: \(faults.diagnostics)")
    let locales = parsed.map(\.locale)
    let texts = parsed.map { catalog in
      LocaleTexts(
        catalog.locale, chain: [catalog] + parsed.prefix(1), claims: claims,
        currencyDisplay: definition.header.currencyDisplay)
    }
    return CheckedSite(
      folder: "sample", profile: .sample, definition: definition,
      languages: Languages(default: locales[0], others: Array(locales.dropFirst()), fallback: [:]),
      texts: Dictionary(uniqueKeysWithValues: texts.map { ($0.locale, $0) }), claims: claims, pages: pages,
      assets: [])
  }

  static func sample(_ definition: Definition, messages: String) -> CheckedSite {
    sample(definition, catalogs: [("en", Array(messages.utf8))])
  }
}

extension SiteProfile {
  static let sample = SiteProfile(
    name: "Sample", baseURL: "https://sample.example", applicationURL: "https://app.sample.example",
    actions: [:],
    company: Company(name: "", address: "", email: "", phone: "", isPlaceholder: true), navigation: [],
    footer: [], billing: .none,
    theme: Theme(
      design: .loaf, light: [:], dark: [:], headFont: "", bodyFont: "", monoFont: "",
      mark: BrandMark(fill: "", stroke: "")),
    shareImage: nil)
}

extension Page {
  /// A page that is only somewhere.
  static func empty(_ name: String, in locale: LocaleID, at path: String) -> Page {
    Page(
      id: PageID(name), layout: .page, locale: locale, textLocale: locale, path: path, title: name,
      summary: "", heading: [], opening: [], figures: [], sections: [], footnotes: [], aliases: [])
  }
}

extension JSONValue {
  /// What stands at the end of a path of keys and, in arrays, numbers.
  subscript(path: String...) -> JSONValue? {
    path.reduce(self as JSONValue?) { value, step in
      switch value {
      case .object(let object): object[step]
      case .array(let elements): Int(step).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
      default: nil
      }
    }
  }

  /// The keys of an object, in order.
  var keys: [String] {
    if case .object(let object) = self { object.members.map(\.key) } else { [] }
  }

  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }
}
