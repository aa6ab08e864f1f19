import Diagnostics
import Localization
import Site

/// From drafts of e-mails to e-mails in every language and variant.
struct EmailResolver {
  private let product: DecodedProduct
  private let languages: Languages
  private let facts: [LocaleID: Facts]
  private let maps: [LocaleID: SiteMap]
  private var faults = DiagnosticBag()

  private init(
    _ product: DecodedProduct, languages: Languages, facts: [LocaleID: Facts], maps: [LocaleID: SiteMap]
  ) {
    self.product = product
    self.languages = languages
    self.facts = facts
    self.maps = maps
  }

  /// All e-mails that could be resolved; none where something of emails.yaml could not be read.
  static func emails(
    of product: DecodedProduct, languages: Languages, facts: [LocaleID: Facts], maps: [LocaleID: SiteMap]
  ) async -> (emails: [Email], faults: DiagnosticBag) {
    guard let draft = product.emails, draft.isWhole else { return ([], DiagnosticBag()) }
    let resolver = EmailResolver(product, languages: languages, facts: facts, maps: maps)
    var first = resolver
    let misnamed = first.tellTextsWithoutEntry(draft)
    let declared = Dictionary(
      draft.variables.compactMap { variable in variable.checked.map { ($0.name, $0) } },
      uniquingKeysWith: { first, _ in first })
    EmailVariables.checkDeclarations(draft, languages: languages, faults: &first.faults)
    if let trial = product.definition?.trial {
      ReminderDays.check(draft, trial: trial, faults: &first.faults)
    }
    let resolved = await concurrentMap(draft.emails) { draft in
      var own = resolver
      return (email: own.email(draft, declared: declared, misnamed: misnamed), faults: own.faults)
    }
    var faults = first.faults
    for one in resolved { faults.merge(one.faults) }
    return (resolved.compactMap(\.email), faults)
  }

  /// - Returns: the entries whose text has a name that is nearly theirs, in each language.
  private mutating func tellTextsWithoutEntry(_ draft: DraftEmails) -> [LocaleID: Set<String>] {
    let known = draft.emails.map(\.id.value)
    var misnamed: [LocaleID: Set<String>] = [:]
    for (id, texts) in product.emailTexts.sorted(by: { $0.key < $1.key }) where !known.contains(id) {
      for (locale, text) in texts {
        let lacking = known.filter { product.emailTexts[$0]?[locale] == nil }
        let nearest = Suggestion.nearest(to: id, among: lacking)
        if let nearest { misnamed[locale, default: []].insert(nearest) }
        faults.add(.textWithoutEntry(id, nearest: nearest, at: text.span))
      }
    }
    return misnamed
  }

  private mutating func email(
    _ draft: DraftEmail, declared: [String: EmailVariable], misnamed: [LocaleID: Set<String>]
  ) -> Email? {
    let id = draft.id.value
    // Where a variable of the e-mail has another name, its texts would be told for what they say rightly.
    guard let variables = variables(of: draft, declared: declared), let event = draft.event else {
      return nil
    }
    let before = faults.count(.error)
    let texts = product.emailTexts[id] ?? [:]
    var editions: [EmailEdition] = []
    for locale in languages.all {
      if let text = texts[locale] {
        editions += self.editions(text, of: draft, variables: variables, declared: declared)
      } else if !product.brokenEmails.contains(id), misnamed[locale]?.contains(id) != true {
        faults.add(.missingText(of: draft.id, in: locale, folder: product.files.path))
      }
    }
    if faults.count(.error) == before, editions.count == languages.all.count * draft.editions.count {
      EmailVariables.check(draft, editions: editions, texts: texts, faults: &faults)
    }
    return Email(id: id, event: event.value, variables: variables, editions: editions)
  }

  /// - Returns: nothing where one is unknown, which was told.
  private mutating func variables(of draft: DraftEmail, declared: [String: EmailVariable]) -> [EmailVariable]?
  {
    let optional = Set(draft.optional.map(\.value))
    let names = draft.variables + draft.optional
    let variables = names.compactMap { name in declared[name.value]?.asking(!optional.contains(name.value)) }
    for name in names where declared[name.value] == nil {
      faults.add(.unknownVariable(name, of: draft.id.value, known: declared.keys.sorted()))
    }
    return variables.count == names.count ? variables : nil
  }

