import Diagnostics
import Localization
import Pricing
import Testing

/// A row of a table of cases, by name.
struct Case<Input: Sendable, Expected: Sendable>: Sendable, CustomTestStringConvertible {
  let name: String
  let input: Input
  let expected: Expected

  init(_ name: String, _ input: Input, _ expected: Expected) {
    self.name = name
    self.input = input
    self.expected = expected
  }

  var testDescription: String { name }
}

/// `<N>` for U+00A0, `<n>` for U+202F, `<->` for U+2212: characters that look like others.
func spelled(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\u{A0}": result += "<N>"
    case "\u{202F}": result += "<n>"
    case "\u{2212}": result += "<->"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

func locale(_ tag: String, at place: SourceLocation = #_sourceLocation) throws -> LocaleID {
  try #require(LocaleID(tag), sourceLocation: place)
}

func money(_ amount: String, _ code: String, at place: SourceLocation = #_sourceLocation) throws -> Money {
  let currency = try #require(CurrencyCode(code), sourceLocation: place)
  let number = try #require(ExactDecimal(amount), sourceLocation: place)
  let units = try #require(number.units(ofScale: currency.exponent), sourceLocation: place)
  return Money(minorUnits: units, currency)
}

func decimal(_ text: String, at place: SourceLocation = #_sourceLocation) throws -> ExactDecimal {
  try #require(ExactDecimal(text), sourceLocation: place)
}

/// A generator that gives the same numbers in every run.
struct SteadyRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Files in memory, and their faults as `path:line:column-column: severity: message [id]`, notes after.
struct Desk {
  var sources = SourceTable()
  var faults = DiagnosticBag()

  mutating func catalog(_ tag: String, _ json: String) throws -> ParsedCatalog {
    let decoded = try decoded(tag, json)
    return ParsedCatalog(decoded, in: sources, faults: &faults)
  }

  mutating func decoded(_ tag: String, _ json: String) throws -> DecodedCatalog {
    let id = sources.add(path: "\(tag).json", bytes: Array(json.utf8))
    return DecodedCatalog.read(id, in: sources, locale: try locale(tag), faults: &faults)
  }

  var lines: [String] { lines(faults) }

  func lines(_ bag: DiagnosticBag) -> [String] {
    bag.sorted(in: sources).flatMap { fault in
      ["\(place(fault.location)): \(fault.severity.rawValue): \(spelled(fault.message)) [\(fault.id)]"]
        + fault.notes.map { "\($0.location.map(place) ?? ""): note: \($0.message)" }
    }
  }

  private func place(_ location: Diagnostic.Location) -> String {
    switch location {
    case .path(let path): return path
    case .span(let span):
      let table = LineTable(sources[span.source].bytes)
      let start = table.position(at: span.range.lowerBound)
      let end = table.position(at: span.range.upperBound)
      return "\(sources[span.source].path):\(start.line):\(start.column)-\(end.column)"
    }
  }
}
