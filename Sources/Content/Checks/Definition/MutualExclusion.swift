import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// Exclusion is mutual: a service that asks the other add-on must get the same answer.
  static let mutualExclusion = Check { draft in
    draft.addOns.flatMap { addOn in
      addOn.excludes.compactMap { other -> Diagnostic? in
        guard let partner = draft.addOns.first(where: { $0.id.value == other.value }),
          !partner.excludes.contains(where: { $0.value == addOn.id.value })
        else { return nil }
        return .oneSidedExclusion(addOn, other: other, partner: partner.id.span)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func oneSidedExclusion(
    _ addOn: DraftAddOn, other: Located<AddOnID>, partner: Span
  ) -> Diagnostic {
    .warning(
      .oneSidedExclusion,
      "add-on '\(addOn.id.value)' excludes '\(other.value)', but not the other way round",
      at: other.span, help: "add 'excludes: [\(addOn.id.value)]' to '\(other.value)'"
    ).noting("add-on '\(other.value)' is defined here", at: partner)
  }
}
