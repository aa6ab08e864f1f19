import JSON
import Localization
import Pricing
import Site

extension Matrix {
  func plan(_ plan: Plan) -> JSONValue {
    [
      "id": .id(plan.id),
      "rank": .integer(plan.rank),
      "line": .string(plan.line),
      "status": .string(plan.status.rawValue),
      "visible": .bool(plan.isVisible),
      "highlight": .bool(plan.isHighlighted),
      "pricing": .string(plan.offer.pricing.rawValue),
      "prices": prices(of: plan.offer, per: plan.unit, named: plan.billingName),
      "contactUrl": contactURLs(of: plan),
      "features": .object(definition.features.map { ($0.id.description, .value($0.value(in: plan.id))) }),
      "limits": .object(definition.limits.map { ($0.id.description, .value($0.value(in: plan.id))) }),
      "renamedFrom": .ids(plan.renamedFrom),
      "text": inEveryLanguage { texts in
        [
          "name": .string(texts.name(of: plan).text),
          "description": .optional(texts.filled("plan.\(plan.id).description")),
          "socialProof": .optional(texts.socialProof(of: plan)),
        ]
      },
    ]
  }

  /// By language, for a plan without a published price; `null` for all others.
  private func contactURLs(of plan: Plan) -> JSONValue {
    guard plan.offer.pricing == .custom, !contactURLs.isEmpty else { return .null }
    return inEveryLanguage { .optional(contactURLs[$0.locale]) }
  }

  func addOn(_ addOn: AddOn) -> JSONValue {
    [
      "id": .id(addOn.id),
      "pricing": .string(addOn.offer.pricing.rawValue),
      "prices": prices(of: addOn.offer, per: addOn.unit, named: addOn.billingName),
      "per": .unit(addOn.unit),
      "availableFor": .ids(addOn.availableFor),
      "requires": .ids(addOn.requires),
      "excludes": .ids(addOn.excludes),
      "features": .object(addOn.features.map { ($0.feature.description, .value($0.value)) }),
      "extends": .object(addOn.additions.map { ($0.limit.description, .decimal($0.amount)) }),
      "sets": .object(addOn.replacements.map { ($0.limit.description, .value($0.value)) }),
      "quantity": [
        "min": .integer(addOn.quantity.min),
        "max": .optional(addOn.quantity.max),
        "step": .integer(addOn.quantity.step),
      ],
      "renamedFrom": .ids(addOn.renamedFrom),
      "text": inEveryLanguage { texts in
        [
          "name": .string(texts.name(of: addOn).text),
          "description": .optional(texts.filled("addOn.\(addOn.id).description")),
        ]
      },
    ]
  }

  /// A free offer has one price of nothing a month, one on request has none.
  private func prices(of offer: Offer, per unit: PriceUnit?, named owner: String) -> JSONValue {
    switch offer {
    case .contact, .described: []
    case .free:
      [
        [
          "currency": .id(definition.header.currency),
          "period": .string(definition.freePeriod),
          "months": 1,
          "amountMinor": 0,
          "perMonthMinor": 0,
          "perDayMinor": 0,
          "per": .unit(unit),
          "lookupKey": nil,
        ]
      ]
    case .paid(let prices):
      .array(
        prices.map { price in
          [
            "currency": .id(price.currency),
            "period": .id(price.period),
            "months": .integer(price.months),
            "amountMinor": .integer(price.amount.minorUnits),
            "perMonthMinor": .integer(price.perMonth.minorUnits),
            "perDayMinor": .integer(price.perDay.minorUnits),
            "per": .unit(unit),
            "lookupKey": .string(definition.lookupKey(of: price, named: owner)),
          ]
        })
    }
  }
}
