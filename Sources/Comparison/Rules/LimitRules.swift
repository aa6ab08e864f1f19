import JSON
import Pricing

extension Rule {
  static let limits: [Rule] = [
    limitRemoved, limitLowered, limitUnstated, quotaTightened, limitKind, limitUnit, limitShared,
    reactionStricter, limitRenamed, limitIntroduced, limitStated, limitScoped, limitReset, limitFeature,
    thresholds, metrics, limitAdded, limitRaised, quotaEased, reactionEased,
  ]

  static let limitRemoved = Rule(
    "limit-removed", .breaking, "a limit is gone",
    because: "a service that counts against it finds nothing, and must not take that for 'unlimited'"
  ) { comparison in
    comparison.limits.removed.map { limit in
      let holders = comparison.keptPlans.filter { $0.old.limits[limit.id] != nil }.map(\.new.id)
      return removal(.limit, limit.id, added: comparison.limits.added.map(\.id), plans: holders)
    }
  }

  static let limitRenamed = Rule(
    "limit-renamed", .notice, "a limit has a new id and names the former one in `renamedFrom`",
    because: "services follow `renamedFrom`, if they were told to"
  ) { comparison in renames(comparison.limits, .limit) { _ in [] } }

  static let limitLowered = Rule(
    "limit-lowered", .breaking, "a plan that stays allows less, 'unlimited' to a number too",
    because: "customers who use what they bought are stopped"
  ) { comparison in
    comparison.allowances.filter { $0.isComparable && $0.new < $0.old }.map { $0.finding("falls") }
  }

  static let limitRaised = Rule(
    "limit-raised", .safe, "a plan that stays allows more", because: "its customers get more"
  ) { comparison in
    comparison.allowances.filter { $0.isComparable && $0.new > $0.old }.map { $0.finding("rises") }
  }

  static let limitUnstated = Rule(
    "limit-unstated", .breaking, "a limit says nothing for a plan any more",
    because: "absent is neither nothing nor unlimited; a service cannot decide"
  ) { comparison in
    comparison.limits.kept.flatMap { limit in
      comparison.keptPlans.compactMap { plan -> Finding? in
        guard let value = plan.old.limits[limit.old.id], plan.new.limits[limit.new.id] == nil else {
          return nil
        }
        return Finding(
          subject: Subject(.limit, limit.new.id), plans: [plan.new.id],
          message:
            "limit '\(limit.new.id)' says nothing for plan '\(plan.new.id)' any more, where it said \(value.words)",
          before: value.json)
      }
    }
  }

  static let limitStated = Rule(
    "limit-stated", .notice, "a limit says something for a plan for which it said nothing",
    because: "what held before is unknown"
  ) { comparison in
    comparison.limits.kept.flatMap { limit in
      comparison.keptPlans.compactMap { plan -> Finding? in
        guard plan.old.limits[limit.old.id] == nil, let value = plan.new.limits[limit.new.id] else {
          return nil
        }
        return Finding(
          subject: Subject(.limit, limit.new.id), plans: [plan.new.id],
          message:
            "limit '\(limit.new.id)' of plan '\(plan.new.id)' is \(value.words), where nothing was said",
          after: value.json)
      }
    }
  }

  static let limitIntroduced = Rule(
    "limit-introduced", .notice, "there is a new limit, and plans that stay have an end to it",
    because: "nobody can say what held before; if there was no end, this is one"
  ) { comparison in comparison.newLimits { !$0.isEmpty } }

  static let limitAdded = Rule(
    "limit-added", .safe, "there is a new limit, and no plan that stays has an end to it",
    because: "nobody is stopped by it"
  ) { comparison in comparison.newLimits(\.isEmpty) }

  static let quotaTightened = Rule(
    "quota-tightened", .breaking, "a quota counts by another period, and a plan that stays can use less",
    because: "less in the long run, or less at once, stops customers who use what they bought"
  ) { comparison in
    comparison.allowances.filter { $0.hasOtherPeriod && $0.isTighter }.map { $0.periodFinding }
  }

  static let quotaEased = Rule(
    "quota-eased", .safe, "a quota counts by another period, and no plan that stays can use less",
    because: "its customers get more"
  ) { comparison in
    comparison.allowances.filter { $0.hasOtherPeriod && !$0.isTighter }.map { $0.periodFinding }
  }

  static let limitKind = Rule(
    "limit-kind", .breaking, "a limit is of another kind: capacity, quota, ceiling",
    because: "a full capacity is a 402, a used-up quota a 429 with a time; a ceiling is not counted"
  ) { comparison in
    comparison.limitChanges({ $0.kind }) {
      $0 != $1
    } _: {
      "limit '\($0.id)' is a \($0.kind), no longer a \($1.kind)"
    }
  }

