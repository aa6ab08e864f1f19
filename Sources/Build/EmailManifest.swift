import JSON
import Localization
import Pricing
import Site
import Templates

/// What a mailer must know: which e-mails there are, their files, and the values that they ask for.
enum EmailManifest {
  static func json(_ site: CheckedSite, _ letters: [EmailRenderer.Letter]) -> JSONValue {
    [
      "formatVersion": 1,
      "product": .string(site.definition.header.product.description),
      "dialects": .object(
        site.mailerDialects.map { dialect in
          let folder = dialect.name == Dialect.mustache.name ? "." : "dialects/\(dialect.name)"
          return (
            dialect.name,
            ["folder": .string(folder), "escapesHTML": .bool(dialect.name != Dialect.ses.name)] as JSONValue
          )
        }),
      "emails": .array(site.emails.map { email in json(email, letters.filter { $0.email.id == email.id }) }),
    ]
  }

  private static func json(_ email: Email, _ letters: [EmailRenderer.Letter]) -> JSONValue {
    [
      "id": .string(email.id), "event": .string(email.event), "category": "transactional",
      "schema": .string("schemas/\(email.id).json"),
      "variables": .array(email.variables.map { json($0, letters) }),
      "editions": .array(letters.map { json($0) }),
    ]
  }

  private static func json(_ variable: EmailVariable, _ letters: [EmailRenderer.Letter]) -> JSONValue {
    func isUsed(in part: (EmailTemplate) -> String) -> Bool {
      letters.contains { letter in
        RunTimeMarker.names(in: part(letter.template)).contains {
          $0 == variable.name || $0.hasSuffix(":\(variable.name)")
        }
      }
    }
    let places: [(name: JSONValue, isUsed: Bool)] = [
      ("subject", isUsed { $0.subject }), ("html", isUsed { String(decoding: $0.html, as: UTF8.self) }),
      ("text", isUsed { $0.text }),
    ]
    var members: [(String, JSONValue)] = [
      ("name", .string(variable.name)), ("type", .string(variable.kind.rawValue)),
      ("required", .bool(variable.isRequired)), ("example", variable.example.json),
      (
        "examples",
        .object(
          variable.examples.sorted { $0.key.description < $1.key.description }.map {
            ($0.key.description, $0.value.json)
          })
      ),
      ("usedIn", .array(places.filter(\.isUsed).map(\.name))),
    ]
    if variable.kind == .list {
      members.append(("items", .object(variable.fields.map { ($0.name, .string($0.kind.rawValue)) })))
    }
    return .object(members)
  }

  private static func json(_ letter: EmailRenderer.Letter) -> JSONValue {
    let variant = letter.edition.variant
    let locale = letter.edition.locale
    return [
      "locale": .string(locale.description),
      "variant": .optional(variant.name),
      "when": .object(variant.constants.map { ($0.name, .integer($0.value)) }),
      "urgency": .optional(variant.urgency?.rawValue),
      "schema": .string("schemas/\(letter.email.id).json" + (variant.name.map { "#/$defs/\($0)" } ?? "")),
      "required": .array(letter.requiredVariables.map { .string($0) }),
      "examples": .object(variant.examples.map { ($0.name, $0.value(in: locale).json) }),
      "version": .string(letter.version),
      "subject": .string(Dialect.mustache.written(letter.template.subject)),
      "preheader": .string(Dialect.mustache.written(letter.template.preheader)),
      "files": [
        "html": .string("\(letter.path).html"), "text": .string("\(letter.path).txt"),
        "subject": .string("\(letter.path).subject.txt"),
      ],
    ]
  }
}

/// The shape of the values that an e-mail is filled with, before money and dates are written for people.
enum EmailSchema {
  /// What all variants require; each variant adds, under `$defs`, what it requires besides.
  static func json(_ email: Email, _ letters: [EmailRenderer.Letter]) -> JSONValue {
    var required: [(variant: String?, names: [String])] = []
    for letter in letters where !required.contains(where: { $0.variant == letter.edition.variant.name }) {
      required.append((letter.edition.variant.name, letter.requiredVariables))
    }
    let common = email.variables.map(\.name).filter { name in required.allSatisfy { $0.names.contains(name) }
    }
    let variants = required.compactMap { entry in
      entry.variant.map {
        ($0, ["$ref": "#", "required": .array(entry.names.map { .string($0) })] as JSONValue)
      }
    }
    return [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": .string("Values of the e-mail '\(email.id)'"),
      "type": "object", "additionalProperties": false,
      "required": .array(common.map { .string($0) }),
      "properties": .object(email.variables.map { ($0.name, json($0.kind, $0.fields)) }),
      "$defs": .object(variants),
    ]
  }

  private static func json(_ kind: VariableKind, _ fields: [(name: String, kind: VariableKind)]) -> JSONValue
  {
    switch kind {
    case .string, .token: ["type": "string", "minLength": 1]
    case .integer: ["type": "integer", "minimum": 0]
    case .url: ["type": "string", "pattern": "^https://[^\\s\"<>]+$"]
    case .date: ["type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$"]
    case .boolean: ["type": "boolean"]
    case .money:
      [
        "type": "object", "additionalProperties": false, "required": ["amount", "currency"],
        "properties": [
          "amount": ["type": "string", "pattern": "^\\d+(\\.\\d+)?$"],
          "currency": ["type": "string", "pattern": "^[A-Z]{3}$"],
        ],
      ]
    case .list:
      [
        "type": "array",
        "items": [
          "type": "object", "additionalProperties": false,
          "required": .array(fields.map { .string($0.name) }),
          "properties": .object(fields.map { ($0.name, json($0.kind, [])) }),
        ],
      ]
    }
  }
}

extension ExampleValue {
  /// As the schema of the values has it.
  var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .integer(let number): .integer(number)
    case .boolean(let value): .bool(value)
    case .date(let date): .string(date.description)
    case .money(let money):
      ["amount": .string(money.amount.description), "currency": .string(money.currency.description)]
    case .list(let entries): .array(entries.map { .object($0.map { ($0.name, $0.value.json) }) })
    }
  }
}
