package import JSON
import Localization
import Pricing
package import Site

/// The feature matrix: all that a running service needs to know about a product, in one JSON file.
///
/// Its shape is the contract with the services. Every key is always present, `null` where there is nothing;
/// objects keyed by id keep the order of the definition; every text is finished, in every language of the
/// product, so that a service needs neither a template engine nor plural rules. Money is in minor units.
package struct Matrix: Sendable {
  /// The whole file, with its digest.
  package private(set) var json: JSONValue = .null
  /// `sha256:` and 64 digits: of the canonical bytes without the digest.
  package private(set) var digest = ""

  let definition: Definition
  let languages: Languages
  /// One for each language, in the order of ``languages``.
  let texts: [LocaleTexts]
  /// Where somebody asks for a plan that has no price, by language; empty where the product names no place.
  let contactURLs: [LocaleID: String]

  package init(_ site: CheckedSite) {
    definition = site.definition
    languages = site.languages
    texts = site.languages.all.compactMap { site.texts[$0] }
    contactURLs = Self.contactURLs(of: site)
    seal()
  }

  /// The matrix of a product as JSON.
  package static func make(_ site: CheckedSite) -> JSONValue { Matrix(site).json }

  /// What `feature-matrix.json` holds: laid out for people, with a line feed at its end.
  package var bytes: [UInt8] { json.bytes(.pretty) }

  /// The version of the shape; a service refuses a matrix whose version it does not know.
  static let formatVersion = 1

  private mutating func seal() {
    let content = head + body
    digest = Digest(of: JSONValue.object(content).bytes(.compact)).description
    json = .object(head + [("digest", .string(digest))] + body)
  }

  private var head: [(String, JSONValue)] {
    let header = definition.header
    return [
      ("formatVersion", .integer(Self.formatVersion)),
      ("product", .string(header.product.description)),
      ("catalogVersion", .string(header.version)),
      ("effectiveFrom", .optional(header.effectiveFrom?.description)),
    ]
  }

  private var body: [(String, JSONValue)] {
    [
      ("locales", ["default": .id(languages.default), "all": .ids(languages.all)]),
      ("currency", .id(definition.header.currency)),
      ("currencies", currencies),
      ("defaultPlan", .optional(definition.header.defaultPlan?.description)),
      ("trial", definition.header.trial.map(trial) ?? .null),
      ("states", .array(SubscriptionState.allCases.map(state))),
      ("plans", .array(definition.plans.map(plan))),
      ("features", .object(definition.features.map { ($0.id.description, feature($0)) })),
      ("limits", .object(definition.limits.map { ($0.id.description, limit($0)) })),
      ("metrics", .ids(definition.metrics)),
      ("addOns", .array(definition.addOns.map(addOn))),
      ("upgrades", .object(gatedFeatures.map { ($0.id.description, upgrades(to: $0)) })),
    ]
  }

  /// The features that services ask for at run time.
  var gatedFeatures: [Feature] { definition.features.filter(\.visibility.gate) }
}

extension Matrix {
  /// The sign is the default language's; `display` is what the product writes in its place, if anything.
  private var currencies: JSONValue {
    let formatter = Formatter(languages.default)
    return .object(
      definition.currencies.map { currency in
        let symbol = formatter.symbol(of: currency)
        return (
          currency.description,
          [
            "exponent": .integer(currency.exponent),
            "symbol": .string(symbol),
            "display": .string(definition.header.currencyDisplay[currency] ?? symbol),
          ]
        )
      })
  }

  private func trial(_ trial: Trial) -> JSONValue {
    [
      "plan": .id(trial.plan),
      "days": .integer(trial.days),
      "card": .bool(trial.requiresCard),
      "endsIn": .string(trial.endsIn),
      "remindDaysBefore": .array(trial.remindDaysBefore.map(JSONValue.integer)),
      "extendDays": trial.extendDays.map {
        ["min": .integer($0.lowerBound), "max": .integer($0.upperBound)]
      } ?? .null,
      "urgency": .object(
        trial.remindDaysBefore.map { (String($0), .string(Urgency(daysLeft: $0).rawValue)) }),
    ]
  }

  private func state(_ state: SubscriptionState) -> JSONValue {
    [
      "id": .string(state.rawValue),
      "access": .bool(state.givesAccess),
      "text": inEveryLanguage { texts in
        let name = texts.filled("state.\(state.rawValue).name") ?? state.rawValue
        let banner = texts.filled("state.\(state.rawValue).banner") ?? name
        return ["name": .string(name), "banner": .string(banner)]
      },
    ]
  }

  /// An object with something for each language of the product.
  func inEveryLanguage(_ make: (LocaleTexts) -> JSONValue) -> JSONValue {
    .object(texts.map { ($0.locale.description, make($0)) })
  }

  /// `page:ID` leads to that page of the site, which is in every language and on another host than the
  /// application: so the address is whole.
  ///
  /// Anything else is an address already.
  private static func contactURLs(of site: CheckedSite) -> [LocaleID: String] {
    guard let target = site.definition.header.contactURL else { return [:] }
    var urls: [LocaleID: String] = [:]
    for locale in site.languages.all {
      let path =
        target.hasPrefix("page:")
        ? site.page(PageID(String(target.dropFirst("page:".count))), in: locale).map {
          site.profile.baseURL + $0.path
        }
        : target
      urls[locale] = path.map { URLTemplate($0).filled(with: [:]) }
    }
    return urls
  }
}
