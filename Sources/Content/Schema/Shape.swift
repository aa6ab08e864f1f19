/// What a value in a file may be: the decoders read by it, and the JSON Schemas of `sitegen schema` are made of it.
indirect enum Shape: Sendable {
  /// Any scalar, as its text.
  case text
  /// A text in quotation marks, as JSON has it.
  case string
  /// A text that looks like something.
  case pattern(String)
  /// One of these words; the first is what editors offer first.
  case word([String])
  case boolean
  case integer(ClosedRange<Int>)
  /// A decimal number from 0 up, exact.
  case number
  /// A number that must stay below a limit.
  case numberBelow(Int)
  /// `2026-02-01`.
  case date
  case null
  /// Whatever another key asks for.
  case anything
  case list(of: Shape)
  /// A list of which no entry stands twice.
  case set(of: Shape)
  /// Two values, no more and no fewer.
  case pair(of: Shape)
  /// Names that the writer chooses, each with a value.
  case map(from: Shape, to: Shape)
  /// Like ``map(from:to:)``, with one entry at least.
  case filledMap(from: Shape, to: Shape)
  /// Keys that are fixed.
  case mapping(any MappingKey.Type)
  /// Keys that are fixed, and names that the writer chooses, each with a value.
  case open(any MappingKey.Type, from: Shape, to: Shape)
  /// A mapping that lacks a key by which another is known.
  case lacking(String, Shape)
  case either([Shape])
  /// A shape that stands in several places, under the name that it has in schemas.
  case named(String, Shape)
}

extension Shape {
  /// Ids of plans, features, limits (`Pricing.Identifier`).
  ///
  /// An id such as `24` or `true` is a number or a truth value to a YAML reader that knows no better.
  static let id = Shape.named(
    "id", .either([.pattern("^[a-z0-9][a-z0-9_]{0,119}$"), .integer(0...Int.max), .boolean]))
  static let ids = Shape.set(of: .id)
  /// A BCP 47 tag (`Localization.LocaleID`).
  static let locale = Shape.pattern("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
  static let color = Shape.pattern("^#[0-9A-Fa-f]{6}$")
  static let days = Shape.integer(1...3_650)
  static let percent = Shape.integer(1...100)

  static func word<Value: RawRepresentable & CaseIterable>(of type: Value.Type) -> Shape
  where Value.RawValue == String {
    .word(Value.allCases.map(\.rawValue))
  }
}

/// The keys of a mapping in a file that people write: what may stand under each, and what it means.
///
/// A decoder asks for keys by these names, so a key that it reads is in the schema, and the other way round.
protocol MappingKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  var entry: KeyEntry { get }
  /// Keys of which exactly one is given; none where the mapping has no such choice.
  static var choice: [Self] { get }
  /// Keys that must be there because of the word under another.
  static var demands: [KeyDemand<Self>] { get }
}

extension MappingKey {
  static var choice: [Self] { [] }
  static var demands: [KeyDemand<Self>] { [] }
}

/// Where `key` has the value `word`, `demanded` must be there, and not be empty.
struct KeyDemand<Key: MappingKey>: Sendable {
  let key: Key
  let word: String
  let demanded: Key
}

/// What is said of one key.
struct KeyEntry: Sendable {
  let shape: Shape
  let isRequired: Bool
  /// Shown by editors beside the key.
  let note: String

  static func required(_ shape: Shape, _ note: String) -> KeyEntry {
    KeyEntry(shape: shape, isRequired: true, note: note)
  }

  static func optional(_ shape: Shape, _ note: String) -> KeyEntry {
    KeyEntry(shape: shape, isRequired: false, note: note)
  }
}

extension MappingKey {
  /// All keys as they are written, in the order of their declaration.
  static var names: [String] { allCases.map(\.rawValue) }
}
