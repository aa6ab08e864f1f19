import Diagnostics

extension MarkdownSource {
  /// The tree of the text, if it is within the limits.
  func parsed(faults: inout DiagnosticBag) -> MarkdownNode? {
    let limits = MarkdownLimits.faults(in: self)
    for fault in limits { faults.add(fault) }
    guard limits.isEmpty else { return nil }
    do {
      return try MarkdownParser.parse(text)
    } catch {
      faults.add(.tooDeep(at: span(error.offset..<error.offset + 1)))
      return nil
    }
  }
}

extension UTF8 {
  /// Where bytes stop being UTF-8: at the first byte of the sequence that is none.
  static func firstInvalidByte(in bytes: some Collection<UInt8>) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    return offset
  }
}

extension Diagnostic {
  /// A fault at the first byte that is not UTF-8, where there is one.
  static func notUTF8(_ bytes: [UInt8], in source: SourceID) -> Diagnostic? {
    UTF8.firstInvalidByte(in: bytes).map { offset in
      .error(
        .notUTF8, "text that is not UTF-8", at: Span(source, offset..<offset + 1),
        help: "save the file as UTF-8")
    }
  }

  fileprivate static func tooDeep(at span: Span) -> Diagnostic {
    .error(
      .markdownTooDeep, "lists and quotations are nested more than \(MarkdownParser.deepest) deep",
      at: span, help: "flatten the text")
  }
}
