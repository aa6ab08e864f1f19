import Diagnostics
import Localization
import Site

// From the nodes of emails.yaml to a draft.
extension YAMLDecoder {
  mutating func emails(_ node: YAMLNode) -> DraftEmails? {
    guard let fields = fields(node, of: "emails.yaml", by: EmailsKey.self) else { return nil }
    var draft = DraftEmails()
    if let node = fields[.dialects] {
      draft.dialects = dialects(node)
    }
    draft.htmlBudget = fields[.htmlBudget].flatMap { integer($0, in: EmailsKey.budgets) }?.value
    let declared = fields[.variables].map { variables($0) } ?? []
    draft.variables = declared
    draft.emails =
      fields[.emails].map { members($0, of: "e-mails").compactMap { email($0, declared: declared) } } ?? []
    finish(fields)
    return draft
  }

  private mutating func dialects(_ node: YAMLNode) -> [MailerDialect] {
    var first: [MailerDialect: Span] = [:]
    return elements(node, of: "dialects").compactMap { element in
      guard let dialect: Located<MailerDialect> = word(element) else { return nil }
      if let place = first[dialect.value] {
        faults.add(.duplicateEntry(dialect.value.rawValue, at: dialect.span, first: place))
        return nil
      }
      first[dialect.value] = dialect.span
      return dialect.value
    }
  }

  private mutating func variables(_ node: YAMLNode) -> [DraftVariable] {
    members(node, of: "variables").compactMap { member in
      guard let name = variableName(member.key) else { return nil }
      var variable = DraftVariable(name: name)
      let owner = "variable '\(name.value)'"
      guard let fields = fields(member.value, of: owner, by: VariableKey.self) else { return variable }
      variable.kind = fields[.type].flatMap { word($0) }
      variable.fields = fields[.items].map { items($0) } ?? []
      let count = fields[.items].map { _ in fields.entryCount(of: .items, isList: false) } ?? 0
      if variable.kind?.value == .list, count == 0 {
        faults.add(.missingKey("items", of: "\(owner) of type list", at: name.span))
      } else if let kind = variable.kind?.value, let node = fields[.example],
        kind != .list || variable.fields.count == count
      {
        variable.example = example(node, of: variable)
        variable.examples = fields[.examples].map { examples($0, of: variable) } ?? []
      }
      finish(fields)
      return variable
    }
  }

  private mutating func example(_ node: YAMLNode, of variable: DraftVariable) -> ExampleValue? {
    variable.kind.flatMap { kind in
      example(node, of: kind.value, fields: variable.fields.map { ($0.name.value, $0.kind) })
    }
  }

  private mutating func examples(
    _ node: YAMLNode, of variable: DraftVariable
  ) -> [(locale: Located<LocaleID>, value: ExampleValue)] {
    members(node, of: "languages").compactMap { member in
      let value = example(member.value, of: variable)
      return locale(member.key).flatMap { locale in value.map { (locale, $0) } }
    }
  }

  /// The values of an entry of a list: each is shown as words.
  private mutating func items(_ node: YAMLNode) -> [(name: Located<String>, kind: VariableKind)] {
    members(node, of: "values").compactMap { item in
      guard let name = variableName(item.key), let text = text(item.value) else { return nil }
      let known = VariableKind.allCases.filter(\.isWord)
      guard let kind = known.first(where: { $0.rawValue == text.value }) else {
        faults.add(.unknownWord(text.value, known: known.map(\.rawValue), at: text.span))
        return nil
      }
      return (name, kind)
    }
  }

  private mutating func variableName(_ key: Located<String>) -> Located<String>? {
    if key.value.utf8.first?.isSmallLetter == true,
      key.value.utf8.allSatisfy({ $0.isSmallLetter || $0.isDigit || $0 == UInt8(ascii: "_") })
    {
      return key
    }
    faults.add(
      .invalidName(
        key, "the name of a variable",
        help: "begin with a small letter; use small letters, digits and underscores"
      ))
    return nil
  }

