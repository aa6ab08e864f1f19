import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// A step of the quantity fits below its end.
  static let quantities = Check { draft in
    draft.addOns.compactMap { addOn in
      guard let most = addOn.quantity.max, addOn.quantity.step > most, addOn.quantity.min <= most,
        let span = addOn.quantitySpan
      else { return nil }
      return .stepOverMost(addOn.quantity.step, most, at: span)
    }
  }

  /// An add-on that extends a limit adds something to it.
  static let emptyExtensions = Check { draft in
    draft.addOns.flatMap(\.extends).compactMap { limit, value in
      guard case .finite(let number) = value.value, number.coefficient == 0 else { return nil }
      return .extendsByNothing(limit.value, at: value.span)
    }
  }
}

extension Diagnostic {
  fileprivate static func stepOverMost(_ step: Int, _ most: Int, at span: Span) -> Diagnostic {
    .error(
      .emptyRange, "a quantity in steps of \(step) and of at most \(most)", at: span.firstLineOrPoint,
      help: "let 'step' be at most 'max'")
  }

  fileprivate static func extendsByNothing(_ limit: LimitID, at span: Span) -> Diagnostic {
    .error(
      .wrongType, "expected a number above 0, found '0'", at: span,
      help: "say by how much the add-on extends '\(limit)', or remove the limit")
  }
}
