import Diagnostics
import Localization
import Pricing

/// The catalog of the source language, and what is asked of it.
struct SourceMessages: Sendable {
  let catalog: ParsedCatalog
  let translations: [ParsedCatalog]
  let sources: SourceTable
  let uses: MessageUses
  /// Ids that texts name as `{{t.ID}}`.
  let named: Set<String>
}

extension SourceMessages {
  /// Messages that have to be there and are not.
  var lacking: [(key: MessageID, value: MessageUse)] {
    uses.uses.filter { $0.value.isRequired && !catalog.mentions($0.key) }.sorted { $0.key < $1.key }
  }

  /// Entries that nothing asks for and whose ids are like those of messages that are lacking.
  func misspelt(_ lacking: [(key: MessageID, value: MessageUse)]) -> [MessageID: CatalogEntry] {
    // Where a whole catalog is of another product, looking for neighbours is slow and of no use.
    guard !lacking.isEmpty, lacking.count <= 50 else { return [:] }
    let spare = catalog.catalog.entries.filter { uses.uses[$0.id] == nil }
    let names = spare.map(\.id.description)
    var found: [MessageID: CatalogEntry] = [:]
    for (id, _) in lacking {
      guard let name = Suggestion.nearest(to: id.description, among: names) else { continue }
      found[id] = spare.first { $0.id.description == name }
    }
    return found
  }
}

extension Check<SourceMessages> {
  /// Every message that a page or a service will ask for is there.
  static let requiredMessages = Check { subject in
    guard subject.catalog.catalog.isReadable else { return [] }
    let lacking = subject.lacking
    let misspelt = subject.misspelt(lacking)
    return lacking.map { id, use in
      .messageNotThere(
        id, use, written: misspelt[id], path: subject.sources[subject.catalog.catalog.source].path)
    }
  }

  /// A message uses only the values it is given, each as what it is, in every language.
  ///
  /// A translation was compared with its source before; what is left to see is how it uses what both name.
  static let messageCalls = Check { subject in
    calls(in: subject.catalog, of: subject)
      + subject.translations.flatMap { calls(in: $0, of: subject).filter { $0.id == .wrongArgument } }
  }

  private static func calls(in catalog: ParsedCatalog, of subject: SourceMessages) -> [Diagnostic] {
    catalog.catalog.entries.flatMap { entry -> [Diagnostic] in
      let id = entry.id
      guard let message = catalog[id], let use = subject.uses.uses[id] else { return [] }
      if catalog.locale != subject.catalog.locale, let original = subject.catalog[id],
        !message.signature.mismatches(withSource: original.signature).isEmpty
      {
        return []
      }
      return message.signature.mismatches(withCall: use.arguments).map { mismatch in
        func span(_ name: String) -> Span {
          message.signature.parameters[name].map { entry.text.span(of: $0.range, in: subject.sources) }
            ?? entry.text.span
        }
        switch mismatch {
        case .missing(let name), .unknown(let name):
          return .unknownArgument(name, of: id, known: use.arguments.keys.sorted(), at: span(name))
        case .incompatible(let name), .unknownKey(let name, _):
          return .wrongArgument(name, kind: use.arguments[name], of: id, at: span(name))
        }
      }
    }
  }

  /// A message that nothing asks for is work that nobody sees, or an id with a slip in it.
  static let unusedMessages = Check { subject in
    let asked = subject.uses.uses.keys.map(\.description).sorted()
    return subject.catalog.catalog.entries.compactMap { entry in
      let id = entry.id.description
      guard subject.uses.uses[entry.id] == nil, !subject.named.contains(id),
        !["app.", "email.", "page."].contains(where: id.hasPrefix)
      else { return nil }
      return .unusedMessage(id, known: asked, at: entry.keySpan)
    }
  }
}

extension [Check<SourceMessages>] {
  /// ``Check/unusedMessages`` is not among them: it waits until all else is right.
  static let messages: [Check<SourceMessages>] = [.requiredMessages, .messageCalls, .shownElements]
}

extension Diagnostic {
  /// - Parameter entry: one that nothing asks for, and that was probably meant.
  fileprivate static func messageNotThere(
    _ id: MessageID, _ use: MessageUse, written entry: CatalogEntry?, path: String
  ) -> Diagnostic {
    Diagnostic(
      .error, .requiredMessage, "the catalog lacks message '\(id)', which is \(use.purpose)",
      at: entry.map { .span($0.keySpan) } ?? .path(path),
      help: entry == nil ? "add \"\(id)\": { \"defaultMessage\": \"…\" }" : "did you mean '\(id)'?")
  }

  fileprivate static func unknownArgument(_ name: String, of id: MessageID, known: [String], at span: Span)
    -> Diagnostic
  {
    .error(
      .unknownArgument, "message '\(id)' is given no value '\(name)'", at: span,
      help: Suggestion.help(for: name, among: known, called: "values")
        ?? (known.isEmpty ? "this message is given no values" : nil))
  }

  fileprivate static func wrongArgument(
    _ name: String, kind: Signature.Kind?, of id: MessageID, at span: Span
  ) -> Diagnostic {
    .error(
      .wrongArgument, "message '\(id)' cannot use '\(name)' so: it is a \(kind?.rawValue ?? "text")",
      at: span,
      help: "write {\(name)} for the value as it is")
  }

  fileprivate static func unusedMessage(_ id: String, known: [String], at span: Span) -> Diagnostic {
    .warning(
      .unusedMessage, "nothing asks for message '\(id)'", at: span,
      help: Suggestion.nearest(to: id, among: known).map { "did you mean '\($0)'?" }
        ?? "remove it in every language")
  }
}
