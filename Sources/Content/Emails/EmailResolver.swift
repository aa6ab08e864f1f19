import Diagnostics
import Localization
import Site

/// From drafts of e-mails to e-mails in every language and variant.
struct EmailResolver {
  private let product: DecodedProduct
  private let languages: Languages
  private let facts: [LocaleID: Facts]
  private let maps: [LocaleID: SiteMap]
  private(set) var faults = DiagnosticBag()

  init(_ product: DecodedProduct, languages: Languages, facts: [LocaleID: Facts], maps: [LocaleID: SiteMap]) {
    self.product = product
    self.languages = languages
    self.facts = facts
    self.maps = maps
  }

  /// All e-mails whose texts could be read.
  mutating func emails() -> [Email] {
    guard let draft = product.emails else { return [] }
    let declared = Dictionary(
      draft.variables.compactMap { variable in variable.checked.map { ($0.name, $0) } },
      uniquingKeysWith: { first, _ in first })
    tellTextsWithoutEntry(draft)
    return draft.emails.compactMap { email($0, declared: declared, known: draft.variables.map(\.name.value)) }
  }

  private mutating func tellTextsWithoutEntry(_ draft: DraftEmails) {
    let known = draft.emails.map(\.id.value)
    for (id, texts) in product.emailTexts.sorted(by: { $0.key < $1.key }) where !known.contains(id) {
      for locale in languages.all {
        if let text = texts[locale] { faults.add(.textWithoutEntry(id, known: known, at: text.span)) }
      }
    }
  }

  private mutating func email(
    _ draft: DraftEmail, declared: [String: EmailVariable], known: [String]
  ) -> Email? {
    let optional = Set(draft.optional.map(\.value))
    var variables: [EmailVariable] = []
    for name in draft.variables + draft.optional {
      if let variable = declared[name.value] {
        variables.append(variable.asking(!optional.contains(name.value)))
      } else if !known.contains(name.value) {
        faults.add(.unknownVariable(name, of: draft.id.value, known: known))
      }
    }
    var editions: [EmailEdition] = []
    for locale in languages.all {
      guard let text = product.emailTexts[draft.id.value]?[locale] else {
        if !product.brokenEmails.contains(draft.id.value) {
          faults.add(.missingText(of: draft.id, in: locale, folder: product.files.path))
        }
        continue
      }
      for variant in draft.editions {
        if let edition = edition(text, of: variant, draft: draft, variables: variables) {
          editions.append(edition)
        }
      }
    }
    EmailVariables.check(
      draft, editions: editions, texts: product.emailTexts[draft.id.value] ?? [:], faults: &faults)
    guard let event = draft.event else { return nil }
    return Email(id: draft.id.value, event: event.value, variables: variables, editions: editions)
  }

  private mutating func edition(
    _ text: DraftEmailText, of variant: EmailVariant, draft: DraftEmail, variables: [EmailVariable]
  ) -> EmailEdition? {
    guard let facts = facts[text.locale]?.adding(variables, of: variant), let map = maps[text.locale] else {
      return nil
    }
    var resolver = MarkdownResolver(
      body: text.body, facts: facts, links: LinkResolver(page: nil, map: map), locale: text.locale,
      unread: product.unreadReferences)
    defer { faults.merge(resolver.faults) }
    let parts = parts(text, of: variant, draft: draft, variables: variables, with: &resolver)
    guard let subject = line(text.subject, facts: facts), let preheader = line(text.preheader, facts: facts)
    else {
      return nil
    }
    if let span = text.subject?.span, subject.shownCount > Self.longestSubject {
      faults.add(.longSubject(subject.shownCount, at: span))
    }
    return EmailEdition(
      locale: text.locale, variant: variant, subject: subject, preheader: preheader,
      banner: variant.urgency == nil ? nil : line(text.banner, facts: facts), parts: parts)
  }

  /// Longer ones are cut by phones, and folded by mail servers.
  static let longestSubject = 78

  private mutating func line(_ text: Located<String>?, facts: Facts) -> String? {
    guard let text else { return nil }
    var line = FrontMatterText(text, in: product.sources)
    return line.resolved(facts: facts, unread: product.unreadReferences, faults: &faults)
  }

  /// The body, cut at the headings that say `.variant`, `.if` or `.receipt`: each up to the next heading of its level.
  private mutating func parts(
    _ text: DraftEmailText, of variant: EmailVariant, draft: DraftEmail, variables: [EmailVariable],
    with resolver: inout MarkdownResolver
  ) -> [EmailPart] {
    var parts: [EmailPart] = []
    var section = Section.always
    var nodes: [MarkdownNode] = []
    func finish(_ resolver: inout MarkdownResolver) {
      switch section {
      case .left: break
      case .always: if !nodes.isEmpty { parts.append(.blocks(resolver.blocks(nodes))) }
      case .when(let name): parts.append(.conditional(variable: name, resolver.blocks(nodes)))
      case .receipt(let list):
        parts.append(.blocks(resolver.blocks(nodes)))
        parts.append(.receipt(list: list))
      }
      nodes = []
    }
    for node in text.root.children {
      if case .heading(let level) = node.kind, level <= 2 {
        finish(&resolver)
        var ignored = DiagnosticBag()
        let heading = HeadingDecoder.heading(node, level: level, in: text.body, faults: &ignored)
        section = self.section(heading, of: variant, draft: draft, variables: variables)
      }
      nodes.append(node)
    }
    finish(&resolver)
    return parts
  }

