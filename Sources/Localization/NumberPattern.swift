/// A number pattern of CLDR such as `#,##0.00 ¤`, parsed: what stands around the digits, and their groups.
package struct NumberPattern: Sendable {
  /// What stands before or after the digits: text, and perhaps the currency's symbol in it.
  package struct Affix: Hashable, Sendable {
    let lead: String
    let hasSymbol: Bool
    let trail: String
  }

  let prefix: Affix
  let suffix: Affix
  let negativePrefix: Affix
  let negativeSuffix: Affix
  /// The digits of the last group, 0 where there are no groups; and those of the groups before it, which are
  /// fewer in India.
  let primaryGroup: Int
  let secondaryGroup: Int

  /// - Parameters:
  ///   - text: the pattern, with a second one for negative numbers after `;` where the language needs it.
  ///   - minus: the sign that stands for `-` in the pattern.
  init?(_ text: String, minus: String) {
    let halves = text.split(separator: ";")
    guard let first = halves.first, halves.count <= 2, let positive = Self.split(first) else { return nil }
    prefix = Self.affix(positive.before, minus: minus)
    suffix = Self.affix(positive.after, minus: minus)
    if halves.count == 2 {
      guard let negative = Self.split(halves[1]) else { return nil }
      negativePrefix = Self.affix(negative.before, minus: minus)
      negativeSuffix = Self.affix(negative.after, minus: minus)
    } else {
      negativePrefix = Self.affix("-" + positive.before, minus: minus)
      negativeSuffix = suffix
    }
    let groups = positive.digits.prefix { $0 != "." }
      .split(separator: ",", omittingEmptySubsequences: false).map(\.count)
    primaryGroup = groups.count > 1 ? groups[groups.count - 1] : 0
    secondaryGroup = groups.count > 2 ? groups[groups.count - 2] : primaryGroup
  }

  private static func split(_ pattern: Substring) -> (before: Substring, digits: Substring, after: Substring)?
  {
    let before = pattern.prefix { $0 != "#" && $0 != "0" }
    let rest = pattern[before.endIndex...]
    let digits = rest.prefix { "#0,.".contains($0) }
    return digits.isEmpty ? nil : (before, digits, rest[digits.endIndex...])
  }

  private static func affix(_ text: Substring, minus: String) -> Affix {
    func written(_ part: Substring) -> String {
      part.map { $0 == "-" ? minus : String($0) }.joined()
    }
    guard let symbol = text.firstIndex(of: "¤") else {
      return Affix(lead: written(text), hasSymbol: false, trail: "")
    }
    return Affix(
      lead: written(text[..<symbol]), hasSymbol: true, trail: written(text[text.index(after: symbol)...]))
  }
}

extension NumberPattern.Affix {
  /// The text before the digits.
  ///
  /// A symbol that ends in a letter keeps its distance: `CHF 49` beside `€49` (CLDR's `currencySpacing`).
  func beforeDigits(_ symbol: String) -> String {
    guard hasSymbol else { return lead }
    let needsSpace = trail.isEmpty && !Self.touchesDigits(symbol.unicodeScalars.last)
    return lead + symbol + (needsSpace ? "\u{A0}" : trail)
  }

  /// The text after the digits, likewise.
  func afterDigits(_ symbol: String) -> String {
    guard hasSymbol else { return lead }
    let needsSpace = lead.isEmpty && !Self.touchesDigits(symbol.unicodeScalars.first)
    return (needsSpace ? "\u{A0}" : lead) + symbol + trail
  }

  private static func touchesDigits(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar?.properties.generalCategory {
    case .currencySymbol, .mathSymbol, .modifierSymbol, .otherSymbol: true
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
