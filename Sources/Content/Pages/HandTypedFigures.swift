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
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
    var taken: [Range<Int>] = []
    var found: [Finding] = []
    for candidate in facts.writtenForms {
      for range in occurrences(of: candidate.text, in: text) where !taken.contains(where: range.overlaps) {
        taken.append(range)
        let words = String(decoding: Array(text.utf8)[range], as: UTF8.self)
        found.append(Finding(range: range, text: words, fact: candidate.fact))
      }
    }
    return found
  }

  /// Whole figures only: no digit, and no separator with a digit behind it, on either side.
  ///
  /// Any kind of space counts as the space that the language asks for.
  private static func occurrences(of figure: String, in text: String) -> [Range<Int>] {
    let haystack = Array(text.utf8)
    let spellings = Set([figure, spaced(figure, with: " "), spaced(figure, with: "")])
    return spellings.sorted().flatMap { spelling -> [Range<Int>] in
      let needle = Array(spelling.utf8)
      guard let first = needle.first, haystack.count >= needle.count else { return [] }
      return (0...(haystack.count - needle.count)).filter { start in
        haystack[start] == first && haystack[start...].starts(with: needle)
          && isBoundary(haystack, start - 1, next: start - 2)
          && isBoundary(haystack, start + needle.count, next: start + needle.count + 1)
      }.map { $0..<$0 + needle.count }
    }
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

  private static func spaced(_ text: String, with space: String) -> String {
    text.map { $0 == "\u{A0}" || $0 == "\u{202F}" || $0 == " " ? space : String($0) }.joined()
  }
}
