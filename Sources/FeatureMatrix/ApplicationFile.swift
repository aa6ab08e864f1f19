import JSON
import Localization
import Pricing
import Site

/// `app.LOCALE.json`: what the front end of an application shows about plans, in one language.
///
/// Messages are plain ids with ICU MessageFormat that the front end fills in; everything that follows from the
/// definition is data with its words finished.
struct ApplicationFile {
  private let site: CheckedSite
  private let texts: LocaleTexts
  private let digest: String

  static let formatVersion = 1

  /// Nothing where the product has no words for its application.
  init?(_ site: CheckedSite, in locale: LocaleID, digest: String) {
    guard let texts = site.texts[locale],
      let original = site.texts[site.languages.default],
      !original.ids(beginningWith: ApplicationMessage.prefix).isEmpty
    else { return nil }
    self.site = site
    self.texts = texts
    self.digest = digest
  }

  private var definition: Definition { site.definition }

  var json: JSONValue {
    let messages = messages
    return .object([
      ("formatVersion", .integer(Self.formatVersion)),
      ("product", .id(definition.header.product)),
      ("locale", .id(texts.locale)),
      ("digest", .string(digest)),
      ("messages", .object(messages.map { ($0.id, .string($0.text.text)) })),
      (
        "borrowed",
        .object(messages.compactMap { id, text in text.locale.map { (id, .id($0)) } })
      ),
      ("statuses", .array(ForecastStatus.allCases.map(status))),
      ("states", .array(SubscriptionState.allCases.map(state))),
      ("periods", .array(definition.periods.map(period))),
      ("plans", .array(definition.plans.map(plan))),
      ("metrics", .ids(definition.metrics)),
      ("limits", .object(definition.limits.map { ($0.id.description, limit($0)) })),
      ("features", .object(definition.features.map { ($0.id.description, feature($0)) })),
      ("comparison", comparison),
    ])
  }
}

// The messages.
extension ApplicationFile {
  /// All of the application's, and the names and nouns that it puts into them.
  ///
  /// The words for no limit, which a message may choose by, are one of their own: `unit.user.unlimited`.
  private var messages: [(id: String, text: LocalizedText)] {
    (texts.ids(beginningWith: ApplicationMessage.prefix) + named.compactMap { MessageID($0) })
      .flatMap { id in
        let name = id.description
        let owner = name.hasSuffix(".count") ? String(name.dropLast(".count".count)) : name
        return [
          texts.portableText(id).map { (name, $0) },
          texts.portableText(id, unlimited: true).map { ("\(owner).unlimited", $0) },
        ].compactMap(\.self)
      }
  }

  private var named: [String] {
    definition.plans.flatMap { ["plan.\($0.id).name", "plan.\($0.id).description"] }
      + definition.addOns.map { "addOn.\($0.id).name" }
      + definition.groups.map { "group.\($0)" }
      + definition.features.map { "feature.\($0.id).name" }
      + definition.limits.map { "limit.\($0.id).name" }
      + units.flatMap { ["unit.\($0)", "unit.\($0).count"] }
      + SubscriptionState.allCases.flatMap { ["state.\($0.rawValue).name", "state.\($0.rawValue).banner"] }
      + definition.periods.flatMap { ["period.\($0.id).name", "period.\($0.id).per"] }
      + [InterfaceMessage.valueUnlimited, .valueYes, .valueNo, .priceFree, .priceContact].map(\.rawValue)
  }

  /// Of limits and days, each once.
  private var units: [String] {
    var units: [String] = []
    for unit in definition.limits.map(\.unit) + ["day"] where !units.contains(unit) { units.append(unit) }
    return units
  }
}

// What follows from the definition.
extension ApplicationFile {
  private func status(_ status: ForecastStatus) -> JSONValue {
    [
      "id": .string(status.rawValue),
      "tone": .string(status.tone),
      "name": .string(texts.applicationText(status.name)?.text ?? status.rawValue),
      "text": .optional(texts.applicationText(status.explanation)?.text),
    ]
  }

  private func state(_ state: SubscriptionState) -> JSONValue {
    [
      "id": .string(state.rawValue),
      "access": .bool(state.givesAccess),
      "name": .string(texts.filled("state.\(state.rawValue).name") ?? state.rawValue),
      "banner": .optional(texts.filled("state.\(state.rawValue).banner")),
    ]
  }

