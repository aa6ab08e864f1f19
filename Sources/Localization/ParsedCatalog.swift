package import Diagnostics
import JSON

/// The message catalog of a locale with its messages parsed.
package struct ParsedCatalog: Sendable {
  package let catalog: DecodedCatalog
  package private(set) var messages: [MessageID: Message] = [:]

  package var locale: LocaleID { catalog.locale }

  package subscript(id: MessageID) -> Message? { messages[id] }

  /// Parses every message; one that does not parse is noted with its place in the file, and left out.
  package init(_ catalog: DecodedCatalog, in table: SourceTable, faults: inout DiagnosticBag) {
    self.catalog = catalog
    messages.reserveCapacity(catalog.entries.count)
    for entry in catalog.entries {
      let (message, found) = MessageParser.parse(entry.text.value, at: entry.text.span)
      if let message { messages[entry.id] = message }
      for fault in found { faults.add(fault.diagnostic(at: entry.text.span(of: fault.range, in: table))) }
    }
  }

  /// Whether the file says anything about an id, be it broken.
  package func mentions(_ id: MessageID) -> Bool {
    catalog[id] != nil || catalog.brokenIDs.contains(id)
  }
}

extension Located<String> {
  /// Where a stretch of the decoded text stands in the JSON file.
  ///
  /// The span of the text has its quotation marks; JSON's escapes are counted as they are written.
  package func span(of range: Range<Int>, in table: SourceTable) -> Span {
    // Without escapes the text stands in the file as it is: there is no need to pass over it for each place.
    if value.utf8.count == span.range.count - 2 {
      let first = span.range.lowerBound + 1
      return Span(span.source, (first + range.lowerBound)..<(first + range.upperBound))
    }
    let bytes = table[span.source].bytes
    let start = JSONReader.sourceOffset(ofDecoded: range.lowerBound, inStringAt: span.range, of: bytes)
    let end = JSONReader.sourceOffset(ofDecoded: range.upperBound, inStringAt: span.range, of: bytes)
    return Span(span.source, start..<max(start, end))
  }
}
