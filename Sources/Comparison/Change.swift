package import JSON

/// What a change is about.
package struct Subject: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case product, plan, feature, limit
    case addOn = "add-on"
    case trial, currency, period, state, locale, field, price, row, column
  }

  package let kind: Kind
  package let id: String

  package init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// In a sentence: `plan 'pro'`.
  var name: String { kind == .trial ? "the trial" : "\(kind.rawValue) '\(id)'" }
}

/// What a rule finds: whom it hurts or helps, and how, in one sentence.
struct Finding: Sendable {
  let subject: Subject
  /// The plans whose customers it concerns, by their new ids.
  var plans: [String] = []
  /// One lower-case phrase without a full stop; names stand in single quotation marks.
  let message: String
  var before: JSONValue = .null
  var after: JSONValue = .null
}

/// One difference between two versions.
package struct Change: Sendable {
  package let rule: Rule
  package let subject: Subject
  package let plans: [String]
  package let message: String
  package let before: JSONValue
  package let after: JSONValue

  init(_ rule: Rule, _ finding: Finding) {
    self.rule = rule
    subject = finding.subject
    plans = finding.plans
    message = finding.message
    before = finding.before
    after = finding.after
  }
}
