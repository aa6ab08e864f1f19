/// How bad it is.
package enum Severity: String, Comparable, Sendable {
  /// The output would be wrong: nothing is written.
  case error
  /// The output is right, but something looks odd.
  case warning

  package static func < (left: Severity, right: Severity) -> Bool { left == .error && right == .warning }
}

/// One fault: what is wrong, where, and how to mend it.
package struct Diagnostic: Sendable {
  /// Where a fault or a note points.
  package enum Location: Hashable, Sendable {
    case span(Span)
    /// A file or folder that is missing or cannot be read.
    case path(String)
  }

  /// Another place that explains the fault.
  package struct Note: Hashable, Sendable {
    package let message: String
    package let location: Location?
  }

  package let id: DiagnosticID
  package var severity: Severity
  /// One lower-case phrase without a full stop; names stand in single quotation marks.
  package let message: String
  package let location: Location
  package private(set) var notes: [Note] = []
  /// How to mend it.
  package private(set) var help: String?

  package init(
    _ severity: Severity, _ id: DiagnosticID, _ message: String, at location: Location, help: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.location = location
    self.help = help
  }

  package static func error(
    _ id: DiagnosticID, _ message: String, at span: Span, help: String? = nil
  ) -> Diagnostic {
    Diagnostic(.error, id, message, at: .span(span), help: help)
  }

  package static func warning(
    _ id: DiagnosticID, _ message: String, at span: Span, help: String? = nil
  ) -> Diagnostic {
    Diagnostic(.warning, id, message, at: .span(span), help: help)
  }

  /// The same fault with one more place that explains it.
  package func noting(_ message: String, at span: Span?) -> Diagnostic {
    var copy = self
    copy.notes.append(Note(message: message, location: span.map(Location.span)))
    return copy
  }
}

/// Collects the faults of a run; no check stops at the first.
package struct DiagnosticBag: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  package mutating func add(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  package mutating func merge(_ other: DiagnosticBag) {
    diagnostics.append(contentsOf: other.diagnostics)
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  package func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// Raises every warning to an error: what `--strict` asks for.
  package mutating func raiseWarnings() {
    for index in diagnostics.indices { diagnostics[index].severity = .error }
  }

  /// By path, place, severity, id and message, each fault once: the order in which faults are found, which
  /// may differ between runs, does not show.
  package func sorted(in sources: SourceTable) -> [Diagnostic] {
    struct Key: Hashable, Comparable {
      let path: String
      let lower: Int
      let upper: Int
      let severity: Severity
      let id: DiagnosticID
      let message: String

      init(_ diagnostic: Diagnostic, _ sources: SourceTable) {
        switch diagnostic.location {
        case .span(let span):
          path = sources[span.source].path
          lower = span.range.lowerBound
          upper = span.range.upperBound
        case .path(let name):
          path = name
          lower = -1
          upper = -1
        }
        severity = diagnostic.severity
        id = diagnostic.id
        message = diagnostic.message
      }

      static func < (left: Key, right: Key) -> Bool {
        if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
        return (left.lower, left.severity, left.id, left.message, left.upper)
          < (right.lower, right.severity, right.id, right.message, right.upper)
      }
    }
    var seen: Set<Key> = []
    return
      diagnostics
      .map { (key: Key($0, sources), diagnostic: $0) }
      .filter { seen.insert($0.key).inserted }
      .sorted { $0.key < $1.key }
      .map(\.diagnostic)
  }
}
