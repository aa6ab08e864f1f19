import Localization

extension CatalogMessageKey: MappingKey {
  var entry: KeyEntry {
    switch self {
    case .defaultMessage: .required(.string, "The text, in ICU MessageFormat.")
    case .description: .optional(.string, "For translators: where it stands, what its arguments are.")
    }
  }
}

extension Shape {
  /// A catalog in the shape of FormatJS.
  static let catalog = Shape.map(
    from: .pattern("^(\\$schema|[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)*)$"),
    to: .either([.string, .mapping(CatalogMessageKey.self)]))
}
