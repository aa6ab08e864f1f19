import JSON
import Localization
import Pricing
import Site

extension Matrix {
  /// What is offered to each plan that lacks the feature, by plan.
  func upgrades(to feature: Feature) -> JSONValue {
    .object(
      definition.plans.filter { !feature.isGranted(to: $0.id) }.map { plan in
        let target = definition.upgrade(for: feature, from: plan)
        return (plan.id.description, upgrade(to: feature, from: plan, target: target))
      })
  }

  /// Where no plan on sale grants the feature there is nothing to buy, but still a text.
  func upgrade(to feature: Feature, from current: Plan, target: Plan?) -> JSONValue {
    [
      "to": .optional(target?.id.description),
      "url": .optional(target.flatMap { upgradeURL(from: current, to: $0, feature: feature.id) }),
      "preview": .optional(
        target.flatMap { _ in feature.upgrade?.preview }.map { URLTemplate($0).filled(with: [:]) }),
      "roi": target.flatMap { _ in feature.upgrade?.roi }.map(returnOnInvestment) ?? .null,
      "text": inEveryLanguage { texts in
        target.map { text(of: feature, from: current, to: $0, in: texts) }
          ?? text(ofUnsold: feature, in: texts)
      },
    ]
  }

  private func returnOnInvestment(_ roi: FeatureUpgrade.ReturnOnInvestment) -> JSONValue {
    [
      "monthlySavingsMinMinor": .integer(roi.monthlySavings.lowerBound),
      "monthlySavingsMaxMinor": .integer(roi.monthlySavings.upperBound),
      "paybackDays": .integer(roi.paybackDays),
      "currency": .id(roi.currency),
    ]
  }

  /// Where somebody goes to change plans: for a plan without a price, where one asks for it.
  ///
  /// The parameter of the feature is left out where no feature is wanted.
  func upgradeURL(from current: Plan, to target: Plan, feature: FeatureID?) -> String? {
    if target.offer.pricing == .custom, let contact = contactURLs[languages.default] { return contact }
    var values = ["from": current.id.description, "to": target.id.description]
    values["feature"] = feature?.description
    return definition.header.upgradeURL.map { URLTemplate($0).filled(with: values) }
  }
}

// Texts: the feature's own win over those that are made of names.
extension Matrix {
  private func text(
    of feature: Feature, from current: Plan, to target: Plan, in texts: LocaleTexts
  ) -> JSONValue {
    let arguments = arguments(for: feature, from: current, to: target, in: texts)
    let own = "feature.\(feature.id).upgrade"
    return [
      "title": .string(texts.filled("\(own).title", arguments) ?? texts.words(.upgradeTitle, arguments)),
      "description": .string(
        texts.filled("\(own).description", arguments) ?? texts.words(.upgradeDescription, arguments)),
      "benefits": .array(
        benefits(of: feature, from: current, to: target, in: texts, arguments).map { benefit in
          ["text": .string(benefit.text), "icon": .string(benefit.icon)]
        }),
      "socialProof": .optional(texts.socialProof(of: target)),
    ]
  }

  private func text(ofUnsold feature: Feature, in texts: LocaleTexts) -> JSONValue {
    let own = "feature.\(feature.id).upgrade"
    let name = MessageValue.text(texts.name(of: feature).text)
    let title = texts.filledWithoutArguments("\(own).title") ?? texts.words(.upgradeTitle, ["feature": name])
    return [
      "title": .string(title),
      "description": .string(texts.filledWithoutArguments("\(own).description") ?? title),
      "benefits": [],
      "socialProof": nil,
    ]
  }

  /// The names, and every limit of both plans: `{products_from}`, `{products_to}`.
  private func arguments(
    for feature: Feature, from current: Plan, to target: Plan, in texts: LocaleTexts
  ) -> [String: MessageValue] {
    let names: [String: MessageValue] = [
      "feature": .text(texts.name(of: feature).text),
      "plan": .text(texts.name(of: target).text),
    ]
    return texts.arguments(of: current, in: definition, suffix: "_from")
      .merging(texts.arguments(of: target, in: definition, suffix: "_to")) { from, _ in from }
      .merging(names) { _, name in name }
  }

  private struct Benefit {
    let text: String
    let icon: String
  }

  /// Those that the definition lists; where it lists none, the feature itself and what grows with the plan.
  private func benefits(
    of feature: Feature, from current: Plan, to target: Plan, in texts: LocaleTexts,
    _ arguments: [String: MessageValue]
  ) -> [Benefit] {
    let icons = feature.upgrade?.benefitIcons ?? []
    let listed = icons.enumerated().compactMap { index, icon in
      texts.filled("feature.\(feature.id).upgrade.benefit.\(index + 1)", arguments)
        .map { Benefit(text: $0, icon: icon) }
    }
    guard listed.isEmpty else { return listed }
    let itself = Benefit(text: texts.words(.upgradeBenefitFeature, arguments), icon: "check")
    let rising = definition.limits.filter { $0.value(in: current.id) < $0.value(in: target.id) }
    let growth = rising.prefix(2).map { limit in
      Benefit(text: rise(of: limit, from: current, to: target, in: texts), icon: "trending-up")
    }
    return [itself] + growth
  }

  private func rise(of limit: Limit, from current: Plan, to target: Plan, in texts: LocaleTexts) -> String {
    texts.words(
      .upgradeBenefitLimit,
      [
        "limit": .text(texts.name(of: limit).text),
        "from": .text(texts.figureWithUnit(limit, limit.value(in: current.id))),
        "to": .text(texts.figureWithUnit(limit, limit.value(in: target.id))),
      ])
  }
}

extension LocaleTexts {
  /// The value beside a label that names the thing: "500", "50 GB", "100/day".
  func figureWithUnit(_ limit: Limit, _ value: LimitValue) -> String {
    let suffix = suffix(limit, value: value)
    if suffix.isEmpty || value == .unlimited { return figure(value) }
    return suffix.hasPrefix("/") ? figure(value) + suffix : count(value, of: limit.unit).text
  }
}
