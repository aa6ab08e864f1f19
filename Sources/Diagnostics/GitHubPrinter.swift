/// Faults as annotations of GitHub Actions: a workflow command a line, which GitHub shows beside the changed file.
///
/// The form is GitHub's `::error file={name},line={line},…::{message}`; what would end a part of it is escaped.
package enum GitHubPrinter {
  package static func print(_ diagnostics: [Diagnostic], sources: SourceTable) -> String {
    var lines = LineTables(sources)
    return diagnostics.map { diagnostic in
      let place: [(String, String)] =
        switch diagnostic.location {
        case .path(let path): [("file", path)]
        case .span(let span): place(of: span, in: sources, &lines)
        }
      let properties = (place + [("title", diagnostic.id.description)])
        .map { "\($0)=\(escaped($1, in: .property))" }.joined(separator: ",")
      let text =
        ([diagnostic.message] + notes(of: diagnostic, in: sources, &lines)
        + [diagnostic.help.map { "help: \($0)" }].compactMap(\.self)).joined(separator: "\n")
      return "::\(diagnostic.severity.rawValue) \(properties)::\(escaped(text, in: .message))\n"
    }.joined()
  }

  private static func place(
    of span: Span, in sources: SourceTable, _ lines: inout LineTables
  ) -> [(String, String)] {
    let (start, end) = lines.positions(of: span)
    var place = [("file", sources[span.source].path), ("line", "\(start.line)"), ("endLine", "\(end.line)")]
    // GitHub marks columns within one line alone.
    if start.line == end.line {
      place += [("col", "\(start.column)"), ("endColumn", "\(max(start.column, end.column - 1))")]
    }
    return place
  }

  private static func notes(
    of diagnostic: Diagnostic, in sources: SourceTable, _ lines: inout LineTables
  ) -> [String] {
    diagnostic.notes.map { note in
      switch note.location {
      case .span(let span)?:
        "note: \(note.message) (\(sources[span.source].path):\(lines.positions(of: span).start.line))"
      case .path(let path)?: "note: \(note.message) (\(path))"
      case nil: "note: \(note.message)"
      }
    }
  }

  private enum Part {
    case property, message
  }

  private static func escaped(_ text: String, in part: Part) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": output += "%25"
      case "\r": output += "%0D"
      case "\n": output += "%0A"
      case ":" where part == .property: output += "%3A"
      case "," where part == .property: output += "%2C"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
