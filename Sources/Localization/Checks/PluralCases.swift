import Diagnostics
import Pricing

extension CatalogChecks {
  /// Finds plurals that lack a case which their language needs, and cases that no number of the language has.
  @Sendable static func pluralCases(_ set: CatalogSet) -> [Diagnostic] {
    set.items.flatMap { catalog -> [Diagnostic] in
      guard let data = LocaleData.of(catalog.locale) else { return [] }
      let cardinal = Needs(data.cardinal)
      let ordinal = Needs(data.ordinal)
      return catalog.items.flatMap { item in
        item.message.plurals.flatMap { faults(in: $0, of: item, $0.kind == .cardinal ? cardinal : ordinal) }
      }
    }
  }

  /// What a language asks of a plural, worked out once a catalog.
  private struct Needs {
    let reachable: [PluralCategory]
    /// The categories that must be there, with the numbers up to a thousand that have them.
    let required: [(category: PluralCategory, numbers: [Int])]

    init(_ rules: PluralRules) {
      reachable = rules.reachableCategories
      required = rules.requiredCategories.map { ($0, rules.integers(of: $0)) }
    }
  }

  private static func faults(
    in plural: Message.Plural, of item: CatalogSet.Item, _ needs: Needs
  ) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    var exact: Set<Int> = []
    var present: Set<PluralCategory> = []
    for variant in plural.variants {
      switch variant.key {
      case .exact(let number): if let whole = number.whole { exact.insert(whole - plural.offset) }
      case .category(let category):
        present.insert(category)
        guard !needs.reachable.contains(category) else { continue }
        faults.append(
          .unreachableCategory(
            category, in: item.locale, known: needs.reachable, at: item.span(variant.keyRange)))
      }
    }
    for (category, numbers) in needs.required
    where !present.contains(category) && !exact.isSuperset(of: numbers) {
      faults.append(
        .missingCategory(category, plural, in: item.locale, numbers: numbers, at: item.span(plural.range)))
    }
    return faults
  }

  /// Finds cases `one` with a figure 1 in their words.
  ///
  /// Where the case serves other numbers too it is wrong.
  @Sendable static func numberlessOnes(_ set: CatalogSet) -> [Diagnostic] {
    set.items.flatMap { catalog -> [Diagnostic] in
      let rules = LocaleData.of(catalog.locale)?.cardinal ?? .otherOnly
      let others = rules.integers(of: .one).filter { $0 != 1 }
      return catalog.items.flatMap { item in
        item.message.plurals.filter { $0.kind == .cardinal }.flatMap(\.variants).compactMap { variant in
          guard variant.key == .category(.one), let place = writtenOne(in: variant.pattern) else {
            return nil
          }
          return .numberlessOne(in: item.locale, others: others, at: item.span(place))
        }
      }
    }
  }

  /// Where a pattern says 1 as a figure of its own.
  private static func writtenOne(in pattern: Message.Pattern) -> Range<Int>? {
    let reading = Message.reading(of: pattern)
    let bytes = Array(reading.text.utf8)
    func isPartOfNumber(_ index: Int) -> Bool {
      guard bytes.indices.contains(index) else { return false }
      return bytes[index].isASCIIAlphanumeric
        || bytes[index] == UInt8(ascii: ".") && index + 1 < bytes.count
          && bytes[index + 1].isASCIIDigit
    }
    let index = bytes.indices.first {
      bytes[$0] == UInt8(ascii: "1") && !isPartOfNumber($0 - 1) && !isPartOfNumber($0 + 1)
    }
    return index.map { reading.sourceRange($0..<($0 + 1)) }
  }
}

extension Message {
  fileprivate var plurals: [Plural] {
    allElements.compactMap { element in
      if case .plural(let plural) = element { plural } else { nil }
    }
  }
}

extension Diagnostic {
  fileprivate static func missingCategory(
    _ category: PluralCategory, _ plural: Message.Plural, in locale: LocaleID, numbers: [Int], at span: Span
  ) -> Diagnostic {
    let examples = numbers.prefix(3).map(String.init).joined(separator: ", ")
    return .error(
      .messageMissingCategory,
      "\(plural.kind.rawValue) of '\(plural.argument)' has no case '\(category.rawValue)'", at: span,
      help: "'\(locale)' needs it for \(examples)\(numbers.count > 3 ? "…" : ""): "
        + "add \(category.rawValue) {…}")
  }

  fileprivate static func unreachableCategory(
    _ category: PluralCategory, in locale: LocaleID, known: [PluralCategory], at span: Span
  ) -> Diagnostic {
    .error(
      .messageUnreachableCategory, "no number is '\(category.rawValue)' in '\(locale)'", at: span,
      help: "remove the case, or write an exact one such as =2; cases of '\(locale)': "
        + known.map(\.rawValue).joined(separator: ", "))
  }

  fileprivate static func numberlessOne(in locale: LocaleID, others: [Int], at span: Span) -> Diagnostic {
    let examples = others.prefix(3).map(String.init).joined(separator: ", ")
    return .warning(
      .messageOneWithoutNumber, "case 'one' has a 1 in its words", at: span,
      help: others.isEmpty
        ? "write #, which shows the number as the language writes it"
        : "write #: in '\(locale)' the case also serves \(examples)")
  }
}
