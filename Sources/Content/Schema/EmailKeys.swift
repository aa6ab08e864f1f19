import Site

// The keys of emails.yaml, and of the front matter of e-mails.

enum EmailsKey: String, MappingKey {
  case dialects, htmlBudget, variables, emails

  var entry: KeyEntry {
    switch self {
    case .dialects:
      .optional(
        .set(of: .word(of: MailerDialect.self)), "The notations of mailers that are built besides Mustache.")
    case .htmlBudget:
      .optional(
        .integer(EmailsKey.budgets),
        "The most bytes of HTML that an e-mail may have; 8192 where nothing is said.")
    case .variables:
      .required(
        .map(from: .variableName, to: .mapping(VariableKey.self)), "What the mailer fills in, by name.")
    case .emails:
      .required(
        .map(from: .emailID, to: .mapping(EmailKey.self)), "The e-mails, by the names of their files.")
    }
  }
}

extension EmailsKey {
  /// Gmail cuts an e-mail at the greatest of them.
  static let budgets = 1_024...102_400
}

extension Shape {
  /// A variable may be called `true`, which is a truth value to a YAML reader that knows no better.
  static let variableName = Shape.either([.pattern("^[a-z][a-z0-9_]*$"), .boolean])
  static let emailID = Shape.pattern("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")
  static let variantName = Shape.pattern("^[a-z0-9][a-z0-9_-]*$")
}

enum VariableKey: String, MappingKey {
  case type, items, example, examples

  static let demands = [KeyDemand(key: VariableKey.type, word: "list", demanded: .items)]

  var entry: KeyEntry {
    switch self {
    case .type: .required(.word(of: VariableKind.self), "What kind of value it is.")
    case .items:
      .optional(
        .map(from: .variableName, to: .word(VariableKind.allCases.filter(\.isWord).map(\.rawValue))),
        "The values of each entry of a list, by name.")
    case .example: .required(.anything, "A value as the mailer would fill it in; previews and tests use it.")
    case .examples:
      .optional(.map(from: .locale, to: .anything), "What other languages have in its place, by language.")
    }
  }
}

enum EmailKey: String, MappingKey {
  case event, variables, optional, urgency, variants

  var entry: KeyEntry {
    switch self {
    case .event: .required(.text, "What happens when it is sent, in the words of the application.")
    case .variables: .optional(.set(of: .variableName), "The variables that it uses.")
    case .optional: .optional(.set(of: .variableName), "Variables that it uses and that may be left out.")
    case .urgency: .optional(.word(of: Urgency.self), "How pressing it is: the colour of its band.")
    case .variants:
      .optional(
        .map(
          from: .variantName,
          to: .open(VariantKey.self, from: .variableName, to: .integer(VariantKey.numbers))),
        "Editions that differ, each with its numbers and, perhaps, its urgency: { days_left: 7, urgency: info }."
      )
    }
  }
}

/// What a variant may say beside its numbers.
enum VariantKey: String, MappingKey {
  case urgency, examples

  /// What the number of a variant can be.
  static let numbers = 0...3_650

  var entry: KeyEntry {
    switch self {
    case .urgency: .optional(.word(of: Urgency.self), "How pressing this edition is.")
    case .examples:
      .optional(
        .map(
          from: .variableName,
          to: .either([
            .mapping(VariantExampleKey.self), .text, .list(of: .anything),
            .lacking(VariantExampleKey.example.rawValue, .map(from: .text, to: .anything)),
          ])),
        "Examples of variables that go with this edition alone: a value, or { example: …, examples: … } by language."
      )
    }
  }
}

/// What a variant may say of a variable, where a value alone is not enough.
enum VariantExampleKey: String, MappingKey {
  case example, examples

  var entry: KeyEntry {
    switch self {
    case .example: .required(.anything, "A value as the mailer would fill it in.")
    case .examples:
      .optional(.map(from: .locale, to: .anything), "What other languages have in its place, by language.")
    }
  }
}

enum EmailFrontKey: String, MappingKey {
  case subject, preheader, banner

  var entry: KeyEntry {
    switch self {
    case .subject: .required(.text, "The subject; at most 78 characters.")
    case .preheader: .required(.text, "What mail programs show behind the subject.")
    case .banner: .optional(.text, "The words of the coloured band, where the e-mail has an urgency.")
    }
  }
}
