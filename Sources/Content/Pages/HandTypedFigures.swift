import Localization
import Pricing
import Site

/// Finds prices, limits and percentages that somebody typed although the model knows them.
///
/// Only figures that carry their meaning are looked at: those with a currency, a percent sign, or the noun of a
/// limit. A bare "50" may be anything.
enum HandTypedFigures {
  struct Finding {
    /// UTF-8 offsets in the text.
    let range: Range<Int>
    let text: String
    let fact: String
  }

  static func find(in text: String, facts: Facts) -> [Finding] {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    var isTaken = [Bool](repeating: false, count: bytes.count)
    var found: [Finding] = []
    for form in facts.writtenForms {
      for range in form.spellings.flatMap({ occurrences(of: $0, in: bytes) })
      where !isTaken[range].contains(true) {
        for index in range { isTaken[index] = true }
        found.append(
          Finding(range: range, text: String(decoding: bytes[range], as: UTF8.self), fact: form.fact))
      }
    }
    return found
  }

  /// Whole figures only: no digit, and no separator with a digit behind it, on either side.
  private static func occurrences(of figure: [UInt8], in text: [UInt8]) -> [Range<Int>] {
    guard let first = figure.first, text.count >= figure.count else { return [] }
    return (0...(text.count - figure.count)).filter { start in
      let end = start + figure.count
      return text[start] == first && text[start...].starts(with: figure)
        && isBoundary(text, start - 1, next: start - 2)
        && isBoundary(text, end, next: end + 1)
    }.map { $0..<$0 + figure.count }
  }

  private static func isBoundary(_ bytes: [UInt8], _ index: Int, next: Int) -> Bool {
    func isDigit(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
    }
    func isLetter(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (bytes[index] | 0x20 >= 0x61 && bytes[index] | 0x20 <= 0x7A)
    }
    if isDigit(index) || isLetter(index) { return false }
    guard bytes.indices.contains(index) else { return true }
    let isSeparator = bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",")
    return !(isSeparator && isDigit(next))
  }
}
