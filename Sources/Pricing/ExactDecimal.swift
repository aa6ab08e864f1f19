/// A decimal number exactly as it was written: 4.90 keeps its zero, 0.1 is a tenth.
///
/// The value is `coefficient / 10^scale`. Plural rules look at the visible digits, so the scale is part of the
/// value's face but not of its worth: compare with ``isEqual(to:)`` or `<`.
package struct ExactDecimal: Hashable, Sendable, CustomStringConvertible {
  package let coefficient: Int
  /// Digits after the decimal point, 0 to ``largestScale``.
  package let scale: Int

  package static let largestScale = 12

  package init(_ whole: Int) {
    coefficient = whole
    scale = 0
  }

  /// - Precondition: `scale` is between 0 and ``largestScale``.
  package init(coefficient: Int, scale: Int) {
    precondition((0...Self.largestScale).contains(scale))
    self.coefficient = coefficient
    self.scale = scale
  }

  /// Reads `12`, `-3`, `529.20`; no exponent, no grouping, no infinity, nothing before or after.
  package init?(_ text: String) {
    var digits = text.utf8[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let fraction = parts.count == 2 ? Array(parts[1]) : []
    guard fraction.count <= Self.largestScale else { return nil }
    var value = 0
    for byte in Array(parts[0]) + fraction {
      guard (0x30...0x39).contains(byte) else { return nil }
      let (product, overflowed) = value.multipliedReportingOverflow(by: 10)
      let (sum, carried) = product.addingReportingOverflow(Int(byte - 0x30))
      guard !overflowed, !carried else { return nil }
      value = sum
    }
    coefficient = isNegative ? -value : value
    scale = fraction.count
  }

  package var description: String {
    guard scale > 0 else { return String(coefficient) }
    let digits = String(coefficient.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    return "\(coefficient < 0 ? "-" : "")\(padded.dropLast(scale)).\(padded.suffix(scale))"
  }

  /// The same number without zeros at its end.
  package var trimmed: ExactDecimal {
    var coefficient = coefficient
    var scale = scale
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    return ExactDecimal(coefficient: coefficient, scale: scale)
  }

  /// The number as an integer, where it is one.
  package var whole: Int? {
    let trimmed = trimmed
    return trimmed.scale == 0 ? trimmed.coefficient : nil
  }

  /// Whether both are worth the same: 4.9 and 4.90 are.
  package func isEqual(to other: ExactDecimal) -> Bool { trimmed == other.trimmed }

  /// The number in units of `10^-digits`, or nothing where it is finer than that or too large.
  package func units(ofScale digits: Int) -> Int? {
    let trimmed = trimmed
    guard trimmed.scale <= digits else { return nil }
    var value = trimmed.coefficient
    for _ in trimmed.scale..<digits {
      let (product, overflowed) = value.multipliedReportingOverflow(by: 10)
      guard !overflowed else { return nil }
      value = product
    }
    return value
  }
}

extension ExactDecimal: Comparable {
  package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.widened(to: scale) < right.widened(to: scale)
  }

  private func widened(to digits: Int) -> Int128 {
    (scale..<digits).reduce(Int128(coefficient)) { value, _ in value * 10 }
  }
}
