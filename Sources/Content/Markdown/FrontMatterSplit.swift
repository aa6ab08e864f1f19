/// Where the front matter of a file ends and its body begins.
struct FrontMatterSplit {
  let yaml: Range<Int>
  let body: Range<Int>

  init?(_ bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines = bytes[start...].split(
      separator: 0x0A, omittingEmptySubsequences: false
    ).makeIterator()
    guard let first = lines.next(), Self.isFence(first) else { return nil }
    while let line = lines.next() {
      guard Self.isFence(line) else { continue }
      yaml = (first.endIndex + 1)..<line.startIndex
      body = min(line.endIndex + 1, bytes.count)..<bytes.count
      return
    }
    return nil
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    let trimmed = line.last == 0x0D ? line.dropLast() : line
    return trimmed.elementsEqual("---".utf8)
  }
}
