import JSON
import Localization
import Pricing
import Site

extension JSONValue {
  /// An id as a string.
  static func id(_ id: some CustomStringConvertible) -> JSONValue { .string(id.description) }

  /// Ids as a list of strings.
  static func ids(_ ids: some Sequence<some CustomStringConvertible>) -> JSONValue {
    .array(ids.map { .id($0) })
  }

  /// A decimal number: `1`, `0.5`.
  static func decimal(_ number: ExactDecimal) -> JSONValue {
    number.whole.map(JSONValue.integer) ?? .number(number.trimmed.description)
  }
}

extension LocaleTexts {
  /// A message that says something: nothing where there is none, or where it is empty on purpose.
  func filled(_ id: String, _ arguments: [String: MessageValue] = [:]) -> String? {
    text(id, arguments)?.text.nonEmpty
  }

  /// A message that says something and needs no values to say it.
  func filledWithoutArguments(_ id: String) -> String? {
    MessageID(id).flatMap { text($0, using: [:]) }?.nonEmpty
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
