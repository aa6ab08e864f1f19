import Diagnostics

extension CatalogChecks {
  /// Finds control characters in messages, which JSON can say and a page cannot.
  @Sendable static func controlCharacters(_ set: CatalogSet) -> [Diagnostic] {
    set.items.flatMap { catalog in
      catalog.items.compactMap { item -> Diagnostic? in
        let text = item.entry.text.value.unicodeScalars
        guard let index = text.firstIndex(where: \.isForbiddenInTexts) else { return nil }
        let start = text[..<index].reduce(0) { $0 + UTF8.width($1) }
        return .controlCharacter(item.entry.id, at: item.span(start..<(start + UTF8.width(text[index]))))
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether no text may have it: control characters, which are errors on a page, noncharacters, and those by which the
  /// tool marks where references and values stand.
  ///
  /// Tabs and line breaks are spaces on a page.
  package var isForbiddenInTexts: Bool {
    switch value {
    case 0x09, 0x0A, 0x0C, 0x0D: false
    case 0x00..<0x20, 0x7F..<0xA0, 0xE000...0xE003: true
    default: value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
    }
  }
}

extension Diagnostic {
  fileprivate static func controlCharacter(_ id: MessageID, at span: Span) -> Diagnostic {
    .error(
      .controlCharacter, "a control character in message '\(id)'", at: span,
      help: "remove it; a line break is written \\n")
  }
}
