/// Breaks long lines of HTML at spaces, where a line break means the same.
///
/// Mail servers refuse lines of more than 998 octets (RFC 5321, section 4.5.3.1.6), and some fold shorter ones wherever
/// they like.
enum EmailLines {
  /// In octets.
  static let longest = 480

  static func broken(_ html: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(html.count + html.count / 64)
    var lineStart = 0
    var lastSpace: Int?
    var isPreformatted = false
    for (index, byte) in html.enumerated() {
      if byte == UInt8(ascii: "<") {
        if html[index...].starts(with: "<pre".utf8) { isPreformatted = true }
        if html[index...].starts(with: "</pre".utf8) { isPreformatted = false }
      }
      output.append(byte)
      switch byte {
      case UInt8(ascii: "\n"):
        lineStart = output.count
        lastSpace = nil
      case UInt8(ascii: " ") where !isPreformatted: lastSpace = output.count - 1
      default: break
      }
      if output.count - lineStart > longest, let space = lastSpace {
        output[space] = UInt8(ascii: "\n")
        lineStart = space + 1
        lastSpace = nil
      }
    }
    return output
  }
}