  private func period(_ period: BillingPeriod) -> JSONValue {
    [
      "id": .id(period.id),
      "months": .integer(period.months),
      "name": .string(texts.name(of: period).text),
      "per": .string(texts.per(period).text),
      "saving": .optional(period.saving.map { texts.formatter.percent($0) }),
    ]
  }

  private func plan(_ plan: Plan) -> JSONValue {
    [
      "id": .id(plan.id),
      "name": .string(texts.name(of: plan).text),
      "description": .optional(texts.filled("plan.\(plan.id).description")),
      "socialProof": .optional(texts.socialProof(of: plan)),
      "onSale": .bool(plan.isOnSale),
      "highlight": .bool(plan.isHighlighted),
      "pricing": .string(plan.offer.pricing.rawValue),
      "price": .optional(wording(of: plan.offer)),
      "prices": .array(plan.offer.prices.map(price)),
    ]
  }

  /// What stands in the place of an amount.
  private func wording(of offer: Offer) -> String? {
    switch offer {
    case .free: texts.words(.priceFree)
    case .contact: texts.words(.priceContact)
    case .described(let words): words
    case .paid: nil
    }
  }

  private func price(_ price: Price) -> JSONValue {
    [
      "currency": .id(price.currency),
      "period": .id(price.period),
      "amountMinor": .integer(price.amount.minorUnits),
      "text": .string(texts.formatter.money(price.amount)),
      "perMonth": .string(texts.formatter.money(price.perMonth)),
      "perDay": .string(texts.formatter.money(price.perDay)),
    ]
  }

  private func limit(_ limit: Limit) -> JSONValue {
    [
      "name": .string(texts.name(of: limit).text),
      "unit": .string(texts.suffix(limit, value: limit.typicalValue)),
      "kind": .string(limit.kind.rawValue),
      "period": .optional(limit.period?.rawValue),
      "warnAtPercent": .integer(limit.warnAtPercent),
      "criticalAtPercent": .integer(limit.criticalAtPercent),
    ]
  }

  private func feature(_ feature: Feature) -> JSONValue {
    [
      "name": .string(texts.name(of: feature).text),
      "group": .optional(feature.group?.description),
      "minimumPlan": .optional(definition.minimumPlan(for: feature)?.id.description),
    ]
  }
}

// The comparison of plans, as data.
extension ApplicationFile {
  private var comparison: JSONValue {
    let comparison = Comparison(definition: definition, texts: texts)
    let product = MessageValue.text(site.profile.name)
    return [
      "caption": .string(texts.words(.comparisonCaption, ["product": product])),
      "plans": .ids(comparison.plans.map(\.id)),
      "groups": .array(
        comparison.groups.map { group in
          [
            "id": .optional(group.id),
            "name": .string(group.name.text),
            "rows": .array(group.rows.map { row($0, of: comparison.plans) }),
          ]
        }),
    ]
  }

  private func row(_ row: Comparison.Row, of plans: [Plan]) -> JSONValue {
    let (kind, id): (String, String) =
      switch row.subject {
      case .limit(let limit): ("limit", limit.id.description)
      case .feature(let feature): ("feature", feature.id.description)
      }
    let cells = zip(plans, row.cells).map { plan, cell in
      (plan.id.description, self.cell(cell, of: row.subject, in: plan.id))
    }
    return [
      "kind": .string(kind), "id": .string(id), "name": .string(row.name.text), "cells": .object(cells),
    ]
  }

  /// The value as the matrix has it, and the words for it.
  private func cell(_ cell: Comparison.Cell, of subject: Comparison.Subject, in plan: PlanID) -> JSONValue {
    let text =
      switch cell {
      case .yes: texts.words(.valueYes)
      case .no: texts.words(.valueNo)
      case .text(let text): text.text
      }
    switch subject {
    case .feature(let feature):
      let value = feature.value(in: plan)
      return [
        "granted": .bool(feature.isGranted(to: plan)), "unlimited": false, "value": .value(value),
        "text": .string(text),
      ]
    case .limit(let limit):
      let value = limit.value(in: plan)
      let number: JSONValue = if case .finite(let number) = value { .decimal(number) } else { .null }
      return [
        "granted": .bool(value != .finite(ExactDecimal(0))), "unlimited": .bool(value == .unlimited),
        "value": number,
        "text": .string(text),
      ]
    }
  }
}
