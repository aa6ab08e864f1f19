/// Writes lines of plain text, each behind the marks of the quotations and lists that it stands in.
///
/// Widths are counted in Unicode scalars.
struct TextWriter {
  private(set) var bytes: [UInt8] = []
  /// What the next line begins with.
  private var first: [UInt8] = []
  /// What all lines after it begin with.
  private var rest: [UInt8] = []
  /// Empty lines that come before the next line: for each, how much of ``rest`` it has.
  private var gaps: [Int] = []
  private(set) var lineCount = 0

  /// The whole text, with a line break behind each line.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Lines

  /// Leaves an empty line before the next one, if another one comes.
  mutating func gap() { gaps.append(rest.count) }

  var gapCount: Int { gaps.count }

  /// Takes gaps back that turned out to have nothing behind them.
  mutating func dropGaps(to count: Int) { gaps.removeLast(gaps.count - count) }

  mutating func emptyLine() {
    beginLine()
    endLine()
  }

  mutating func line(_ text: String) {
    beginLine()
    bytes.append(contentsOf: text.utf8)
    endLine()
  }

  /// A line that keeps the space at its end.
  mutating func exactLine(_ text: String) {
    beginLine()
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func line(of sign: UInt8, count: Int) {
    beginLine()
    bytes.append(contentsOf: repeatElement(sign, count: count))
    endLine()
  }

  private mutating func beginLine() {
    for length in gaps {
      bytes.append(contentsOf: rest[..<length])
      endLine()
    }
    gaps.removeAll(keepingCapacity: true)
    if !first.isEmpty || !rest.isEmpty {
      bytes.append(contentsOf: first)
      first = rest
    }
    lineCount += 1
  }

  private mutating func endLine() {
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    bytes.append(UInt8(ascii: "\n"))
  }

  // MARK: Marks

  /// Writes lines behind a mark: the first one behind `mark`, the others behind `indent`.
  ///
  /// - Parameter isKept: whether the mark stands there as well when there is nothing to write.
  mutating func behind(
    _ mark: String, indent: String, isKept: Bool, _ write: (inout TextWriter) -> Void
  ) {
    let (outer, start) = (rest.count, lineCount)
    first.append(contentsOf: mark.utf8)
    rest.append(contentsOf: indent.utf8)
    write(&self)
    if lineCount == start, isKept { emptyLine() }
    rest.removeLast(rest.count - outer)
    first = rest
  }

  // MARK: Running text

  /// Breaks words between spaces where the line would be wider; a word that is wider stands alone, and a line break
  /// stays one.
  ///
  /// - Returns: how wide the widest line is.
  @discardableResult
  mutating func wrap(_ text: [UInt8], width: Int) -> Int {
    var (widest, lineWidth, index) = (0, 0, 0)
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: " ") {
        index += 1
        continue
      }
      if byte == UInt8(ascii: "\n") {
        if lineWidth > 0 { endLine() }
        lineWidth = 0
        index += 1
        continue
      }
      let start = index
      var wordWidth = 0
      while index < text.count, text[index] != UInt8(ascii: " "), text[index] != UInt8(ascii: "\n") {
        if text[index] & 0xC0 != 0x80 { wordWidth += 1 }
        index += 1
      }
      if lineWidth > 0, lineWidth + 1 + wordWidth > width {
        endLine()
        lineWidth = 0
      }
      if lineWidth > 0 { bytes.append(UInt8(ascii: " ")) } else { beginLine() }
      bytes.append(contentsOf: text[start..<index])
      lineWidth += wordWidth + (lineWidth > 0 ? 1 : 0)
      widest = max(widest, lineWidth)
    }
    if lineWidth > 0 { endLine() }
    return widest
  }
}
