/// A place as an editor shows it.
package struct Position: Hashable, Sendable {
  /// From 1.
  package let line: Int
  /// From 1, counted in Unicode scalars, as YAML readers and compilers count; a byte order mark counts nothing.
  package let column: Int
}

/// Where the lines of a text begin, so that an offset can be told as line and column.
package struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// How many scalars begin before each block of bytes: a line may be as long as its file.
  private let scalarsBefore: [Int]
  private static let block = 1_024

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
    self.starts = starts
    var scalarsBefore = [0]
    for start in stride(from: 0, to: bytes.count, by: Self.block) {
      let block = bytes[start..<min(start + Self.block, bytes.count)]
      scalarsBefore.append(scalarsBefore[scalarsBefore.count - 1] + Self.scalarCount(block))
    }
    self.scalarsBefore = scalarsBefore
  }

  package func position(at offset: Int) -> Position {
    let offset = min(max(offset, starts[0]), bytes.count)
    let line = lineIndex(of: offset)
    return Position(
      line: line + 1, column: scalarCount(before: offset) - scalarCount(before: starts[line]) + 1)
  }

  private func scalarCount(before offset: Int) -> Int {
    let block = offset / Self.block
    return scalarsBefore[block] + Self.scalarCount(bytes[block * Self.block..<offset])
  }

  /// The offset of a place counted as ``Position`` counts, or the nearest there is.
  package func offset(line: Int, column: Int) -> Int {
    guard line >= 1 else { return starts[0] }
    guard line <= starts.count else { return bytes.count }
    var offset = starts[line - 1]
    let end = line < starts.count ? starts[line] : bytes.count
    var passed = 1
    while passed < column, offset < end {
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      passed += 1
    }
    return offset
  }

  /// The offset of a line's first byte; lines count from 1.
  package func start(ofLine line: Int) -> Int {
    line <= starts.count ? starts[max(line, 1) - 1] : bytes.count
  }

  /// The offsets of the line around an offset, without its line break.
  package func lineRange(at offset: Int) -> Range<Int> {
    let line = lineIndex(of: min(max(offset, starts[0]), bytes.count))
    var end = line + 1 < starts.count ? starts[line + 1] - 1 : bytes.count
    if end > starts[line], bytes[end - 1] == 0x0D { end -= 1 }
    return starts[line]..<max(starts[line], end)
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}
