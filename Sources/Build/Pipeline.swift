import Content
import Diagnostics
import FeatureMatrix
package import Pricing
package import Site

/// What a run is asked to look at.
package struct CheckRequest: Sendable {
  package enum Subject: Sendable {
    /// The products in a folder: those named, or all where none is.
    case products([String], in: String)
    /// A definition alone, by the path of its file.
    case definition(String)
  }

  package let subject: Subject
  /// Which version of the plans is looked at.
  package let day: ReferenceDay?
  /// Whether a warning counts as an error.
  package let isStrict: Bool

  package init(_ subject: Subject, day: ReferenceDay?, isStrict: Bool = false) {
    self.subject = subject
    self.day = day
    self.isStrict = isStrict
  }

  /// What a reading needs besides the files.
  var context: ReadingContext {
    ReadingContext(day: day) { Digest(of: $0).description }
  }
}

/// What the content turned out to be.
package struct CheckResult: Sendable {
  package let sites: [CheckedSite]
  /// The e-mails of each site, which were rendered to see how large they are.
  let letters: [[EmailRenderer.Letter]]
  package let report: Report

  /// How many editions of e-mails were rendered.
  package var emailCount: Int { letters.reduce(0) { $0 + $1.count } }
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
    switch request.subject {
    case .definition(let path): try await check(definitionAt: path, request)
    case .products(let names, let content): try await check(names, in: content, request)
    }
  }

  private static func check(
    _ names: [String], in content: String, _ request: CheckRequest
  ) async throws(ContentFolder.Unreadable) -> CheckResult {
    let folder = try ContentFolder(at: content, products: names)
    let sources = folder.sources
    let context = request.context
    let checked = await concurrentMap(folder.products) { files in
      await ProductChecker.check(ProductReader.read(files, sources: sources, context: context))
    }
    var faults = folder.faults
    for product in checked { faults.merge(product.faults) }
    return await result(checked.compactMap(\.site), faults, sources, isStrict: request.isStrict)
  }

  private static func check(
    definitionAt path: String, _ request: CheckRequest
  ) async throws(ContentFolder.Unreadable) -> CheckResult {
    var sources = SourceTable()
    let source = try ContentFolder.read(path, into: &sources)
    var faults = DiagnosticBag()
    let site = StandaloneDefinition.check(source, in: sources, day: request.day, faults: &faults)
    return await result([site].compactMap(\.self), faults, sources, isStrict: request.isStrict)
  }

  /// Checks the files of one product, wherever they are.
  static func check(
    _ files: ProductFiles, in sources: SourceTable, _ request: CheckRequest
  ) async -> CheckResult {
    let (site, faults) = await ProductChecker.check(
      ProductReader.read(files, sources: sources, context: request.context))
    return await result([site].compactMap(\.self), faults, sources, isStrict: request.isStrict)
  }

  private static func result(
    _ sites: [CheckedSite], _ faults: DiagnosticBag, _ sources: SourceTable, isStrict: Bool
  ) async -> CheckResult {
    var faults = faults
    var letters: [[EmailRenderer.Letter]] = []
    for site in sites {
      let rendered = await EmailRenderer.letters(site)
      for fault in EmailSize.faults(of: rendered, on: site) { faults.add(fault) }
      letters.append(rendered)
    }
    if isStrict { faults.raiseWarnings() }
    return CheckResult(
      sites: sites, letters: letters, report: Report(faults.sorted(in: sources), in: sources))
  }

  /// Everything that is made of checked sites, in memory.
  package static func render(
    _ checked: CheckResult
  ) async throws -> [(site: CheckedSite, tree: OutputTree)] {
    var trees: [(site: CheckedSite, tree: OutputTree)] = []
    for (site, letters) in zip(checked.sites, checked.letters) {
      trees.append((site, try await SiteRenderer.render(site, letters)))
    }
    return trees
  }

  /// Renders checked sites in memory and, when all of them are whole, puts them on the disk.
  package static func publish(
    _ checked: CheckResult, into output: String
  ) async throws -> [ProductOutcome] {
    let trees = try await render(checked)
    let publisher = try Publisher(output: output)
    defer { publisher.finish() }
    return try trees.map { site, tree in
      ProductOutcome(
        site: site, fileCount: tree.files.count, byteCount: tree.size,
        publication: try publisher.publish(tree, as: site.folder))
    }
  }
}
