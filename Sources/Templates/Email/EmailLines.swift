/// Breaks long lines of HTML at spaces, where a line break means the same.
///
/// Mail servers refuse lines of more than 998 octets (RFC 5321, section 4.5.3.1.6), and some fold shorter ones wherever
/// they like.
enum EmailLines {
  /// In octets.
  static let longest = 480

  static func broken(_ html: [UInt8]) -> [UInt8] {
    var output = html
    var lineStart = 0
    while lineStart < html.count {
      let lineEnd = html[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? html.count
      if lineEnd - lineStart > longest { breakLine(lineStart..<lineEnd, of: &output) }
      lineStart = lineEnd + 1
    }
    return output
  }

  /// Turns the last space before each limit into a line break; preformatted text keeps its own.
  private static func breakLine(_ range: Range<Int>, of html: inout [UInt8]) {
    var start = range.lowerBound
    var lastSpace: Int?
    var isPreformatted = html[..<start].isInPreformattedText
    for index in range {
      if html[index] == UInt8(ascii: "<") {
        if html[index...].starts(with: "<pre".utf8) { isPreformatted = true }
        if html[index...].starts(with: "</pre".utf8) { isPreformatted = false }
      } else if html[index] == UInt8(ascii: " "), !isPreformatted {
        lastSpace = index
      }
      if index - start >= longest, let space = lastSpace {
        html[space] = UInt8(ascii: "\n")
        start = space + 1
        lastSpace = nil
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether an element that keeps its line breaks is open at the end.
  fileprivate var isInPreformattedText: Bool {
    var rest = self
    while let open = rest.lastIndex(of: UInt8(ascii: "<")) {
      if rest[open...].starts(with: "<pre".utf8) { return true }
      if rest[open...].starts(with: "</pre".utf8) { return false }
      rest = rest[..<open]
    }
    return false
  }
}
