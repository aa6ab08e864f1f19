import Diagnostics

// What can be wrong with a single value, whatever file it stands in.
extension Diagnostic {
  static func wrongType(expected: String, found node: YAMLNode, help: String? = nil) -> Diagnostic {
    .error(
      .wrongType, "expected \(expected), found \(node.kindName)", at: node.span.firstLineOrPoint, help: help
    )
  }

  static func invalidID(_ text: String, at span: Span) -> Diagnostic {
    .error(
      .invalidID, "'\(text)' is not an id", at: span,
      help: "use small letters, digits and underscores, beginning with a letter or digit, at most 120")
  }

  static func duplicateEntry(_ name: String, at span: Span, first: Span) -> Diagnostic {
    .error(.duplicateEntry, "'\(name)' stands twice in one list", at: span, help: "keep one of the two")
      .noting("first given here", at: first)
  }

  static func invalidLocale(_ text: String, at span: Span) -> Diagnostic {
    .error(
      .invalidLocale, "'\(text)' is not a language tag", at: span,
      help: "write a tag such as 'en', 'eu' or 'fr-SN'")
  }

  static func unknownWord(_ word: String, known: [String], at span: Span) -> Diagnostic {
    .error(
      .unknownValue, "'\(word)' is not one of \(known.map { "'\($0)'" }.joined(separator: ", "))", at: span,
      help: Suggestion.nearest(to: word, among: known).map { "did you mean '\($0)'?" })
  }

  static func unknownKey(_ key: String, of owner: String, known: [String], at span: Span) -> Diagnostic {
    .error(
      .unknownKey, "\(owner) has no key '\(key)'", at: span,
      help: Suggestion.nearest(to: key, among: known).map { "did you mean '\($0)'?" }
        ?? "known keys: \(known.joined(separator: ", "))")
  }

  static func missingKey(_ key: String, of owner: String, at span: Span) -> Diagnostic {
    .error(
      .missingKey, "\(owner) lacks the key '\(key)'", at: span.firstLineOrPoint, help: "add '\(key): …'")
  }
}

extension Span {
  /// The span cut to a length that can be marked: long mappings are pointed at by their beginning.
  var firstLineOrPoint: Span {
    range.count <= 80 ? self : Span(source, range.lowerBound..<range.lowerBound + 1)
  }
}

extension Diagnostic {
  static func controlCharacterInValue(at span: Span) -> Diagnostic {
    .error(
      .controlCharacter, "a control character in the text", at: span,
      help: "remove it; it cannot be seen in most editors")
  }
}
