import Diagnostics
import Localization
import Pricing
import Site

/// A message that something asks for by its id.
struct MessageUse: Sendable {
  let arguments: [String: Signature.Kind]
  /// Whether the product must have it; otherwise there is a default.
  let isRequired: Bool
  /// What it is for, in words: "the name of plan 'starter'".
  let purpose: String
}

/// Every message that the pages and the feature matrix of a definition ask for, by id.
struct MessageUses: Sendable {
  private(set) var uses: [MessageID: MessageUse] = [:]
  private let claims: [String: Signature.Kind]

  /// - Parameter hasApplication: whether the catalogs hold one of the messages that applications share.
  init(
    _ draft: DraftDefinition, claims: [DraftClaim], navigation: [NavigationTarget], hasEmails: Bool,
    hasApplication: Bool
  ) {
    self.claims = Dictionary(
      claims.compactMap { claim in claim.value.map { ("claim_\(claim.id.value)", $0.argumentKind) } },
      uniquingKeysWith: { first, _ in first })
    for message in InterfaceMessage.allCases where hasEmails || !message.isOfEmails {
      add(
        message.rawValue, message.argumentKinds, required: true,
        for: "a text of the \(message.isOfEmails ? "e-mails" : "pages")")
    }
    for message in ApplicationMessage.allCases
    where hasApplication && (draft.trial != nil || !message.isOfTrial) {
      add(message.rawValue, message.arguments, required: true, for: "a text of the application")
    }
    addPlans(draft)
    addFeatures(draft)
    addLimits(draft)
    for group in draft.groups {
      add("group.\(group.value)", required: true, for: "the heading of group '\(group.value)'")
    }
    for period in draft.periods {
      add("period.\(period.id.value).name", required: true, for: "the name of period '\(period.id.value)'")
      add(
        "period.\(period.id.value).per", required: true,
        for: "what follows a price of period '\(period.id.value)'")
    }
    for state in SubscriptionState.allCases.map(\.rawValue) {
      add("state.\(state).name", required: true, for: "the name of a state")
      add("state.\(state).banner", required: true, for: "what the application says in a state")
    }
    for target in navigation { add(target.labelID, required: true, for: "an entry of the navigation") }
  }

  private mutating func add(
    _ id: String, _ arguments: [String: Signature.Kind] = [:], required: Bool = false, for purpose: String
  ) {
    guard let id = MessageID(id) else { return }
    uses[id] = MessageUse(
      arguments: arguments.merging(claims) { own, _ in own }, isRequired: required, purpose: purpose)
  }

  private mutating func addPlans(_ draft: DraftDefinition) {
    let limits = Dictionary(
      draft.limits.map { ("\($0.id.value)", Signature.Kind.number) }, uniquingKeysWith: { first, _ in first })
    for plan in draft.plans {
      let id = plan.id.value
      add("plan.\(id).name", required: true, for: "the name of plan '\(id)'")
      add("plan.\(id).description", for: "whom plan '\(id)' is for")
      add("plan.\(id).socialProof", for: "who chooses plan '\(id)'")
      for number in 1...9 { add("plan.\(id).highlight.\(number)", limits, for: "the card of plan '\(id)'") }
    }
    for addOn in draft.addOns {
      add("addOn.\(addOn.id.value).name", required: true, for: "the name of add-on '\(addOn.id.value)'")
      add("addOn.\(addOn.id.value).description", for: "what add-on '\(addOn.id.value)' is")
      if let unit = addOn.unit {
        add("unit.\(unit.name).one", required: true, for: "one unit of add-on '\(addOn.id.value)'")
      }
    }
    for unit in draft.plans.compactMap(\.unit) {
      add("unit.\(unit.name).one", required: true, for: "what a price is for")
    }
  }

  private mutating func addFeatures(_ draft: DraftDefinition) {
    var figures: [String: Signature.Kind] = ["plan": .text, "feature": .text]
    for limit in draft.limits {
      figures["\(limit.id.value)_from"] = .number
      figures["\(limit.id.value)_to"] = .number
    }
    for feature in draft.features {
      let id = feature.id.value
      add("feature.\(id).name", required: true, for: "the name of feature '\(id)'")
      for level in feature.levels {
        add("feature.\(id).level.\(level.value)", required: true, for: "a level of feature '\(id)'")
      }
      for word in draft.words(of: feature) {
        add("feature.\(id).value.\(word)", for: "a value of feature '\(id)'")
      }
      add("feature.\(id).upgrade.title", figures, for: "the upgrade to feature '\(id)'")
      add("feature.\(id).upgrade.description", figures, for: "the upgrade to feature '\(id)'")
      for (index, _) in (feature.upgrade?.icons ?? []).enumerated() {
        add(
          "feature.\(id).upgrade.benefit.\(index + 1)", figures, required: true,
          for: "a benefit of feature '\(id)'")
      }
    }
  }

  private mutating func addLimits(_ draft: DraftDefinition) {
    for limit in draft.limits {
      add("limit.\(limit.id.value).name", required: true, for: "the name of limit '\(limit.id.value)'")
    }
    for unit in Set(draft.limits.compactMap { $0.unit?.value }).union(["day"]).sorted() {
      add("unit.\(unit)", ["n": .number], required: true, for: "the unit of a limit")
      add("unit.\(unit).count", ["n": .number], required: true, for: "the number of a limit with its noun")
    }
  }
}

extension InterfaceMessage {
  /// What kind of value each argument is given.
  fileprivate var argumentKinds: [String: Signature.Kind] {
    Dictionary(
      arguments.map { name in
        switch name {
        case "percent", "cut": (name, .percent)
        case "days": (name, .number)
        default: (name, .text)
        }
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension Claim.Value {
  fileprivate var argumentKind: Signature.Kind {
    switch self {
    case .percent: .percent
    case .number, .days: .number
    case .money: .money
    }
  }
}
