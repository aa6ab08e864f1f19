import Diagnostics

extension CatalogChecks {
  /// Finds translations that are the source's text word for word.
  ///
  /// Single words and names may be the same in two languages, so only messages with a space and more than
  /// three letters count.
  @Sendable static func untranslatedMessages(_ set: CatalogSet) -> [Diagnostic] {
    set.pairs.filter { $0.locale.language != set.source.locale.language }.flatMap { translation in
      translation.pairs.compactMap { item, original in
        guard item.entry.text.value == original.entry.text.value,
          !set.rules.untranslatable.contains(item.entry.id), hasWords(item.message)
        else { return nil }
        return .untranslated(
          item.entry.id, in: item.locale, at: item.entry.text.span, source: original.entry.text.span)
      }
    }
  }

  private static func hasWords(_ message: Message) -> Bool {
    let words = Message.reading(of: message.pattern).text.unicodeScalars
    return words.contains(" ") && words.count { $0.properties.isAlphabetic } > 3
  }
}

extension Diagnostic {
  fileprivate static func untranslated(
    _ id: MessageID, in locale: LocaleID, at span: Span, source: Span
  ) -> Diagnostic {
    .warning(
      .messageUntranslated, "message '\(id)' reads the same in '\(locale)' as in the source", at: span,
      help: "translate it, or remove it so that it counts as missing"
    )
    .noting("the source message", at: source)
  }
}
