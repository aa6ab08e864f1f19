package import Diagnostics
import JSON
import Localization
import Pricing
import Site

/// The first stage: from files to decoded values.
package enum ProductReader {
  /// Reads all that is known of a product.
  ///
  /// Faults are collected in the product; a file with faults contributes what could be read of it.
  package static func read(
    _ files: ProductFiles, sources: SourceTable, context: ReadingContext
  ) async -> DecodedProduct {
    var product = DecodedProduct(files: files, sources: sources, context: context)
    product.read(["plan", "limit", "feature", "addOn", "period", "trial", "usage"]) { $0.readDefinition() }
    product.read(["site", "action"]) { $0.readProfile() }
    product.read(["claim"]) { $0.readClaims() }
    // What is written in each language needs the languages and nothing of the rest.
    let begun = product
    async let catalogs = begun.readCatalogs()
    async let pages = begun.readPages()
    async let emails = begun.readEmails()
    async let strayFiles = begun.faultsOfStrayFiles()
    product.readTables()
    product.collectAssets()
    await product.add(catalogs)
    await product.add(pages)
    await product.add(emails)
    product.faults.merge(await strayFiles)
    return product
  }
}

extension DecodedProduct {
  /// Reads a source, and notes that it is not whole where there are errors in it.
  ///
  /// - Parameter words: what the references to its values begin with.
  fileprivate mutating func read(_ words: Set<String>, _ body: (inout DecodedProduct) -> Void) {
    let before = faults.count(.error)
    body(&self)
    if faults.count(.error) > before { unreadReferences.formUnion(words) }
  }

  /// A file that a product cannot be without.
  private mutating func yaml(_ name: String) -> YAMLNode? {
    guard let source = files.files[name] else {
      faults.add(.missingFile(name, in: files))
      return nil
    }
    return yaml(source)
  }

  private mutating func yaml(_ source: SourceID) -> YAMLNode? {
    let before = faults.count(.error)
    let node = YAMLReader.read(source, in: sources, faults: &faults)
    if node == nil, faults.count(.error) == before { faults.add(.emptyFile(sources[source].path)) }
    return node
  }

  fileprivate mutating func readDefinition() {
    var paths = VersionReader.paths(in: files)
    if paths != [VersionReader.only], files.files[VersionReader.only] != nil {
      faults.add(.secondDefinition("\(files.path)/\(VersionReader.only)"))
      paths = [VersionReader.only]
    }
    for path in paths { readVersion(path) }
    guard versions.count == paths.count else { return }
    definition = VersionChoice(versions: versions, day: context.day).chosen(faults: &faults)?.draft
    if let source = files.files[PublishedVersions.file] {
      PublishedVersions.check(versions, source, in: sources, faults: &faults)
    }
  }

  private mutating func readVersion(_ path: String) {
    guard let node = yaml(path), let draft = DefinitionReader.draft(node, faults: &faults) else { return }
    if let product = draft.product, product.value.description != files.folder {
      faults.add(.otherProduct(product, folder: files.folder))
    }
    for fault in VersionReader.faults(of: draft, path: path, in: files) { faults.add(fault) }
    versions.append(
      DefinitionVersion(draft: draft, digest: context.digest(node.canonical.bytes(.compact))))
  }

  fileprivate mutating func readProfile() {
    if let node = yaml("site.yaml") {
      var decoder = YAMLDecoder()
      profile = decoder.profile(node)
      faults.merge(decoder.faults)
    }
  }

  fileprivate mutating func readClaims() {
    guard let source = files.files["claims.yaml"], let node = yaml(source) else { return }
    var decoder = YAMLDecoder()
    claims = decoder.claims(node, currency: definition?.currency?.value)
    faults.merge(decoder.faults)
  }

  fileprivate func readCatalogs() async -> (catalogs: [LocaleID: ParsedCatalog], faults: DiagnosticBag) {
    var faults = DiagnosticBag()
    var jobs: [(locale: LocaleID, source: SourceID)] = []
    for locale in languages?.all ?? [] {
      let name = "\(locale)/messages.json"
      if let source = files.files[name] {
        jobs.append((locale, source))
      } else {
        faults.add(.missingFile(name, in: files))
      }
    }
    let read = await concurrentMap(jobs) { [sources] job in
      var faults = DiagnosticBag()
      let decoded = DecodedCatalog.read(job.source, in: sources, locale: job.locale, faults: &faults)
      return (catalog: ParsedCatalog(decoded, in: sources, faults: &faults), faults: faults)
    }
    for result in read { faults.merge(result.faults) }
    let catalogs = zip(jobs, read).map { ($0.locale, $1.catalog) }
    return (Dictionary(uniqueKeysWithValues: catalogs), faults)
  }

