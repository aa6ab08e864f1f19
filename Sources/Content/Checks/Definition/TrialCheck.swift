import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// The trial is of a plan on sale, ends somewhere, reminds before it ends, and can be extended by a range of days.
  static let trial = Check { draft in
    guard let trial = draft.trial else { return [] }
    var found: [Diagnostic] = []
    let ends = SubscriptionState.trialEnds.map(\.rawValue) + draft.planIDs.map(\.description)
    if let end = trial.endsIn, !ends.contains(end.value), !draft.partlyRead.contains(.plan) {
      found.append(.unknownTrialEnd(end, known: ends))
    }
    if let days = trial.days {
      for reminder in trial.remindDaysBefore where reminder.value >= days.value {
        found.append(.reminderBeforeTrial(reminder, days: days))
      }
    }
    switch (trial.extendMin, trial.extendMax) {
    case (let least?, let most?) where least.value > most.value: found.append(.emptyExtension(least, most))
    case (let least?, nil) where least.value > DraftTrial.usualExtension.upperBound:
      found.append(.extensionWithoutEnd(least))
    default: break
    }
    if let plan = trial.plan, let tried = draft.plans.first(where: { $0.id.value == plan.value }),
      tried.status != .active
    {
      found.append(.trialNotSold(plan, tried))
    }
    return found
  }
}

extension DraftTrial {
  /// By how many days a trial may be extended where a bound is not stated.
  static let usualExtension = 1...90
}

extension Diagnostic {
  fileprivate static func trialNotSold(_ plan: Located<PlanID>, _ tried: DraftPlan) -> Diagnostic {
    .warning(
      .trialNotSold, "the trial is of plan '\(plan.value)', which is not on sale", at: plan.span,
      help: "name an active plan"
    ).noting("plan '\(plan.value)' has the status '\(tried.status.rawValue)'", at: tried.id.span)
  }

  fileprivate static func extensionWithoutEnd(_ least: Located<Int>) -> Diagnostic {
    let most = DraftTrial.usualExtension.upperBound
    return .error(
      .emptyRange, "an extension of at least \(least.value) and at most \(most) days", at: least.span,
      help: "state 'max' too, which is \(most) where it is not")
  }

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
