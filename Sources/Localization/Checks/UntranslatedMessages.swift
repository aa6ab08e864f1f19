import Diagnostics

extension CatalogChecks {
  /// Finds translations that are the source's text word for word. Single words and names may be the same in two
  /// languages, so only messages with a space and more than three letters count.
  @Sendable static func untranslatedMessages(_ set: CatalogSet) -> [Diagnostic] {
    set.translations.filter { $0.locale.language != set.source.locale.language }.flatMap { catalog in
      set.pairs(catalog).compactMap { item, original in
        let words = Message.reading(of: item.message.pattern).text.unicodeScalars
        let letterCount = words.count { $0.properties.isAlphabetic }
        guard letterCount > 3, words.contains(" "), !set.rules.untranslatable.contains(item.entry.id),
          item.message.canonicalText == original.message.canonicalText
        else { return nil }
        return .untranslated(
          item.entry.id, in: item.locale, at: item.entry.text.span, source: original.entry.text.span)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func untranslated(
    _ id: MessageID, in locale: LocaleID, at span: Span, source: Span
  ) -> Diagnostic {
    .warning(
      "message-untranslated", "message '\(id)' reads the same in '\(locale)' as in the source", at: span,
      help: "translate it, or remove it so that it counts as missing"
    )
    .noting("the source message", at: source)
  }
}
