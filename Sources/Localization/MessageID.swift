/// The name of a message, such as `plan.starter.name`.
///
/// It matches `^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*$`.
package struct MessageID: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isValid = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") }
    }
    guard isValid else { return nil }
    description = text
  }
}

extension MessageID: Comparable {
  package static func < (left: MessageID, right: MessageID) -> Bool { left.description < right.description }
}
