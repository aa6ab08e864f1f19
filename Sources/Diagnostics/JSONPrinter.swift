package import JSON

/// Faults as one JSON document, for editors and other tools.
package enum JSONPrinter {
  package static func print(_ diagnostics: [Diagnostic], sources: SourceTable) -> JSONValue {
    var lines = LineTables(sources)

    func place(_ location: Diagnostic.Location) -> JSONValue {
      switch location {
      case .path(let path): return ["path": .string(path), "start": nil, "end": nil]
      case .span(let span):
        let table = lines[span.source]
        func position(_ offset: Int) -> JSONValue {
          let position = table.position(at: offset)
          return [
            "line": .integer(position.line), "column": .integer(position.column), "offset": .integer(offset),
          ]
        }
        return [
          "path": .string(sources[span.source].path),
          "start": position(span.range.lowerBound), "end": position(span.range.upperBound),
        ]
      }
    }

    let list = diagnostics.map { diagnostic -> JSONValue in
      [
        "id": .string(diagnostic.id.description),
        "severity": .string(diagnostic.severity.rawValue),
        "message": .string(diagnostic.message),
        "location": place(diagnostic.location),
        "notes": .array(
          diagnostic.notes.map {
            ["message": .string($0.message), "location": $0.location.map(place) ?? .null]
          }),
        "help": .optional(diagnostic.help),
      ]
    }
    return [
      "formatVersion": 1,
      "errors": .integer(diagnostics.count { $0.severity == .error }),
      "warnings": .integer(diagnostics.count { $0.severity == .warning }),
      "diagnostics": .array(list),
    ]
  }
}
