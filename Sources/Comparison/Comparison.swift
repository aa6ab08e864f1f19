/// Two versions, and which of their parts are the same thing.
package struct Comparison: Sendable {
  let old: MatrixSnapshot
  let new: MatrixSnapshot
  let plans: Pairs<MatrixSnapshot.Plan>
  let features: Pairs<MatrixSnapshot.Feature>
  let limits: Pairs<MatrixSnapshot.Limit>
  let addOns: Pairs<MatrixSnapshot.AddOn>

  init(old: MatrixSnapshot, new: MatrixSnapshot) {
    self.old = old
    self.new = new
    plans = Pairs(old.plans, new.plans)
    features = Pairs(old.features, new.features)
    limits = Pairs(old.limits, new.limits)
    addOns = Pairs(old.addOns, new.addOns)
  }

  /// The plans that somebody has and can keep.
  var keptPlans: [Pair<MatrixSnapshot.Plan>] { plans.kept.filter(\.old.isInUse) }

  /// Everything with a price that stays, with the plans whose customers pay it.
  var keptOffers: [KeptOffer] {
    keptPlans.map { pair in
      KeptOffer(
        subject: Subject(.plan, pair.new.id), plans: [pair.new.id], old: pair.old.offer, new: pair.new.offer,
        isRenamed: pair.isRenamed)
    }
      + addOns.kept.map { pair in
        KeptOffer(
          subject: Subject(.addOn, pair.new.id), plans: pair.new.availableFor.filter(isKnownPlan),
          old: pair.old.offer, new: pair.new.offer, isRenamed: pair.isRenamed)
      }
  }

  private func isKnownPlan(_ id: String) -> Bool { new.plans.contains { $0.id == id } }
}

/// What was and is asked for one plan or add-on.
struct KeptOffer: Sendable {
  let subject: Subject
  let plans: [String]
  let old: MatrixSnapshot.Offer
  let new: MatrixSnapshot.Offer
  let isRenamed: Bool
}

/// The same thing in both versions.
struct Pair<Entry: Renamable>: Sendable {
  let old: Entry
  let new: Entry

  var isRenamed: Bool { old.id != new.id }
}

/// The things of one kind: those in both versions, by id or by former id, and those in one.
struct Pairs<Entry: Renamable>: Sendable {
  /// In the order of the new version.
  let kept: [Pair<Entry>]
  let removed: [Entry]
  let added: [Entry]
  /// What is called how now.
  let present: [String: String]

  init(_ old: [Entry], _ new: [Entry]) {
    let former = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let names = Set(new.map(\.id))
    var kept: [Pair<Entry>] = []
    var added: [Entry] = []
    var taken: Set<String> = []
    for entry in new {
      let known = [entry.id] + entry.renamedFrom.filter { !names.contains($0) }
      if let before = known.lazy.compactMap({ former[$0] }).first(where: { !taken.contains($0.id) }) {
        taken.insert(before.id)
        kept.append(Pair(old: before, new: entry))
      } else {
        added.append(entry)
      }
    }
    self.kept = kept
    self.added = added
    removed = old.filter { !taken.contains($0.id) }
    present = Dictionary(kept.map { ($0.old.id, $0.new.id) }, uniquingKeysWith: { first, _ in first })
  }

  /// What an old id is called now, where the thing is still there.
  func presentID(of id: String) -> String? { present[id] }
}
