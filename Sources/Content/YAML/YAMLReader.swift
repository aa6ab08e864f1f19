import CLibYAML
package import Diagnostics

/// Composes YAML from the events of libyaml.
///
/// Events carry the start and the end of each scalar, so every fault is shown at its exact place; duplicate keys
/// are found here with both places. Anchors, aliases and second documents are refused: a file of definitions
/// must read the same from top to bottom.
package struct YAMLReader {
  private var parser = yaml_parser_t()
  private var faults = DiagnosticBag()
  private let source: SourceID
  private let offsets: ScalarOffsets
  private static let deepest = 64

  private struct Abort: Error {}

  /// The one document of a file, or of a part of it such as the front matter of a page.
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets of the part.
  ///   - sources: holds the file.
  ///   - faults: takes what is wrong. A syntax error gives no node at all.
  package static func read(
    _ source: SourceID, range: Range<Int>? = nil, in sources: SourceTable, faults: inout DiagnosticBag
  ) -> YAMLNode? {
    let bytes = sources[source].bytes
    let part = Array(bytes[range ?? bytes.indices])
    // libyaml would take the line after a byte order mark for less indented than the mark's own.
    let text = part.dropFirst(part.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    let offsets = ScalarOffsets(Array(text), base: (range?.lowerBound ?? 0) + text.startIndex)
    var reader = YAMLReader(source: source, offsets: offsets)
    defer { faults.merge(reader.faults) }
    // libyaml marks the byte at which it noticed, which may be the one behind.
    if let invalid = UTF8.firstInvalidByte(in: text) {
      let start = offsets.base + invalid
      reader.faults.add(.yamlNotUTF8(at: Span(source, start..<start + 1)))
      return nil
    }
    guard yaml_parser_initialize(&reader.parser) == 1 else { return nil }
    defer { yaml_parser_delete(&reader.parser) }
    return text.withUnsafeBufferPointer { buffer in
      yaml_parser_set_encoding(&reader.parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(&reader.parser, buffer.baseAddress, buffer.count)
      return try? reader.readDocument()
    }
  }

  private init(source: SourceID, offsets: ScalarOffsets) {
    self.source = source
    self.offsets = offsets
  }

  private mutating func readDocument() throws -> YAMLNode? {
    _ = try next()
    let first = try next()
    defer { first.delete() }
    guard first.type == YAML_DOCUMENT_START_EVENT else { return nil }
    let root = try readNode(try next(), depth: 0)
    try next().delete()
    let last = try next()
    defer { last.delete() }
    if last.type == YAML_DOCUMENT_START_EVENT {
      faults.add(.yamlSecondDocument(at: span(last)))
      throw Abort()
    }
    return root
  }

  private mutating func next() throws -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else {
      faults.add(syntaxFault())
      throw Abort()
    }
    return Event(event: event)
  }

  private mutating func readNode(_ event: Event, depth: Int) throws -> YAMLNode {
    defer { event.delete() }
    let start = span(event)
    if event.hasAnchor { faults.add(.yamlAnchor(at: start)) }
    guard depth < Self.deepest else {
      faults.add(.yamlNesting(Self.deepest, at: start))
      throw Abort()
    }
    switch event.type {
    case YAML_SCALAR_EVENT:
      return YAMLNode(kind: .scalar(event.text, isPlain: event.isPlain), span: start)
    case YAML_SEQUENCE_START_EVENT:
      var elements: [YAMLNode] = []
      var event = try next()
      while event.type != YAML_SEQUENCE_END_EVENT {
        elements.append(try readNode(event, depth: depth + 1))
        event = try next()
      }
      let end = span(event)
      event.delete()
      return YAMLNode(kind: .sequence(elements), span: joined(start, end))
    case YAML_MAPPING_START_EVENT:
      let (members, end) = try readMembers(depth: depth)
      return YAMLNode(kind: .mapping(members), span: joined(start, end))
    default:
      faults.add(.yamlAlias(at: start))
      return YAMLNode(kind: .invalid, span: start)
    }
  }

  private mutating func readMembers(depth: Int) throws -> ([YAMLMember], Span) {
    var members: [YAMLMember] = []
    var places: [String: Span] = [:]
    while true {
      let event = try next()
      if event.type == YAML_MAPPING_END_EVENT {
        let end = span(event)
        event.delete()
        return (members, end)
      }
      let key = try readNode(event, depth: depth + 1)
      let value = try readNode(try next(), depth: depth + 1)
      guard case .scalar(let name, _) = key.kind else {
        faults.add(.yamlKeyNotText(at: key.span))
        continue
      }
      if let first = places[name] {
        faults.add(.yamlDuplicateKey(name, at: key.span, first: first))
      } else {
        places[name] = key.span
        members.append(YAMLMember(key: Located(name, at: key.span), value: value))
      }
    }
  }

  private func span(_ event: Event) -> Span {
    let start = offsets[event.start]
    return Span(source, start..<max(start, offsets[event.end]))
  }

  private func joined(_ start: Span, _ end: Span) -> Span {
    Span(source, start.range.lowerBound..<max(start.range.upperBound, end.range.lowerBound))
  }

  private func syntaxFault() -> Diagnostic {
    let problem = parser.problem.map { String(cString: $0) } ?? "text that is not YAML"
    if parser.error == YAML_READER_ERROR {
      let start = offsets.base + Int(parser.problem_offset)
      return .yamlUnreadable(problem, at: Span(source, start..<start + 1))
    }
    let offset = offsets[Int(parser.problem_mark.index)]
    let context = parser.context.map { String(cString: $0) }
    let contextStart = offsets[Int(parser.context_mark.index)]
    return .yamlSyntax(
      problem, at: Span(source, offset..<offset + 1), while: context,
      since: context == nil || contextStart >= offset ? nil : Span(source, contextStart..<contextStart + 1))
  }
}

/// An event of libyaml, which owns memory until it is deleted.
private struct Event {
  let event: yaml_event_t

  var type: yaml_event_type_t { event.type }
  var start: Int { Int(event.start_mark.index) }
  var end: Int { Int(event.end_mark.index) }
  var isPlain: Bool { event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE }

  var text: String {
    let scalar = event.data.scalar
    return String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
  }

  var hasAnchor: Bool {
    switch type {
    case YAML_SCALAR_EVENT: event.data.scalar.anchor != nil
    case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.anchor != nil
    case YAML_MAPPING_START_EVENT: event.data.mapping_start.anchor != nil
    default: false
    }
  }

  func delete() {
    var event = event
    yaml_event_delete(&event)
  }
}

/// From libyaml's places, which count characters, to UTF-8 offsets in the file.
private struct ScalarOffsets {
  let base: Int
  private let count: Int
  /// Empty where every character is one byte.
  private let table: [Int32]

  init(_ bytes: [UInt8], base: Int) {
    self.base = base
    count = bytes.count
    table =
      bytes.allSatisfy { $0 < 0x80 }
      ? [] : bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }.map { Int32(clamping: $0) }
  }

  subscript(index: Int) -> Int {
    if table.isEmpty { return base + min(index, count) }
    return base + (index < table.count ? Int(table[index]) : count)
  }
}
