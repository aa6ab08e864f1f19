import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// A former id is nobody's present one, and one thing's only: services follow it to what it is called now.
  static let renames = Check { draft in
    faults("plan", draft.plans.map { ($0.id, $0.renamedFrom) })
      + faults("feature", draft.features.map { ($0.id, $0.renamedFrom) })
      + faults("limit", draft.limits.map { ($0.id, $0.renamedFrom) })
      + faults("add-on", draft.addOns.map { ($0.id, $0.renamedFrom) })
  }

  private static func faults<Kind>(
    _ noun: String, _ entries: [(id: Located<Identifier<Kind>>, former: [Located<Identifier<Kind>>])]
  ) -> [Diagnostic] {
    var owners: [Identifier<Kind>: Span] = Dictionary(
      entries.map { ($0.id.value, $0.id.span) }, uniquingKeysWith: { first, _ in first })
    return entries.flatMap(\.former).compactMap { name in
      if let owner = owners[name.value] {
        return .renameClash(name.value.description, noun, at: name.span, owner)
      }
      owners[name.value] = name.span
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func renameClash(
    _ name: String, _ noun: String, at span: Span, _ owner: Span
  ) -> Diagnostic {
    .error(
      .renameClash, "the former id '\(name)' is that of another \(noun) too", at: span,
      help: "a former id leads to one \(noun): remove it here or there"
    ).noting("it stands here too", at: owner)
  }
}
