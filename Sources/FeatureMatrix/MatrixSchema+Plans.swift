import JSON
import Localization
import Pricing

extension MatrixSchema {
  /// The form of all plans, with the id and the rank of this one.
  func plan(_ plan: Plan) -> JSONValue {
    Schema.reference("plan").with([
      (
        "properties",
        ["id": Schema.const(.id(plan.id)), "rank": Schema.const(.integer(plan.rank))]
      )
    ])
  }

  var planForm: JSONValue {
    Schema.object([
      ("id", Schema.id(planIDs)),
      ("rank", Schema.integer(atLeast: 0)),
      ("line", Schema.text),
      ("status", Schema.id(Plan.Status.allCases.map(\.rawValue))),
      ("visible", Schema.boolean),
      ("highlight", Schema.boolean),
      ("pricing", Schema.id(OfferKind.allCases.map(\.rawValue))),
      ("prices", Schema.list(of: Schema.reference("price"))),
      ("contactUrl", Schema.any(of: inEveryLanguage(Schema.reference("url")), Schema.null)),
      ("features", Schema.object(definition.features.map { ($0.id.description, value(of: $0)) })),
      ("limits", Schema.object(keyedBy: limitIDs, Schema.reference("limitValue"))),
      ("renamedFrom", Schema.set(of: Schema.text)),
      ("text", inEveryLanguage(Schema.reference("planText"))),
    ]).with([("allOf", .array(rulesOfPricing(withContact: true)))])
  }

  /// Free is one price of nothing, custom is no price; only a custom plan leads to a contact.
  private func rulesOfPricing(withContact hasContact: Bool) -> [JSONValue] {
    let noContact = hasContact ? [("contactUrl", Schema.null)] : []
    let nothing: JSONValue = [
      "properties": ["amountMinor": Schema.const(0), "lookupKey": Schema.null]
    ]
    let amount: JSONValue = ["properties": ["lookupKey": ["type": "string"]]]
    return [
      Schema.when(
        "pricing", is: OfferKind.free.rawValue,
        then: [("prices", ["minItems": 1, "maxItems": 1, "items": nothing])] + noContact),
      Schema.when(
        "pricing", is: OfferKind.paid.rawValue,
        then: [("prices", ["minItems": 1, "items": amount])] + noContact),
      Schema.when("pricing", is: OfferKind.custom.rawValue, then: [("prices", ["maxItems": 0])]),
    ]
  }

  var price: JSONValue {
    let periods = definition.periods.map(\.id.description)
    return Schema.object([
      ("currency", Schema.id(definition.currencies)),
      ("period", Schema.id(periods + [definition.freePeriod].filter { !periods.contains($0) })),
      ("months", Schema.integer(atLeast: 1)),
      ("amountMinor", Schema.reference("minorUnits")),
      ("perMonthMinor", Schema.reference("minorUnits")),
      ("perDayMinor", Schema.reference("minorUnits")),
      ("per", unit),
      ("lookupKey", Schema.any(of: Schema.pattern("^[a-z0-9_]+$"), Schema.null)),
    ])
  }

  private var unit: JSONValue {
    let several = Schema.object([("unit", Schema.text), ("quantity", Schema.integer(atLeast: 1))])
    return Schema.any(of: Schema.optionalText, several).described("What one price buys; null for the whole.")
  }

  var planText: JSONValue {
    Schema.object([
      ("name", Schema.text), ("description", Schema.optionalText), ("socialProof", Schema.optionalText),
    ])
  }

  /// Null exactly where there is no limit, so that nobody can take 0 or a billion for it.
  var limitValue: JSONValue {
    Schema.one(
      of: Schema.object([("value", amount), ("unlimited", Schema.const(false))]),
      Schema.object([("value", Schema.null), ("unlimited", Schema.const(true))]))
  }

  /// Whole where all limits of the product are.
  private var amount: JSONValue {
    let values = definition.limits.flatMap { limit in planIDs.map(limit.value) }
    let changes = definition.addOns.flatMap { $0.extends + $0.sets }.map(\.value)
    let areWhole = (values + changes).allSatisfy { value in
      if case .finite(let number) = value { number.whole != nil } else { true }
    }
    return ["type": areWhole ? "integer" : "number", "minimum": 0]
  }

  func addOn(_ addOn: AddOn) -> JSONValue {
    let ids = definition.addOns.map(\.id)
    let granted = definition.features.filter { feature in addOn.features.contains { $0.feature == feature.id }
    }
    return Schema.object([
      ("id", Schema.const(.id(addOn.id))),
      ("pricing", Schema.id(OfferKind.allCases.map(\.rawValue))),
      ("prices", Schema.list(of: Schema.reference("price"))),
      ("per", unit),
      ("availableFor", Schema.set(of: Schema.id(planIDs))),
      ("requires", Schema.set(of: Schema.id(ids))),
      ("excludes", Schema.set(of: Schema.id(ids))),
      ("features", Schema.object(granted.map { ($0.id.description, value(of: $0)) })),
      ("extends", Schema.object(keyedBy: addOn.additions.map(\.limit), amount)),
      ("sets", Schema.object(keyedBy: addOn.replacements.map(\.limit), Schema.reference("limitValue"))),
      (
        "quantity",
        Schema.object([
          ("min", Schema.integer(atLeast: 0)), ("max", ["type": ["integer", "null"], "minimum": 0]),
          ("step", Schema.integer(atLeast: 1)),
        ])
      ),
      ("renamedFrom", Schema.set(of: Schema.text)),
      ("text", inEveryLanguage(Schema.reference("addOnText"))),
    ]).with([("allOf", .array(rulesOfPricing(withContact: false)))])
  }
}
