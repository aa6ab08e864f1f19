import Diagnostics
import Pricing

// Who gets what: the shorthand of the file ("all", "from professional") becomes a value for each plan.
extension DraftDefinition {
  /// The draft with ``DraftFeature/values`` and ``DraftAddOn/featureValues`` filled in.
  func resolvingGrants(faults: inout DiagnosticBag) -> DraftDefinition {
    var copy = self
    for index in features.indices {
      (copy.features[index].values, copy.features[index].hasAllValues) = values(
        of: features[index], faults: &faults)
    }
    let kinds = Dictionary(features.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    for index in addOns.indices {
      for (feature, node) in addOns[index].features {
        guard let owner = kinds[feature.value] else { continue }
        copy.addOns[index].featureValues[feature.value] = value(node, of: owner, faults: &faults)?.value
      }
    }
    return copy
  }

  private func values(
    of feature: DraftFeature, faults: inout DiagnosticBag
  ) -> (values: [PlanID: Located<FeatureValue>], areAll: Bool) {
    var values: [PlanID: Located<FeatureValue>] = [:]
    var areAll = true
    let known = Set(planIDs)
    func grant(_ plan: PlanID, at span: Span) {
      values[plan] = Located(.granted, at: span)
      if !known.contains(plan) { areAll = false }
    }
    if feature.kind == .level, let span = feature.grants?.spanOfShorthand(feature.id.span) {
      faults.add(.levelNotStated(feature, at: span))
      return ([:], false)
    }
    switch feature.grants {
    case nil: areAll = false
    case DraftFeature.Grants.none?: break
    case .all: for plan in planIDs { grant(plan, at: feature.id.span) }
    case .plans(let plans): for plan in plans { grant(plan.value, at: plan.span) }
    case .from(let first):
      for plan in planIDs.drop(while: { $0 != first.value }) { grant(plan, at: first.span) }
      if values.isEmpty { areAll = false }
    case .values(let list):
      for (plan, node) in list {
        grant(plan.value, at: plan.span)
        values[plan.value] = value(node, of: feature, faults: &faults)
        if values[plan.value] == nil { areAll = false }
      }
    }
    return (values.filter { $0.value.value != .notGranted }, areAll)
  }

  private func value(
    _ node: YAMLNode, of feature: DraftFeature, faults: inout DiagnosticBag
  ) -> Located<FeatureValue>? {
    var decoder = YAMLDecoder()
    defer { faults.merge(decoder.faults) }
    if case .scalar("false", isPlain: true) = node.kind { return Located(.notGranted, at: node.span) }
    switch feature.kind {
    case .boolean:
      guard let flag = decoder.boolean(node) else {
        return nil
      }
      return flag.map { $0 ? .granted : .notGranted }
    case .level:
      guard let text = decoder.text(node) else { return nil }
      guard let level = feature.levels.first(where: { $0.value.description == text.value }) else {
        guard feature.hasAllLevels else { return nil }
        let known = feature.levels.map(\.value.description)
        faults.add(
          .unknownName(
            text.value, noun: "level", of: "feature '\(feature.id.value)'", known: known, at: text.span))
        return nil
      }
      return Located(.level(level.value), at: text.span)
    case .number:
      if case .scalar("true", isPlain: true) = node.kind { return Located(.granted, at: node.span) }
      return decoder.decimal(node)?.map { .number($0) }
    case .list:
      let entries = decoder.elements(node, of: "texts").compactMap { decoder.text($0)?.value }
      return Located(entries.isEmpty ? .notGranted : .list(entries), at: node.span)
    case .text:
      if case .scalar("true", isPlain: true) = node.kind { return Located(.granted, at: node.span) }
      return decoder.text(node)?.map { .text($0) }
    }
  }
}

extension DraftFeature.Grants {
  /// Where the shorthand stands, where a value for each plan would be needed.
  fileprivate func spanOfShorthand(_ fallback: Span) -> Span? {
    switch self {
    case .all: fallback
    case .plans(let plans): plans.first?.span ?? fallback
    case .from(let plan): plan.span
    case .none, .values: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func levelNotStated(_ feature: DraftFeature, at span: Span) -> Diagnostic {
    .error(
      .levelNotStated, "feature '\(feature.id.value)' does not say which level a plan gets", at: span,
      help:
        "write a level for each plan: 'plans: { PLAN: \(feature.levels.first?.value.description ?? "LEVEL") }'"
    )
  }
}
