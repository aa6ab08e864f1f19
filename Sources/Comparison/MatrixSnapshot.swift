import Pricing

/// What a feature matrix promises, as far as two versions of it can be compared.
///
/// It is made of a matrix as it was published or of a definition; what only one of them knows is optional and is
/// compared where both sides have it. Ids are texts: a matrix comes from outside.
package struct MatrixSnapshot: Sendable {
  package var formatVersion = 1
  package var product: String
  /// What the version calls itself.
  package var version: String?
  package var effectiveFrom: String?
  package var currency: String?
  /// Digits of the minor unit, by currency.
  var exponents: [String: Int] = [:]
  var defaultLocale: String?
  var locales: [String] = []
  /// How prices hold the tax; nothing where the source does not say.
  package var tax: String?
  var defaultPlan: String?
  var trial: Trial?
  var states: [State] = []
  var plans: [Plan] = []
  var features: [Feature] = []
  var limits: [Limit] = []
  var addOns: [AddOn] = []
  var metrics: [String] = []
  /// Nothing where the source has no texts of its own.
  var texts: Texts?
  /// Nothing where the source is no file of JSON.
  var fields: ContractFields?

  init(product: String) {
    self.product = product
  }
}

/// Something with an id that may have had another.
protocol Renamable: Sendable {
  var id: String { get }
  var renamedFrom: [String] { get }
}

extension MatrixSnapshot {
  struct Trial: Hashable {
    var plan: String
    var days: Int
    var requiresCard: Bool
    var endsIn: String?
    var remindDaysBefore: [Int] = []
    var extendDays: [Int] = []
  }

  struct State: Hashable {
    var id: String
    var hasAccess: Bool
  }

  enum Payment: String, CaseIterable {
    case free, paid, custom
  }

  struct Price: Hashable {
    var currency: String
    var period: String
    var months: Int
    var amount: Int
    var lookupKey: String?
  }

  /// What one price buys: so many of a thing.
  struct Unit: Hashable {
    var name: String
    var quantity: Int
  }

  /// What is asked for a plan or an add-on.
  struct Offer: Hashable {
    var payment: Payment
    var prices: [Price] = []
    var unit: Unit?
    /// A price in words, where the source knows it.
    var words: String?
  }

  struct Plan: Renamable, Hashable {
    var id: String
    var rank: Int
    var line = "main"
    var status = "active"
    var isVisible = true
    var isHighlighted = false
    var offer: Offer
    /// A feature that is not in it is not granted.
    var features: [String: FeatureGrant] = [:]
    /// A limit that is not in it is not stated.
    var limits: [String: LimitValue] = [:]
    var renamedFrom: [String] = []

    /// Whether somebody can have it.
    var isInUse: Bool { status == "active" || status == "legacy" }
  }

  enum FeatureGrant: Hashable {
    case granted
    /// A level, or a text.
    case word(String)
    case number(ExactDecimal)
    case list([String])
  }

  struct Feature: Renamable, Hashable {
    var id: String
    var type = "boolean"
    var levels: [String] = []
    var group: String?
    var isOnPage = true
    var isGated = true
    var renamedFrom: [String] = []
  }

  struct Limit: Renamable, Hashable {
    var id: String
    var unit: String
    var kind: String
    var period: String?
    var reset: String?
    var scope: String?
    var feature: String?
    var reaction: String
    var warnAtPercent: Int?
    var criticalAtPercent: Int?
    var renamedFrom: [String] = []
  }

  struct AddOn: Renamable, Hashable {
    var id: String
    var offer: Offer
    var availableFor: [String] = []
    var requires: [String] = []
    var excludes: [String] = []
    var features: [String: FeatureGrant] = [:]
    var extends: [String: LimitValue] = [:]
    var sets: [String: LimitValue] = [:]
    var leastQuantity = 1
    var mostQuantity: Int?
    var step = 1
    var renamedFrom: [String] = []
  }

  /// What customers read, by whose text it is, by language and by key.
  struct Texts {
    var entries: [Subject: [String: [String: String]]] = [:]
  }
}