  private mutating func email(_ member: YAMLMember, declared: [DraftVariable]) -> DraftEmail? {
    let id = member.key
    let parts = id.value.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard id.value.utf8.first?.isSmallLetter == true,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isSmallLetter || $0.isDigit } })
    else {
      faults.add(
        .invalidName(
          id, "the id of an e-mail",
          help: "begin with a small letter; use small letters and digits, with a hyphen between words"))
      return nil
    }
    var email = DraftEmail(id: id)
    guard let fields = fields(member.value, of: "e-mail '\(id.value)'", by: EmailKey.self) else {
      return email
    }
    email.event = fields[.event].flatMap { text($0) }
    email.variables = fields[.variables].map { names($0) } ?? []
    email.optional = fields[.optional].map { names($0) } ?? []
    tellRepeated(email.optional, of: email.variables)
    email.urgency = fields[.urgency].flatMap { word($0) }?.value
    if let variants = fields[.variants] {
      for member in members(variants, of: "variants") {
        guard let variant = variant(member, of: &email, declared: declared) else { continue }
        email.variants.append(variant)
        email.variantSpans[member.key.value] = member.key.span
      }
    }
    finish(fields)
    return email
  }

  private mutating func names(_ node: YAMLNode) -> [Located<String>] {
    var first: [String: Span] = [:]
    return elements(node, of: "variables").compactMap { element in
      guard let text = text(element), let name = variableName(text) else { return nil }
      if let place = first[name.value] {
        faults.add(.duplicateEntry(name.value, at: name.span, first: place))
        return nil
      }
      first[name.value] = name.span
      return name
    }
  }

  /// One name has one value: a variable that is a number of a variant, too, would have two.
  private mutating func tellRepeated(_ names: [Located<String>], of variables: [Located<String>]) {
    for name in names {
      guard let first = variables.first(where: { $0.value == name.value }) else { continue }
      faults.add(.repeatedVariable(name, first: first.span))
    }
  }

  private mutating func variant(
    _ member: YAMLMember, of email: inout DraftEmail, declared: [DraftVariable]
  ) -> EmailVariant? {
    let name = member.key
    guard let first = name.value.utf8.first, first.isSmallLetter || first.isDigit,
      name.value.utf8.allSatisfy({ $0.isSmallLetter || $0.isDigit || "_-".utf8.contains($0) })
    else {
      faults.add(
        .invalidName(
          name, "the name of a variant", help: "use small letters, digits, underscores and hyphens"))
      return nil
    }
    let variables = email.variables + email.optional
    var own = email.urgency
    var constants: [(name: String, value: Int)] = []
    var examples: [VariantExample] = []
    for entry in members(member.value, of: "numbers") {
      switch VariantKey(rawValue: entry.key.value) {
      case .urgency: own = word(entry.value)?.value
      case .examples:
        examples = self.examples(entry.value, among: variables, of: &email, declared: declared)
      case nil:
        if let name = variableName(entry.key), let number = integer(entry.value, in: VariantKey.numbers) {
          tellRepeated([name], of: variables)
          constants.append((name.value, number.value))
        }
      }
    }
    return EmailVariant(name: name.value, constants: constants, urgency: own, examples: examples)
  }

  /// Examples of variables of one e-mail, each of its variable's type.
  private mutating func examples(
    _ node: YAMLNode, among names: [Located<String>], of email: inout DraftEmail, declared: [DraftVariable]
  ) -> [VariantExample] {
    var found: [VariantExample] = []
    for member in members(node, of: "variables") {
      let name = member.key
      guard names.contains(where: { $0.value == name.value }) else {
        faults.add(.unknownVariable(name, of: email.id.value, known: names.map(\.value)))
        continue
      }
      guard let variable = declared.first(where: { $0.name.value == name.value }) else { continue }
      // No value has this key, not even an amount.
      guard member.value[VariantExampleKey.example.rawValue] != nil else {
        example(member.value, of: variable).map { found.append(VariantExample(name: name.value, value: $0)) }
        continue
      }
      let owner = "the example of '\(name.value)'"
      guard let fields = fields(member.value, of: owner, by: VariantExampleKey.self) else { continue }
      let others = fields[.examples].map { examples($0, of: variable) } ?? []
      email.exampleLocales += others.map(\.locale)
      if let value = fields[.example].flatMap({ example($0, of: variable) }) {
        found.append(
          VariantExample(
            name: name.value, value: value,
            others: Dictionary(others.map { ($0.locale.value, $0.value) }) { first, _ in first }))
      }
      finish(fields)
    }
    return found
  }
}

extension UInt8 {
  fileprivate var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension Diagnostic {
  fileprivate static func invalidName(_ name: Located<String>, _ noun: String, help: String) -> Diagnostic {
    .error(.invalidID, "'\(name.value)' is not \(noun)", at: name.span, help: help)
  }

  fileprivate static func repeatedVariable(_ name: Located<String>, first: Span) -> Diagnostic {
    .error(
      .duplicateEntry, "'\(name.value)' is a variable of this e-mail already", at: name.span,
      help: "keep one of the two"
    )
    .noting("first given here", at: first)
  }
}
