package import Diagnostics
import JSON

/// What a billing system and a database hold, beside what the definition says.
package struct Audit: Sendable {
  /// What was found in one file.
  struct Section: Sendable {
    /// What the file is, in words: `prices`, `table 'subscription_tiers'`.
    let title: String
    let source: Source
    /// Whether ways into a document are worth telling people, who have lines and columns.
    let isJSON: Bool
    let discrepancies: [Discrepancy]
  }

  let facts: BillingFacts
  private(set) var sections: [Section] = []

  package init(_ facts: BillingFacts) { self.facts = facts }

  package var isEmpty: Bool { sections.allSatisfy(\.discrepancies.isEmpty) }

  /// Compares prices and products as Stripe's API lists them.
  package mutating func addStripe(
    _ source: SourceID, in sources: SourceTable, faults: inout DiagnosticBag
  ) {
    let found = Self.reading(source, in: sources, faults: &faults) { bytes throws(DocumentFault) in
      try StripeExport(DocumentNode(node: Self.json(bytes), document: .stripe))
    }
    guard let found else { return }
    let audit = StripeAudit(facts, found)
    add("prices", sources[source]) { rule in
      if case .stripe(let find) = rule.finder { find(audit) } else { [] }
    }
  }

  /// Compares the rows of a table.
  ///
  /// - Parameters:
  ///   - name: the table; nothing for the one whose columns fit best.
  ///   - ignored: columns that are not looked at.
  package mutating func addRows(
    _ source: SourceID, in sources: SourceTable, of name: String?, ignoring ignored: Set<String>,
    faults: inout DiagnosticBag
  ) {
    let tables = facts.tables.filter { name == nil || $0.name == name }
    let found = Self.reading(source, in: sources, faults: &faults) { bytes throws(DocumentFault) in
      let document =
        Self.isJSON(sources[source])
        ? try RowsDocument(DocumentNode(node: Self.json(bytes), document: .rows))
        : try RowsDocument(csv: bytes)
      guard let table = TableAudit.fitting(document, among: tables) else {
        throw DocumentFault.noTable(tables)
      }
      return TableAudit(table, document, ignoring: ignored)
    }
    guard let audit = found else { return }
    add("table '\(audit.table.name)'", sources[source]) { rule in
      if case .rows(let find) = rule.finder { find(audit) } else { [] }
    }
  }

  private mutating func add(_ title: String, _ source: Source, _ find: (AuditRule) -> [AuditFinding]) {
    let discrepancies = AuditRule.all.flatMap { rule in find(rule).map { Discrepancy(rule, $0) } }
    sections.append(
      Section(title: title, source: source, isJSON: Self.isJSON(source), discrepancies: discrepancies))
  }

  private static func isJSON(_ source: Source) -> Bool {
    if source.path.hasSuffix(".csv") { return false }
    let first = source.bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    return source.path.hasSuffix(".json") || first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
  }

  private static func json(_ bytes: [UInt8]) throws(DocumentFault) -> JSONNode {
    do {
      return try JSONReader.read(bytes)
    } catch {
      let isEmpty = bytes.allSatisfy { $0 <= 0x20 }
      throw DocumentFault(
        id: isEmpty ? .emptyFile : .jsonSyntax, message: isEmpty ? "the file is empty" : error.message,
        range: error.offset..<error.offset, help: isEmpty ? nil : "export it again")
    }
  }

  private static func reading<Value>(
    _ source: SourceID, in sources: SourceTable, faults: inout DiagnosticBag,
    _ read: ([UInt8]) throws(DocumentFault) -> Value
  ) -> Value? {
    do {
      return try read(sources[source].bytes)
    } catch {
      faults.add(.error(error.id, error.message, at: Span(source, error.range), help: error.help))
      return nil
    }
  }
}

extension DocumentKind {
  fileprivate static let stripe = DocumentKind(
    name: "the export", help: "give a list of prices as Stripe's API answers it, or an array of prices")
  fileprivate static let rows = DocumentKind(
    name: "the file", help: "give an array of rows, or an object with 'rows'")
}

extension DocumentFault {
  fileprivate static func noTable(_ tables: [BillingFacts.Table]) -> DocumentFault {
    let keys = tables.compactMap { table in
      table.columns.first { $0.role == .id }.map { "'\($0.name)' of table '\(table.name)'" }
    }
    return DocumentFault(
      id: .missingKey, message: "no column says which plan a row is of", range: 0..<0,
      help: keys.isEmpty
        ? "a table in tables.yaml needs a column that comes from 'id'"
        : "it is \(keys.joined(separator: ", or "))")
  }
}
