import JSON

extension Rule {
  static let trials: [Rule] = [
    trialEnded, trialShortened, trialCard, trialPlanLowered, trialAdded, trialLengthened, trialCardDropped,
    trialChanged,
  ]

  static let trialEnded = Rule(
    "trial-ended", .breaking, "there is no trial any more",
    because: "who is trying has no plan; pages and e-mails promise one"
  ) { comparison in
    guard let old = comparison.old.trial, comparison.new.trial == nil else { return [] }
    return [
      Finding(
        subject: .trial, plans: [comparison.plans.presentID(of: old.plan) ?? old.plan],
        message: "the trial of \(old.days) days is gone", before: .integer(old.days))
    ]
  }

  static let trialAdded = Rule(
    "trial-added", .notice, "there is a trial now", because: "e-mails and states come with it"
  ) { comparison in
    guard let new = comparison.new.trial, comparison.old.trial == nil else { return [] }
    return [
      Finding(
        subject: .trial, plans: [new.plan], message: "plan '\(new.plan)' can be tried for \(new.days) days",
        after: .integer(new.days))
    ]
  }

  static let trialShortened = Rule(
    "trial-shortened", .breaking, "the trial is shorter", because: "who is trying was promised more days"
  ) { comparison in
    comparison.trials(\.days) {
      $0 > $1
    } _: {
      "the trial is shortened from \($0) days to \($1)"
    }
  }

  static let trialLengthened = Rule(
    "trial-lengthened", .notice, "the trial is longer", because: "reminders come later"
  ) { comparison in
    comparison.trials(\.days) {
      $0 < $1
    } _: {
      "the trial is lengthened from \($0) days to \($1)"
    }
  }

  static let trialCard = Rule(
    "trial-card", .breaking, "the trial asks for a card", because: "pages promise that it does not"
  ) { comparison in
    comparison.trials({ $0.requiresCard ? 1 : 0 }) {
      $0 < $1
    } _: { _, _ in
      "the trial now asks for a card"
    }
  }

  static let trialCardDropped = Rule(
    "trial-card-dropped", .notice, "the trial no longer asks for a card",
    because: "it can end without a way to pay"
  ) { comparison in
    comparison.trials({ $0.requiresCard ? 1 : 0 }) {
      $0 > $1
    } _: { _, _ in
      "the trial no longer asks for a card"
    }
  }

  static let trialPlanLowered = Rule(
    "trial-plan-lowered", .breaking, "a lower plan is tried",
    because: "who is trying loses what they were trying"
  ) { comparison in
    comparison.trialPlanChange { $0 > $1 }
  }

  static let trialChanged = Rule(
    "trial-changed", .notice, "a higher plan is tried, or the trial ends or is announced otherwise",
    because: "nobody loses days, but e-mails and states differ"
  ) { comparison in
    guard let old = comparison.old.trial, let new = comparison.new.trial else { return [] }
    var found = comparison.trialPlanChange { $0 <= $1 }
    let end = old.endsIn.map { comparison.plans.presentID(of: $0) ?? $0 }
    if end != new.endsIn {
      found.append(
        Finding(
          subject: .trial, plans: [new.plan],
          message: "the trial ends in '\(new.endsIn ?? "nothing")', no longer in '\(end ?? "nothing")'",
          before: .optional(end), after: .optional(new.endsIn)))
    }
    func days(_ days: [Int]) -> String {
      days.isEmpty ? "no day" : days.map(String.init).joined(separator: ", ")
    }
    if old.remindDaysBefore != new.remindDaysBefore {
      found.append(
        Finding(
          subject: .trial, plans: [new.plan],
          message:
            "reminders of the trial come \(days(new.remindDaysBefore)) days before its end, no longer \(days(old.remindDaysBefore))",
          before: .array(old.remindDaysBefore.map(JSONValue.integer)),
          after: .array(new.remindDaysBefore.map(JSONValue.integer))))
    }
    if old.extendDays != new.extendDays {
      func said(_ days: [Int]) -> String {
        days.count == 2 ? "by \(days[0]) to \(days[1]) days" : "not at all"
      }
      found.append(
        Finding(
          subject: .trial, plans: [new.plan],
          message: "the trial can be extended \(said(new.extendDays)), no longer \(said(old.extendDays))",
          before: .array(old.extendDays.map(JSONValue.integer)),
          after: .array(new.extendDays.map(JSONValue.integer))))
    }
    return found
  }
}

extension Subject {
  fileprivate static let trial = Subject(.trial, "trial")
}

extension Comparison {
  /// A number of the trial that has changed in a way.
  fileprivate func trials(
    _ number: (MatrixSnapshot.Trial) -> Int, where isMeant: (_ old: Int, _ new: Int) -> Bool,
    _ message: (_ old: Int, _ new: Int) -> String
  ) -> [Finding] {
    guard let before = old.trial, let after = new.trial, isMeant(number(before), number(after)) else {
      return []
    }
    return [
      Finding(
        subject: .trial, plans: [after.plan], message: message(number(before), number(after)),
        before: .integer(number(before)), after: .integer(number(after)))
    ]
  }

  /// Another plan is tried, by the places of the two in the new order; a plan that is gone was above all.
  fileprivate func trialPlanChange(where isMeant: (_ old: Int, _ new: Int) -> Bool) -> [Finding] {
    guard let before = old.trial, let after = new.trial else { return [] }
    let former = plans.presentID(of: before.plan) ?? before.plan
    guard former != after.plan else { return [] }
    func rank(_ plan: String) -> Int { new.plans.first { $0.id == plan }?.rank ?? .max }
    guard isMeant(rank(former), rank(after.plan)) else { return [] }
    return [
      Finding(
        subject: .trial, plans: [after.plan],
        message: "plan '\(after.plan)' is tried, no longer plan '\(former)'", before: .string(former),
        after: .string(after.plan))
    ]
  }
}
