import Diagnostics
import JSON
import Pricing

/// The rows of a table, as somebody took them out of a database.
struct RowsDocument {
  enum Value: Equatable {
    case null
    case bool(Bool)
    case number(String)
    case text(String)
    case list([String])
    /// What no table of plans holds, but a column of the database's own may.
    case nested
  }

  struct Cell {
    let value: Value
    let place: Place
  }

  struct Row {
    /// By the name of the column.
    var cells: [String: Cell] = [:]
    let place: Place
  }

  /// In the order in which they come.
  private(set) var columns: [(name: String, place: Place)] = []
  private(set) var rows: [Row] = []

  /// An array of objects, or one under the key `rows`.
  init(_ root: DocumentNode) throws(DocumentFault) {
    var list = root
    if case .object = root.node.kind { list = try root[required: "rows"] }
    var seen: Set<String> = []
    for node in try list.elements() {
      var row = Row(place: Place(node))
      for (name, value) in try node.members() {
        if seen.insert(name).inserted { columns.append((name, Place(value))) }
        row.cells[name] = Cell(value: Self.value(value.node), place: Place(value))
      }
      rows.append(row)
    }
  }

  private static func value(_ node: JSONNode) -> Value {
    switch node.kind {
    case .null: return .null
    case .bool(let flag): return .bool(flag)
    case .number(let digits): return .number(digits)
    case .string(let text): return .text(text)
    case .array(let elements):
      let entries = elements.compactMap { if case .string(let entry) = $0.kind { entry } else { nil } }
      return entries.count == elements.count ? .list(entries) : .nested
    case .object: return .nested
    }
  }

  /// The first record names the columns; a field of nothing is NULL.
  init(csv bytes: [UInt8]) throws(DocumentFault) {
    var reader = CSVReader(bytes)
    guard let header = try reader.record() else {
      throw DocumentFault(
        id: .emptyFile, message: "the file has no line that names the columns", range: 0..<0, help: nil)
    }
    var seen: Set<String> = []
    for field in header {
      guard !field.text.isEmpty else {
        throw DocumentFault(
          id: .missingKey, message: "a column has no name", range: field.range,
          help: "the first line names the columns")
      }
      guard seen.insert(field.text).inserted else {
        throw DocumentFault(
          id: .duplicateKey, message: "column '\(field.text.prefix(120))' stands twice", range: field.range,
          help: nil)
      }
      columns.append((field.text, Place(path: "column '\(field.text)'", range: field.range)))
    }
    while let record = try reader.record() {
      let number = rows.count + 1
      guard record.count == columns.count else {
        throw DocumentFault(
          id: .wrongType,
          message:
            "row \(number) has \(record.count) field\(record.count == 1 ? "" : "s"), where the header has "
            + "\(columns.count)",
          range: record[0].range.lowerBound..<record[record.count - 1].range.upperBound,
          help: "put a field with a comma in it into double quotation marks")
      }
      var row = Row(
        place: Place(path: "row \(number)", range: record[0].range.lowerBound..<record[0].range.lowerBound))
      for (column, field) in zip(columns, record) {
        row.cells[column.name] = Cell(
          value: field.text.isEmpty ? .null : .text(field.text),
          place: Place(path: "row \(number), column '\(column.name)'", range: field.range))
      }
      rows.append(row)
    }
  }
}

extension RowsDocument.Value {
  /// As it is shown to people.
  var words: String {
    switch self {
    case .null: "NULL"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let digits): digits
    case .text(let text): "'\(text)'"
    case .list(let entries): entries.isEmpty ? "an empty list" : listed(entries)
    case .nested: "a nested value"
    }
  }

  var json: JSONValue {
    switch self {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .number(let digits): .number(digits)
    case .text(let text): .string(text)
    case .list(let entries): .array(entries.map(JSONValue.string))
    case .nested: .null
    }
  }
}
