import Diagnostics
import Explanations
import JSON

/// The faults of a run, in order, ready to be told.
package struct Report: Sendable {
  /// How faults are told.
  package enum Format: String, CaseIterable, Sendable {
    /// For people; the only one that is no data.
    case text
    /// One document of the tool's own.
    case json
    /// Annotations of GitHub Actions.
    case github
    /// For code scanning.
    case sarif
  }

  let diagnostics: [Diagnostic]
  private let sources: SourceTable

  init(_ diagnostics: [Diagnostic], in sources: SourceTable) {
    self.diagnostics = diagnostics
    self.sources = sources
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The faults for people, the count of them in the last line; empty where there are none.
  package func text(isColored: Bool) -> String {
    guard !diagnostics.isEmpty else { return "" }
    var printer = TextPrinter(sources: sources, isColored: isColored)
    return printer.print(diagnostics) + countLine + "\n"
  }

  /// The faults in a format.
  package func written(as format: Format) -> String {
    switch format {
    case .text: text(isColored: false)
    case .json: Self.document(JSONPrinter.print(diagnostics, sources: sources))
    case .github: GitHubPrinter.print(diagnostics, sources: sources)
    case .sarif: Self.document(sarif)
    }
  }

  private var sarif: JSONValue {
    SARIFPrinter.print(diagnostics, sources: sources, version: ToolVersion.current) { id in
      Explanation.of(id).map { SARIFPrinter.Rule(summary: $0.summary, meaning: $0.meaning) }
    }
  }

  private static func document(_ value: JSONValue) -> String {
    String(decoding: value.bytes(.pretty), as: UTF8.self)
  }

  private var countLine: String {
    [Severity.error, .warning].compactMap { severity in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }.joined(separator: ", ")
  }
}

/// Which sitegen this is.
package enum ToolVersion {
  package static let current = "0.3.0"
}
