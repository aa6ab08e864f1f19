import JSON
import Pricing

extension Rule {
  static let addOns: [Rule] = [
    addOnRemoved, addOnWithdrawn, addOnReduced, addOnCondition, addOnRenamed, addOnAdded, addOnOffered,
    addOnIncreased, addOnConditionDropped,
  ]

  static let addOnRemoved = Rule(
    "add-on-removed", .breaking, "an add-on is gone", because: "who bought it loses what it brought"
  ) { comparison in
    comparison.addOns.removed.map { addOn in
      removal(
        .addOn, addOn.id, added: comparison.addOns.added.map(\.id),
        plans: addOn.availableFor.compactMap(comparison.plans.presentID))
    }
  }

  static let addOnRenamed = Rule(
    "add-on-renamed", .notice, "an add-on has a new id and names the former one in `renamedFrom`",
    because: "services follow `renamedFrom`; billing gets new lookup keys"
  ) { comparison in renames(comparison.addOns, .addOn) { $0.availableFor } }

  static let addOnAdded = Rule(
    "add-on-added", .safe, "there is a new add-on", because: "there is more to choose from"
  ) { comparison in
    comparison.addOns.added.map { addOn in
      Finding(
        subject: Subject(.addOn, addOn.id), plans: addOn.availableFor,
        message: "add-on '\(addOn.id)' is new, for \(listed(addOn.availableFor, "plan"))")
    }
  }

  static let addOnWithdrawn = Rule(
    "add-on-withdrawn", .breaking, "an add-on cannot be added to a plan that stays any more",
    because: "who has both loses one"
  ) { comparison in
    comparison.addOns.kept.flatMap { addOn in
      let lost = comparison.keptPlans.filter {
        addOn.old.availableFor.contains($0.old.id) && !addOn.new.availableFor.contains($0.new.id)
      }.map(\.new.id)
      return lost.map { plan in
        Finding(
          subject: Subject(.addOn, addOn.new.id), plans: [plan],
          message: "add-on '\(addOn.new.id)' is no longer available for plan '\(plan)'", before: true,
          after: false)
      }
    }
  }

  static let addOnOffered = Rule(
    "add-on-offered", .safe, "an add-on can be added to one more plan",
    because: "there is more to choose from"
  ) { comparison in
    comparison.addOns.kept.flatMap { addOn in
      let gained = comparison.keptPlans.filter {
        !addOn.old.availableFor.contains($0.old.id) && addOn.new.availableFor.contains($0.new.id)
      }.map(\.new.id)
      return gained.map { plan in
        Finding(
          subject: Subject(.addOn, addOn.new.id), plans: [plan],
          message: "add-on '\(addOn.new.id)' is available for plan '\(plan)'", before: false, after: true)
      }
    }
  }

  static let addOnReduced = Rule(
    "add-on-reduced", .breaking, "an add-on brings less, or fewer of it can be bought, or more must be",
    because: "who bought it has less than was promised"
  ) { comparison in comparison.contents.filter(\.isLess).map(\.finding) }

  static let addOnIncreased = Rule(
    "add-on-increased", .safe, "an add-on brings more, or more of it can be bought, or less must be",
    because: "who bought it gets more"
  ) { comparison in comparison.contents.filter { !$0.isLess }.map(\.finding) }

  static let addOnCondition = Rule(
    "add-on-condition", .breaking, "an add-on requires or excludes one more add-on",
    because: "who has it without the other, or with it, cannot keep it so"
  ) { comparison in
    comparison.conditions { old, new in
      new.filter { !old.contains($0) }
    } _: {
      "now \($0)s"
    }
  }

  static let addOnConditionDropped = Rule(
    "add-on-condition-dropped", .safe, "an add-on no longer requires or excludes another",
    because: "more can be combined"
  ) { comparison in
    comparison.conditions { old, new in
      old.filter { !new.contains($0) }
    } _: {
      "no longer \($0)s"
    }
  }
}

/// One thing that an add-on brings, or one bound of how many can be bought, before and after.
private struct AddOnContent {
  let addOn: MatrixSnapshot.AddOn
  let message: String
  let isLess: Bool

  var finding: Finding {
    Finding(
      subject: Subject(.addOn, addOn.id), plans: addOn.availableFor,
      message: "add-on '\(addOn.id)' \(message)")
  }
}

extension Comparison {
  fileprivate var contents: [AddOnContent] {
    addOns.kept.flatMap { features(of: $0) + limits(of: $0) + quantities(of: $0) }
  }

