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
  /// The languages that examples of variants name.
  var exampleLocales: [Located<LocaleID>] = []

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
  /// For each block of the body what it says as a heading, where it is one.
  let headings: [DraftHeading?]
  let front: EmailFrontMatter

  init(locale: LocaleID, span: Span, body: MarkdownSource, root: MarkdownNode, front: EmailFrontMatter) {
    self.locale = locale
    self.span = span
    self.body = body
    self.root = root
    self.front = front
    // The resolver reads them again and tells what is wrong with their form.
    var ignored = DiagnosticBag()
    headings = root.children.map { node in
      guard case .heading(let level) = node.kind else { return nil }
      return HeadingDecoder.heading(node, level: level, in: body, faults: &ignored)
    }
  }

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
    var names: [String] = []
    var rest = self[...]
    while let open = rest.firstBraces, let close = rest[open.upperBound...].firstIndex(of: "}") {
      names.append(String(rest[open.upperBound..<close]))
      rest = rest[close...]
    }
    return names
  }
}
