import Diagnostics
import Localization
import Site

/// What an e-mail declares, each of its languages uses, and none uses anything else.
///
/// The mailer fills in what emails.yaml lists; a variable that nobody uses is work for nothing, and one that a
/// translation lacks is a fact that its readers do not get.
enum EmailVariables {
  /// Whether each variable belongs to an e-mail.
  static func checkDeclarations(_ draft: DraftEmails, languages: Languages, faults: inout DiagnosticBag) {
    let locales =
      draft.variables.flatMap { $0.examples.map(\.locale) } + draft.emails.flatMap(\.exampleLocales)
    for locale in locales where !languages.all.contains(locale.value) {
      faults.add(
        .unknownName(
          locale.value.description, noun: "language", of: "'examples'",
          known: languages.all.map(\.description), at: locale.span))
    }
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
    let always = draft.optional.isEmpty ? [] : Set(editions.flatMap(\.unconditionalVariables))
    for name in draft.optional where always.contains(name.value) {
      faults.add(.optionalWithoutSwitch(name, of: draft.id.value))
    }
    for (locale, names) in used.sorted(by: { $0.key < $1.key }) {
      for name in anywhere.subtracting(names).sorted() {
        if let text = texts[locale] { faults.add(.missing(name, in: locale, at: text.span)) }
      }
    }
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

  fileprivate static func optionalWithoutSwitch(_ name: Located<String>, of email: String) -> Diagnostic {
    .error(
      .optionalVariable, "e-mail '\(email)' may come without '\(name.value)', and shows it all the same",
      at: name.span,
      help: "use it only in a section '{.if NAME}', or list it under 'variables'")
  }

  fileprivate static func missing(_ name: String, in locale: LocaleID, at span: Span) -> Diagnostic {
    .error(
      .differentVariables, "the text in '\(locale)' lacks '{{\(name)}}', which another language has",
      at: span,
      help: "every language tells the same facts: use it here too")
  }
}
