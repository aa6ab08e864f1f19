import Diagnostics
import Pricing
import Site

extension Calculator {
  /// What a section of the kind `roi` says: its options, and its items as inputs.
  ///
  /// An item whose unit or value could not be read is left out; ``CalculatorInputs`` tells of it.
  init(_ section: DraftSection, label: (DraftHeading) -> [Inline]) {
    let options = section.heading.options
    self.init(
      plan: options["plan"].flatMap { PlanID($0.value) }, cut: options["cut"]?.value,
      times: options["times"].flatMap { Int($0.value) } ?? 1,
      inputs: section.items.compactMap { item in
        guard let unit = item.heading.calculatorUnit, let value = item.heading.calculatorValue,
          unit.range.contains(value)
        else { return nil }
        return Input(id: item.heading.id.value, label: label(item.heading), unit: unit, value: value)
      })
  }
}

extension DraftHeading {
  /// What an input counts, where its heading says so.
  var calculatorUnit: Calculator.Unit? { kinds.first.flatMap { Calculator.Unit(rawValue: $0.value) } }

  var calculatorValue: Int? { options["value"].flatMap { Int($0.value) } }
}
