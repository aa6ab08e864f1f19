import Diagnostics

/// Finds the places of inline texts: cmark-gfm's own positions of them are unreliable, but the texts come in the
/// order of the file, so each is looked for after the one before it, within its block.
struct Locator {
  private let body: MarkdownSource
  private(set) var block: Range<Int> = 0..<0
  private var cursor = 0
  /// How far ahead a text may begin: addresses of reference links stand elsewhere, and looking for each of them to the
  /// end of a long block would take forever.
  private static let reach = 1_024

  init(body: MarkdownSource) {
    self.body = body
  }

  mutating func enter(_ range: Range<Int>) {
    block = range.clamped(to: 0..<body.text.count)
    cursor = block.lowerBound
  }

  mutating func pass(_ text: String) {
    _ = find(text)
  }

  /// Where the next text begins, or what is written before it.
  var next: Range<Int> { cursor..<min(cursor + 1, max(cursor, block.upperBound)) }

  mutating func find(_ text: String) -> Span? {
    let needle = Array(text.utf8)
    let end = min(block.upperBound, cursor + Self.reach)
    guard let first = needle.first, cursor < end else { return nil }
    var start = cursor
    while let candidate = body.text[start..<end].firstIndex(of: first) {
      if body.text[candidate..<block.upperBound].starts(with: needle) {
        cursor = candidate + needle.count
        return body.span(candidate..<cursor)
      }
      start = candidate + 1
    }
    return nil
  }

  /// The place of each byte of a text, although backslashes and entities in the file are longer than what they mean.
  mutating func places(of text: String) -> TextPlaces? {
    let bytes = Array(text.utf8)
    let end = min(block.upperBound, cursor + Self.reach)
    guard let first = bytes.first, cursor < end else { return nil }
    var scalars: [Unicode.Scalar] = []
    for start in cursor..<end {
      let sign = body.text[start]
      if sign == first, body.text[start..<block.upperBound].starts(with: bytes) {
        cursor = start + bytes.count
        return .verbatim(from: start)
      }
      guard sign == first || sign == UInt8(ascii: "\\") || sign == UInt8(ascii: "&") else { continue }
      if scalars.isEmpty { scalars = Array(text.unicodeScalars) }
      guard let ranges = ranges(of: scalars, from: start), let last = ranges.last else { continue }
      cursor = last.upperBound
      return .written(ranges[...])
    }
    return nil
  }

  private func ranges(of scalars: [Unicode.Scalar], from start: Int) -> [Range<Int>]? {
    var ranges: [Range<Int>] = []
    var offset = start
    for scalar in scalars {
      guard let end = end(of: scalar, at: offset) else { return nil }
      ranges += repeatElement(offset..<end, count: UTF8.width(scalar))
      offset = end
    }
    return ranges
  }

  private static let ampersands = ["&amp;", "&AMP;", "&#38;", "&#x26;", "&#X26;"]

  /// Where a sign ends in the file, if it stands at an offset: as it is, behind a backslash, or as an entity.
  private func end(of scalar: Unicode.Scalar, at offset: Int) -> Int? {
    let rest = body.text[offset..<block.upperBound]
    guard let first = rest.first else { return nil }
    let bytes = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    if scalar == "&", let entity = Self.ampersands.first(where: { rest.starts(with: $0.utf8) }) {
      return offset + entity.utf8.count
    }
    if rest.starts(with: bytes) { return offset + bytes.count }
    switch first {
    case UInt8(ascii: "\\") where rest.dropFirst().starts(with: bytes): return offset + 1 + bytes.count
    case UInt8(ascii: "&") where !scalar.properties.isAlphabetic:
      return rest.prefix(32).firstIndex(of: UInt8(ascii: ";")).map { $0 + 1 }
    default: return nil
    }
  }
}

/// For each UTF-8 byte of a text the place of its sign, by offsets in the body of the file.
enum TextPlaces {
  /// The text stands there as it is.
  case verbatim(from: Int)
  /// Some of its signs are written otherwise; the range of each byte's sign.
  case written(ArraySlice<Range<Int>>)

  /// The places of a part of the text.
  subscript(part: Range<Int>) -> TextPlaces {
    switch self {
    case .verbatim(let start): .verbatim(from: start + part.lowerBound)
    case .written(let ranges):
      .written(ranges[(ranges.startIndex + part.lowerBound)..<(ranges.startIndex + part.upperBound)])
    }
  }

  /// Where a part of the text stands; the part holds whole signs.
  func range(_ part: Range<Int>) -> Range<Int> {
    switch self {
    case .verbatim(let start): (start + part.lowerBound)..<(start + part.upperBound)
    case .written(let ranges):
      ranges[ranges.startIndex + part.lowerBound]
        .lowerBound..<ranges[ranges.startIndex + part.upperBound - 1].upperBound
    }
  }
}
