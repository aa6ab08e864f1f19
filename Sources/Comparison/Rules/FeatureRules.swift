import JSON
import Pricing

extension Rule {
  static let features: [Rule] = [
    featureRemoved, featureWithdrawn, levelLowered, numberLowered, listShortened, featureType, levelRemoved,
    levelOrder, featureUngated, featureRenamed, featureValue, featureGated, featureAdded, featureGranted,
    levelRaised, numberRaised, listLengthened, levelAdded, featurePlace,
  ]

  static let featureRemoved = Rule(
    "feature-removed", .breaking, "a feature is gone",
    because: "a service that asks for it fails when it loads, whoever had it"
  ) { comparison in
    comparison.features.removed.map { feature in
      let holders = comparison.keptPlans.filter { $0.old.features[feature.id] != nil }.map(\.new.id)
      return removal(
        .feature, feature.id, added: comparison.features.added.map(\.id), plans: holders,
        saying: holders.isEmpty ? "; no plan that stays had it" : "; \(listed(holders, "plan")) had it")
    }
  }

  static let featureWithdrawn = Rule(
    "feature-withdrawn", .breaking, "a plan that stays loses a feature",
    because: "its customers bought it with the feature and will be refused"
  ) { comparison in
    comparison.grants.filter { $0.old != nil && $0.new == nil }.map { grant in
      let sold = comparison.new.addOns.filter {
        $0.features[grant.feature.id] != nil && $0.availableFor.contains(grant.plan)
      }
      let way =
        sold.isEmpty
        ? "" : "; \(listed(sold.map(\.id), "add-on")) \(sold.count > 1 ? "bring" : "brings") it"
      return grant.finding("plan '\(grant.plan)' loses feature '\(grant.feature.id)'\(way)")
    }
  }

  static let featureGranted = Rule(
    "feature-granted", .safe, "a plan that stays gets a feature", because: "its customers get more"
  ) { comparison in
    comparison.grants.filter { $0.old == nil && $0.new != nil }.map {
      $0.finding("plan '\($0.plan)' gets feature '\($0.feature.id)'\($0.amount)")
    }
  }

  static let featureAdded = Rule(
    "feature-added", .safe, "there is a new feature", because: "no service asks for it yet"
  ) { comparison in
    comparison.features.added.map { feature in
      let holders = comparison.new.plans.filter { $0.features[feature.id] != nil }.map(\.id)
      return Finding(
        subject: Subject(.feature, feature.id), plans: holders,
        message:
          "feature '\(feature.id)' is new; \(listed(holders, "plan")) \(holders.count > 1 ? "have" : "has") it",
        after: .array(holders.map(JSONValue.string)))
    }
  }

  static let featureRenamed = Rule(
    "feature-renamed", .notice, "a feature has a new id and names the former one in `renamedFrom`",
    because: "services follow `renamedFrom`, if they were told to"
  ) { comparison in
    renames(comparison.features, .feature) { feature in
      comparison.new.plans.filter { $0.features[feature.id] != nil }.map(\.id)
    }
  }

  static let levelLowered = Rule(
    "level-lowered", .breaking, "a plan that stays has a lower level of a feature",
    because: "its customers bought the higher one"
  ) { comparison in
    comparison.levelMoves.filter { $0.to < $0.from }.map { move in
      move.grant.finding(
        "level of feature '\(move.grant.feature.id)' of plan '\(move.grant.plan)' falls\(move.grant.step)")
    }
  }

  static let levelRaised = Rule(
    "level-raised", .safe, "a plan that stays has a higher level of a feature",
    because: "its customers get more"
  ) { comparison in
    comparison.levelMoves.filter { $0.to > $0.from }.map { move in
      move.grant.finding(
        "level of feature '\(move.grant.feature.id)' of plan '\(move.grant.plan)' rises\(move.grant.step)")
    }
  }

  static let numberLowered = Rule(
    "number-lowered", .breaking, "a plan that stays has a smaller number of a feature",
    because: "its customers bought the larger one"
  ) { comparison in comparison.numbers(inOrder: <, "falls") }

  static let numberRaised = Rule(
    "number-raised", .safe, "a plan that stays has a larger number of a feature",
    because: "its customers get more"
  ) { comparison in comparison.numbers(inOrder: >, "rises") }

  static let listShortened = Rule(
    "list-shortened", .breaking, "a plan that stays loses entries of a feature that is a list",
    because: "its customers bought them too"
  ) { comparison in
    comparison.lists.compactMap { grant, old, new in
      let lost = old.filter { !new.contains($0) }
      return lost.isEmpty
        ? nil : grant.finding("plan '\(grant.plan)' loses \(listed(lost)) of feature '\(grant.feature.id)'")
    }
  }

  static let listLengthened = Rule(
    "list-lengthened", .safe, "a plan that stays gets entries of a feature that is a list",
    because: "its customers get more"
  ) { comparison in
    comparison.lists.compactMap { grant, old, new in
      let gained = new.filter { !old.contains($0) }
      return gained.isEmpty
        ? nil : grant.finding("plan '\(grant.plan)' gets \(listed(gained)) of feature '\(grant.feature.id)'")
    }
  }

