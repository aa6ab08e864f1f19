package import JSON

/// Faults in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), for code scanning.
package enum SARIFPrinter {
  /// What is said of a fault's id, once for all of its results.
  package struct Rule: Sendable {
    let summary: String
    /// In Markdown.
    let meaning: String

    package init(summary: String, meaning: String) {
      self.summary = summary
      self.meaning = meaning
    }
  }

  /// - Parameters:
  ///   - diagnostics: in the order of the report.
  ///   - version: of the tool.
  ///   - rule: what an id means.
  package static func print(
    _ diagnostics: [Diagnostic], sources: SourceTable, version: String, rule: (DiagnosticID) -> Rule?
  ) -> JSONValue {
    let ids = Set(diagnostics.map(\.id)).sorted()
    var places = Places(sources: sources)
    let results = diagnostics.map { diagnostic -> JSONValue in
      var members: [(String, JSONValue)] = [
        ("ruleId", .string(diagnostic.id.description)),
        ("ruleIndex", .integer(ids.firstIndex(of: diagnostic.id) ?? -1)),
        ("level", .string(diagnostic.severity.rawValue)),
        (
          "message",
          message([diagnostic.message, diagnostic.help].compactMap(\.self).joined(separator: "\n\n"))
        ),
        ("locations", [places.location(diagnostic.location)]),
      ]
      let related = diagnostic.notes.compactMap { note in
        note.location.map { places.location($0, saying: note.message) }
      }
      if !related.isEmpty { members.append(("relatedLocations", .array(related))) }
      return .object(members)
    }
    return [
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "sitegen", "version": .string(version),
              "rules": .array(ids.map { self.rule($0, rule($0)) }),
            ]
          ],
          "columnKind": "unicodeCodePoints",
          "results": .array(results),
        ]
      ],
    ]
  }

  private static func rule(_ id: DiagnosticID, _ rule: Rule?) -> JSONValue {
    guard let rule else { return ["id": .string(id.description)] }
    return [
      "id": .string(id.description), "shortDescription": message(rule.summary),
      "help": ["text": .string(rule.meaning), "markdown": .string(rule.meaning)],
    ]
  }

  private static func message(_ text: String) -> JSONValue { ["text": .string(text)] }

  private struct Places {
    private let sources: SourceTable
    private var lines: LineTables

    init(sources: SourceTable) {
      self.sources = sources
      lines = LineTables(sources)
    }

    mutating func location(_ location: Diagnostic.Location, saying text: String? = nil) -> JSONValue {
      var physical: [(String, JSONValue)] = []
      switch location {
      case .path(let path): physical.append(("artifactLocation", artifact(path)))
      case .span(let span):
        let (start, end) = lines.positions(of: span)
        physical += [
          ("artifactLocation", artifact(sources[span.source].path)),
          (
            "region",
            [
              "startLine": .integer(start.line), "startColumn": .integer(start.column),
              "endLine": .integer(end.line), "endColumn": .integer(end.column),
            ]
          ),
        ]
      }
      let place: [(String, JSONValue)] = [("physicalLocation", .object(physical))]
      return .object(place + (text.map { [("message", message($0))] } ?? []))
    }

    /// A path as a reference (RFC 3986); an absolute one as an address of a file.
    private func artifact(_ path: String) -> JSONValue {
      var text = path.hasPrefix("/") ? "file://" : ""
      for byte in path.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          text.unicodeScalars.append(Unicode.Scalar(byte))
        case _ where "-._~/".utf8.contains(byte): text.unicodeScalars.append(Unicode.Scalar(byte))
        default: text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
      }
      return ["uri": .string(text)]
    }
  }
}
