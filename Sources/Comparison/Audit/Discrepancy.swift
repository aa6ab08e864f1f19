import Diagnostics
import JSON

/// Where something was found: the way to it, and the bytes.
struct Place: Hashable, Sendable {
  /// `data[3].unit_amount`, or `row 3, column 'tier_name'`.
  let path: String
  let range: Range<Int>

  init(path: String, range: Range<Int>) {
    self.path = path
    self.range = range
  }

  init(_ node: DocumentNode) { self.init(path: node.path, range: node.node.range) }
}

/// What a rule of an audit finds.
struct AuditFinding {
  let subject: Subject
  /// One lower-case phrase without a full stop; names stand in single quotation marks.
  let message: String
  /// What the definition says.
  var expected: JSONValue = .null
  var found: JSONValue = .null
  /// Nothing where something is not there.
  var place: Place?
}

/// One difference between the definition and what is really there.
package struct Discrepancy: Sendable {
  let rule: AuditRule
  let subject: Subject
  let message: String
  let expected: JSONValue
  let found: JSONValue
  let place: Place?

  init(_ rule: AuditRule, _ finding: AuditFinding) {
    self.rule = rule
    subject = finding.subject
    message = finding.message
    expected = finding.expected
    found = finding.found
    place = finding.place
  }
}

/// A kind of difference: what it is called and how it is found.
///
/// A rule is one `static let` in `StripeRules` or `RowRules` of this folder and its name in the list there.
package struct AuditRule: Sendable {
  enum Finder: Sendable {
    case stripe(@Sendable (StripeAudit) -> [AuditFinding])
    case rows(@Sendable (TableAudit) -> [AuditFinding])
  }

  package let id: String
  /// What is different, for the table of rules.
  package let says: String
  let finder: Finder

  /// Every rule, in the order in which differences are told.
  package static let all: [AuditRule] = stripe + rows

  static func ofStripe(
    _ id: String, _ says: String, find: @escaping @Sendable (StripeAudit) -> [AuditFinding]
  ) -> AuditRule {
    AuditRule(id: id, says: says, finder: .stripe(find))
  }

  static func ofRows(
    _ id: String, _ says: String, find: @escaping @Sendable (TableAudit) -> [AuditFinding]
  ) -> AuditRule {
    AuditRule(id: id, says: says, finder: .rows(find))
  }
}
