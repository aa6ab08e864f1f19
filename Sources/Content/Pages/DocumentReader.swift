package import Diagnostics
package import Localization
package import Site

/// Reads Markdown that is no page of its own: a text to be looked at, alone or with the values of a product.
package enum DocumentReader {
  /// - Parameters:
  ///   - site: what references and links of the text mean; without it, references are faults and links may lead
  ///     anywhere.
  ///   - locale: the language of the site that the text is in.
  ///   - faults: takes what is wrong with the text.
  /// - Returns: nothing where the text could not be read; with other faults, what could be made of it.
  package static func document(
    _ source: SourceID, in sources: SourceTable, of site: CheckedSite?, locale: LocaleID,
    faults: inout DiagnosticBag
  ) -> MarkdownDocument? {
    let bytes = sources[source].bytes
    if let fault = Diagnostic.notUTF8(bytes, in: source) {
      faults.add(fault)
      return nil
    }
    let body = MarkdownSource(source, range: textRange(source, in: sources), in: sources, faults: &faults)
    guard let root = body.parsed(faults: &faults) else { return nil }
    let links: any LinkPolicy =
      site.map { LinkResolver(page: nil, map: SiteMap($0, in: locale)) } ?? LooseLinks()
    let facts = site.flatMap { site in
      site.texts[locale].map {
        Facts(definition: site.definition, claims: site.claims, profile: site.profile, texts: $0)
      }
    }
    var resolver = MarkdownResolver(body: body, facts: facts, links: links, isDocument: true)
    let document = resolver.document(root)
    faults.merge(resolver.faults)
    return document
  }

  /// The text without its front matter, if it has one: two lines `---` with keys and values between.
  ///
  /// Other texts between such lines are Markdown, whose lines `---` draw a rule or make a heading.
  private static func textRange(_ source: SourceID, in sources: SourceTable) -> Range<Int> {
    let bytes = sources[source].bytes
    let whole = (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)..<bytes.count
    guard let split = FrontMatterSplit(bytes) else { return whole }
    var ignored = DiagnosticBag()
    let node = YAMLReader.read(source, range: split.yaml, in: sources, faults: &ignored)
    return node?.isMapping == true ? split.body : whole
  }
}

extension SiteMap {
  /// The map of a site whose pages have been checked.
  init(_ site: CheckedSite, in locale: LocaleID) {
    places = site.pages.compactMapValues { family in
      family[locale].map { Place(path: $0.path, anchors: Set($0.anchors)) }
    }
    actions = site.profile.actions
    assets = Set(site.assets.map(\.path))
  }
}
