package import Diagnostics
import Localization
package import Pricing
package import Site

/// A definition without a product around it: enough for a pricing page and a feature matrix.
///
/// What has no name is called by its id, and the words of the page are English.
package enum StandaloneDefinition {
  /// - Returns: a site of one page, or nothing where the definition has an error.
  package static func check(
    _ source: SourceID, in sources: SourceTable, day: ReferenceDay?, faults: inout DiagnosticBag
  ) -> CheckedSite? {
    var own = DiagnosticBag()
    defer { faults.merge(own) }
    guard let node = YAMLReader.read(source, in: sources, faults: &own) else {
      if !own.hasErrors { own.add(.emptyDefinition(sources[source].path)) }
      return nil
    }
    guard let draft = DefinitionReader.draft(node, faults: &own),
      VersionChoice(versions: [DefinitionVersion(draft: draft, digest: "")], day: day).chosen(faults: &own)
        != nil,
      !own.hasErrors,
      let languages = draft.locales.flatMap(Languages.init), let definition = DefinitionBuilder.build(draft)
    else { return nil }
    own.add(.namesMissing(at: draft.product?.span ?? draft.span))
    let texts = Dictionary(
      uniqueKeysWithValues: languages.all.map {
        ($0, LocaleTexts($0, chain: [], claims: [], currencyDisplay: definition.header.currencyDisplay))
      })
    let name = definition.header.product.description
    return CheckedSite(
      folder: name, profile: profile(name), definition: definition, languages: languages, texts: texts,
      claims: [],
      pages: [.index: pages(name, languages: languages)], assets: [])
  }

  private static func profile(_ name: String) -> SiteProfile {
    SiteProfile(
      name: name, baseURL: "https://\(name.map { $0 == "_" ? "-" : $0 }.map(String.init).joined()).example",
      applicationURL: "https://app.\(name.map { $0 == "_" ? "-" : $0 }.map(String.init).joined()).example",
      actions: [:],
      company: Company(name: name, address: "", email: "", phone: "", isPlaceholder: true), navigation: [],
      footer: [],
      billing: .none, theme: .neutral, shareImage: nil)
  }

  private static func pages(_ name: String, languages: Languages) -> [LocaleID: Page] {
    let sections = [(SectionKind.plans, "Plans"), (.addons, "Add-ons"), (.comparison, "Comparison")].map {
      kind, heading in
      PageSection(
        kind: kind, id: kind.rawValue, heading: [.text(heading)], options: [:], blocks: [], items: [])
    }
    return Dictionary(
      uniqueKeysWithValues: languages.all.map { locale in
        let path = locale == languages.default ? "/" : "/\(locale)/"
        return (
          locale,
          Page(
            id: .index, layout: .pricing, locale: locale, textLocale: locale, path: path,
            title: "Plans and prices of \(name) (\(locale))",
            summary: "What each plan of \(name) costs and includes, made from its definition (\(locale)).",
            heading: [.text(name)], opening: [], figures: [], sections: sections, footnotes: [], aliases: [])
        )
      })
  }
}

extension Diagnostic {
  fileprivate static func namesMissing(at span: Span) -> Diagnostic {
    .warning(
      .namesMissing, "a definition alone has no names: ids stand in for them", at: span,
      help: "build a product with catalogs for names in every language")
  }

  fileprivate static func emptyDefinition(_ path: String) -> Diagnostic {
    Diagnostic(.error, .emptyFile, "the file is empty", at: .path(path))
  }
}
