import JSON

extension AuditRule {
  static let rows: [AuditRule] = [
    rowMissing, rowUnknown, rowTwice, columnMissing, columnUnknown, cellDiffers,
  ]

  static let rowMissing = ofRows("row-missing", "a plan that is sold or kept has no row") { audit in
    audit.missing.map { row in
      let plan = Subject(.plan, row.plan)
      return AuditFinding(
        subject: plan, message: "\(plan.name) is \(row.standing.words), but has no row",
        expected: .string(row.plan))
    }
  }

  static let rowUnknown = ofRows("row-unknown", "a row is of no plan and not switched off") { audit in
    audit.unknown.filter { !audit.isSwitchedOff($0.row) }.map { id, row in
      AuditFinding(
        subject: Subject(.row, id), message: "row '\(id)' is of no plan of the definition",
        found: .string(id), place: row.place)
    }
  }

  static let rowTwice = ofRows("row-twice", "a plan has two rows") { audit in
    audit.doubles.map { id, row in
      AuditFinding(
        subject: Subject(.row, id), message: "row '\(id)' is there twice", found: .string(id),
        place: row.place)
    }
  }

  static let columnMissing = ofRows("column-missing", "a column of the table is not there") { audit in
    let found = Set(audit.document.columns.map(\.name))
    return audit.table.columns.map(\.name).filter { !found.contains($0) && !audit.ignored.contains($0) }
      .map { name in
        AuditFinding(
          subject: Subject(.column, name), message: "column '\(name)' is missing", expected: .string(name))
      }
  }

  static let columnUnknown = ofRows(
    "column-unknown", "a column is there that the table does not have"
  ) { audit in
    let known = Set(audit.table.columns.map(\.name))
    return audit.document.columns.filter { !known.contains($0.name) && !audit.ignored.contains($0.name) }
      .map { column in
        AuditFinding(
          subject: Subject(.column, column.name),
          message: "column '\(column.name)' is not of table '\(audit.table.name)'",
          found: .string(column.name), place: column.place)
      }
  }

  static let cellDiffers = ofRows("cell-differs", "a cell holds something else") { audit in
    let found = Set(audit.document.columns.map(\.name))
    return audit.matches.flatMap { match -> [AuditFinding] in
      let plan = Subject(.plan, match.row.plan)
      return zip(audit.table.columns, match.row.cells).compactMap { column, expected in
        guard found.contains(column.name), !audit.ignored.contains(column.name) else { return nil }
        let cell = match.found.cells[column.name]
        let value = cell?.value ?? .null
        guard !column.kind.isSame(expected, value) else { return nil }
        let said = RowsDocument.Value(expected)
        return AuditFinding(
          subject: plan,
          message: "column '\(column.name)' of \(plan.name) is \(column.words(said)), but the row says "
            + "\(column.words(value))",
          expected: expected, found: value.json, place: cell?.place ?? match.found.place)
      }
    }
  }
}

extension BillingFacts.Table.Column {
  fileprivate func words(_ value: RowsDocument.Value) -> String {
    if role == .limit, value == .null { return "NULL (unlimited)" }
    if kind == .integer || kind == .number, case .text(let digits) = value,
      digits.utf8.allSatisfy({ (0x2D...0x39).contains($0) })
    {
      return digits
    }
    return value.words
  }
}

extension RowsDocument.Value {
  /// What a cell would hold.
  fileprivate init(_ expected: JSONValue) {
    switch expected {
    case .null, .object: self = .null
    case .bool(let flag): self = .bool(flag)
    case .integer(let number): self = .number(String(number))
    case .number(let digits): self = .number(digits)
    case .string(let text): self = .text(text)
    case .array(let entries):
      self = .list(entries.compactMap { if case .string(let entry) = $0 { entry } else { nil } })
    }
  }
}