  fileprivate mutating func add(_ read: (catalogs: [LocaleID: ParsedCatalog], faults: DiagnosticBag)) {
    catalogs = read.catalogs
    faults.merge(read.faults)
    if read.faults.hasErrors { unreadReferences.insert("t") }
  }

  /// The pages that could be read, and the names of those that could not.
  fileprivate struct ReadPages {
    var families: [PageFamily] = []
    var broken: Set<PageID> = []
    var faults = DiagnosticBag()
  }

  fileprivate func readPages() async -> ReadPages {
    var pages = ReadPages()
    guard let languages else { return pages }
    let jobs = texts(in: "pages")
    let read = await concurrentMap(jobs) { [sources] job in
      var decoder = PageDecoder(sources: sources)
      let page = decoder.page(job.source, id: PageID(job.name), locale: job.locale)
      return (page: page, faults: decoder.faults)
    }
    var drafts: [PageID: [LocaleID: DraftPage]] = [:]
    for (job, result) in zip(jobs, read) {
      pages.faults.merge(result.faults)
      let id = PageID(job.name)
      if let page = result.page {
        drafts[id, default: [:]][job.locale] = page
      } else {
        pages.broken.insert(id)
      }
    }
    if drafts[.index] == nil, !pages.broken.contains(.index) {
      pages.faults.add(.missingFile("\(languages.default)/pages/index.md", in: files))
    }
    pages.families = drafts.sorted { $0.key < $1.key }.filter { !pages.broken.contains($0.key) }
      .map { PageFamily(id: $0.key, languages: languages, drafts: $0.value) }
    return pages
  }

  fileprivate mutating func add(_ read: ReadPages) {
    pages = read.families
    brokenPages = read.broken
    faults.merge(read.faults)
  }

  /// The Markdown files of a folder of each language, by their names without the ending.
  func texts(in folder: String) -> [(locale: LocaleID, name: String, source: SourceID)] {
    let files = files.files.sorted { $0.key < $1.key }
    return (languages?.all ?? []).flatMap { locale in
      let prefix = "\(locale)/\(folder)/"
      return files.filter { $0.key.hasPrefix(prefix) && $0.key.hasSuffix(".md") }.map { path, source in
        (locale, String(path.dropFirst(prefix.count).dropLast(".md".count)), source)
      }
    }
  }

  fileprivate mutating func readTables() {
    guard let source = files.files["tables.yaml"], let node = yaml(source) else { return }
    var decoder = YAMLDecoder()
    tables = decoder.tables(node)
    faults.merge(decoder.faults)
  }

  fileprivate mutating func collectAssets() {
    for (path, source) in files.files where path.hasPrefix("assets/") { assets["/" + path] = source }
  }

  /// Where a language could not be read, its folder looks like one that nobody asked for.
  fileprivate func faultsOfStrayFiles() async -> DiagnosticBag {
    var faults = DiagnosticBag()
    if let languages, definition?.locales?.isWhole == true {
      StrayFiles.check(files, languages: languages.all, faults: &faults)
    }
    return faults
  }
}

/// Reads a definition: of a product, or alone.
enum DefinitionReader {
  static func draft(_ node: YAMLNode, faults: inout DiagnosticBag) -> DraftDefinition? {
    var decoder = YAMLDecoder()
    let draft = decoder.definition(node)
    faults.merge(decoder.faults)
    guard let resolved = draft?.resolvingGrants(faults: &faults) else { return nil }
    [Check<DraftDefinition>].definition.run(on: resolved, faults: &faults)
    [Check<WrittenDefinition>].writtenDefinition.run(on: WrittenDefinition(node: node), faults: &faults)
    return resolved
  }
}

extension Diagnostic {
  fileprivate static func missingFile(_ name: String, in files: ProductFiles) -> Diagnostic {
    Diagnostic(
      .error, .missingFile, "the product has no '\(name)'", at: .path("\(files.path)/\(name)"),
      help: StrayFiles.mistaken(for: name, in: files).map { "rename '\($0)'" }
        ?? "add the file; every product has site.yaml, plans.yaml, a home page, and a messages.json for each language"
    )
  }

  fileprivate static func emptyFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, .emptyFile, "the file is empty", at: .path(path),
      help: path.hasSuffix("/claims.yaml")
        ? "delete the file, or write a statistic into it"
        : "bring back what stood here; a file with comments alone counts as empty")
  }

  fileprivate static func otherProduct(_ product: Located<ProductID>, folder: String) -> Diagnostic {
    .error(
      .otherProduct, "the definition is of product '\(product.value)', but stands in folder '\(folder)'",
      at: product.span, help: "write 'product: \(folder)', or rename the folder")
  }
}
