import Diagnostics
import Localization
import Site

/// What an e-mail declares, each of its languages uses, and none uses anything else.
///
/// The mailer fills in what emails.yaml lists; a variable that nobody uses is work for nothing, and one that a
/// translation lacks is a fact that its readers do not get.
enum EmailVariables {
  /// Whether each variable belongs to an e-mail.
  static func checkDeclarations(_ draft: DraftEmails, faults: inout DiagnosticBag) {
    let names = Set(draft.emails.flatMap { $0.variables + $0.optional }.map(\.value))
    for variable in draft.variables where !names.contains(variable.name.value) {
      let misspelt = names.subtracting(draft.variables.map(\.name.value))
      // The misspelt name is told, and how to mend it.
      if Suggestion.nearest(to: variable.name.value, among: misspelt.sorted()) != nil { continue }
      faults.add(.unusedByAll(variable.name))
    }
  }

  static func check(
    _ draft: DraftEmail, editions: [EmailEdition], texts: [LocaleID: DraftEmailText],
    faults: inout DiagnosticBag
  ) {
    var used: [LocaleID: Set<String>] = [:]
    for edition in editions { used[edition.locale, default: []].formUnion(edition.variables) }
    let anywhere = used.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    for name in draft.variables + draft.optional where !anywhere.contains(name.value) {
      faults.add(.unused(name, of: draft.id.value))
    }
    for (locale, names) in used.sorted(by: { $0.key < $1.key }) {
      for name in anywhere.subtracting(names).sorted() {
        if let text = texts[locale] { faults.add(.missing(name, in: locale, at: text.span)) }
      }
    }
  }
}

extension EmailEdition {
  /// The names of the variables that its texts use.
  package var variables: Set<String> {
    var names = Set(
      ([subject, preheader, banner].compactMap(\.self)).flatMap { RunTimeMarker.names(in: $0) })
    for part in parts {
      switch part {
      case .blocks(let blocks): names.formUnion(blocks.variables)
      case .receipt(let list): names.insert(list.name)
      case .conditional(let variable, let blocks):
        names.insert(variable)
        names.formUnion(blocks.variables)
      }
    }
    return names
  }
}

extension Diagnostic {
  fileprivate static func unusedByAll(_ name: Located<String>) -> Diagnostic {
    .error(
      .unusedVariable, "no e-mail uses variable '\(name.value)'", at: name.span,
      help: "list it under 'variables' of an e-mail, or remove it here")
  }

  fileprivate static func unused(_ name: Located<String>, of email: String) -> Diagnostic {
    .error(
      .unusedVariable, "e-mail '\(email)' declares '\(name.value)' and does not use it", at: name.span,
      help: "write {{\(name.value)}} in its texts, or remove it here")
  }

  fileprivate static func missing(_ name: String, in locale: LocaleID, at span: Span) -> Diagnostic {
    .error(
      .differentVariables, "the text in '\(locale)' lacks '{{\(name)}}', which another language has",
      at: span,
      help: "every language tells the same facts: use it here too")
  }
}
