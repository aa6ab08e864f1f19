/// A file as it was read, under the path that people know it by.
package struct Source: Sendable {
  /// Relative to the working folder or to the content folder, never absolute by the tool's doing.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The number of a source in its ``SourceTable``.
package struct SourceID: Hashable, Comparable, Sendable {
  let index: Int32

  package static func < (left: SourceID, right: SourceID) -> Bool { left.index < right.index }
}

/// All files of a run.
///
/// A span names its file by number; only printing asks for lines and columns.
package struct SourceTable: Sendable {
  package private(set) var sources: [Source] = []

  package init() {}

  package mutating func add(path: String, bytes: [UInt8]) -> SourceID {
    sources.append(Source(path: path, bytes: bytes))
    return SourceID(index: Int32(sources.count - 1))
  }

  /// Puts other bytes in the place of a file's.
  package mutating func replace(_ id: SourceID, with bytes: [UInt8]) {
    sources[Int(id.index)] = Source(path: self[id].path, bytes: bytes)
  }

  package subscript(id: SourceID) -> Source { sources[Int(id.index)] }
}

/// A stretch of a source: UTF-8 offsets, the upper one not included.
package struct Span: Hashable, Sendable {
  package let source: SourceID
  private let lower: Int32
  private let upper: Int32

  package init(_ source: SourceID, _ range: Range<Int>) {
    self.source = source
    lower = Int32(clamping: range.lowerBound)
    upper = Int32(clamping: range.upperBound)
  }

  package var range: Range<Int> { Int(lower)..<Int(upper) }

  /// A part of the span's file, by offsets from the span's start.
  package func part(_ range: Range<Int>) -> Span {
    Span(source, (Int(lower) + range.lowerBound)..<(Int(lower) + range.upperBound))
  }
}

/// A value and where it was written.
package struct Located<Value> {
  package let value: Value
  package let span: Span

  package init(_ value: Value, at span: Span) {
    self.value = value
    self.span = span
  }

  package func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: span)
  }
}

extension Located: Sendable where Value: Sendable {}