  private func features(of addOn: Pair<MatrixSnapshot.AddOn>) -> [AddOnContent] {
    features.kept.compactMap { feature in
      let (old, new) = (addOn.old.features[feature.old.id], addOn.new.features[feature.new.id])
      switch (old, new) {
      case (nil, .some):
        return AddOnContent(addOn: addOn.new, message: "brings feature '\(feature.new.id)'", isLess: false)
      case (.some, nil):
        return AddOnContent(
          addOn: addOn.new, message: "no longer brings feature '\(feature.new.id)'", isLess: true)
      case (.number(let before), .number(let after)) where before != after:
        return AddOnContent(
          addOn: addOn.new,
          message: "brings \(after.trimmed) of feature '\(feature.new.id)', no longer \(before.trimmed)",
          isLess: after < before)
      case (.some(let before), .some(let after)) where before != after:
        let ranks = [before, after].map { grant -> Int? in
          if case .word(let word) = grant { feature.new.levels.firstIndex(of: word) } else { nil }
        }
        return AddOnContent(
          addOn: addOn.new,
          message: "brings \(after.words) of feature '\(feature.new.id)', no longer \(before.words)",
          isLess: ranks[0].flatMap { from in ranks[1].map { $0 < from } } ?? true)
      default: return nil
      }
    }
  }

  private func limits(of addOn: Pair<MatrixSnapshot.AddOn>) -> [AddOnContent] {
    limits.kept.flatMap { limit in
      [
        change(
          addOn, limit.new.id, addOn.old.extends[limit.old.id], addOn.new.extends[limit.new.id], "adds", "to"),
        change(
          addOn, limit.new.id, addOn.old.sets[limit.old.id], addOn.new.sets[limit.new.id], "sets", "for"),
      ].compactMap(\.self)
    }
  }

  private func change(
    _ addOn: Pair<MatrixSnapshot.AddOn>, _ limit: String, _ old: LimitValue?, _ new: LimitValue?,
    _ verb: String,
    _ preposition: String
  ) -> AddOnContent? {
    guard old != new else { return nil }
    let rest = "\(preposition) limit '\(limit)'"
    guard let new else {
      return AddOnContent(addOn: addOn.new, message: "no longer \(verb) anything \(rest)", isLess: true)
    }
    return AddOnContent(
      addOn: addOn.new,
      message: "\(verb) \(new.words) \(rest)" + (old.map { ", no longer \($0.words)" } ?? ""),
      isLess: old.map { new < $0 } ?? false)
  }

  private func quantities(of addOn: Pair<MatrixSnapshot.AddOn>) -> [AddOnContent] {
    var found: [AddOnContent] = []
    let (old, new) = (addOn.old, addOn.new)
    func note(_ message: String, isLess: Bool) {
      found.append(AddOnContent(addOn: new, message: message, isLess: isLess))
    }
    if old.leastQuantity != new.leastQuantity {
      note(
        "is sold from \(new.leastQuantity), no longer from \(old.leastQuantity)",
        isLess: new.leastQuantity > old.leastQuantity)
    }
    if old.mostQuantity != new.mostQuantity {
      func said(_ most: Int?) -> String { most.map { "up to \($0) times" } ?? "any number of times" }
      note(
        "can be bought \(said(new.mostQuantity)), no longer \(said(old.mostQuantity))",
        isLess: (new.mostQuantity ?? .max) < (old.mostQuantity ?? .max))
    }
    if old.step != new.step {
      note(
        "is sold in steps of \(new.step), no longer \(old.step)", isLess: !old.step.isMultiple(of: new.step))
    }
    return found
  }

  /// Add-ons that one needs or cannot stand beside, as far as a way of choosing finds them.
  fileprivate func conditions(
    _ choose: (_ old: [String], _ new: [String]) -> [String], _ verb: (String) -> String
  ) -> [Finding] {
    addOns.kept.flatMap { addOn in
      [
        ("require", addOn.old.requires, addOn.new.requires),
        ("exclude", addOn.old.excludes, addOn.new.excludes),
      ]
      .compactMap { word, old, new in
        let chosen = choose(old.map { addOns.presentID(of: $0) ?? $0 }, new)
        return chosen.isEmpty
          ? nil
          : Finding(
            subject: Subject(.addOn, addOn.new.id), plans: addOn.new.availableFor,
            message: "add-on '\(addOn.new.id)' \(verb(word)) \(listed(chosen, "add-on"))",
            before: .array(old.map(JSONValue.string)), after: .array(new.map(JSONValue.string)))
      }
    }
  }
}
