import Diagnostics
import Site

extension Check<PageFamily> {
  /// What a heading says as `key=value` is understood by its kind, and a number is one that can be counted.
  static let sectionOptions = Check { family in
    family.drafts.values.flatMap { page -> [Diagnostic] in
      page.sections.flatMap { faults(in: $0.heading, known: \SectionKind.options, else: SectionKind.prose) }
        + page.figures.flatMap { faults(in: $0.heading, known: \FigureKind.options, else: nil) }
        + page.sections.filter { $0.kind == .roi }.flatMap(\.items).flatMap {
          faults(in: $0.heading, known: \Calculator.Unit.options, else: nil)
        }
    }
  }

  /// A kind that does not exist was reported, so its options are not looked at.
  private static func faults<Kind: RawRepresentable<String>>(
    in heading: DraftHeading, known: (Kind) -> [String: ClosedRange<Int>?], else plain: Kind?
  ) -> [Diagnostic] {
    let word = heading.kinds.first?.value
    let kind = word.map(Kind.init(rawValue:)) ?? plain
    guard word == nil || kind != nil else { return [] }
    let options = kind.map(known) ?? [:]
    return heading.options.compactMap { name, value in
      guard let range = options[name] else {
        return .unknownOption(name, of: word, known: options.keys.sorted(), at: value.span)
      }
      guard let range, Int(value.value).map(range.contains) != true else { return nil }
      return .optionOutOfRange(name, value, range)
    }
  }
}

extension Diagnostic {
  static func unknownOption(
    _ name: String, of kind: String?, known: [String], at span: Span
  ) -> Diagnostic {
    .error(
      .unknownOption,
      "\(kind.map { "kind '\($0)'" } ?? "a heading without a kind") has no option '\(name)'",
      at: span,
      help: Suggestion.help(for: name, among: known, called: "options") ?? "remove it")
  }

  fileprivate static func optionOutOfRange(
    _ name: String, _ value: Located<String>, _ range: ClosedRange<Int>
  ) -> Diagnostic {
    .error(
      .wrongType,
      "expected a whole number from \(range.lowerBound) to \(range.upperBound), found '\(value.value)'",
      at: value.span, help: "write '\(name)=\(max(range.lowerBound, 1))' or another number")
  }
}
