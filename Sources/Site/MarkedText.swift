/// A stretch of a text in which something is marked by two private-use characters around it.
package enum MarkedPiece: Sendable {
  case words(Substring)
  /// What stands between the two characters.
  case marked(Substring)
}

extension String {
  /// The text cut at what stands between two of the characters U+E000 to U+E003; a character without its other one
  /// ends the text.
  package func cut(at opening: Unicode.Scalar, _ closing: Unicode.Scalar) -> [MarkedPiece] {
    // Most texts have none.
    guard utf8.has(0xEE) else { return isEmpty ? [] : [.words(self[...])] }
    var pieces: [MarkedPiece] = []
    var start = startIndex
    while let open = utf8.sign(opening, from: start) {
      if open > start { pieces.append(.words(self[start..<open])) }
      let inner = utf8.index(open, offsetBy: 3)
      guard let close = utf8.sign(closing, from: inner) else { return pieces }
      pieces.append(.marked(self[inner..<close]))
      start = utf8.index(close, offsetBy: 3)
    }
    if start < endIndex { pieces.append(.words(self[start...])) }
    return pieces
  }
}

extension String.UTF8View {
  /// Whether a byte is among these: the iterator of the standard library is several times slower.
  package func has(_ byte: UInt8) -> Bool {
    let bytes = span
    for index in bytes.indices where bytes[index] == byte { return true }
    return false
  }

  /// Where a character of the private-use area stands: three bytes, the first of them rare.
  fileprivate func sign(_ scalar: Unicode.Scalar, from start: Index) -> Index? {
    let last = UInt8(truncatingIfNeeded: scalar.value & 0x3F | 0x80)
    var rest = self[start...]
    while let first = rest.firstIndex(of: 0xEE) {
      let second = index(after: first)
      let third = index(after: second)
      if self[second] == 0x80, self[third] == last { return first }
      rest = self[third...]
    }
    return nil
  }
}
