package import Diagnostics
package import Localization
package import Pricing

/// What the mailer puts in the place of a variable.
package enum VariableKind: String, CaseIterable, Sendable {
  case string, integer, money, date
  /// A whole address.
  case url
  /// A part of an address, encoded already.
  case token
  /// Switches a part of an e-mail on.
  case boolean
  /// Lines of a receipt.
  case list

  /// Whether the value can stand among words.
  package var isWord: Bool { self != .boolean && self != .list }
}

/// A value that the mailer fills in when it sends an e-mail.
package struct EmailVariable: Sendable {
  /// A small letter, then small letters, digits and underscores.
  package let name: String
  package let kind: VariableKind
  /// The values of each entry of a list, by name.
  package let fields: [(name: String, kind: VariableKind)]
  package let isRequired: Bool
  package let example: ExampleValue
  /// What a language has in place of ``example``.
  package let examples: [LocaleID: ExampleValue]

  package init(
    name: String, kind: VariableKind, fields: [(name: String, kind: VariableKind)], isRequired: Bool,
    example: ExampleValue, examples: [LocaleID: ExampleValue]
  ) {
    self.name = name
    self.kind = kind
    self.fields = fields
    self.isRequired = isRequired
    self.example = example
    self.examples = examples
  }

  /// The example as a reader of a language would meet it, in an edition.
  package func example(in locale: LocaleID, of variant: EmailVariant) -> ExampleValue {
    variant.examples.first { $0.name == name }?.value(in: locale) ?? examples[locale] ?? example
  }
}

/// A value as somebody would fill it in.
package indirect enum ExampleValue: Sendable {
  case text(String)
  case integer(Int)
  case money(Money)
  case date(CalendarDate)
  case boolean(Bool)
  case list([[(name: String, value: ExampleValue)]])
}

/// The notations that mailers can ask for besides Mustache.
package enum MailerDialect: String, CaseIterable, Sendable {
  case handlebars, jinja2, ses
}

/// How pressing something is: blue, orange and red in e-mails and banners, and always said in words as well.
package enum Urgency: String, CaseIterable, Sendable {
  case info, warning, critical

  /// Critical on the last day, a warning in the last three.
  package init(daysLeft: Int) {
    self = daysLeft <= 1 ? .critical : daysLeft <= 3 ? .warning : .info
  }
}

/// An e-mail in every language and variant.
package struct Email: Sendable {
  package let id: String
  /// What happens when it is sent, in the words of the application.
  package let event: String
  package let variables: [EmailVariable]
  /// For each language in the order of the definition, each variant in the order of `emails.yaml`.
  package let editions: [EmailEdition]

  package init(id: String, event: String, variables: [EmailVariable], editions: [EmailEdition]) {
    self.id = id
    self.event = event
    self.variables = variables
    self.editions = editions
  }
}

/// One variant of an e-mail, such as that of the last day.
package struct EmailVariant: Sendable {
  /// Nothing for an e-mail without variants.
  package let name: String?
  /// Numbers that are known when the e-mail is built.
  package let constants: [(name: String, value: Int)]
  package let urgency: Urgency?
  /// Values of variables that go with this variant alone.
  package let examples: [VariantExample]

  package init(
    name: String?, constants: [(name: String, value: Int)], urgency: Urgency?,
    examples: [VariantExample] = []
  ) {
    self.name = name
    self.constants = constants
    self.urgency = urgency
    self.examples = examples
  }
}

/// The value of a variable in one variant.
package struct VariantExample: Sendable {
  /// Of the variable.
  package let name: String
  private let value: ExampleValue
  /// What a language has in place of ``value``.
  private let others: [LocaleID: ExampleValue]

  package init(name: String, value: ExampleValue, others: [LocaleID: ExampleValue] = [:]) {
    self.name = name
    self.value = value
    self.others = others
  }

  /// As a reader of a language would meet it.
  package func value(in locale: LocaleID) -> ExampleValue { others[locale] ?? value }
}

/// An e-mail in one language and variant.
///
/// Its texts hold variables as ``RunTimeMarker`` writes them.
package struct EmailEdition: Sendable {
  package let locale: LocaleID
  package let variant: EmailVariant
  package let subject: String
  /// What mail programs show behind the subject.
  package let preheader: String
  /// The words of the band that says how pressing it is.
  package let banner: String?
  package let parts: [EmailPart]
  /// Where its text begins in its file.
  package let source: Span

  package init(
    locale: LocaleID, variant: EmailVariant, subject: String, preheader: String, banner: String?,
    parts: [EmailPart], source: Span
  ) {
    self.locale = locale
    self.variant = variant
    self.subject = subject
    self.preheader = preheader
    self.banner = banner
    self.parts = parts
    self.source = source
  }

  /// The names of the variables that its texts use.
  package var variables: Set<String> {
    var names = Set(
      ([subject, preheader, banner].compactMap(\.self)).flatMap { RunTimeMarker.names(in: $0) })
    for part in parts {
      switch part {
      case .blocks(let blocks): names.formUnion(blocks.variables)
      case .receipt(let list, let frame):
        names.insert(list.name)
        names.formUnion(frame.map { [Block.table($0)].variables } ?? [])
      case .conditional(let variable, let blocks):
        names.insert(variable)
        names.formUnion(blocks.variables)
      }
    }
    return names
  }

  /// Those that it uses whether or not a switch is on.
  package var unconditionalVariables: Set<String> {
    let always = parts.filter { if case .conditional = $0 { false } else { true } }
    return EmailEdition(
      locale: locale, variant: variant, subject: subject, preheader: preheader, banner: banner, parts: always,
      source: source
    ).variables
  }
}

/// A part of an e-mail's body.
package enum EmailPart: Sendable {
  case blocks([Block])
  /// A table with a line for each entry of a list; the frame's head stands above them and its rows below, the last of
  /// which is the total.
  case receipt(list: EmailVariable, frame: MarkdownTable?)
  /// Blocks that are there when a variable is true.
  case conditional(variable: String, [Block])
}

/// How a variable stands in a text until a mailer's dialect is chosen: its name between two characters for private
/// use, which no source may hold.
package enum RunTimeMarker {
  package static let opening: Unicode.Scalar = "\u{E002}"
  package static let closing: Unicode.Scalar = "\u{E003}"

  package static func text(_ name: String) -> String { "\u{E002}\(name)\u{E003}" }

  /// The names in a text, in order.
  package static func names(in text: String) -> [String] {
    text.cut(at: opening, closing).compactMap { if case .marked(let name) = $0 { String(name) } else { nil } }
  }
}
