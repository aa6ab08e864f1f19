import Diagnostics

/// One rule: looks at a subject and says what is wrong with it, without changing it.
///
/// A check is one file that holds the rule and the wording of its messages, and one line in the list of its
/// subject. It finds every fault there is, and leaves out what could not be read: that was reported before.
struct Check<Subject>: Sendable {
  let find: @Sendable (Subject) -> [Diagnostic]

  init(_ find: @escaping @Sendable (Subject) -> [Diagnostic]) {
    self.find = find
  }
}

extension [Check<DraftDefinition>] {
  /// Every rule about definitions.
  static let definition: [Check<DraftDefinition>] = [
    .knownNames, .uniquePlans, .prices, .yearlyPrices, .missingLimits, .endlessLimits, .limitsBesideFeatures,
    .lostFeatures, .addOnReach, .mutualExclusion, .trial, .upgradeLinks, .dates, .languages, .thresholds,
    .oneHighlight, .renames, .namesOfOthers, .succession, .quantities, .emptyExtensions, .secondDiscount,
    .reservedIDs,
  ]
}

extension Array {
  /// Runs each check and collects what it finds.
  func run<Subject>(on subject: Subject, faults: inout DiagnosticBag) where Element == Check<Subject> {
    for check in self {
      for fault in check.find(subject) { faults.add(fault) }
    }
  }
}

extension Diagnostic {
  /// A name that points nowhere.
  static func unknownName(
    _ name: String, noun: String, of owner: String, known: [String], at span: Span
  ) -> Diagnostic {
    let id: DiagnosticID =
      switch noun {
      case "plan": .unknownPlan
      case "feature": .unknownFeature
      case "limit": .unknownLimit
      case "group": .unknownGroup
      case "level": .unknownLevel
      case "add-on": .unknownAddOn
      case "billing period": .unknownPeriod
      default: .unknownLanguage
      }
    return .error(
      id, "\(owner) names an unknown \(noun) '\(name)'", at: span,
      // Two tags of two letters are always near each other.
      help: noun == "language"
        ? "known languages: \(known.joined(separator: ", "))"
        : Suggestion.help(for: name, among: known, called: "\(noun)s"))
  }
}
