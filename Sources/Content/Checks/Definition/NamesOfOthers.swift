import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// A plan succeeds another plan, and an add-on requires and excludes other add-ons: none names itself.
  static let namesOfOthers = Check { draft in
    let plans = draft.plans.compactMap { plan -> Diagnostic? in
      guard let former = plan.succeeds, former.value == plan.id.value else { return nil }
      return .namesItself("plan '\(plan.id.value)'", "succeeds", at: former.span)
    }
    let addOns = draft.addOns.flatMap { addOn in
      [("requires", addOn.requires), ("excludes", addOn.excludes)].flatMap { verb, names in
        names.filter { $0.value == addOn.id.value }.map { name in
          Diagnostic.namesItself("add-on '\(addOn.id.value)'", verb, at: name.span)
        }
      }
    }
    return plans + addOns
  }
}

extension Check<DraftDefinition> {
  /// Plans that succeed each other end somewhere.
  static let succession = Check { draft in
    let former = Dictionary(
      draft.plans.compactMap { plan in plan.succeeds.map { (plan.id.value, $0.value) } },
      uniquingKeysWith: { first, _ in first })
    var told: Set<PlanID> = []
    return draft.plans.compactMap { plan -> Diagnostic? in
      var circle = [plan.id.value]
      while let last = circle.last, let next = former[last], !circle.contains(next) { circle.append(next) }
      guard circle.count > 1, circle.last.flatMap({ former[$0] }) == plan.id.value,
        !told.contains(plan.id.value), let place = plan.succeeds?.span
      else { return nil }
      told.formUnion(circle)
      return .succeedsItself(circle, at: place)
    }
  }
}

extension Diagnostic {
  fileprivate static func succeedsItself(_ circle: [PlanID], at span: Span) -> Diagnostic {
    let way = circle.dropFirst().map { "'\($0)'" }.joined(separator: ", ")
    return .error(
      .namesItself, "plan '\(circle[0])' succeeds itself, by way of \(way)", at: span,
      help: "let the oldest of the plans succeed none")
  }

  fileprivate static func namesItself(_ owner: String, _ verb: String, at span: Span) -> Diagnostic {
    .error(.namesItself, "\(owner) \(verb) itself", at: span, help: "name another, or remove it")
  }
}