  private enum Section {
    case always
    /// Of another variant.
    case left
    case when(String)
    case receipt(EmailVariable)
  }

  private mutating func section(
    _ heading: DraftHeading, of variant: EmailVariant, draft: DraftEmail, variables: [EmailVariable]
  ) -> Section {
    guard let kind = heading.kinds.first else { return .always }
    switch kind.value {
    case "variant":
      let names = draft.variants.compactMap(\.name)
      guard let name = heading.options["variant"], names.contains(name.value) else {
        faults.add(.unknownVariant(heading.options["variant"] ?? kind, of: draft.id.value, known: names))
        return .left
      }
      return name.value == variant.name ? .always : .left
    case "if":
      let known = variables.filter { $0.kind == .boolean }.map(\.name)
      guard let name = heading.options["if"], known.contains(name.value) else {
        faults.add(.unknownSwitch(heading.options["if"] ?? kind, known: known, noun: "boolean"))
        return .left
      }
      return .when(name.value)
    case "receipt":
      let known = variables.filter { $0.kind == .list }
      guard let name = heading.options["list"], let list = known.first(where: { $0.name == name.value })
      else {
        faults.add(.unknownSwitch(heading.options["list"] ?? kind, known: known.map(\.name), noun: "list"))
        return .left
      }
      return .receipt(list)
    default:
      faults.add(.unknownKind(kind))
      return .always
    }
  }
}

extension DraftVariable {
  fileprivate var checked: EmailVariable? {
    guard let kind, let example else { return nil }
    return EmailVariable(
      name: name.value, kind: kind.value, fields: fields.map { ($0.name.value, $0.kind) }, isRequired: true,
      example: example)
  }
}

extension EmailVariable {
  fileprivate func asking(_ isRequired: Bool) -> EmailVariable {
    EmailVariable(name: name, kind: kind, fields: fields, isRequired: isRequired, example: example)
  }
}

extension String {
  /// How long a line is when each variable is counted as eight characters.
  fileprivate var shownCount: Int {
    let names = RunTimeMarker.names(in: self)
    return count - names.map { $0.count + 2 }.reduce(0, +) + 8 * names.count
  }
}

extension Diagnostic {
  fileprivate static func textWithoutEntry(_ id: String, known: [String], at span: Span) -> Diagnostic {
    .error(
      .unknownEmail, "emails.yaml has no e-mail '\(id)'", at: span,
      help: Suggestion.help(for: id, among: known, called: "e-mails")
        ?? "describe it there, or remove the file")
  }

  fileprivate static func missingText(of id: Located<String>, in locale: LocaleID, folder: String)
    -> Diagnostic
  {
    .error(
      .unknownEmail, "e-mail '\(id.value)' has no text in '\(locale)'", at: id.span,
      help: "write \(folder)/\(locale)/emails/\(id.value).md; an e-mail never borrows another language")
  }

  fileprivate static func unknownVariable(_ name: Located<String>, of email: String, known: [String])
    -> Diagnostic
  {
    .error(
      .unknownVariable, "e-mail '\(email)' names an unknown variable '\(name.value)'", at: name.span,
      help: Suggestion.nearest(to: name.value, among: known).map { "did you mean '\($0)'?" }
        ?? "declare it under 'variables'")
  }

  fileprivate static func unknownVariant(_ name: Located<String>, of email: String, known: [String])
    -> Diagnostic
  {
    .error(
      .unknownOption, "e-mail '\(email)' has no variant '\(name.value)'", at: name.span,
      help: Suggestion.help(for: name.value, among: known, called: "variants")
        ?? "emails.yaml lists its variants")
  }

  fileprivate static func unknownSwitch(_ name: Located<String>, known: [String], noun: String) -> Diagnostic
  {
    .error(
      .unknownVariable, "'\(name.value)' is no variable of type \(noun) of this e-mail", at: name.span,
      help: Suggestion.help(for: name.value, among: known, called: "variables")
        ?? "declare one in emails.yaml")
  }

  fileprivate static func unknownKind(_ kind: Located<String>) -> Diagnostic {
    .error(
      .unknownSection, "unknown kind of section '\(kind.value)'", at: kind.span,
      help: Suggestion.help(for: kind.value, among: ["variant", "if", "receipt"], called: "kinds"))
  }

  fileprivate static func longSubject(_ count: Int, at span: Span) -> Diagnostic {
    .error(
      .subjectLength,
      "the subject has about \(count) characters; at most \(EmailResolver.longestSubject) are shown",
      at: span, help: "say the rest in the preheader")
  }
}
