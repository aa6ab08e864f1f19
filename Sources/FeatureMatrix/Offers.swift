import JSON
import Localization
import Pricing
import Site

/// How an offer is paid for, in the words of the matrix.
enum OfferKind: String, CaseIterable {
  case free, paid, custom
}

extension Offer {
  /// A price in words is no amount a service could show or charge: it is custom, like one on request.
  var pricing: OfferKind {
    switch self {
    case .free: .free
    case .paid: .paid
    case .contact, .described: .custom
    }
  }
}

extension Definition {
  /// The period by which a free offer costs nothing: the month, whatever it is called.
  var freePeriod: String { periods.first { $0.months == 1 }?.id.description ?? "month" }
}

extension JSONValue {
  /// What a plan grants of a feature: `true`, a level, a text, a number or a list; `false` where nothing.
  static func value(_ value: FeatureValue) -> JSONValue {
    switch value {
    case .notGranted, .text(""), .list([]): false
    case .granted: true
    case .level(let level): .id(level)
    case .text(let text): .string(text)
    case .number(let number): .decimal(number)
    case .list(let entries): .array(entries.map(JSONValue.string))
    }
  }

  /// A limit: its value is `null` exactly where it is unlimited.
  static func value(_ value: LimitValue) -> JSONValue {
    switch value {
    case .finite(let number): ["value": .decimal(number), "unlimited": false]
    case .unlimited: ["value": nil, "unlimited": true]
    }
  }

  /// What one price buys: a unit by its name, or several with their number.
  static func unit(_ unit: PriceUnit?) -> JSONValue {
    guard let unit else { return .null }
    return unit.quantity == 1
      ? .string(unit.name) : ["unit": .string(unit.name), "quantity": .integer(unit.quantity)]
  }
}

extension LocaleTexts {
  /// A line that speaks for the plan, with its figures filled in.
  func socialProof(of plan: Plan) -> String? { filled("plan.\(plan.id).socialProof") }
}
