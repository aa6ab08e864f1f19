import Diagnostics
import Pricing
import Site

/// A table as tables.yaml describes it; what its columns name may not be there.
struct DraftTable: Sendable {
  let id: Located<TableID>
  var columns: [DraftColumn] = []
}

struct DraftColumn: Sendable {
  let name: Located<Identifier<DraftColumn>>
  let source: Located<String>
}

// From the nodes of tables.yaml to drafts.
extension YAMLDecoder {
  mutating func tables(_ node: YAMLNode) -> [DraftTable] {
    members(node, of: "tables").compactMap { member -> DraftTable? in
      let id: Located<TableID>? = identifier(member.key)
      guard let fields = fields(member.value, of: "table '\(member.key.value)'", by: TableKey.self) else {
        return nil
      }
      let columns = fields[.columns].map { self.columns($0) } ?? []
      finish(fields)
      return id.map { DraftTable(id: $0, columns: columns) }
    }
  }

  private mutating func columns(_ node: YAMLNode) -> [DraftColumn] {
    elements(node, of: "columns").compactMap { element -> DraftColumn? in
      guard let fields = fields(element, of: "the column", by: ColumnKey.self) else { return nil }
      let name: Located<Identifier<DraftColumn>>? = fields[.name].flatMap { identifier($0) }
      let source = fields[.from].flatMap { text($0) }
      finish(fields)
      guard let name, let source else { return nil }
      return DraftColumn(name: name, source: source)
    }
  }
}
