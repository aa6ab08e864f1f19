import Diagnostics
import Pricing

extension CatalogChecks {
  /// Finds plurals that lack a case which their language needs, cases that no number of the language has, and cases
  /// `one` with a figure 1 in their words or that hide which of several numbers they serve.
  @Sendable static func pluralCases(_ set: CatalogSet) -> [Diagnostic] {
    set.items.flatMap { catalog -> [Diagnostic] in
      let data = LocaleData.of(catalog.locale)
      lazy var cardinal = PluralCoverage(data?.cardinal ?? .otherOnly)
      lazy var ordinal = PluralCoverage(data?.ordinal ?? .otherOnly)
      return catalog.items.flatMap { item in
        item.message.plurals.flatMap { plural in
          let needs = plural.kind == .cardinal ? cardinal : ordinal
          let cases = data == nil ? [] : faults(in: plural, of: item, needs)
          return cases + [numberlessOne(plural, of: item, needs)].compactMap(\.self)
        }
      }
    }
  }

  private static func faults(
    in plural: Message.Plural, of item: CatalogSet.Item, _ needs: PluralCoverage
  ) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    let exact = Set(plural.exactNumbers)
    var present: Set<PluralCategory> = []
    for variant in plural.variants {
      guard case .category(let category) = variant.key else { continue }
      present.insert(category)
      guard !needs.reachable.contains(category) else { continue }
      faults.append(
        .unreachableCategory(
          category, in: item.locale, known: needs.reachable, at: item.span(variant.keyRange)))
    }
    for category in needs.required where !present.contains(category) {
      let numbers = needs.integers[category] ?? []
      if exact.isSuperset(of: numbers) { continue }
      faults.append(
        .missingCategory(category, plural, in: item.locale, numbers: numbers, at: item.span(plural.range)))
    }
    return faults
  }

  private static func numberlessOne(
    _ plural: Message.Plural, of item: CatalogSet.Item, _ needs: PluralCoverage
  ) -> Diagnostic? {
    guard let one = plural.variant(.category(.one)) else { return nil }
    let exact = Set(plural.exactNumbers)
    let others = (needs.integers[.one] ?? []).filter { $0 != 1 && !exact.contains($0) }
    if plural.kind == .cardinal, let place = writtenOne(in: one.pattern) {
      return .writtenOne(in: item.locale, others: others, at: item.span(place))
    }
    // Where no case shows the number, it stands outside the message, or is not meant to be seen.
    guard !others.isEmpty, !plural.showsNumber(in: one.pattern),
      let other = plural.variant(.category(.other)), plural.showsNumber(in: other.pattern)
    else { return nil }
    return .hiddenNumber(in: item.locale, others: others, at: item.span(one.keyRange))
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

extension Message.Plural {
  fileprivate func variant(_ key: Key) -> Variant? { variants.first { $0.key == key } }

  /// The whole numbers with a case of their own, as plural rules see them: with the offset taken off.
  fileprivate var exactNumbers: [Int] {
    variants.compactMap { variant in
      guard case .exact(let number) = variant.key, let whole = number.whole else { return nil }
      let (difference, overflowed) = whole.subtractingReportingOverflow(offset)
      return overflowed ? nil : difference
    }
  }

  /// Whether a case says the number in some way, be it in another choice.
  fileprivate func showsNumber(in pattern: Message.Pattern) -> Bool {
    Message.allElements(of: pattern).contains { element in
      switch element {
      case .pound: true
      case .argument(let other): other.name == argument
      case .plural(let other): other.argument == argument
      case .text, .select, .markup: false
      }
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

  fileprivate static func writtenOne(in locale: LocaleID, others: [Int], at span: Span) -> Diagnostic {
    let examples = others.prefix(3).map(String.init).joined(separator: ", ")
    return .warning(
      .messageOneWithoutNumber, "case 'one' has a 1 in its words", at: span,
      help: others.isEmpty
        ? "write #, which shows the number as the language writes it"
        : "write #: in '\(locale)' the case also serves \(examples)")
  }
  fileprivate static func hiddenNumber(in locale: LocaleID, others: [Int], at span: Span) -> Diagnostic {
    let examples = others.prefix(3).map(String.init).joined(separator: ", ")
    return .warning(
      .messageOneWithoutNumber, "case 'one' does not show its number", at: span,
      help: "write #, or an exact case =1 beside it: in '\(locale)' the case also serves \(examples)")
  }
}
