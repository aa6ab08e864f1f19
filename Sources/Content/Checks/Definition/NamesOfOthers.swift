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

extension Diagnostic {
  fileprivate static func namesItself(_ owner: String, _ verb: String, at span: Span) -> Diagnostic {
    .error(.namesItself, "\(owner) \(verb) itself", at: span, help: "name another, or remove it")
  }
}
