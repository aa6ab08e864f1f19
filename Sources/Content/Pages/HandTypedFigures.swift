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

  static func find(in text: String, forms: [WrittenForm]) -> [Finding] {
    guard hasDigit(text) else { return [] }
    let scalars = Array(text.unicodeScalars)
    var isTaken = [Bool](repeating: false, count: scalars.count)
    var found: [Finding] = []
    for form in forms {
      for range in occurrences(of: form, in: scalars) where !isTaken[range].contains(true) {
        for index in range { isTaken[index] = true }
        let start = width(scalars[..<range.lowerBound])
        let words = scalars[range]
        found.append(
          Finding(
            range: start..<(start + width(words)), text: String(String.UnicodeScalarView(words)),
            fact: form.fact))
      }
    }
    return found
  }

  private static func hasDigit(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices where (0x30...0x39).contains(bytes[index]) { return true }
    return false
  }

  private static func width(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + UTF8.width($1) }
  }

  /// Whole figures only: no letter or digit, and no separator with a digit behind it, on either side.
  private static func occurrences(of form: WrittenForm, in text: [Unicode.Scalar]) -> [Range<Int>] {
    guard case .sign(let first)? = form.parts.first else { return [] }
    return text.indices.compactMap { start in
      guard text[start] == first, isBoundary(text, start - 1, next: start - 2),
        let end = end(of: form, in: text, from: start), isBoundary(text, end, next: end + 1)
      else { return nil }
      return start..<end
    }
  }

  private static func end(of form: WrittenForm, in text: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    for part in form.parts {
      switch part {
      case .gap: if index < text.count, isSpace(text[index]) { index += 1 }
      case .sign(let sign):
        guard index < text.count, text[index] == sign else { return nil }
        index += 1
      }
    }
    return index
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace && scalar != "\n"
  }

  private static func isBoundary(_ text: [Unicode.Scalar], _ index: Int, next: Int) -> Bool {
    func isDigit(_ index: Int) -> Bool {
      text.indices.contains(index) && text[index].properties.numericType == .decimal
    }
    guard text.indices.contains(index) else { return true }
    let scalar = text[index]
    if isDigit(index) || scalar.properties.isAlphabetic || scalar == "_" { return false }
    return !((scalar == "." || scalar == ",") && isDigit(next))
  }
}