  static let limitUnit = Rule(
    "limit-unit", .breaking, "a limit counts something else", because: "the same number means another amount"
  ) { comparison in
    comparison.limitChanges({ $0.unit }) {
      $0 != $1
    } _: {
      "limit '\($0.id)' counts '\($0.unit)', no longer '\($1.unit)'"
    }
  }

  static let limitShared = Rule(
    "limit-shared", .breaking,
    "what each of something had to itself is for all of them, or for each of something else",
    because: "ten users with 5 each had 50"
  ) { comparison in
    comparison.limitChanges({ $0.scope }) { old, new in
      old != nil && old != new
    } _: { new, old in
      "limit '\(new.id)' is for \(new.scope.map { "each '\($0)'" } ?? "the whole account"), no longer for each '\(old.scope ?? "")'"
    }
  }

  static let limitScoped = Rule(
    "limit-scoped", .notice, "what was for the whole account is for each of something",
    because: "the number alone does not say whether that is more"
  ) { comparison in
    comparison.limitChanges({ $0.scope }) { old, new in
      old == nil && new != nil
    } _: { new, _ in
      "limit '\(new.id)' is for each '\(new.scope ?? "")', no longer for the whole account"
    }
  }

  static let reactionStricter = Rule(
    "reaction-stricter", .breaking,
    "at a limit customers are stopped or charged, or the one in place of the other",
    because: "a warning became a stop, a stop became a bill, or a bill a stop: nobody agreed to it"
  ) { comparison in
    comparison.limitChanges({ $0.reaction }) {
      $0 != $1 && $1 != "warn"
    } _: {
      "at limit '\($0.id)' the answer is '\($0.reaction)', no longer '\($1.reaction)'"
    }
  }

  static let reactionEased = Rule(
    "reaction-eased", .safe, "at a limit customers are only warned", because: "nobody is stopped or charged"
  ) { comparison in
    comparison.limitChanges({ $0.reaction }) {
      $0 != $1 && $1 == "warn"
    } _: {
      "at limit '\($0.id)' the answer is '\($0.reaction)', no longer '\($1.reaction)'"
    }
  }

  static let limitReset = Rule(
    "limit-reset", .notice, "a quota starts again by another calendar",
    because: "as much as before, but the first count may end earlier or later"
  ) { comparison in
    comparison.limitChanges({ $0.reset }) {
      $0 != $1
    } _: { new, old in
      "quota '\(new.id)' starts again by \(new.reset.map { "'\($0)'" } ?? "nobody's calendar"), "
        + "no longer by \(old.reset.map { "'\($0)'" } ?? "nobody's calendar")"
    }
  }

  static let limitFeature = Rule(
    "limit-feature", .notice, "a limit belongs to another feature",
    because: "who reaches it is led to another page"
  ) { comparison in
    comparison.limits.kept.compactMap { limit in
      let old = limit.old.feature.map { comparison.features.presentID(of: $0) ?? $0 }
      guard old != limit.new.feature else { return nil }
      return Finding(
        subject: Subject(.limit, limit.new.id),
        message:
          "limit '\(limit.new.id)' belongs to \(limit.new.feature.map { "feature '\($0)'" } ?? "no feature"), "
          + "no longer to \(old.map { "feature '\($0)'" } ?? "none")",
        before: .optional(old), after: .optional(limit.new.feature))
    }
  }

  static let thresholds = Rule(
    "thresholds", .notice, "customers are warned at another share of a limit",
    because: "nobody gets less, but warnings come earlier or later"
  ) { comparison in
    comparison.limits.kept.compactMap { limit in
      func marks(_ limit: MatrixSnapshot.Limit) -> [Int] {
        [limit.warnAtPercent, limit.criticalAtPercent].compactMap(\.self)
      }
      let (old, new) = (marks(limit.old), marks(limit.new))
      guard old.count == 2, new.count == 2, old != new else { return nil }
      return Finding(
        subject: Subject(.limit, limit.new.id), plans: comparison.holders(of: limit),
        message:
          "limit '\(limit.new.id)' warns at \(new[0]) % and is critical at \(new[1]) %, no longer at \(old[0]) % and \(old[1]) %",
        before: .array(old.map(JSONValue.integer)), after: .array(new.map(JSONValue.integer)))
    }
  }

  static let metrics = Rule(
    "metrics", .notice, "the usage page shows other limits, or in another order",
    because: "a dashboard looks different"
  ) { comparison in
    let old = comparison.old.metrics.map { comparison.limits.presentID(of: $0) ?? $0 }
    let new = comparison.new.metrics
    guard old != new else { return [] }
    func said(_ names: [String]) -> String { names.isEmpty ? "nothing" : listed(names) }
    return [
      Finding(
        subject: Subject(.product, comparison.new.product),
        message: "the usage page shows \(said(new)), no longer \(said(old))",
        before: .array(old.map(JSONValue.string)), after: .array(new.map(JSONValue.string)))
    ]
  }
}
