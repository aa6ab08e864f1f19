import Diagnostics
import Localization
import Site

/// What emails.yaml says.
struct DraftEmails: Sendable {
  var dialects: [MailerDialect] = []
  var variables: [DraftVariable] = []
  var emails: [DraftEmail] = []
}

struct DraftVariable: Sendable {
  let name: Located<String>
  var kind: Located<VariableKind>?
  var fields: [(name: Located<String>, kind: VariableKind)] = []
  var example: ExampleValue?
}

struct DraftEmail: Sendable {
  let id: Located<String>
  var event: Located<String>?
  var variables: [Located<String>] = []
  var optional: [Located<String>] = []
  var urgency: Urgency?
  var variants: [EmailVariant] = []

  /// One variant without a name, where none is stated.
  var editions: [EmailVariant] {
    variants.isEmpty ? [EmailVariant(name: nil, constants: [], urgency: urgency)] : variants
  }
}

/// An e-mail's text in one language, as it was written.
struct DraftEmailText: Sendable {
  let locale: LocaleID
  let span: Span
  let body: MarkdownSource
  let root: MarkdownNode
  var subject: Located<String>?
  var preheader: Located<String>?
  var banner: Located<String>?

  /// The names of everything that it refers to.
  func references(in sources: SourceTable) -> [String] {
    let lines = [subject, preheader, banner].compactMap(\.self).flatMap { $0.value.referenceNames }
    return body.references.map(\.name) + lines
  }
}

extension String {
  /// What stands between double braces.
  fileprivate var referenceNames: [String] {
    split(separator: "{{").dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
      + (hasPrefix("{{")
        ? split(separator: "{{").prefix(1).compactMap { part in
          part.firstIndex(of: "}").map { String(part[..<$0]) }
        } : [])
  }
}
