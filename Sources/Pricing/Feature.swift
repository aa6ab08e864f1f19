/// Something a plan grants or not, wholly or by degrees.
package struct Feature: Sendable {
  package enum Kind: Hashable, Sendable {
    case boolean
    /// Ordered: a later level includes the earlier ones.
    case level([LevelID])
    case text
    case number
    case list
  }

  package let id: FeatureID
  package let kind: Kind
  package let group: GroupID?
  package let category: String?
  package let visibility: Visibility
  /// What each plan grants; a plan that is not listed grants nothing.
  package let grants: [PlanID: FeatureValue]
  package let links: [String]
  package let upgrade: FeatureUpgrade?
  package let renamedFrom: [FeatureID]

  package init(
    id: FeatureID, kind: Kind, group: GroupID?, category: String?, visibility: Visibility,
    grants: [PlanID: FeatureValue], links: [String], upgrade: FeatureUpgrade?, renamedFrom: [FeatureID]
  ) {
    self.id = id
    self.kind = kind
    self.group = group
    self.category = category
    self.visibility = visibility
    self.grants = grants
    self.links = links
    self.upgrade = upgrade
    self.renamedFrom = renamedFrom
  }

  package func value(in plan: PlanID) -> FeatureValue { grants[plan] ?? .notGranted }

  package func isGranted(to plan: PlanID) -> Bool { value(in: plan) != .notGranted }
}

/// How much of a feature a plan grants.
package enum FeatureValue: Hashable, Sendable {
  case notGranted
  case granted
  case level(LevelID)
  case text(String)
  case number(ExactDecimal)
  case list([String])

  /// The texts in it, which messages can say in other words.
  package var words: [String] {
    switch self {
    case .text(let word): word.isEmpty ? [] : [word]
    case .list(let entries): entries.filter { !$0.isEmpty }
    case .notGranted, .granted, .level, .number: []
    }
  }
}

/// What is told to somebody who lacks a feature.
package struct FeatureUpgrade: Sendable {
  /// What the feature is estimated to be worth.
  package struct ReturnOnInvestment: Sendable {
    package let monthlySavings: ClosedRange<Int>
    package let currency: CurrencyCode
    package let paybackDays: Int

    /// - Parameter monthlySavings: in minor units of the currency.
    package init(monthlySavings: ClosedRange<Int>, currency: CurrencyCode, paybackDays: Int) {
      self.monthlySavings = monthlySavings
      self.currency = currency
      self.paybackDays = paybackDays
    }
  }

  /// The icons of the benefits; their texts are messages.
  package let benefitIcons: [String]
  package let roi: ReturnOnInvestment?
  /// Where the application shows a preview, relative to it.
  package let preview: String?

  package init(benefitIcons: [String], roi: ReturnOnInvestment?, preview: String?) {
    self.benefitIcons = benefitIcons
    self.roi = roi
    self.preview = preview
  }
}
