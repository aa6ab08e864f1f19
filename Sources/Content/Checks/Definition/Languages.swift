import Diagnostics
import Localization

extension Check<DraftDefinition> {
  /// Fallback chains name languages of the product, do not come back to where they began, and the default
  /// language is not listed among the others.
  static let languages = Check { draft in
    guard let locales = draft.locales else { return [] }
    let all = ([locales.default] + locales.others).compactMap(\.self)
    let known = all.map(\.value)
    var found: [Diagnostic] = []
    var seen: [LocaleID: Span] = [:]
    for locale in all {
      if let first = seen[locale.value] {
        found.append(.duplicateEntry(locale.value.description, at: locale.span, first: first))
      }
      seen[locale.value] = seen[locale.value] ?? locale.span
    }
    for (locale, chain) in locales.fallback {
      for name in [locale] + chain where locales.isWhole && !known.contains(name.value) {
        found.append(
          .unknownName(
            name.value.description, noun: "language", of: "'fallback'", known: known.map(\.description),
            at: name.span))
      }
      for name in chain where name.value == locale.value {
        found.append(.fallbackToItself(name))
      }
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func fallbackToItself(_ locale: Located<LocaleID>) -> Diagnostic {
    .error(
      .fallbackToItself, "'\(locale.value)' falls back to itself", at: locale.span,
      help: "remove it from its own chain")
  }
}
