import Diagnostics
import Localization
import Pricing
import Site

/// Finds what the columns of tables name.
struct TableResolver {
  private let definition: DraftDefinition
  private let locales: [LocaleID]
  private(set) var faults = DiagnosticBag()

  init(_ definition: DraftDefinition, languages: Languages) {
    self.definition = definition
    locales = languages.all
  }

  mutating func tables(_ drafts: [DraftTable]) -> [DataTable] {
    drafts.map { draft in
      if draft.id.value.isTaken { faults.add(.takenTable(draft.id)) }
      var first: [String: Span] = [:]
      let columns = draft.columns.compactMap { column -> DataTable.Column? in
        let name = column.name.value.description
        if let place = first[name] {
          faults.add(.duplicateEntry(name, at: column.name.span, first: place))
          return nil
        }
        first[name] = column.name.span
        return source(of: column).map { DataTable.Column(name: name, source: $0) }
      }
      return DataTable(id: draft.id.value, columns: columns)
    }
  }

  private mutating func source(of column: DraftColumn) -> ColumnSource? {
    let parts = column.source.value.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    switch (parts[0], parts.count) {
    case ("id", 1): return .id
    case ("rank", 1): return .rank
    case ("active", 1): return .isActive
    case ("visible", 1): return .isVisible
    case ("text", 3):
      guard let text = ColumnSource.Text(rawValue: parts[2]) else { break }
      let locale = known(parts[1], "language", LocaleID.init, among: locales, of: column, isWhole: true)
      return locale.map { .text(text, $0) }
    case ("limits", 2):
      return known(parts[1], .limit, among: definition.limits.map(\.id.value), of: column).map { .limit($0) }
    case ("features", 2):
      return known(parts[1], .feature, among: definition.features.map(\.id.value), of: column)
        .map { .feature($0) }
    case ("price", 2):
      return known(parts[1], .period, among: definition.periods.map(\.id.value), of: column)
        .map { .price($0) }
    default: break
    }
    faults.add(.unknownSource(column))
    return nil
  }

  private mutating func known<Kind>(
    _ name: String, _ kind: NameKind, among ids: [Identifier<Kind>], of column: DraftColumn
  ) -> Identifier<Kind>? {
    known(
      name, kind.rawValue, Identifier.init, among: ids, of: column,
      isWhole: !definition.partlyRead.contains(kind))
  }

  /// - Parameter isWhole: whether what is not among the names cannot be there.
  private mutating func known<Name: Equatable & CustomStringConvertible>(
    _ name: String, _ noun: String, _ read: (String) -> Name?, among names: [Name], of column: DraftColumn,
    isWhole: Bool
  ) -> Name? {
    if let id = read(name), names.contains(id) { return id }
    if isWhole {
      faults.add(
        .unknownName(
          name, noun: noun, of: "column '\(column.name.value)'", known: names.map(\.description),
          at: column.source.span))
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func unknownSource(_ column: DraftColumn) -> Diagnostic {
    .error(
      .unknownSource,
      "column '\(column.name.value)' comes from '\(column.source.value)', which is nothing of a plan",
      at: column.source.span,
      help:
        "write id, rank, active, visible, text.LOCALE.name, text.LOCALE.description, limits.LIMIT, features.FEATURE or price.PERIOD"
    )
  }

  fileprivate static func takenTable(_ id: Located<TableID>) -> Diagnostic {
    .error(
      .reservedID, "no table can be called '\(id.value)'", at: id.span,
      help: "another file for services has that name; rename the table")
  }
}
