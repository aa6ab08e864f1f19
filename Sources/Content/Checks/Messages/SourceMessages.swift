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

extension Check<SourceMessages> {
  /// Every message that a page or a service will ask for is there.
  static let requiredMessages = Check { subject in
    guard subject.catalog.catalog.isReadable else { return [] }
    return subject.uses.uses.sorted { $0.key < $1.key }.compactMap { id, use in
      guard use.isRequired, !subject.catalog.mentions(id) else { return nil }
      return .messageNotThere(id, use, path: subject.sources[subject.catalog.catalog.source].path)
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
    catalog.messages.sorted { $0.key < $1.key }.flatMap { id, message -> [Diagnostic] in
      guard let use = subject.uses.uses[id], let entry = catalog.catalog[id] else { return [] }
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
  fileprivate static func messageNotThere(_ id: MessageID, _ use: MessageUse, path: String) -> Diagnostic {
    Diagnostic(
      .error, .requiredMessage, "the catalog lacks message '\(id)', which is \(use.purpose)",
      at: .path(path),
      help: "add \"\(id)\": { \"defaultMessage\": \"…\" }")
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
