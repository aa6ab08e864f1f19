import Content
import Diagnostics
package import Site

/// What a run is asked to look at.
package struct CheckRequest: Sendable {
  /// The folder of the products.
  package let content: String
  /// The products to look at; all where there are none.
  package let products: [String]
  /// A definition to look at alone, instead of products.
  package let definition: String?
  /// Whether a warning counts as an error.
  package let isStrict: Bool

  package init(content: String, products: [String], definition: String?, isStrict: Bool) {
    self.content = content
    self.products = products
    self.definition = definition
    self.isStrict = isStrict
  }
}

/// What the content turned out to be.
package struct CheckResult: Sendable {
  package let sites: [CheckedSite]
  package let report: Report
}

/// What was made of one product.
package struct ProductOutcome: Sendable {
  package let site: CheckedSite
  package let fileCount: Int
  package let byteCount: Int
  package let publication: Publication
}

/// The stages, one after the other: sources, decoded values, checked sites, output trees, the disk.
package enum Pipeline {
  /// Reads and checks; writes nothing.
  package static func check(_ request: CheckRequest) async throws(ContentFolder.Unreadable) -> CheckResult {
    if let definition = request.definition {
      return try check(definitionAt: definition, isStrict: request.isStrict)
    }
    let folder = try ContentFolder(at: request.content, products: request.products)
    let sources = folder.sources
    let checked = await concurrentMap(folder.products) { files in
      var faults = DiagnosticBag()
      let decoded = ProductReader.read(files, sources: sources)
      let site = ProductChecker.check(decoded, faults: &faults)
      return (site: site, faults: faults)
    }
    var faults = folder.faults
    for product in checked { faults.merge(product.faults) }
    return result(checked.compactMap(\.site), faults, sources, isStrict: request.isStrict)
  }

  private static func check(
    definitionAt path: String, isStrict: Bool
  ) throws(ContentFolder.Unreadable) -> CheckResult {
    let folder = try ContentFolder(file: path)
    var faults = DiagnosticBag()
    let site = folder.firstSource.flatMap {
      StandaloneDefinition.check($0, in: folder.sources, faults: &faults)
    }
    return result([site].compactMap(\.self), faults, folder.sources, isStrict: isStrict)
  }

  private static func result(
    _ sites: [CheckedSite], _ faults: DiagnosticBag, _ sources: SourceTable, isStrict: Bool
  ) -> CheckResult {
    var faults = faults
    if isStrict { faults.raiseWarnings() }
    return CheckResult(sites: sites, report: Report(faults.sorted(in: sources), in: sources))
  }

  /// Everything that is made of a checked site, in memory.
  package static func render(_ site: CheckedSite) async throws -> OutputTree {
    try await SiteRenderer.render(site)
  }

  /// Renders checked sites in memory and, when all of them are whole, puts them on the disk.
  package static func publish(
    _ sites: [CheckedSite], into output: String
  ) async throws -> [ProductOutcome] {
    var trees: [(site: CheckedSite, tree: OutputTree)] = []
    for site in sites { trees.append((site, try await render(site))) }
    let publisher = try Publisher(output: output)
    defer { publisher.finish() }
    return try trees.map { site, tree in
      ProductOutcome(
        site: site, fileCount: tree.files.count, byteCount: tree.size,
        publication: try publisher.publish(tree, as: site.folder))
    }
  }
}
