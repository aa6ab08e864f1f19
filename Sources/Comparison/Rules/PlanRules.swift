import JSON

extension Rule {
  static let plans: [Rule] = [
    planRemoved, planRetired, unusedPlanRemoved, planRenamed, planAdded, planClosed, planReopened, planHidden,
    planShown, planOrder, planLine, highlight, defaultPlan,
  ]

  static let planRemoved = Rule(
    "plan-removed", .breaking, "a plan that somebody can have is gone",
    because: "services grant an unknown plan nothing, so its customers lose everything"
  ) { comparison in
    comparison.plans.removed.filter(\.isInUse).map { plan in
      removal(.plan, plan.id, added: comparison.plans.added.map(\.id), plans: [plan.id])
    }
  }

  static let planRetired = Rule(
    "plan-retired", .breaking, "a plan on sale becomes a draft or is retired",
    because: "who has it must go elsewhere; 'legacy' lets them keep it"
  ) { comparison in
    comparison.keptPlans.filter { $0.old.status == "active" && !$0.new.isInUse }.map { plan in
      statusChange(plan, "plan '\(plan.new.id)' was on sale and is now '\(plan.new.status)'")
    }
  }

  static let unusedPlanRemoved = Rule(
    "unused-plan-removed", .notice, "a draft or retired plan is gone, or a legacy one is retired",
    because: "nobody should have it, which is worth a look"
  ) { comparison in
    comparison.plans.removed.filter { !$0.isInUse }.map { plan in
      Finding(
        subject: Subject(.plan, plan.id),
        message: "plan '\(plan.id)', which was '\(plan.status)', is removed",
        before: .string(plan.status))
    }
      + comparison.plans.kept.filter { $0.old.status == "legacy" && !$0.new.isInUse }.map { plan in
        statusChange(plan, "legacy plan '\(plan.new.id)' is now '\(plan.new.status)'")
      }
  }

  static let planRenamed = Rule(
    "plan-renamed", .notice, "a plan has a new id and names the former one in `renamedFrom`",
    because: "services follow `renamedFrom`; billing gets new lookup keys"
  ) { comparison in renames(comparison.plans, .plan) { [$0.id] } }

  static let planAdded = Rule(
    "plan-added", .notice, "there is a new plan, or a draft or retired one comes on sale",
    because: "nobody loses anything; sales and support should know it"
  ) { comparison in
    comparison.plans.added.map { plan in
      Finding(
        subject: Subject(.plan, plan.id), plans: [plan.id],
        message: "plan '\(plan.id)' is new\(plan.status == "active" ? "" : ", as '\(plan.status)'")",
        after: .string(plan.status))
    }
      + comparison.plans.kept.filter { !$0.old.isInUse && $0.new.isInUse }.map { plan in
        statusChange(
          plan, "plan '\(plan.new.id)', which was '\(plan.old.status)', is now '\(plan.new.status)'")
      }
  }

  static let planClosed = Rule(
    "plan-closed", .notice, "a plan is no longer sold, but stays with those who have it",
    because: "customers keep what they have; new ones cannot choose it"
  ) { comparison in
    comparison.plans.kept.filter { $0.old.status == "active" && $0.new.status == "legacy" }.map { plan in
      statusChange(plan, "plan '\(plan.new.id)' is no longer sold; who has it keeps it")
    }
  }

  static let planReopened = Rule(
    "plan-reopened", .safe, "a legacy plan is sold again", because: "there is more to choose from"
  ) { comparison in
    comparison.plans.kept.filter { $0.old.status == "legacy" && $0.new.status == "active" }.map { plan in
      statusChange(plan, "plan '\(plan.new.id)' is sold again")
    }
  }

  static let planHidden = Rule(
    "plan-hidden", .notice, "a plan is no longer shown",
    because: "who has it keeps it, but nobody is led to it any more"
  ) { comparison in
    comparison.plans.kept.filter { $0.old.isVisible && !$0.new.isVisible }.map { plan in
      Finding(
        subject: Subject(.plan, plan.new.id), plans: [plan.new.id],
        message: "plan '\(plan.new.id)' is no longer shown", before: true, after: false)
    }
  }

  static let planShown = Rule(
    "plan-shown", .safe, "a hidden plan is shown", because: "there is more to choose from"
  ) { comparison in
    comparison.plans.kept.filter { !$0.old.isVisible && $0.new.isVisible }.map { plan in
      Finding(
        subject: Subject(.plan, plan.new.id), plans: [plan.new.id], message: "plan '\(plan.new.id)' is shown",
        before: false, after: true)
    }
  }

  static let planOrder = Rule(
    "plan-order", .notice, "plans stand in another order",
    because: "rank decides which upgrade is recommended, and who passes a gate by rank"
  ) { comparison in
    let order = comparison.plans.kept.sorted { $0.new.rank < $1.new.rank }.map(\.new.id)
    let former = comparison.plans.kept.sorted { $0.old.rank < $1.old.rank }.map(\.new.id)
    guard order != former else { return [] }
    let moved = zip(order, former).filter { $0 != $1 }.map(\.0)
    return [
      Finding(
        subject: Subject(.product, comparison.new.product), plans: moved,
        message: "plans stand in the order \(listed(order)), no longer \(listed(former))",
        before: .array(former.map(JSONValue.string)), after: .array(order.map(JSONValue.string)))
    ]
  }

  static let planLine = Rule(
    "plan-line", .notice, "a plan belongs to another line",
    because: "it stands in another comparison, and nothing it grants changes"
  ) { comparison in
    comparison.plans.kept.filter { $0.old.line != $0.new.line }.map { plan in
      Finding(
        subject: Subject(.plan, plan.new.id), plans: [plan.new.id],
        message: "plan '\(plan.new.id)' moves from line '\(plan.old.line)' to '\(plan.new.line)'",
        before: .string(plan.old.line), after: .string(plan.new.line))
    }
  }

  static let highlight = Rule(
    "highlight", .safe, "another plan is recommended", because: "only the page looks different"
  ) { comparison in
    comparison.plans.kept.filter { $0.old.isHighlighted != $0.new.isHighlighted }.map { plan in
      Finding(
        subject: Subject(.plan, plan.new.id), plans: [plan.new.id],
        message: "plan '\(plan.new.id)' is \(plan.new.isHighlighted ? "now" : "no longer") recommended",
        before: .bool(plan.old.isHighlighted), after: .bool(plan.new.isHighlighted))
    }
  }

  static let defaultPlan = Rule(
    "default-plan", .notice, "new accounts get another plan",
    because: "it concerns only who comes from now on"
  ) { comparison in
    let (old, new) = (comparison.old.defaultPlan, comparison.new.defaultPlan)
    guard old.flatMap(comparison.plans.presentID) ?? old != new else { return [] }
    func said(_ plan: String?) -> String { plan.map { "plan '\($0)'" } ?? "no plan" }
    return [
      Finding(
        subject: Subject(.product, comparison.new.product), plans: [new].compactMap(\.self),
        message: "new accounts get \(said(new)), no longer \(said(old))", before: .optional(old),
        after: .optional(new))
    ]
  }

  private static func statusChange(_ plan: Pair<MatrixSnapshot.Plan>, _ message: String) -> Finding {
    Finding(
      subject: Subject(.plan, plan.new.id), plans: [plan.new.id], message: message,
      before: .string(plan.old.status), after: .string(plan.new.status))
  }
}
