import Diagnostics
import JSON

// An export may hold hostile texts: none may end a line, begin a table or reach a terminal as a command.

extension Audit {
  package func written(as format: Differences.Format) -> String {
    switch format {
    case .text: text
    case .json: String(decoding: json.bytes(.pretty), as: UTF8.self)
    case .markdown: markdown
    }
  }

  private var count: Int { sections.map(\.discrepancies.count).reduce(0, +) }

  private var summary: String {
    switch count {
    case 0: "everything is as the definition says"
    case 1: "1 difference"
    default: "\(count) differences"
    }
  }

  /// For people: a heading for each file, a line for each difference.
  private var text: String {
    let parts = sections.filter { !$0.discrepancies.isEmpty }.map { section in
      let lines = LineTable(section.source.bytes)
      return "\n\(section.title) in \(section.source.path.onOneLine)\n"
        + section.discrepancies.map { discrepancy in
          "  \(section.place(of: discrepancy, lines)): \(discrepancy.message.onOneLine) [\(discrepancy.rule.id)]\n"
        }.joined()
    }
    return "\(facts.product) \(facts.version)".onOneLine + "\n\(parts.joined())\n\(summary)\n"
  }

  /// One document, for tools.
  private var json: JSONValue {
    [
      "formatVersion": 1,
      "product": .string(facts.product),
      "version": .string(facts.version),
      "differences": .integer(count),
      "files": .array(
        sections.map { section in
          let lines = LineTable(section.source.bytes)
          return [
            "file": .string(section.source.path),
            "holds": .string(section.title),
            "differences": .array(section.discrepancies.map { $0.json(lines) }),
          ]
        }),
    ]
  }

  /// For a pull request or a ticket.
  private var markdown: String {
    let parts = sections.filter { !$0.discrepancies.isEmpty }.map { section in
      let lines = LineTable(section.source.bytes)
      let rows = section.discrepancies.map { discrepancy in
        "| \(discrepancy.message.inMarkdown) | \(section.place(of: discrepancy, lines).inMarkdown) "
          + "| `\(discrepancy.rule.id)` |\n"
      }
      return "\n### \(section.title.inMarkdown)\n\n| difference | place | rule |\n| --- | --- | --- |\n"
        + rows.joined()
    }
    return "## `\(facts.product)`: \(facts.version.inMarkdown)\n\n**\(summary)**\n\(parts.joined())"
  }
}

extension Audit.Section {
  /// `stripe.json:12:20 data[3].unit_amount`; only the file where something is not there.
  fileprivate func place(of discrepancy: Discrepancy, _ lines: LineTable) -> String {
    guard let place = discrepancy.place else { return source.path.onOneLine }
    let position = lines.position(at: place.range.lowerBound)
    let way = isJSON && !place.path.isEmpty ? " \(place.path)" : ""
    return "\(source.path):\(position.line):\(position.column)\(way)".onOneLine
  }
}

extension Discrepancy {
  fileprivate func json(_ lines: LineTable) -> JSONValue {
    let position = place.map { lines.position(at: $0.range.lowerBound) }
    return [
      "rule": .string(rule.id),
      "subject": ["kind": .string(subject.kind.rawValue), "id": .string(subject.id)],
      "message": .string(message),
      "expected": expected,
      "found": found,
      "path": .optional(place?.path),
      "line": .optional(position?.line),
      "column": .optional(position?.column),
    ]
  }
}

extension AuditRule {
  /// All rules as a table of Markdown, as it stands in the documents.
  package static var table: String {
    "| rule | says |\n| --- | --- |\n" + all.map { "| `\($0.id)` | \($0.says) |\n" }.joined()
  }
}
