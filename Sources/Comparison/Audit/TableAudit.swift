import Diagnostics
import JSON
import Pricing

/// A table of the definition, and the rows that are really there.
struct TableAudit {
  typealias Table = BillingFacts.Table

  struct Match {
    let row: Table.Row
    let found: RowsDocument.Row
  }

  let table: Table
  let document: RowsDocument
  /// Columns of the database's own, such as the time of the last change.
  let ignored: Set<String>
  private(set) var matches: [Match] = []
  private(set) var missing: [Table.Row] = []
  private(set) var unknown: [(id: String, row: RowsDocument.Row)] = []
  private(set) var doubles: [(id: String, row: RowsDocument.Row)] = []

  init(_ table: Table, _ document: RowsDocument, ignoring ignored: Set<String>) {
    self.table = table
    self.document = document
    self.ignored = ignored
    var seen: Set<String> = []
    for row in document.rows {
      let id = table.columns.first { $0.role == .id }.flatMap { row.cells[$0.name] }?.value.text ?? ""
      guard seen.insert(id).inserted else {
        doubles.append((id, row))
        continue
      }
      if let planned = table.rows.first(where: { $0.plan == id }) {
        matches.append(Match(row: planned, found: row))
      } else {
        unknown.append((id, row))
      }
    }
    missing = table.rows.filter { !$0.standing.isAbsent && !seen.contains($0.plan) }
  }

  /// Whether nobody gets what the row says.
  func isSwitchedOff(_ row: RowsDocument.Row) -> Bool {
    guard let column = table.columns.first(where: { $0.role == .isActive }), let cell = row.cells[column.name]
    else { return false }
    return cell.value.flag == false
  }

  /// The table that has most of the columns; nothing where none has the one that says the plan.
  static func fitting(_ document: RowsDocument, among tables: [Table]) -> Table? {
    let names = Set(document.columns.map(\.name))
    let fitting = tables.filter { table in
      table.columns.contains { $0.role == .id && names.contains($0.name) }
    }
    func common(_ table: Table) -> Int { table.columns.count { names.contains($0.name) } }
    return fitting.reduce(nil) { best, table in
      best.map { common($0) >= common(table) } ?? false ? best : table
    }
  }
}

extension BillingFacts.Table.Kind {
  /// Whether a cell says the same: numbers by what they are worth, flags in any notation of a database.
  func isSame(_ expected: JSONValue, _ found: RowsDocument.Value) -> Bool {
    if expected == .null { return found == .null }
    switch self {
    case .text: return expected.words == found.text
    case .boolean: return found.flag.map { expected == .bool($0) } ?? false
    case .integer, .number:
      guard let left = ExactDecimal(expected.words), let right = found.number else { return false }
      return left.isEqual(to: right)
    case .list: return found.entries.map { expected == .array($0.map(JSONValue.string)) } ?? false
    }
  }
}

extension JSONValue {
  /// As it stands in a cell.
  fileprivate var words: String {
    switch self {
    case .null: ""
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .number(let digits): digits
    case .string(let text): text
    case .array, .object: String(decoding: bytes(.compact), as: UTF8.self)
    }
  }
}

extension RowsDocument.Value {
  fileprivate var text: String? {
    switch self {
    case .text(let text): text
    case .number(let digits): digits
    case .null, .bool, .list, .nested: nil
    }
  }

  fileprivate var number: ExactDecimal? { text.flatMap { ExactDecimal($0) } }

  /// As PostgreSQL reads and writes it.
  fileprivate var flag: Bool? {
    if case .bool(let flag) = self { return flag }
    return switch text?.lowercased() {
    case "t", "true", "1", "y", "yes", "on": true
    case "f", "false", "0", "n", "no", "off": false
    default: nil
    }
  }

  /// A list, or one of JSON in a text.
  fileprivate var entries: [String]? {
    if case .list(let entries) = self { return entries }
    guard case .text(let text) = self, let node = try? JSONReader.read(Array(text.utf8)),
      case .array(let elements) = node.kind
    else { return nil }
    let entries = elements.compactMap { if case .string(let entry) = $0.kind { entry } else { nil } }
    return entries.count == elements.count ? entries : nil
  }
}
