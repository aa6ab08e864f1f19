package import Localization
package import Pricing

/// A table of a service's database that is filled from the definition: a row for each plan.
package struct DataTable: Sendable {
  package struct Column: Sendable {
    package let name: String
    package let source: ColumnSource

    package init(name: String, source: ColumnSource) {
      self.name = name
      self.source = source
    }
  }

  package let id: TableID
  /// In the order of the table.
  package let columns: [Column]

  package init(id: TableID, columns: [Column]) {
    self.id = id
    self.columns = columns
  }

  /// The name of its file, without the ending.
  package var fileName: String { String(id.description.map { $0 == "_" ? "-" : $0 }) }
}

package typealias TableID = Identifier<DataTable>

extension TableID {
  /// Whether files that are no tables are called that.
  package var isTaken: Bool {
    ["app", "events", "feature_matrix", "stripe_catalog", "stripe_fixtures", "vectors"].contains(description)
  }
}

/// What a column says of each plan.
package enum ColumnSource: Hashable, Sendable {
  package enum Text: String, CaseIterable, Sendable {
    case name, description
  }

  case id
  /// The place in the order of the plans, from 1.
  case rank
  /// Whether the plan is sold or kept for those who have it.
  case isActive
  case isVisible
  case text(Text, LocaleID)
  case limit(LimitID)
  case feature(FeatureID)
  /// In the main currency.
  case price(PeriodID)
}
