package import Pricing

/// The plural categories of CLDR, in CLDR's order.
///
/// A language uses some of them and always `other`.
package enum PluralCategory: String, CaseIterable, Hashable, Sendable {
  case zero
  case one
  case two
  case few
  case many
  case other
}

/// Which plural category a number has in a language: CLDR's rule text (UTS #35, part 3, section 5), parsed.
package struct PluralRules: Sendable {
  private struct Rule {
    let category: PluralCategory
    /// Any of these, of which all.
    let alternatives: [[PluralRelation]]
  }

  private let rules: [Rule]

  /// Every number is `other`: languages without plurals, and languages that are not known.
  package static let otherOnly = PluralRules(rules: [])

  private init(rules: [Rule]) {
    self.rules = rules
  }

  /// Reads `one: i = 1 and v = 0; few: n = 2..4`, as CLDR and ICU write it; samples after `@` are skipped.
  package init?(_ text: String) {
    var rules: [Rule] = []
    for part in text.split(separator: ";") {
      let halves = part.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, let category = PluralCategory(rawValue: Self.words(halves[0]).joined())
      else { return nil }
      let condition = halves[1].prefix { $0 != "@" }
      if category == .other { continue }
      var alternatives: [[PluralRelation]] = []
      for alternative in Self.words(condition).split(separator: "or", omittingEmptySubsequences: false) {
        var relations: [PluralRelation] = []
        for words in alternative.split(separator: "and", omittingEmptySubsequences: false) {
          guard let relation = PluralRelation(words: Array(words)) else { return nil }
          relations.append(relation)
        }
        alternatives.append(relations)
      }
      rules.append(Rule(category: category, alternatives: alternatives))
    }
    self.rules = rules
  }

  private static func words(_ text: Substring) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }).map(String.init)
  }

  /// The category of a number as it is shown: `1` and `1.0` differ in English.
  ///
  /// The sign does not count.
  package func category(for number: ExactDecimal) -> PluralCategory {
    rules.isEmpty ? .other : category(of: PluralOperands(number))
  }

  fileprivate func category(of operands: PluralOperands) -> PluralCategory {
    let match = rules.first { rule in
      rule.alternatives.contains { $0.allSatisfy { $0.holds(for: operands) } }
    }
    return match?.category ?? .other
  }

  /// The categories that the language tells apart, in CLDR's order.
  package var categories: [PluralCategory] {
    let named = Set(rules.map(\.category))
    return PluralCategory.allCases.filter { $0 == .other || named.contains($0) }
  }
}

/// Which of a language's plural categories which numbers have: what a message must say, and what it may.
package struct PluralCoverage: Sendable {
  /// The whole numbers up to a thousand that have each category: only 1 for `one` in English, 0 and 1 in French.
  package let integers: [PluralCategory: [Int]]
  /// The categories that some number has which can be printed without an exponent, in CLDR's order.
  package let reachable: [PluralCategory]

  package init(_ rules: PluralRules) {
    var integers: [PluralCategory: [Int]] = [:]
    for number in 0...1000 {
      integers[rules.category(of: PluralOperands(integer: number)), default: []].append(number)
    }
    let millions = [1_000_000, 2_000_000].map { ExactDecimal($0) }
    let fractions = (0...30).flatMap { digits in
      [ExactDecimal(coefficient: digits, scale: 1), ExactDecimal(coefficient: digits, scale: 2)]
    }
    let found = Set((millions + fractions).map(rules.category(for:))).union(integers.keys)
    self.integers = integers
    reachable = PluralCategory.allCases.filter { $0 == .other || found.contains($0) }
  }

  /// The categories that a message must have: those of the whole numbers, and `other`.
  ///
  /// In Spanish and French `many` is for millions alone; where a message lacks it, `other` stands in.
  package var required: [PluralCategory] {
    PluralCategory.allCases.filter { $0 == .other || integers[$0] != nil }
  }
}

/// The operands of UTS #35: what of a number's face the rules may look at.
struct PluralOperands {
  /// The whole part.
  let i: Int
  /// How many fraction digits are shown, with and without zeros at the end.
  let v: Int
  let w: Int
  /// These fraction digits as a number, with and without zeros at the end.
  let f: Int
  let t: Int

  init(integer: Int) {
    i = integer
    (v, w, f, t) = (0, 0, 0, 0)
  }

  init(_ number: ExactDecimal) {
    let magnitude = number.coefficient.magnitude
    let power = Self.power(of: number.scale)
    i = Int(clamping: magnitude / power)
    f = Int(clamping: magnitude % power)
    v = number.scale
    let trimmed = ExactDecimal(coefficient: f, scale: v).trimmed
    t = trimmed.coefficient
    w = t == 0 ? 0 : trimmed.scale
  }

  private static func power(of exponent: Int) -> UInt {
    (0..<exponent).reduce(1) { value, _ in value * 10 }
  }
}

/// One comparison of a plural rule: `n % 10 = 3..4,9`.
struct PluralRelation: Hashable {
  enum Operand: String, Hashable {
    case n
    case i
    case v
    case w
    case f
    case t
    /// The exponent of compact numbers, which are never written here: 0.
    case e
    case c
  }

  private let operand: Operand
  private let modulus: Int?
  private let isNegated: Bool
  private let ranges: [ClosedRange<Int>]

  /// Reads `["n", "%", "10", "=", "3..4,9"]`; the list may be torn apart by spaces.
  init?(words: [String]) {
    var words = words[...]
    guard let first = words.popFirst(), let operand = Operand(rawValue: first) else { return nil }
    self.operand = operand
    if words.first == "%" || words.first == "mod" {
      words.removeFirst()
      guard let number = words.popFirst().flatMap({ Int($0) }), number > 0 else { return nil }
      modulus = number
    } else {
      modulus = nil
    }
    switch words.popFirst() {
    case "=", "is", "in": isNegated = false
    case "!=": isNegated = true
    default: return nil
    }
    var ranges: [ClosedRange<Int>] = []
    for item in words.joined().split(separator: ",", omittingEmptySubsequences: false) {
      let ends = item.split(separator: ".").map { Int($0) }
      guard let lower = ends.first ?? nil, let upper = ends.last ?? nil, ends.count <= 2, lower <= upper
      else { return nil }
      ranges.append(lower...upper)
    }
    self.ranges = ranges
  }

  func holds(for operands: PluralOperands) -> Bool {
    // A number with a fraction is in no list of whole numbers.
    if operand == .n, operands.t != 0 { return isNegated }
    var value =
      switch operand {
      case .n, .i: operands.i
      case .v: operands.v
      case .w: operands.w
      case .f: operands.f
      case .t: operands.t
      case .e, .c: 0
      }
    if let modulus { value %= modulus }
    return ranges.contains { $0.contains(value) } != isNegated
  }
}
