package import JSON
package import Site

/// A file that services read.
package struct RuntimeFile: Sendable {
  /// Below `runtime/`.
  package let name: String
  package let json: JSONValue
  /// What it is, in words.
  package let maker: String

  init(_ name: String, _ json: JSONValue, _ maker: String) {
    self.name = name
    self.json = json
    self.maker = maker
  }

  /// Laid out for people, with a line feed at the end.
  package var bytes: [UInt8] { json.bytes(.pretty) }
}

extension RuntimeFile {
  /// Only where Stripe sends the bills.
  private static func stripe(_ matrix: Matrix, _ site: CheckedSite) -> [RuntimeFile] {
    guard let catalog = StripeCatalog(matrix, profile: site.profile) else { return [] }
    return [
      RuntimeFile("stripe-catalog.json", catalog.json, "the catalogue for Stripe"),
      RuntimeFile("stripe-fixtures.json", StripeFixtures(catalog: catalog).json, "the fixtures for Stripe"),
    ]
  }

  /// Everything that services read, made of one matrix, so that no two files disagree.
  package static func all(of site: CheckedSite) -> [RuntimeFile] {
    let matrix = Matrix(site)
    let texts = site.languages.all.map { locale in
      RuntimeFile("texts.\(locale).json", matrix.texts(in: locale), "the matrix's texts")
    }
    return [
      RuntimeFile("feature-matrix.json", matrix.json, "the feature matrix"),
      RuntimeFile("feature-matrix.schema.json", Matrix.schema(for: site), "the matrix's schema"),
      RuntimeFile("feature-matrix.core.json", matrix.core, "the matrix without its texts"),
    ] + texts + [RuntimeFile("flags.flagd.json", FlagsFile(matrix).json, "the feature flags")]
      + site.tables.map { table in
        RuntimeFile(
          "\(table.fileName).json", TableFile(table: table, matrix: matrix).json, "table '\(table.id)'")
      } + stripe(matrix, site) + application(of: site, matrix)
  }
}
