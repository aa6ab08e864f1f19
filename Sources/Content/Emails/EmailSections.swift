import Diagnostics
import Site

/// The sections of an e-mail's body: headings that say `.variant`, `.if` or `.receipt`, each up to the next heading
/// of the first two levels.
struct EmailSections {
  private let email: DraftEmail
  private let variables: [EmailVariable]
  private let declared: [String: EmailVariable]

  /// - Parameters:
  ///   - variables: those of the e-mail.
  ///   - declared: all that emails.yaml declares.
  init(_ email: DraftEmail, variables: [EmailVariable], declared: [String: EmailVariable]) {
    self.email = email
    self.variables = variables
    self.declared = declared
  }

  /// The parts of a text that a variant has.
  func parts(
    of text: DraftEmailText, in variant: EmailVariant, with resolver: inout MarkdownResolver
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
        var blocks = resolver.blocks(nodes)
        var frame: MarkdownTable?
        if case .table(let table)? = blocks.last, table.header.count == list.fields.count {
          frame = table
          blocks.removeLast()
        }
        parts.append(.blocks(blocks))
        parts.append(.receipt(list: list, frame: frame))
      }
      nodes = []
    }
    for (node, heading) in zip(text.root.children, text.headings) {
      if let heading, heading.level <= Self.deepest {
        finish(&resolver)
        section = self.section(heading, in: variant)
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

  private enum Kind: String, CaseIterable {
    case variant, `if`, receipt

    /// The option that says of what.
    var option: String { self == .receipt ? "list" : rawValue }

    /// What a heading looks like, for somebody who left something out.
    var form: String {
      switch self {
      case .variant: "{.variant NAME}"
      case .if: "{.if NAME}"
      case .receipt: "{.receipt list=NAME}"
      }
    }

    /// What is named there.
    var noun: String {
      switch self {
      case .variant: "variant"
      case .if: "variable of type boolean"
      case .receipt: "variable of type list"
      }
    }

    /// The type of the variable that it asks for; nothing where it asks for none.
    var variable: VariableKind? {
      switch self {
      case .variant: nil
      case .if: .boolean
      case .receipt: .list
      }
    }
  }

  /// Headings below this level make no section.
  private static let deepest = 2

  /// A section that was told belongs to every variant, so that its words are looked at.
  private func section(_ heading: DraftHeading, in variant: EmailVariant) -> Section {
    guard let kind = heading.kinds.first.flatMap({ Kind(rawValue: $0.value) }),
      let name = heading.options[kind.option]?.value
    else { return .always }
    switch kind {
    case .variant:
      let isKnown = email.variants.contains { $0.name == name }
      return isKnown && name != variant.name ? .left : .always
    case .if: return .when(name)
    case .receipt:
      return variables.first { $0.name == name && $0.kind == .list }.map { .receipt($0) } ?? .always
    }
  }
}

// What headings of an e-mail can say wrongly: told once, whatever the number of variants.
extension EmailSections {
  func faults(in text: DraftEmailText) -> [Diagnostic] {
    text.headings.compactMap(\.self).flatMap { heading -> [Diagnostic] in
      guard let word = heading.kinds.first else {
        return heading.options.map { .unknownOption($0, of: nil, known: [], at: $1.span) }
      }
      guard heading.level <= Self.deepest else { return [.sectionTooDeep(word)] }
      guard let kind = Kind(rawValue: word.value) else {
        return [.unknownKind(word, known: Kind.allCases.map(\.rawValue))]
      }
      let others = heading.options.filter { $0.key != kind.option }.map {
        Diagnostic.unknownOption($0, of: word.value, known: [kind.option], at: $1.span)
      }
      return heading.kinds.dropFirst().map { .secondKind($0) } + others
        + [fault(of: heading.options[kind.option], kind, at: word)].compactMap(\.self)
    }
  }

  /// What is wrong with the name that a section goes by, if anything.
  private func fault(of name: Located<String>?, _ kind: Kind, at word: Located<String>) -> Diagnostic? {
    guard let name else { return .sectionWithoutName(word, form: kind.form, noun: kind.noun) }
    guard let type = kind.variable else {
      let known = email.variants.compactMap(\.name)
      return known.contains(name.value) ? nil : .unknownVariant(name, of: email.id.value, known: known)
    }
    let known = variables.filter { $0.kind == type }.map(\.name)
    if known.contains(name.value) { return nil }
    if let other = variables.first(where: { $0.name == name.value }) {
      return .variableOfOtherType(name, other.kind, kind.rawValue, asks: type, known: known)
    }
    return .unknownVariable(
      name, of: email.id.value, known: known, type: type, isDeclared: declared[name.value]?.kind == type)
  }
}

extension Diagnostic {
  fileprivate static func sectionTooDeep(_ kind: Located<String>) -> Diagnostic {
    .error(
      .unknownSection, "a heading of this level makes no section '\(kind.value)'", at: kind.span,
      help: "write it with two signs: '## Heading {.\(kind.value) …}'")
  }

  fileprivate static func unknownKind(_ kind: Located<String>, known: [String]) -> Diagnostic {
    .error(
      .unknownSection, "unknown kind of section '\(kind.value)'", at: kind.span,
      help: Suggestion.help(for: kind.value, among: known, called: "kinds"))
  }

  fileprivate static func sectionWithoutName(_ kind: Located<String>, form: String, noun: String)
    -> Diagnostic
  {
    .error(
      .unknownOption, "kind '\(kind.value)' names no \(noun)", at: kind.span, help: "write '\(form)'")
  }

  fileprivate static func unknownVariant(_ name: Located<String>, of email: String, known: [String])
    -> Diagnostic
  {
    .error(
      .unknownOption, "e-mail '\(email)' has no variant '\(name.value)'", at: name.span,
      help: Suggestion.help(for: name.value, among: known, called: "variants")
        ?? "add it to 'variants' in emails.yaml")
  }

  fileprivate static func variableOfOtherType(
    _ name: Located<String>, _ type: VariableKind, _ kind: String, asks asked: VariableKind, known: [String]
  ) -> Diagnostic {
    .error(
      .variableContext,
      "'\(name.value)' is of type \(type.rawValue), and '.\(kind)' asks for a \(asked.rawValue)",
      at: name.span,
      help: known.isEmpty
        ? "declare a \(asked.rawValue) in emails.yaml"
        : "variables of type \(asked.rawValue): \(known.joined(separator: ", "))")
  }

  fileprivate static func unknownVariable(
    _ name: Located<String>, of email: String, known: [String], type: VariableKind, isDeclared: Bool
  ) -> Diagnostic {
    .error(
      .unknownVariable, "e-mail '\(email)' has no variable '\(name.value)' of type \(type.rawValue)",
      at: name.span,
      help: isDeclared
        ? "list it under 'variables' of the e-mail in emails.yaml"
        : Suggestion.help(for: name.value, among: known, called: "variables of this type")
          ?? "declare one in emails.yaml")
  }
}
