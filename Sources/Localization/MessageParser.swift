package import Diagnostics

/// Reads ICU MessageFormat 1 with named arguments.
///
/// `{x}`, `{x, number}` and the other formats, `plural`, `selectordinal`, `select`, and the elements `<b>`,
/// `<em>` and `<a>`. Apostrophes are read as ICU reads them (`ApostropheMode.DOUBLE_OPTIONAL`): `''` is one
/// apostrophe, one before a brace (or before `#` in a plural, or before an element) begins a quotation, any
/// other stands for itself. Linear in the text; a text of any kind gives a message or at least one fault.
package struct MessageParser {
  package static let deepestNesting = 32
  /// After this many faults a text is no message, and more of them help nobody.
  package static let mostFaults = 20

  /// The text that a plural's `#` belongs to, and the elements that are open: what ends a pattern.
  struct Context {
    var isInPlural = false
    var isNested = false
    var openTag: String?
    var depth = 0
  }

  /// Faults after which there is no telling how the rest was meant end the reading.
  struct Stop: Error {}

  let bytes: [UInt8]
  var position = 0
  var faults: [MessageFault] = []

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The message of a text, or why it is none.
  ///
  /// - Parameter span: where the text stands, quotation marks included, for ``Message/source``.
  package static func parse(
    _ text: String, at span: Span? = nil
  ) -> (message: Message?, faults: [MessageFault]) {
    var parser = MessageParser(text)
    var pattern: Message.Pattern = []
    try? parser.readPattern(into: &pattern, Context())
    guard parser.faults.isEmpty else { return (nil, parser.faults) }
    return (Message(pattern: pattern, source: span.map { Located(text, at: $0) }), [])
  }

  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  var next: UInt8? { position + 1 < bytes.count ? bytes[position + 1] : nil }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Notes a fault after which the rest can still be read.
  mutating func note(_ fault: MessageFault) throws(Stop) {
    faults.append(fault)
    if faults.count == Self.mostFaults { throw Stop() }
  }

  /// Notes a fault after which it can not.
  mutating func stop(_ fault: MessageFault) -> Stop {
    faults.append(fault)
    return Stop()
  }

  /// Reads up to the end of the text, to the brace that closes a case, or to the tag that closes an element;
  /// the latter two are left standing.
  mutating func readPattern(into pattern: inout Message.Pattern, _ context: Context) throws(Stop) {
    var start = position
    func flush(_ parser: borrowing MessageParser, _ pattern: inout Message.Pattern) {
      guard start < parser.position else { return }
      pattern.append(.text(parser.text(start..<parser.position), at: start))
    }
    while let byte = current {
      switch byte {
      case UInt8(ascii: "'") where startsQuotation(context) || next == UInt8(ascii: "'"):
        flush(self, &pattern)
        try readApostrophe(into: &pattern)
      case UInt8(ascii: "{"):
        flush(self, &pattern)
        pattern.append(try readArgument(context))
      case UInt8(ascii: "}"):
        flush(self, &pattern)
        if context.isNested { return }
        let open = position
        while current == UInt8(ascii: "}") { position += 1 }
        try note(.strayBraces(open..<position))
      case UInt8(ascii: "#") where context.isInPlural:
        flush(self, &pattern)
        pattern.append(.pound(at: position))
        position += 1
      case UInt8(ascii: "<") where startsTag(at: position):
        flush(self, &pattern)
        if next == UInt8(ascii: "/") {
          if context.openTag != nil { return }
          try note(readStrayTag(open: nil))
        } else {
          pattern.append(contentsOf: try readElement(context))
        }
      default:
        position += 1
        continue
      }
      start = position
    }
    flush(self, &pattern)
  }

  // MARK: Apostrophes

  private func startsQuotation(_ context: Context) -> Bool {
    switch next {
    case UInt8(ascii: "{"), UInt8(ascii: "}"): true
    case UInt8(ascii: "#"): context.isInPlural
    case UInt8(ascii: "<"): startsTag(at: position + 1)
    default: false
    }
  }

  private mutating func readApostrophe(into pattern: inout Message.Pattern) throws(Stop) {
    let open = position
    if next == UInt8(ascii: "'") {
      pattern.append(.text("'", at: open + 1))
      position += 2
      return
    }
    position += 1
    var start = position
    while let byte = current {
      guard byte == UInt8(ascii: "'") else {
        position += 1
        continue
      }
      let isDoubled = next == UInt8(ascii: "'")
      let end = isDoubled ? position + 1 : position
      if start < end { pattern.append(.text(text(start..<end), at: start)) }
      position += isDoubled ? 2 : 1
      if !isDoubled { return }
      start = position
    }
    throw stop(.openQuote(open..<bytes.count))
  }

  // MARK: Elements

  /// `<` followed by a letter, or by `/` and a letter; any other `<` is text.
  private func startsTag(at offset: Int) -> Bool {
    var offset = offset + 1
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "/") { offset += 1 }
    return offset < bytes.count && bytes[offset].isASCIILetter
  }

  private mutating func readElement(_ context: Context) throws(Stop) -> Message.Pattern {
    let open = position
    guard context.depth < Self.deepestNesting else {
      throw stop(.tooDeep(open..<(open + 1), limit: Self.deepestNesting))
    }
    position += 1
    let name = readTagName()
    let hasMore = current != UInt8(ascii: ">")
    while let byte = current, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "<") { position += 1 }
    let openRange = open..<min(position + 1, bytes.count)
    let tag = Message.Tag(rawValue: name)
    if tag == nil {
      try note(.unknownTag(name, openRange))
    } else if hasMore {
      try note(.tagWithAttributes(name, openRange))
    }
    guard current == UInt8(ascii: ">") else { throw Stop() }
    position += 1
    // <br/> has no content.
    if hasMore, bytes[position - 2] == UInt8(ascii: "/") { return [] }
    var inner = context
    inner.openTag = name
    inner.depth += 1
    var pattern: Message.Pattern = []
    try readPattern(into: &pattern, inner)
    let close = position
    if takeClosingTag(name) {
      return tag.map { [.markup(Message.Markup(tag: $0, pattern: pattern, range: open..<position))] }
        ?? pattern
    }
    position = close
    // Elements that are unknown here need not be closed elsewhere: <br>.
    if tag == nil { return pattern }
    throw stop(
      current == UInt8(ascii: "<") ? readStrayTag(open: name) : .unclosedTag(name, openRange))
  }

  private mutating func takeClosingTag(_ name: String) -> Bool {
    guard current == UInt8(ascii: "<") else { return false }
    position += 2
    guard readTagName() == name, current == UInt8(ascii: ">") else { return false }
    position += 1
    return true
  }

  private mutating func readStrayTag(open: String?) -> MessageFault {
    let start = position
    position += 2
    let name = readTagName()
    if current == UInt8(ascii: ">") { position += 1 }
    return .strayTag(name, open: open, start..<position)
  }

  private mutating func readTagName() -> String {
    let start = position
    while let byte = current, byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") { position += 1 }
    return text(start..<position)
  }
}