  /// Every variant of a text.
  private mutating func editions(
    _ text: DraftEmailText, of draft: DraftEmail, variables: [EmailVariable],
    declared: [String: EmailVariable]
  ) -> [EmailEdition] {
    for line in text.front.lines {
      for fault in FrontMatterText(line, in: product.sources).typographyFaults(text.locale) {
        faults.add(fault)
      }
    }
    let sections = EmailSections(draft, variables: variables, declared: declared)
    for fault in sections.faults(in: text) { faults.add(fault) }
    [Check<EmailWording>].emailWording.run(on: EmailWording(text: text, email: draft), faults: &faults)
    let editions = draft.editions.compactMap {
      edition(text, of: $0, sections: sections, variables: variables)
    }
    if let subject = text.front.subject, let longest = editions.map(\.subject.shownCount).max(),
      longest > Self.longestSubject
    {
      faults.add(.longSubject(longest, at: subject.span))
    }
    return editions
  }

  private mutating func edition(
    _ text: DraftEmailText, of variant: EmailVariant, sections: EmailSections, variables: [EmailVariable]
  ) -> EmailEdition? {
    guard let facts = facts[text.locale]?.adding(variables, of: variant), let map = maps[text.locale] else {
      return nil
    }
    var resolver = MarkdownResolver(
      body: text.body, facts: facts, links: LinkResolver(page: nil, map: map), locale: text.locale,
      unread: product.unreadReferences)
    defer { faults.merge(resolver.faults) }
    let parts = sections.parts(of: text, in: variant, with: &resolver)
    let subject = line(text.front.subject, facts: facts)
    let preheader = line(text.front.preheader, facts: facts)
    let banner = line(text.front.banner, facts: facts)
    guard let subject, let preheader else { return nil }
    return EmailEdition(
      locale: text.locale, variant: variant, subject: subject, preheader: preheader,
      banner: variant.urgency == nil ? nil : banner, parts: parts, source: text.span)
  }

  /// Longer ones are cut by phones, and folded by mail servers.
  static let longestSubject = 78

  private mutating func line(_ text: Located<String>?, facts: Facts) -> String? {
    guard let text else { return nil }
    var line = FrontMatterText(text, in: product.sources)
    return line.resolved(facts: facts, unread: product.unreadReferences, faults: &faults)
  }
}

extension DraftVariable {
  fileprivate var checked: EmailVariable? {
    guard let kind, let example else { return nil }
    return EmailVariable(
      name: name.value, kind: kind.value, fields: fields.map { ($0.name.value, $0.kind) }, isRequired: true,
      example: example,
      examples: Dictionary(examples.map { ($0.locale.value, $0.value) }) { first, _ in first })
  }
}

extension EmailVariable {
  fileprivate func asking(_ isRequired: Bool) -> EmailVariable {
    EmailVariable(
      name: name, kind: kind, fields: fields, isRequired: isRequired, example: example, examples: examples)
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
  fileprivate static func textWithoutEntry(_ id: String, nearest: String?, at span: Span) -> Diagnostic {
    .error(
      .unknownEmail, "emails.yaml has no e-mail '\(id)'", at: span,
      help: nearest.map { "rename the file to '\($0).md', if that is meant" }
        ?? "describe it there, or remove the file")
  }

  fileprivate static func missingText(of id: Located<String>, in locale: LocaleID, folder: String)
    -> Diagnostic
  {
    .error(
      .unknownEmail, "e-mail '\(id.value)' has no text in '\(locale)'", at: id.span,
      help: "write \(folder)/\(locale)/emails/\(id.value).md: e-mails borrow no other language")
  }

  static func unknownVariable(_ name: Located<String>, of email: String, known: [String])
    -> Diagnostic
  {
    .error(
      .unknownVariable, "e-mail '\(email)' names an unknown variable '\(name.value)'", at: name.span,
      help: Suggestion.nearest(to: name.value, among: known).map { "did you mean '\($0)'?" }
        ?? "declare it above, under 'variables'")
  }

  fileprivate static func longSubject(_ count: Int, at span: Span) -> Diagnostic {
    .error(
      .subjectLength,
      "the subject has about \(count) characters; at most \(EmailResolver.longestSubject) are shown",
      at: span, help: "say the rest in the preheader")
  }
}
