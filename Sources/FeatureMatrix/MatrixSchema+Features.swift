import JSON
import Localization
import Pricing

extension MatrixSchema {
  /// What a plan or an add-on can have of the feature.
  func value(of feature: Feature) -> JSONValue {
    switch feature.kind {
    case .boolean: Schema.boolean
    case .level(let levels): ["enum": .array(levels.map { .id($0) } + [false])]
    case .text: ["enum": .array(definition.words(of: feature).map(JSONValue.string) + [true, false])]
    case .number: Schema.any(of: ["type": "number"], Schema.boolean)
    case .list:
      // `true` where the plan has the feature but the definition lists nothing.
      Schema.any(of: Schema.list(of: Schema.id(definition.words(of: feature)), atLeast: 1), Schema.boolean)
    }
  }

  func feature(_ feature: Feature) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("type", Schema.const(.string(feature.kind.name))),
      ("group", Schema.optionalID(definition.groups)),
      ("show", Schema.set(of: ["enum": ["page", "gate"]])),
      ("plans", Schema.set(of: Schema.id(planIDs)).described("Those that grant it.")),
      ("minimumPlan", Schema.optionalID(planIDsOnSale).described("The first on sale that grants it.")),
    ]
    if case .level(let levels) = feature.kind {
      members.append(("levels", Schema.const(.ids(levels)).described("A later one includes the earlier.")))
    }
    members.append(("renamedFrom", Schema.set(of: Schema.text)))
    members.append(("text", inEveryLanguage(text(of: feature))))
    return Schema.object(members)
  }

  private func text(of feature: Feature) -> JSONValue {
    switch feature.kind {
    case .boolean, .number: Schema.reference("nameText")
    case .level(let levels):
      Schema.object([("name", Schema.text), ("levels", Schema.object(keyedBy: levels, Schema.text))])
    case .text, .list:
      Schema.object([
        ("name", Schema.text), ("values", Schema.object(keyedBy: definition.words(of: feature), Schema.text)),
      ])
    }
  }

  func limit(_ limit: Limit) -> JSONValue {
    let finite = planIDs.filter(limit.canBeExceeded)
    let text = Schema.object([
      ("name", Schema.text), ("unit", Schema.anyText.described("Beside a value; empty for counted things.")),
      ("exceeded", Schema.object(keyedBy: finite, Schema.text)),
    ])
    return Schema.object([
      ("unit", Schema.text),
      ("kind", Schema.const(.string(limit.kind.rawValue))),
      ("period", Schema.const(.optional(limit.period?.rawValue))),
      ("reset", Schema.optionalID(Limit.Reset.allCases.map(\.rawValue))),
      ("scope", Schema.optionalText.described("What each of has the limit to itself; null for the account.")),
      ("feature", Schema.optionalID(featureIDs).described("The feature the limit belongs to.")),
      ("warnAtPercent", Schema.integer(atLeast: 1, atMost: 100)),
      ("criticalAtPercent", Schema.integer(atLeast: 1, atMost: 100)),
      ("onLimit", Schema.id(Limit.Reaction.allCases.map(\.rawValue))),
      ("raisedBy", Schema.object(planIDs.map { ($0.description, target(from: $0)) })),
      ("upgradeUrl", Schema.object(keyedBy: planIDs, Schema.any(of: Schema.reference("url"), Schema.null))),
      ("addOns", Schema.set(of: Schema.id(definition.addOns.map(\.id)))),
      ("renamedFrom", Schema.set(of: Schema.text)),
      ("text", inEveryLanguage(text)),
    ])
  }

  /// Another plan that is on sale, or none.
  func target(from current: PlanID) -> JSONValue { Schema.optionalID(planIDsOnSale.filter { $0 != current }) }
}

extension MatrixSchema {
  /// One for each gated feature and each plan that lacks it.
  var upgrades: JSONValue {
    let gated = definition.features.filter(\.visibility.gate)
    return Schema.object(
      gated.map { feature in
        let lacking = planIDs.filter { !feature.isGranted(to: $0) }
        return (feature.id.description, Schema.object(lacking.map { ($0.description, upgrade(from: $0)) }))
      })
  }

  private func upgrade(from current: PlanID) -> JSONValue {
    Schema.reference("upgrade").with([("properties", ["to": target(from: current)])])
  }

  var upgradeForm: JSONValue {
    let optionalURL = Schema.any(of: Schema.reference("url"), Schema.null)
    let nowhere: JSONValue = ["properties": ["url": Schema.null, "preview": Schema.null, "roi": Schema.null]]
    return Schema.object([
      ("to", Schema.optionalID(planIDsOnSale)),
      ("url", optionalURL),
      ("preview", optionalURL),
      ("roi", Schema.any(of: returnOnInvestment, Schema.null)),
      ("text", inEveryLanguage(Schema.reference("upgradeText"))),
    ]).with([("if", ["properties": ["to": Schema.null]]), ("then", nowhere)])
  }

  private var returnOnInvestment: JSONValue {
    Schema.object([
      ("monthlySavingsMinMinor", Schema.reference("minorUnits")),
      ("monthlySavingsMaxMinor", Schema.reference("minorUnits")),
      ("paybackDays", Schema.integer(atLeast: 1)),
      ("currency", Schema.id(definition.currencies)),
    ])
  }

  var upgradeText: JSONValue {
    Schema.object([
      ("title", Schema.text),
      ("description", Schema.text),
      ("benefits", Schema.list(of: Schema.object([("text", Schema.text), ("icon", Schema.text)]))),
      ("socialProof", Schema.optionalText),
    ])
  }
}
