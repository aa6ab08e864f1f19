import Diagnostics

extension CatalogChecks {
  /// Finds messages of the source that a translation lacks: readers would see another language.
  @Sendable static func missingMessages(_ set: CatalogSet) -> [Diagnostic] {
    set.translations.filter(\.catalog.isReadable).flatMap { catalog in
      set.source.catalog.entries.compactMap { entry in
        guard !catalog.mentions(entry.id) else { return nil }
        let hasFallback = set.rules.localesWithFallback.contains(catalog.locale)
        return .missingMessage(entry.id, in: catalog.locale, hasFallback: hasFallback, at: entry.keySpan)
      }
    }
  }

  /// Finds messages that the source does not have: nothing can show them.
  @Sendable static func unknownMessages(_ set: CatalogSet) -> [Diagnostic] {
    guard set.source.catalog.isReadable else { return [] }
    let known = set.source.catalog.entries.map(\.id.description)
    return set.translations.flatMap { catalog -> [Diagnostic] in
      let unknown = catalog.catalog.entries.filter { !set.source.mentions($0.id) }
      // Where a whole catalog is of another product, looking for neighbours is slow and of no use.
      let candidates = unknown.count <= 50 ? known : []
      return unknown.map {
        .unknownMessage($0.id, source: set.source.locale, known: candidates, at: $0.keySpan)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func missingMessage(
    _ id: MessageID, in locale: LocaleID, hasFallback: Bool, at span: Span
  ) -> Diagnostic {
    let help =
      hasFallback
      ? "add it to the catalog of '\(locale)'; until then the fallback's text is shown"
      : "add it to the catalog of '\(locale)', or give the locale a fallback"
    return Diagnostic(
      hasFallback ? .warning : .error, .messageMissing, "message '\(id)' is missing in '\(locale)'",
      at: .span(span), help: help)
  }

  fileprivate static func unknownMessage(
    _ id: MessageID, source: LocaleID, known: [String], at span: Span
  ) -> Diagnostic {
    let nearest = Suggestion.nearest(to: id.description, among: known)
    return .error(
      .messageUnknown, "message '\(id)' is not in the source catalog '\(source)'", at: span,
      help: nearest.map { "did you mean '\($0)'?" } ?? "remove it, or add it to the source")
  }
}
