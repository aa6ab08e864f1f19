package import JSON
import Localization
package import Pricing
package import Site

/// The rows of a table in a service's database, one for each plan in the order of the plans.
package struct TableFile {
  let table: DataTable
  let matrix: Matrix

  package init(table: DataTable, matrix: Matrix) {
    self.table = table
    self.matrix = matrix
  }

  /// What a column holds, so that a loader need not guess it.
  package enum Kind: String {
    case text, integer, number, boolean, list
  }

  var json: JSONValue {
    let header = matrix.definition.header
    return [
      "formatVersion": .integer(Matrix.formatVersion),
      "product": .id(header.product),
      "catalogVersion": .string(header.version),
      "digest": .string(matrix.digest),
      "table": .id(table.id),
      "columns": .array(
        table.columns.map { column in
          ["name": .string(column.name), "type": .string(kind(of: column.source).rawValue)]
        }),
      "rows": .array(
        matrix.definition.plans.map { plan in
          .object(zip(table.columns.map(\.name), cells(of: plan)).map { ($0, $1) })
        }),
    ]
  }

  /// A plan's row, in the order of the columns.
  package func cells(of plan: Plan) -> [JSONValue] {
    table.columns.map { value(of: $0.source, for: plan) }
  }

  private func value(of source: ColumnSource, for plan: Plan) -> JSONValue {
    switch source {
    case .id: .id(plan.id)
    case .rank: .integer(plan.rank + 1)
    case .isActive: .bool(plan.status == .active)
    case .isVisible: .bool(plan.isVisible)
    case .text(.name, let locale): .optional(texts(locale)?.name(of: plan).text)
    case .text(.description, let locale): .optional(texts(locale)?.filled("plan.\(plan.id).description"))
    case .limit(let id): limit(id, of: plan)
    case .feature(let id): feature(id, of: plan)
    case .price(let period): price(period, of: plan)
    }
  }

  package func kind(of source: ColumnSource) -> Kind {
    switch source {
    case .id, .text: .text
    case .rank: .integer
    case .isActive, .isVisible: .boolean
    case .limit(let id): matrix.definition.limit(id).map(\.isWhole) == false ? .number : .integer
    case .feature(let id): matrix.definition.feature(id).map(Self.kind) ?? .boolean
    case .price: matrix.definition.header.currency.exponent == 0 ? .integer : .number
    }
  }

  private static func kind(of feature: Feature) -> Kind {
    switch feature.kind {
    case .boolean: .boolean
    case .level, .text: .text
    case .number: .number
    case .list: .list
    }
  }

  private func texts(_ locale: LocaleID) -> LocaleTexts? { matrix.texts.first { $0.locale == locale } }

  /// `null` where there is no end.
  private func limit(_ id: LimitID, of plan: Plan) -> JSONValue {
    if case .finite(let number)? = matrix.definition.limit(id)?.value(in: plan.id) {
      .decimal(number)
    } else {
      .null
    }
  }

  /// A column has one type: what is not granted is no text and no number.
  private func feature(_ id: FeatureID, of plan: Plan) -> JSONValue {
    guard let feature = matrix.definition.feature(id) else { return .null }
    let value = JSONValue.value(feature.value(in: plan.id))
    return value == false && feature.kind != .boolean ? .null : value
  }

  /// In the major unit, exact; `null` where the plan has no price for the period.
  private func price(_ period: PeriodID, of plan: Plan) -> JSONValue {
    if case .free = plan.offer { return 0 }
    return plan.offer.price(period, in: matrix.definition.header.currency).map { .decimal($0.amount.amount) }
      ?? .null
  }
}

extension Limit {
  fileprivate var isWhole: Bool {
    values.values.allSatisfy { if case .finite(let number) = $0 { number.whole != nil } else { true } }
  }
}
