// The keys of tables.yaml.

enum TableKey: String, MappingKey {
  case columns

  var entry: KeyEntry {
    switch self {
    case .columns: .required(.list(of: .mapping(ColumnKey.self)), "The columns, in the order of the table.")
    }
  }
}

enum ColumnKey: String, MappingKey {
  case name, from

  var entry: KeyEntry {
    switch self {
    case .name: .required(.id, "What the column is called in the database.")
    case .from:
      .required(
        .text,
        "What it says of each plan: id, rank, active, visible, text.LOCALE.name, text.LOCALE.description, limits.LIMIT, features.FEATURE, or price.PERIOD."
      )
    }
  }
}
