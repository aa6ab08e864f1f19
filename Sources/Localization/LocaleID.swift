/// A locale by its BCP 47 tag, such as `eu` or `fr-SN`.
///
/// The tag matches `^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`; whether the language exists is not looked up.
package struct LocaleID: Hashable, Sendable, CustomStringConvertible {
  package let description: String
  /// The first subtag: `fr` of `fr-SN`.
  package let language: String

  package init?(_ tag: String) {
    let subtags = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let language = subtags.first, (2...3).contains(language.count),
      language.allSatisfy({ (0x61...0x7A).contains($0) }),
      subtags.dropFirst().allSatisfy({ (2...8).contains($0.count) && $0.allSatisfy(\.isASCIIAlphanumeric) })
    else { return nil }
    description = tag
    self.language = subtags.count == 1 ? tag : String(tag.prefix(language.count))
  }

  package static func == (left: LocaleID, right: LocaleID) -> Bool { left.description == right.description }

  package func hash(into hasher: inout Hasher) { hasher.combine(description) }

  /// The locale without its last subtag, from which what is not said here is taken: `fr` of `fr-SN`.
  package var parent: LocaleID? {
    description.lastIndex(of: "-").flatMap { LocaleID(String(description[..<$0])) }
  }
}

extension LocaleID {
  /// The tag with its script and regions in the usual case: `zh-Hant-TW` for `zh-hant-tw`.
  var canonicalTag: String {
    let subtags = description.split(separator: "-")
    guard subtags.count > 1 else { return description }
    let rest = subtags.dropFirst().map { subtag in
      switch subtag.utf8.count {
      case 2: subtag.uppercased()
      case 4 where subtag.utf8.allSatisfy(\.isASCIILetter):
        subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased()
      default: String(subtag)
      }
    }
    return ([String(subtags[0])] + rest).joined(separator: "-")
  }
}

extension LocaleID: Comparable {
  package static func < (left: LocaleID, right: LocaleID) -> Bool { left.description < right.description }
}

extension UInt8 {
  var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
  var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
}
