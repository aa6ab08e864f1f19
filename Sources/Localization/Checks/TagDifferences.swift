import Diagnostics

extension CatalogChecks {
  /// Finds translations that mark their words with other elements than the source: a link that is lost, or
  /// one that the template has no address for.
  @Sendable static func tagDifferences(_ set: CatalogSet) -> [Diagnostic] {
    set.pairs.flatMap { translation in
      translation.pairs.flatMap { item, original -> [Diagnostic] in
        let here = item.message.tags
        let there = original.message.tags
        return Message.Tag.allCases.compactMap { tag in
          switch (here[tag], there[tag]) {
          case (let range?, nil):
            .unknownTag(tag, of: item.entry.id, at: item.span(range), source: original.entry.text.span)
          case (nil, let range?):
            .missingTag(tag, of: item.entry.id, at: item.entry.text.span, source: original.span(range))
          default: nil
          }
        }
      }
    }
  }
}

extension Message {
  /// The elements that the message uses, each with its first place.
  fileprivate var tags: [Tag: Range<Int>] {
    var tags: [Tag: Range<Int>] = [:]
    for case .markup(let markup) in allElements where tags[markup.tag] == nil {
      tags[markup.tag] = markup.range
    }
    return tags
  }
}

extension Diagnostic {
  fileprivate static func unknownTag(
    _ tag: Message.Tag, of id: MessageID, at span: Span, source: Span
  ) -> Diagnostic {
    .error(
      .messageTags, "message '\(id)' has an element '<\(tag.rawValue)>' that its source has not", at: span,
      help: "remove the element and keep its words"
    )
    .noting("the source message", at: source)
  }

  fileprivate static func missingTag(
    _ tag: Message.Tag, of id: MessageID, at span: Span, source: Span
  ) -> Diagnostic {
    .error(
      .messageTags, "message '\(id)' lacks the element '<\(tag.rawValue)>' of its source", at: span,
      help: "put <\(tag.rawValue)>…</\(tag.rawValue)> around the same words"
    )
    .noting("the source has it here", at: source)
  }
}
