package import Diagnostics
package import Localization
package import Pricing
import Site

/// A definition that is only compared with another one.
///
/// An older version may break rules that came after it. Where a rule's fault leaves no doubt about what was sold, it
/// is told as a warning and the comparison goes on.
package enum ComparableDefinition {
  /// - Returns: the definition and its languages, the default one first, or nothing where some of it cannot be read.
  package static func read(
    _ source: SourceID, in sources: SourceTable, faults: inout DiagnosticBag
  ) -> (definition: Definition, locales: [LocaleID])? {
    var own = DiagnosticBag()
    defer { for fault in own.diagnostics where fault.severity == .error { faults.add(fault) } }
    guard let node = YAMLReader.read(source, in: sources, faults: &own) else {
      if !own.hasErrors { own.add(.emptyVersion(sources[source].path)) }
      return nil
    }
    var decoder = YAMLDecoder()
    let decoded = decoder.definition(node)
    own.merge(decoder.faults)
    guard let draft = decoded?.resolvingGrants(faults: &own) else { return nil }
    var broken = DiagnosticBag()
    [Check<DraftDefinition>].definition.run(on: draft, faults: &broken)
    for fault in broken.diagnostics where fault.severity == .error {
      guard harmless.contains(fault.id) else {
        own.add(fault)
        continue
      }
      var told = fault
      told.severity = .warning
      faults.add(told)
    }
    guard !own.hasErrors, let definition = DefinitionBuilder.build(draft) else { return nil }
    return (definition, draft.locales.flatMap(Languages.init)?.all ?? [])
  }

  /// Faults that take nothing away from what plans and add-ons are known to be.
  private static let harmless: Set<DiagnosticID> = [
    .datesCrossed, .dearerThanMonths, .emptyRange, .fallbackToItself, .invalidContact, .limitAsInfinity,
    .missingLimit, .namesItself, .noPlan, .reminderBeforeTrial, .renameClash, .secondDiscount,
    .secondHighlight,
    .thresholdsCrossed, .trialNotSold, .unknownBlank, .unknownGroup, .unknownLanguage, .unknownTrialEnd,
  ]
}

extension Diagnostic {
  fileprivate static func emptyVersion(_ path: String) -> Diagnostic {
    Diagnostic(.error, .emptyFile, "the file is empty", at: .path(path))
  }
}
