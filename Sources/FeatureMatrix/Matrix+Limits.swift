import JSON
import Localization
import Pricing
import Site

extension Matrix {
  func limit(_ limit: Limit) -> JSONValue {
    [
      "unit": .string(limit.unit),
      "kind": .string(limit.kind.rawValue),
      "period": .optional(limit.period?.rawValue),
      "reset": .optional(limit.reset?.rawValue),
      "scope": .optional(limit.scope),
      "feature": .optional(limit.features.first?.description),
      "warnAtPercent": .integer(limit.warnAtPercent),
      "criticalAtPercent": .integer(limit.criticalAtPercent),
      "onLimit": .string(limit.reaction.rawValue),
      "raisedBy": inEveryPlan { plan in
        .optional(definition.upgrade(raising: limit, from: plan)?.id.description)
      },
      "upgradeUrl": inEveryPlan { plan in
        .optional(
          definition.upgrade(raising: limit, from: plan).flatMap {
            upgradeURL(from: plan, to: $0, feature: limit.features.first)
          })
      },
      "addOns": .ids(definition.addOns(raising: limit.id).map(\.id)),
      "renamedFrom": .ids(limit.renamedFrom),
      "text": inEveryLanguage { texts in
        [
          "name": .string(texts.name(of: limit).text),
          "unit": .string(texts.suffix(limit, value: limit.typicalValue)),
          "exceeded": .object(
            definition.plans.compactMap { plan in
              exceeded(limit, on: plan, in: texts).map { (plan.id.description, .string($0)) }
            }),
        ]
      },
    ]
  }

  private func inEveryPlan(_ make: (Plan) -> JSONValue) -> JSONValue {
    .object(definition.plans.map { ($0.id.description, make($0)) })
  }

  /// What is told when the plan's limit is full or used up; nothing where it cannot be.
  func exceeded(_ limit: Limit, on plan: Plan, in texts: LocaleTexts) -> String? {
    guard limit.canBeExceeded(on: plan.id) else { return nil }
    let arguments: [String: MessageValue] = [
      "limit": .text(texts.name(of: limit).text),
      "plan": .text(texts.name(of: plan).text),
      "count": .text(texts.count(limit.value(in: plan.id), of: limit.unit).text),
    ]
    guard limit.kind == .quota else { return texts.words(.limitExceededCapacity, arguments) }
    let period = MessageValue.text(limit.period?.rawValue ?? "other")
    return texts.words(.limitExceededQuota, arguments.merging(["period": period]) { own, _ in own })
  }
}

extension Limit {
  /// Whether use is counted against a number on that plan.
  func canBeExceeded(on plan: PlanID) -> Bool { isMetered && value(in: plan) != .unlimited }

  /// The value whose grammatical number the unit beside any value takes: the largest number that a plan has.
  var typicalValue: LimitValue {
    values.values.filter { $0 != .unlimited }.max() ?? .unlimited
  }
}
