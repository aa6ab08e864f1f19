import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// A huge round number stands for "no end" and is found in no page: `unlimited` says so in words.
  static let endlessLimits = Check { draft in
    let values =
      draft.limits.flatMap { $0.values?.compactMap(\.value) ?? [] }
      + draft.addOns.flatMap { ($0.extends + $0.sets).map(\.value) }
    return values.compactMap { value in
      guard case .finite(let number) = value.value, let whole = number.whole, isMeantAsInfinity(whole) else {
        return nil
      }
      return .limitAsInfinity(whole, at: value.span)
    }
  }

  /// A billion or a larger power of ten, nines only, or the largest number that some machine can hold.
  private static func isMeantAsInfinity(_ number: Int) -> Bool {
    guard number >= 999_999_999 else { return false }
    let digits = String(number)
    return digits.allSatisfy { $0 == "9" }
      || digits.first == "1" && digits.dropFirst().allSatisfy { $0 == "0" }
      || machineLimits.contains(number)
  }

  private static let machineLimits: Set<Int> = [
    Int(Int32.max), Int(UInt32.max), Int(Int32.max) + 1, (1 << 53) - 1, 1 << 53, Int.max,
  ]
}

extension Diagnostic {
  fileprivate static func limitAsInfinity(_ number: Int, at span: Span) -> Diagnostic {
    .error(
      .limitAsInfinity, "the limit \(number) looks like a stand-in for 'no limit'", at: span,
      help: "write 'unlimited'")
  }
}
