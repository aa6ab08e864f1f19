/// The line tables of the sources that have faults, each made once.
struct LineTables {
  private let sources: SourceTable
  private var tables: [SourceID: LineTable] = [:]

  init(_ sources: SourceTable) {
    self.sources = sources
  }

  subscript(source: SourceID) -> LineTable {
    mutating get {
      if let table = tables[source] { return table }
      let table = LineTable(sources[source].bytes)
      tables[source] = table
      return table
    }
  }

  /// Where a span begins, and where the first character after it stands.
  mutating func positions(of span: Span) -> (start: Position, end: Position) {
    let table = self[span.source]
    return (table.position(at: span.range.lowerBound), table.position(at: span.range.upperBound))
  }
}
