import JSON
import Pricing

/// What a plan that stays had and has of a feature that stays.
struct KeptGrant: Sendable {
  let plan: String
  let feature: MatrixSnapshot.Feature
  let former: MatrixSnapshot.Feature
  let old: MatrixSnapshot.FeatureGrant?
  let new: MatrixSnapshot.FeatureGrant?

  /// The end of a sentence: from what to what.
  var step: String { " from \(old?.words ?? "nothing") to \(new?.words ?? "nothing")" }

  /// What is granted beside the bare fact, in brackets.
  var amount: String {
    guard let new, new != .granted else { return "" }
    return " (\(new.words))"
  }

  func finding(_ message: String) -> Finding {
    Finding(
      subject: Subject(.feature, feature.id), plans: [plan], message: message, before: old?.json ?? false,
      after: new?.json ?? false)
  }
}

extension Comparison {
  /// What has changed in what plans are granted, by feature and plan.
  var grants: [KeptGrant] {
    features.kept.flatMap { feature in
      keptPlans.compactMap { plan in
        let grant = KeptGrant(
          plan: plan.new.id, feature: feature.new, former: feature.old,
          old: plan.old.features[feature.old.id], new: plan.new.features[feature.new.id])
        return grant.old == grant.new ? nil : grant
      }
    }
  }

  /// The plans that stay and had the feature.
  func holders(of feature: Pair<MatrixSnapshot.Feature>) -> [String] {
    keptPlans.filter { $0.old.features[feature.old.id] != nil }.map(\.new.id)
  }

  /// A plan's step from one level to another, by their places in the order of levels.
  struct LevelMove {
    let grant: KeptGrant
    let from: Int
    let to: Int
  }

  /// By the new order of levels, and by the old one where that does not know both.
  var levelMoves: [LevelMove] { grants.compactMap(levelMove) }

  private func levelMove(_ grant: KeptGrant) -> LevelMove? {
    guard case .word(let old) = grant.old, case .word(let new) = grant.new else { return nil }
    for feature in [grant.feature, grant.former] where feature.type == "level" {
      if let from = feature.levels.firstIndex(of: old), let to = feature.levels.firstIndex(of: new) {
        return LevelMove(grant: grant, from: from, to: to)
      }
    }
    return nil
  }

  var lists: [(grant: KeptGrant, old: [String], new: [String])] {
    grants.compactMap { grant in
      guard case .list(let old) = grant.old, case .list(let new) = grant.new else { return nil }
      return (grant, old, new)
    }
  }

  func numbers(inOrder isMeant: (ExactDecimal, ExactDecimal) -> Bool, _ verb: String) -> [Finding] {
    grants.compactMap { grant in
      guard case .number(let old) = grant.old, case .number(let new) = grant.new, isMeant(new, old) else {
        return nil
      }
      return grant.finding("feature '\(grant.feature.id)' of plan '\(grant.plan)' \(verb)\(grant.step)")
    }
  }

  /// Whether both versions grant something, of which nothing tells the greater.
  func isUncomparable(_ grant: KeptGrant) -> Bool {
    // What has another type is told once, of the feature.
    guard grant.former.type == grant.feature.type else { return false }
    return switch (grant.old, grant.new) {
    case (nil, _), (_, nil), (.number, .number): false
    case (.list(let old), .list(let new)): Set(old) == Set(new)
    default: levelMove(grant) == nil
    }
  }
}
