import Diagnostics
import Localization
import Pricing
import Site

extension Check<PageFamily> {
  /// A calculator has a few inputs, of which one is money; each says what it counts and what it begins with, the same
  /// in every language.
  static let calculatorInputs = Check { family in
    let originals = family.original?.calculators ?? []
    return family.drafts.values.flatMap { page -> [Diagnostic] in
      page.calculators.enumerated().flatMap { index, section -> [Diagnostic] in
        let found = faults(in: section)
        guard found.isEmpty, page.locale != family.original?.locale, index < originals.count else {
          return found
        }
        return differences(section, from: originals[index], in: family.original?.locale)
      }
    }
  }

  private static func faults(in section: DraftSection) -> [Diagnostic] {
    let headings = section.items.map(\.heading)
    guard !headings.contains(where: \.isBroken) else { return [] }
    let silent = headings.filter { $0.kinds.isEmpty || $0.options["value"] == nil }
    if let first = silent.first { return [.silentInput(first)] }
    let money = headings.filter { $0.calculatorUnit == .money }
    if money.count != 1 || headings.count > Calculator.mostInputs {
      return [.inputsOfCalculator(section.heading, money: money.count, all: headings.count)]
    }
    return Calculator(section, label: { _ in [] }).product == nil ? [.savingTooLarge(section.heading)] : []
  }

  private static func differences(
    _ section: DraftSection, from original: DraftSection, in locale: LocaleID?
  ) -> [Diagnostic] {
    let inputs = Calculator(section) { _ in [] }.inputs
    let expected = Calculator(original) { _ in [] }.inputs
    guard let locale, inputs.count == section.items.count, expected.count == original.items.count else {
      return []
    }
    if inputs.count != expected.count {
      return [.otherCountOfInputs(section.heading, expected: expected.count, in: locale)]
    }
    return zip(inputs, expected).enumerated().filter { $1.0.unit != $1.1.unit || $1.0.value != $1.1.value }
      .map {
        .otherInput(section.items[$0].heading, expected: $1.1, in: locale)
      }
  }
}

extension DraftPage {
  fileprivate var calculators: [DraftSection] { sections.filter { $0.kind == .roi } }
}

extension Diagnostic {
  fileprivate static func silentInput(_ heading: DraftHeading) -> Diagnostic {
    .error(
      .calculatorInput, "an input of the calculator does not say what it counts and begins with",
      at: heading.span.firstLineOrPoint, help: "write '{.number value=2}', or .money, .percent, .minutes")
  }

  fileprivate static func inputsOfCalculator(_ heading: DraftHeading, money: Int, all: Int) -> Diagnostic {
    let message =
      if all > Calculator.mostInputs {
        "the calculator has \(all) inputs, where \(Calculator.mostInputs) are the most"
      } else if money == 0 {
        "the calculator has no input that is money"
      } else {
        "the calculator has \(money) inputs that are money"
      }
    return .error(
      .calculatorInput, message, at: heading.span.firstLineOrPoint,
      help:
        "its inputs are the '###' headings below it, one of them '{.money value=900}': their product is the saving"
    )
  }

  fileprivate static func savingTooLarge(_ heading: DraftHeading) -> Diagnostic {
    .error(
      .calculatorInput, "the calculator's inputs multiply to more than \(Calculator.greatestSaving)",
      at: heading.span.firstLineOrPoint, help: "let it begin with smaller numbers")
  }

  fileprivate static func otherCountOfInputs(_ heading: DraftHeading, expected: Int, in locale: LocaleID)
    -> Diagnostic
  {
    .error(
      .calculatorInput, "the calculator has other inputs than in '\(locale)', which has \(expected)",
      at: heading.span.firstLineOrPoint, help: "calculators reckon the same in every language")
  }

  fileprivate static func otherInput(
    _ heading: DraftHeading, expected: Calculator.Input, in locale: LocaleID
  ) -> Diagnostic {
    .error(
      .calculatorInput, "an input of the calculator differs from the one in '\(locale)'",
      at: heading.span.firstLineOrPoint, help: "write '{.\(expected.unit.rawValue) value=\(expected.value)}'")
  }
}
