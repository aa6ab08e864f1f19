import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// The trial ends somewhere, reminds before it ends, and can be extended by a range of days.
  static let trial = Check { draft in
    guard let trial = draft.trial else { return [] }
    var found: [Diagnostic] = []
    let ends = ["suspended", "canceled"] + draft.planIDs.map(\.description)
    if let end = trial.endsIn, !ends.contains(end.value), !draft.partlyRead.contains(.plan) {
      found.append(.unknownTrialEnd(end, known: ends))
    }
    if let days = trial.days {
      for reminder in trial.remindDaysBefore where reminder.value >= days.value {
        found.append(.reminderBeforeTrial(reminder, days: days))
      }
    }
    if let least = trial.extendMin, let most = trial.extendMax, least.value > most.value {
      found.append(.emptyExtension(least, most))
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func unknownTrialEnd(_ end: Located<String>, known: [String]) -> Diagnostic {
    .error(
      .unknownTrialEnd, "the trial ends in '\(end.value)', which is neither a plan nor a state",
      at: end.span,
      help: Suggestion.help(for: end.value, among: known, called: "ends"))
  }

  fileprivate static func reminderBeforeTrial(_ reminder: Located<Int>, days: Located<Int>) -> Diagnostic {
    .error(
      .reminderBeforeTrial,
      "a reminder \(reminder.value) days before the end of a trial of \(days.value) days",
      at: reminder.span, help: "remind fewer than \(days.value) days before the end"
    ).noting("the trial's length", at: days.span)
  }

  fileprivate static func emptyExtension(_ least: Located<Int>, _ most: Located<Int>) -> Diagnostic {
    .error(
      .emptyRange, "an extension of at least \(least.value) and at most \(most.value) days", at: least.span,
      help: "let 'min' be at most 'max'")
  }
}
