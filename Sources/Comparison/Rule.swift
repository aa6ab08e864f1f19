import Diagnostics

/// A kind of change: what it is called, how grave it is and how it is found.
///
/// A rule is one `static let` below `Rules` and its name in ``all``; the table of `docs/diff.md` and the names that
/// `--allow` knows are made of that list.
package struct Rule: Sendable {
  /// How grave a change is for those who rely on the old version.
  package enum Grade: String, CaseIterable, Sendable {
    /// Somebody gets less, pays more, or a service stops understanding.
    case breaking
    /// Nobody loses anything, but somebody should know.
    case notice
    /// Nobody needs to do anything.
    case safe
  }

  package let id: String
  package let grade: Grade
  /// What has happened, for the table of rules.
  package let says: String
  /// Why it is of this grade.
  package let why: String
  let find: @Sendable (Comparison) -> [Finding]

  init(
    _ id: String, _ grade: Grade, _ says: String, because why: String,
    find: @escaping @Sendable (Comparison) -> [Finding]
  ) {
    self.id = id
    self.grade = grade
    self.says = says
    self.why = why
    self.find = find
  }

  /// Every rule, the gravest first, each grade in the order in which it is told.
  package static let all: [Rule] = Grade.allCases.flatMap { grade in listed.filter { $0.grade == grade } }

  private static let listed: [Rule] =
    products + contract + plans + prices + features + limits + addOns + trials

  package static func named(_ id: String) -> Rule? { all.first { $0.id == id } }

  /// The id that is most like a misspelt one.
  package static func nearest(to id: String) -> String? { Suggestion.nearest(to: id, among: all.map(\.id)) }
}

extension Comparison {
  /// What has changed between two versions, the gravest first.
  ///
  /// A matrix of another format is not looked into: all that can be said is that services refuse it.
  package static func changes(from old: MatrixSnapshot, to new: MatrixSnapshot) -> [Change] {
    let comparison = Comparison(old: old, new: new)
    let rules = old.formatVersion == new.formatVersion ? Rule.all : [.formatChanged]
    return rules.flatMap { rule in rule.find(comparison).map { Change(rule, $0) } }
  }
}
