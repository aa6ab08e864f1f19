import Diagnostics
import Localization

extension Check<SourceMessages> {
  /// What pages and services show is plain words: they have no place for `<b>`, `<em>` and `<a>`.
  ///
  /// Messages that only the application asks for, or an e-mail, may have them. A translation with an element that its
  /// source lacks was reported.
  static let shownElements = Check { subject in
    ([subject.catalog] + subject.translations).flatMap { catalog in
      catalog.catalog.entries.compactMap { entry -> Diagnostic? in
        guard let markup = catalog[entry.id]?.pattern.firstMarkup, subject.areShownPlainly(entry.id),
          subject.catalog[entry.id]?.pattern.firstMarkup != nil
        else { return nil }
        return .elementNotShown(
          markup.tag, of: entry.id, at: entry.text.span(of: markup.range, in: subject.sources))
      }
    }
  }
}

extension SourceMessages {
  fileprivate func areShownPlainly(_ id: MessageID) -> Bool {
    uses.uses[id] != nil || named.contains(id.description)
  }

  /// Texts of the source with elements that it must not have.
  var textsWithRefusedElements: [Span] {
    catalog.messages.filter { areShownPlainly($0.key) && $0.value.pattern.firstMarkup != nil }
      .compactMap { catalog.catalog[$0.key]?.text.span }
  }
}

extension Message.Pattern {
  /// The first element among the words, at any depth.
  fileprivate var firstMarkup: Message.Markup? {
    lazy.compactMap { element -> Message.Markup? in
      switch element {
      case .text, .argument, .pound: nil
      case .plural(let plural): plural.variants.lazy.compactMap(\.pattern.firstMarkup).first
      case .select(let select): select.variants.lazy.compactMap(\.pattern.firstMarkup).first
      case .markup(let markup): markup
      }
    }.first
  }
}

extension Diagnostic {
  fileprivate static func elementNotShown(_ tag: Message.Tag, of id: MessageID, at span: Span) -> Diagnostic {
    .error(
      .messageTagNotShown, "message '\(id)' is shown as plain words, without '<\(tag.rawValue)>'",
      at: span.firstLineOrPoint, help: "remove the element and keep its words, in every language")
  }
}
