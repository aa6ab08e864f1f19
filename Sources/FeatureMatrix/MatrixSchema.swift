package import JSON
import Localization
import Pricing
package import Site

extension Matrix {
  /// The JSON Schema of this product's matrix, draft 2020-12.
  ///
  /// It knows the product: every id, every language and every key is spelled out, nothing may be missing or
  /// added, and only plans on sale are named as an upgrade. So a service that checks its copy at start finds
  /// a matrix of another product or of a broken build before a customer does.
  package static func schema(for site: CheckedSite) -> JSONValue { MatrixSchema(site).json }
}

/// The rules that a product's matrix keeps.
struct MatrixSchema {
  let definition: Definition
  let locales: [LocaleID]
  private let defaultLocale: LocaleID
  private let profile: SiteProfile

  init(_ site: CheckedSite) {
    definition = site.definition
    locales = site.languages.all
    defaultLocale = site.languages.default
    profile = site.profile
  }

  var json: JSONValue {
    let product = definition.header.product
    return JSONValue.object([
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("$id", .string("\(profile.baseURL)/schemas/\(product)/feature-matrix-\(Matrix.formatVersion).json")),
      ("title", .string("Feature matrix of \(product), format \(Matrix.formatVersion)")),
      ("description", "What the running services obey: plans, prices, features, limits, and their texts."),
    ]).with(Schema.object(head + body).members).with([("$defs", definitions)])
  }

  private var head: [(String, JSONValue)] {
    let header = definition.header
    return [
      (
        "formatVersion",
        Schema.const(.integer(Matrix.formatVersion)).described("Refuse a version you do not know.")
      ),
      ("product", Schema.const(.id(header.product))),
      ("catalogVersion", Schema.text.described("The version of the definition.")),
      ("effectiveFrom", Schema.any(of: Schema.reference("date"), Schema.null)),
      (
        "digest",
        Schema.pattern("^sha256:[0-9a-f]{64}$")
          .described("SHA-256 of this file without white space between its tokens and without this member.")
      ),
    ]
  }

  private var body: [(String, JSONValue)] {
    let currencies = definition.currencies.map { ($0.description, currency($0)) }
    return [
      (
        "locales",
        Schema.object([
          ("default", Schema.const(.id(defaultLocale))), ("all", Schema.const(.ids(locales))),
        ])
      ),
      ("currency", Schema.const(.id(definition.header.currency)).described("ISO 4217, the main one.")),
      ("currencies", Schema.object(currencies)),
      ("defaultPlan", Schema.optionalID(planIDs).described("What a new account gets.")),
      ("trial", definition.header.trial.map(trial) ?? Schema.null),
      ("states", Schema.sequence(SubscriptionState.allCases.map(state))),
      ("plans", Schema.sequence(definition.plans.map(plan)).described("In their order; all of them.")),
      ("features", Schema.object(definition.features.map { ($0.id.description, feature($0)) })),
      ("limits", Schema.object(definition.limits.map { ($0.id.description, limit($0)) })),
      ("metrics", Schema.set(of: Schema.id(limitIDs)).described("The limits of the usage page.")),
      ("addOns", Schema.sequence(definition.addOns.map(addOn))),
      ("upgrades", upgrades),
    ]
  }

  private var definitions: JSONValue {
    .object(
      [
        ("date", Schema.pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
        ("url", Schema.pattern(Self.urlPattern).described("Relative to the application, or absolute.")),
        ("minorUnits", Schema.integer(atLeast: 0).described("In minor units: 14900 are 149.00.")),
        ("price", price),
        ("limitValue", limitValue),
        ("plan", planForm),
        ("stateText", Schema.object([("name", Schema.text), ("banner", Schema.text)])),
        ("nameText", Schema.object([("name", Schema.text)])),
        ("planText", planText),
        ("addOnText", Schema.object([("name", Schema.text), ("description", Schema.optionalText)])),
        ("upgrade", upgradeForm),
        ("upgradeText", upgradeText),
      ])
  }

  /// A path with one slash before it, an `https:` or a `mailto:` address; of the characters of RFC 3986 only.
  static let urlPattern =
    "^(/(?!/)|https://|mailto:)([A-Za-z0-9._~:/?#@!$&'()*+,;=-]|\\[|\\]|%[0-9A-Fa-f]{2})*$"
}

// What is at the top.
extension MatrixSchema {
  var planIDs: [PlanID] { definition.plans.map(\.id) }
  var planIDsOnSale: [PlanID] { definition.plansOnSale.map(\.id) }
  var featureIDs: [FeatureID] { definition.features.map(\.id) }
  var limitIDs: [LimitID] { definition.limits.map(\.id) }

  /// The same form of text in every language of the product.
  func inEveryLanguage(_ form: JSONValue) -> JSONValue { Schema.object(keyedBy: locales, form) }

  private func currency(_ code: CurrencyCode) -> JSONValue {
    Schema.object([
      ("exponent", Schema.const(.integer(code.exponent)).described("Digits of the minor unit.")),
      ("symbol", Schema.text), ("display", Schema.text),
    ])
  }

  private func trial(_ trial: Trial) -> JSONValue {
    let ends = SubscriptionState.trialEnds.map(\.rawValue) + planIDs.map(\.description)
    let days = Schema.integer(atLeast: 1)
    let extent = Schema.object([("min", days), ("max", days)])
    return Schema.object([
      ("plan", Schema.id(planIDs)),
      ("days", days),
      ("card", Schema.boolean.described("Whether a payment card is asked for at the start.")),
      ("endsIn", Schema.id(ends)),
      ("remindDaysBefore", Schema.const(.array(trial.remindDaysBefore.map(JSONValue.integer)))),
      ("extendDays", trial.extendDays == nil ? Schema.null : extent),
      (
        "urgency",
        Schema.object(keyedBy: trial.remindDaysBefore, Schema.id(Urgency.allCases.map(\.rawValue)))
      ),
    ])
  }

  private func state(_ state: SubscriptionState) -> JSONValue {
    Schema.object([
      ("id", Schema.const(.string(state.rawValue))),
      ("access", Schema.const(.bool(state.givesAccess))),
      ("text", inEveryLanguage(Schema.reference("stateText"))),
    ])
  }
}
