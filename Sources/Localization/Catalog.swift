package import Diagnostics
import JSON

/// A message as its catalog gives it: text that is not parsed yet.
package struct CatalogEntry: Sendable {
  package let id: MessageID
  /// The text without JSON's escapes; its span has the quotation marks.
  package let text: Located<String>
  package let keySpan: Span
  /// A note for translators.
  package let description: String?
}

/// The message catalog of a locale, decoded from JSON.
package struct DecodedCatalog: Sendable {
  package let locale: LocaleID
  package let source: SourceID
  /// In the order of the file; of two with the same id the first.
  package private(set) var entries: [CatalogEntry] = []
  /// Whether the file is JSON with an object in it.
  ///
  /// A file that is not has no entries, and says nothing about what is missing.
  package private(set) var isReadable = false
  /// Ids that the file has, but with something that is no message.
  package private(set) var brokenIDs: Set<MessageID> = []
  private var indices: [MessageID: Int] = [:]

  private init(_ source: SourceID, locale: LocaleID) {
    self.locale = locale
    self.source = source
  }

  package subscript(id: MessageID) -> CatalogEntry? { indices[id].map { entries[$0] } }

  /// Reads a catalog in the shape of FormatJS: a text for each id, or an object with `defaultMessage` and
  /// `description`.
  ///
  /// Every fault is noted, and what is whole is kept.
  package static func read(
    _ source: SourceID, in table: SourceTable, locale: LocaleID, faults: inout DiagnosticBag
  ) -> DecodedCatalog {
    var catalog = DecodedCatalog(source, locale: locale)
    let root: JSONNode
    do {
      root = try JSONReader.read(table[source].bytes)
    } catch {
      let end = min(error.offset + 1, table[source].bytes.count)
      faults.add(.syntax(error, at: Span(source, min(error.offset, end)..<end)))
      return catalog
    }
    guard case .object(let members) = root.kind else {
      faults.add(.notACatalog(root.kindName, at: Span(source, root.range)))
      return catalog
    }
    catalog.isReadable = true
    // The key by which editors find the schema is no message.
    for member in members where member.key != "$schema" { catalog.add(member, faults: &faults) }
    return catalog
  }

  private mutating func add(_ member: JSONNode.Member, faults: inout DiagnosticBag) {
    let keySpan = Span(source, member.keyRange)
    guard let id = MessageID(member.key) else {
      faults.add(.invalidID(member.key, at: keySpan))
      return
    }
    if let first = indices[id] {
      faults.add(.duplicate(id, at: keySpan, first: entries[first].keySpan))
      return
    }
    guard let (text, description) = read(member.value, of: id, keySpan, faults: &faults) else {
      brokenIDs.insert(id)
      return
    }
    indices[id] = entries.count
    entries.append(CatalogEntry(id: id, text: text, keySpan: keySpan, description: description))
  }

  private func read(
    _ node: JSONNode, of id: MessageID, _ keySpan: Span, faults: inout DiagnosticBag
  ) -> (text: Located<String>, description: String?)? {
    switch node.kind {
    case .string(let text): return (Located(text, at: Span(source, node.range)), nil)
    case .object(let members): return readObject(members, of: id, keySpan, faults: &faults)
    default:
      faults.add(.notAMessage(id, node.kindName, at: Span(source, node.range)))
      return nil
    }
  }

  private func readObject(
    _ members: [JSONNode.Member], of id: MessageID, _ keySpan: Span, faults: inout DiagnosticBag
  ) -> (text: Located<String>, description: String?)? {
    var text: Located<String>?
    var description: String?
    var firsts: [String: Span] = [:]
    var isBroken = false
    for member in members {
      let place = Span(source, member.keyRange)
      guard let key = CatalogMessageKey(rawValue: member.key) else {
        let known = CatalogMessageKey.allCases.map(\.rawValue)
        faults.add(.unknownMember(member.key, of: id, known: known, at: place))
        continue
      }
      if let first = firsts[member.key] {
        faults.add(.duplicateMember(member.key, of: id, at: place, first: first))
        continue
      }
      firsts[member.key] = place
      guard case .string(let value) = member.value.kind else {
        faults.add(
          .memberNotText(member.key, of: id, member.value.kindName, at: Span(source, member.value.range)))
        isBroken = isBroken || key == .defaultMessage
        continue
      }
      if key == .defaultMessage {
        text = Located(value, at: Span(source, member.value.range))
      } else {
        description = value
      }
    }
    if text == nil, !isBroken { faults.add(.withoutText(id, at: keySpan)) }
    return text.map { ($0, description) }
  }
}

/// What a message in a catalog can say of itself.
package enum CatalogMessageKey: String, CaseIterable, Sendable {
  case defaultMessage, description
}

extension Diagnostic {
  fileprivate static func syntax(_ error: JSONSyntaxError, at span: Span) -> Diagnostic {
    .error(.jsonSyntax, error.message, at: span, help: error.help)
  }

  fileprivate static func notACatalog(_ found: String, at span: Span) -> Diagnostic {
    .error(
      .messageShape, "a catalog is an object, found \(found)", at: span,
      help: "write {\"id\": \"text\"}: one entry a message")
  }

  fileprivate static func invalidID(_ key: String, at span: Span) -> Diagnostic {
    .error(
      .invalidMessageID, key.isEmpty ? "a message without an id" : "'\(key)' is not a message id",
      at: span,
      help: "use letters, digits and '_', in parts joined by single dots: plan.starter.name")
  }

  fileprivate static func duplicate(_ id: MessageID, at span: Span, first: Span) -> Diagnostic {
    .error(.duplicateMessage, "message '\(id)' comes twice", at: span, help: "remove one of the two")
      .noting("first defined here", at: first)
  }

  fileprivate static func notAMessage(_ id: MessageID, _ found: String, at span: Span) -> Diagnostic {
    .error(
      .messageShape, "message '\(id)' must be a text, found \(found)", at: span,
      help: "put the text in double quotation marks, or write {\"defaultMessage\": \"text\"}")
  }

  fileprivate static func withoutText(_ id: MessageID, at span: Span) -> Diagnostic {
    .error(.messageShape, "message '\(id)' has no 'defaultMessage'", at: span, help: "add its text")
  }

  fileprivate static func unknownMember(
    _ key: String, of id: MessageID, known: [String], at span: Span
  ) -> Diagnostic {
    .error(
      .messageShape, "message '\(id)' has an unknown key '\(key)'", at: span,
      help: Suggestion.help(for: key, among: known, called: "keys"))
  }

  fileprivate static func duplicateMember(
    _ key: String, of id: MessageID, at span: Span, first: Span
  ) -> Diagnostic {
    .error(.messageShape, "message '\(id)' has '\(key)' twice", at: span, help: "remove one of the two")
      .noting("first defined here", at: first)
  }

  fileprivate static func memberNotText(
    _ key: String, of id: MessageID, _ found: String, at span: Span
  ) -> Diagnostic {
    .error(
      .messageShape, "'\(key)' of message '\(id)' must be a text, found \(found)", at: span,
      help: "put the text in double quotation marks")
  }
}
