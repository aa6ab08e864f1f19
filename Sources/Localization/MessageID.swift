/// The name of a message, such as `plan.starter.name`.
///
/// It matches `^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*$`.
package struct MessageID: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package init?(_ text: String) {
    var last = UInt8(ascii: ".")
    for byte in text.utf8 {
      guard byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") && last != byte
      else { return nil }
      last = byte
    }
    guard last != UInt8(ascii: ".") else { return nil }
    description = text
  }
}

extension MessageID: Comparable {
  package static func < (left: MessageID, right: MessageID) -> Bool { left.description < right.description }
}
