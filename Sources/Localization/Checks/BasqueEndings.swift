import Diagnostics

extension CatalogChecks {
  /// Finds Basque endings with a letter in parentheses behind a value: `{plan}(r)en`.
  ///
  /// The parentheses leave to the reader what the value decides. An ending behind a hyphen is another matter: after
  /// an abbreviation or an address it is right.
  @Sendable static func basqueEndings(_ set: CatalogSet) -> [Diagnostic] {
    set.items.filter { $0.locale.language == "eu" }.flatMap { catalog in
      catalog.items.flatMap { item -> [Diagnostic] in
        let ranges = item.message.readings.flatMap { reading in
          endings(in: reading.text).map { reading.sourceRange($0) }
        }
        return Set(ranges).sorted { $0.lowerBound < $1.lowerBound }.map { .openEnding(at: item.span($0)) }
      }
    }
  }

  /// UTF-8 ranges of `(r)en` and the like that follow a value.
  private static func endings(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    let value = Array("\u{FFFC}(".utf8)
    return bytes.indices.compactMap { index in
      guard bytes[index...].starts(with: value) else { return nil }
      let start = index + value.count - 1
      let letters = bytes[(start + 1)...].prefix { "aert".utf8.contains($0) }
      guard (1...2).contains(letters.count), letters.endIndex < bytes.count,
        bytes[letters.endIndex] == UInt8(ascii: ")")
      else { return nil }
      let rest = bytes[(letters.endIndex + 1)...].prefix(while: \.isASCIILetter)
      return start..<rest.endIndex
    }
  }
}

extension Diagnostic {
  fileprivate static func openEnding(at span: Span) -> Diagnostic {
    .warning(
      .messageOpenEnding, "an ending in parentheses behind a value", at: span,
      help: "let a noun behind the value take the ending: '{plan} planaren', not '{plan}(r)en'")
  }
}
