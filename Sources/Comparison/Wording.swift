import JSON
import Pricing

/// Names in a sentence: `'a', 'b' and 'c'`.
func listed(_ names: some Collection<String>) -> String {
  let quoted = names.map { "'\($0)'" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " and " + last
}

/// With its noun: `plan 'a'`, `plans 'a' and 'b'`, or that there is none.
func listed(_ names: some Collection<String>, _ noun: String) -> String {
  switch names.count {
  case 0: "no \(noun)"
  case 1: "\(noun) \(listed(names))"
  default: "\(noun)s \(listed(names))"
  }
}

extension LimitValue {
  var words: String {
    switch self {
    case .finite(let number): number.trimmed.description
    case .unlimited: "unlimited"
    }
  }

  var json: JSONValue {
    switch self {
    case .finite(let number): number.json
    case .unlimited: "unlimited"
    }
  }
}

extension ExactDecimal {
  var json: JSONValue { whole.map(JSONValue.integer) ?? .number(trimmed.description) }
}

extension MatrixSnapshot.FeatureGrant {
  var words: String {
    switch self {
    case .granted: "granted"
    case .word(let word): "'\(word)'"
    case .number(let number): number.trimmed.description
    case .list(let entries): entries.isEmpty ? "nothing" : listed(entries)
    }
  }

  var json: JSONValue {
    switch self {
    case .granted: true
    case .word(let word): .string(word)
    case .number(let number): number.json
    case .list(let entries): .array(entries.map(JSONValue.string))
    }
  }
}

extension MatrixSnapshot {
  /// `49.00 EUR`, with the digits of the currency.
  func money(_ amount: Int, _ currency: String) -> String {
    let scale = exponents[currency] ?? CurrencyCode(currency)?.exponent ?? 2
    return "\(ExactDecimal(coefficient: amount, scale: scale)) \(currency)"
  }
}

/// `per month`; a period with a name of its own is called by it.
func eachPeriod(_ period: String) -> String {
  ["day", "week", "month", "quarter", "year"].contains(period) ? "per \(period)" : "by period '\(period)'"
}

extension MatrixSnapshot.Price {
  var each: String { eachPeriod(period) }
}

extension MatrixSnapshot.Unit {
  var words: String { quantity == 1 ? "per \(name)" : "per \(quantity) \(name)" }
}

extension MatrixSnapshot.Unit? {
  var words: String { self?.words ?? "for the whole" }

  var json: JSONValue { .optional(self?.words) }
}
