package import Comparison
import Diagnostics
import FeatureMatrix
package import Pricing
import Site

/// What to compare with the definition of a product.
package struct AuditRequest: Sendable {
  /// Nothing where the content has only one.
  package let product: String?
  package let content: String
  package let day: ReferenceDay?
  /// Paths of files.
  package let stripe: String?
  package let rows: String?
  /// Nothing for the one that fits best.
  package let table: String?
  package let ignoredColumns: Set<String>

  package init(
    product: String?, content: String, day: ReferenceDay?, stripe: String?, rows: String?, table: String?,
    ignoredColumns: Set<String>
  ) {
    self.product = product
    self.content = content
    self.day = day
    self.stripe = stripe
    self.rows = rows
    self.table = table
    self.ignoredColumns = ignoredColumns
  }
}

/// Reads what a billing system and a database hold, and compares it.
package enum AuditRun {
  package struct Outcome: Sendable {
    /// Nothing where the content or a file has an error.
    package let audit: Audit?
    package let report: Report
  }

  /// - Throws: ``ContentFolder/Unreadable`` where something that was named is not there.
  package static func audit(_ request: AuditRequest) async throws(ContentFolder.Unreadable) -> Outcome {
    let products = request.product.map { [$0] } ?? []
    let checked = try await Pipeline.check(
      CheckRequest(.products(products, in: request.content), day: request.day))
    guard !checked.report.hasErrors else { return Outcome(audit: nil, report: checked.report) }
    guard let site = checked.sites.first, checked.sites.count == 1 else {
      throw ContentFolder.Unreadable(
        path: request.content,
        reason: "it has several products; name one of \(checked.sites.map(\.folder).joined(separator: ", "))",
        isMistyped: true)
    }
    try checkTable(request, site)
    var sources = SourceTable()
    var faults = DiagnosticBag()
    var audit = Audit(BillingFacts(site))
    if let path = request.stripe {
      audit.addStripe(try ContentFolder.read(path, into: &sources), in: sources, faults: &faults)
    }
    if let path = request.rows {
      audit.addRows(
        try ContentFolder.read(path, into: &sources), in: sources, of: request.table,
        ignoring: request.ignoredColumns, faults: &faults)
    }
    return Outcome(
      audit: faults.hasErrors ? nil : audit, report: Report(faults.sorted(in: sources), in: sources))
  }

  private static func checkTable(
    _ request: AuditRequest, _ site: CheckedSite
  ) throws(ContentFolder.Unreadable) {
    guard request.rows != nil else { return }
    let names = site.tables.map(\.id.description)
    let path = "\(request.content)/\(site.folder)/tables.yaml"
    guard !names.isEmpty else {
      throw ContentFolder.Unreadable(
        path: path, reason: "no table in it, so that rows cannot be compared", isMistyped: true)
    }
    guard let name = request.table, !names.contains(name) else { return }
    let help = Suggestion.help(for: name, among: names, called: "tables").map { "; \($0)" } ?? ""
    throw ContentFolder.Unreadable(path: path, reason: "no table '\(name)'\(help)", isMistyped: true)
  }
}

extension BillingFacts {
  /// What the product's own files for billing and databases say.
  init(_ site: CheckedSite) {
    let matrix = Matrix(site)
    self.init(
      site.definition,
      tables: site.tables.map { table in
        let file = TableFile(table: table, matrix: matrix)
        return Table(
          name: table.id.description,
          columns: table.columns.map { column in
            Table.Column(
              name: column.name, kind: Table.Kind(rawValue: file.kind(of: column.source).rawValue) ?? .text,
              role: Table.Role(column.source))
          },
          rows: site.definition.plans.map { Table.Row($0, cells: file.cells(of: $0)) })
      })
  }
}

extension BillingFacts.Table.Role {
  fileprivate init(_ source: ColumnSource) {
    switch source {
    case .id: self = .id
    case .isActive: self = .isActive
    case .limit: self = .limit
    default: self = .other
    }
  }
}
