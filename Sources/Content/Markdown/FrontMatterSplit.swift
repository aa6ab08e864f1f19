/// Where the front matter of a file ends and its body begins.
struct FrontMatterSplit {
  let yaml: Range<Int>
  let body: Range<Int>

  init?(_ bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func line(from start: Int) -> ArraySlice<UInt8> { bytes[start...].prefix { $0 != 0x0A } }
    let first = line(from: start)
    guard Self.isFence(first) else { return nil }
    var next = first.endIndex + 1
    while next <= bytes.count {
      let line = line(from: next)
      if Self.isFence(line) {
        yaml = (first.endIndex + 1)..<line.startIndex
        body = min(line.endIndex + 1, bytes.count)..<bytes.count
        return
      }
      next = line.endIndex + 1
    }
    return nil
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    let trimmed = line.last == 0x0D ? line.dropLast() : line
    return trimmed.elementsEqual("---".utf8)
  }
}