  static let featureValue = Rule(
    "feature-value", .notice, "what a plan has of a feature is said in another way",
    because: "a tool cannot tell whether 'daily' is less than 'hourly'; a person must"
  ) { comparison in
    comparison.grants.filter(comparison.isUncomparable).map { grant in
      grant.finding("value of feature '\(grant.feature.id)' of plan '\(grant.plan)' changes\(grant.step)")
    }
  }

  static let featureType = Rule(
    "feature-type", .breaking, "a feature is of another type",
    because: "a service that reads a level finds a number"
  ) { comparison in
    comparison.features.kept.filter { $0.old.type != $0.new.type }.map { feature in
      Finding(
        subject: Subject(.feature, feature.new.id), plans: comparison.holders(of: feature),
        message: "feature '\(feature.new.id)' is of type \(feature.new.type), no longer \(feature.old.type)",
        before: .string(feature.old.type), after: .string(feature.new.type))
    }
  }

  static let levelRemoved = Rule(
    "level-removed", .breaking, "a feature has a level less", because: "services compare with its id"
  ) { comparison in
    comparison.features.keptLevels.compactMap { feature in
      let lost = feature.old.levels.filter { !feature.new.levels.contains($0) }
      return lost.isEmpty
        ? nil : feature.levels(comparison, "feature '\(feature.new.id)' has \(listed(lost, "level")) no more")
    }
  }

  static let levelAdded = Rule(
    "level-added", .safe, "a feature has one more level", because: "what was granted stays as it was"
  ) { comparison in
    comparison.features.keptLevels.compactMap { feature in
      let gained = feature.new.levels.filter { !feature.old.levels.contains($0) }
      return gained.isEmpty
        ? nil : feature.levels(comparison, "feature '\(feature.new.id)' has a new \(listed(gained, "level"))")
    }
  }

  static let levelOrder = Rule(
    "level-order", .breaking, "the levels of a feature stand in another order",
    because: "a later level includes the earlier ones, so a gate decides otherwise"
  ) { comparison in
    comparison.features.keptLevels.compactMap { feature in
      let old = feature.old.levels.filter(feature.new.levels.contains)
      let new = feature.new.levels.filter(feature.old.levels.contains)
      return old == new
        ? nil
        : feature.levels(
          comparison,
          "levels of feature '\(feature.new.id)' stand in the order \(listed(new)), no longer \(listed(old))")
    }
  }

  static let featureUngated = Rule(
    "feature-ungated", .breaking, "services are no longer told about a feature at run time",
    because: "what a gate answers with, in `upgrades`, is gone"
  ) { comparison in
    comparison.features.kept.filter { $0.old.isGated && !$0.new.isGated }.map { feature in
      Finding(
        subject: Subject(.feature, feature.new.id), plans: comparison.holders(of: feature),
        message: "feature '\(feature.new.id)' is no longer for the gate", before: true, after: false)
    }
  }

  static let featureGated = Rule(
    "feature-gated", .notice, "services are told about a feature at run time",
    because: "customers who used it without a check may be refused"
  ) { comparison in
    comparison.features.kept.filter { !$0.old.isGated && $0.new.isGated }.map { feature in
      Finding(
        subject: Subject(.feature, feature.new.id), plans: comparison.holders(of: feature),
        message: "feature '\(feature.new.id)' is now for the gate",
        before: false, after: true)
    }
  }

  static let featurePlace = Rule(
    "feature-place", .safe, "a feature stands elsewhere on the page, or not there",
    because: "nobody gets more or less"
  ) { comparison in
    comparison.features.kept.compactMap { feature in
      let (old, new) = (feature.old.isOnPage, feature.new.isOnPage)
      guard old == new else {
        return Finding(
          subject: Subject(.feature, feature.new.id), plans: comparison.holders(of: feature),
          message: "feature '\(feature.new.id)' is \(new ? "now" : "no longer") on the page",
          before: .bool(old),
          after: .bool(new))
      }
      guard feature.old.group != feature.new.group else { return nil }
      let group = feature.new.group.map { "in group '\($0)'" } ?? "in no group"
      return Finding(
        subject: Subject(.feature, feature.new.id), message: "feature '\(feature.new.id)' is now \(group)",
        before: .optional(feature.old.group), after: .optional(feature.new.group))
    }
  }
}

extension Pairs<MatrixSnapshot.Feature> {
  /// Features that are granted by levels in both versions.
  fileprivate var keptLevels: [Pair<MatrixSnapshot.Feature>] {
    kept.filter { $0.old.type == "level" && $0.new.type == "level" }
  }
}

extension Pair<MatrixSnapshot.Feature> {
  fileprivate func levels(_ comparison: Comparison, _ message: String) -> Finding {
    Finding(
      subject: Subject(.feature, new.id), plans: comparison.holders(of: self), message: message,
      before: .array(old.levels.map(JSONValue.string)),
      after: .array(new.levels.map(JSONValue.string)))
  }
}
