import Diagnostics
import Localization
import Site

/// What emails.yaml says.
struct DraftEmails: Sendable {
  var dialects: [MailerDialect] = []
  /// Bytes of one HTML part.
  var htmlBudget: Int?
  var variables: [DraftVariable] = []
  var emails: [DraftEmail] = []
  /// Whether all of it could be read; if not, what seems to be missing may be there.
  var isWhole = true
}

struct DraftVariable: Sendable {
  let name: Located<String>
  var kind: Located<VariableKind>?
  var fields: [(name: Located<String>, kind: VariableKind)] = []
  var example: ExampleValue?
  var examples: [(locale: Located<LocaleID>, value: ExampleValue)] = []
}

struct DraftEmail: Sendable {
  let id: Located<String>
  var event: Located<String>?
  var variables: [Located<String>] = []
  var optional: [Located<String>] = []
  var urgency: Urgency?
  /// Where the numbers of each variant stand, by the name of the variant.
  var variantSpans: [String: Span] = [:]
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
  let front: EmailFrontMatter

  /// The names of everything that it refers to.
  var references: [String] {
    body.references.map(\.name) + front.lines.flatMap(\.value.referenceNames)
  }
}

/// What stands between the lines `---` of an e-mail's text.
struct EmailFrontMatter: Sendable {
  var subject: Located<String>?
  var preheader: Located<String>?
  var banner: Located<String>?

  /// All of it that is there.
  var lines: [Located<String>] { [subject, preheader, banner].compactMap(\.self) }
}

extension String {
  /// What stands between double braces.
  fileprivate var referenceNames: [String] {
    // Words before the first braces are a part as well, so braces at the very beginning have an empty one before.
    split(separator: "{{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
  }
}
