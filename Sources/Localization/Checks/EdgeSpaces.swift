import Diagnostics

extension CatalogChecks {
  /// Finds spaces and line breaks at the start or end of a message: they are seldom meant, and joining texts
  /// by them breaks in other languages.
  @Sendable static func edgeSpaces(_ set: CatalogSet) -> [Diagnostic] {
    set.items.flatMap { catalog in
      catalog.items.flatMap { item -> [Diagnostic] in
        let text = item.entry.text.value.unicodeScalars
        let count = item.entry.text.value.utf8.count
        let leading = width(text.prefix { $0.properties.isWhitespace })
        let trailing = width(text.reversed().prefix { $0.properties.isWhitespace })
        var faults: [Diagnostic] = []
        if leading > 0 { faults.append(.edgeSpace(item.entry.id, "starts", at: item.span(0..<leading))) }
        if trailing > 0, leading < count {
          faults.append(.edgeSpace(item.entry.id, "ends", at: item.span((count - trailing)..<count)))
        }
        return faults
      }
    }
  }

  private static func width(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + UTF8.width($1) }
  }
}

extension Diagnostic {
  fileprivate static func edgeSpace(_ id: MessageID, _ verb: String, at span: Span) -> Diagnostic {
    .warning(
      .messageSpace, "message '\(id)' \(verb) with a space", at: span,
      help: "remove it; what stands around the message is the template's")
  }
}
