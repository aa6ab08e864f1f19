import Diagnostics

extension Check<DraftDefinition> {
  /// Links into the application are relative to it, and their blanks are known.
  static let upgradeLinks = Check { draft in
    var found: [Diagnostic] = []
    if let url = draft.upgradeURL {
      if !url.value.hasPrefix("/") || url.value.hasPrefix("//") { found.append(.notRelative(url)) }
      for name in blanks(in: url.value) where !["to", "from", "feature"].contains(name) {
        found.append(.unknownBlank(name, in: url))
      }
    }
    if let url = draft.contactURL,
      !["page:", "/", "https://", "mailto:"].contains(where: url.value.hasPrefix)
    {
      found.append(.badContact(url))
    }
    for feature in draft.features {
      if let preview = feature.upgrade?.preview,
        !preview.value.hasPrefix("/") || preview.value.hasPrefix("//")
      {
        found.append(.notRelative(preview))
      }
    }
    return found
  }

  /// The names between braces.
  private static func blanks(in text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { part in
      String(part.prefix { $0 != "}" })
    }
  }
}

extension Diagnostic {
  fileprivate static func notRelative(_ url: Located<String>) -> Diagnostic {
    .error(
      .linkNotRelative, "'\(url.value)' does not lead into the application", at: url.span,
      help: "begin with a single '/', as in '/app/settings'")
  }

  fileprivate static func unknownBlank(_ name: String, in url: Located<String>) -> Diagnostic {
    .error(
      .unknownBlank, "the upgrade link has an unknown blank '{\(name)}'", at: url.span,
      help: Suggestion.help(for: name, among: ["to", "from", "feature"], called: "blanks"))
  }

  fileprivate static func badContact(_ url: Located<String>) -> Diagnostic {
    .error(
      .invalidContact, "'\(url.value)' is not a contact link", at: url.span,
      help: "write 'page:contact', a path, or an https: or mailto: address")
  }
}
