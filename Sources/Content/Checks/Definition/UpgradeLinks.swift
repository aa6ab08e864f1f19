import Diagnostics

extension Check<DraftDefinition> {
  /// Links into the application are relative to it, and their blanks are known.
  static let upgradeLinks = Check { draft in
    var found: [Diagnostic] = []
    if let url = draft.upgradeURL {
      found += [faultOfPath(url)].compactMap(\.self) + faultsOfBlanks(url)
    }
    if let url = draft.contactURL,
      !["page:", "/", "https://", "mailto:"].contains(where: url.value.hasPrefix)
    {
      found.append(.badContact(url))
    }
    for feature in draft.features {
      found += [feature.upgrade?.preview.flatMap(faultOfPath)].compactMap(\.self)
    }
    return found
  }

  private static func faultOfPath(_ url: Located<String>) -> Diagnostic? {
    guard url.value.hasPrefix("/"), !url.value.hasPrefix("//") else { return .notRelative(url) }
    return url.value.contains(where: \.isWhitespace) ? .spaceInLink(url) : nil
  }

  /// What stands between braces is known, and every brace has its partner.
  private static func faultsOfBlanks(_ url: Located<String>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var rest = url.value[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      let inner = rest[rest.index(after: brace)...]
      let name = inner.prefix { $0 != "{" && $0 != "}" }
      guard rest[brace] == "{", name.endIndex < inner.endIndex, inner[name.endIndex] == "}" else {
        found.append(.loneBrace(rest[brace], in: url))
        rest = rest[brace] == "{" ? inner[name.endIndex...] : inner
        continue
      }
      if !["to", "from", "feature"].contains(name) { found.append(.unknownBlank(String(name), in: url)) }
      rest = inner[inner.index(after: name.endIndex)...]
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func notRelative(_ url: Located<String>) -> Diagnostic {
    .error(
      .linkNotRelative, "'\(url.value)' does not lead into the application", at: url.span,
      help: "begin with a single '/', as in '/app/settings'")
  }

  fileprivate static func spaceInLink(_ url: Located<String>) -> Diagnostic {
    .error(
      .linkNotRelative, "'\(url.value)' has a space in it", at: url.span,
      help: "write '%20' for a space, or remove it")
  }

  fileprivate static func loneBrace(_ brace: Character, in url: Located<String>) -> Diagnostic {
    .error(
      .unknownBlank,
      brace == "{"
        ? "the upgrade link has a blank that is not closed" : "the upgrade link has a '}' without '{'",
      at: url.span, help: "write {to}, {from} or {feature}")
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
