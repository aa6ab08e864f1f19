package import Diagnostics
import Localization
import Pricing
package import Site

/// The second stage: from decoded values to a site that templates can trust.
package enum ProductChecker {
  /// Checks all files of a product against each other.
  ///
  /// - Returns: the site, or nothing where there is an error; and all faults, those of the reading stage among them.
  package static func check(_ product: DecodedProduct) async -> (site: CheckedSite?, faults: DiagnosticBag) {
    var faults = product.faults
    var checker = SiteAssembly(product)
    let site = await checker.assemble()
    faults.merge(checker.faults)
    return (product.faults.hasErrors || checker.faults.hasErrors ? nil : site, faults)
  }
}

/// Runs the checks that need several files, and puts the site together from what passes.
private struct SiteAssembly {
  private let product: DecodedProduct
  private(set) var faults = DiagnosticBag()

  init(_ product: DecodedProduct) {
    self.product = product
  }

  mutating func assemble() async -> CheckedSite? {
    let targets = navigation(product.profile?.navigation ?? [])
    let footer = navigation(product.profile?.footer ?? [])
    if let contact = product.definition?.contactURL, contact.value.hasPrefix("page:") {
      _ = navigation([contact])
    }
    // What pages look like and what messages say have nothing to do with each other, nor with what becomes of both:
    // they are looked at side by side.
    async let lookedAt = faultsOfPages()
    async let read = faultsOfMessages(navigation: targets + footer)
    let site = await site(navigation: targets, footer: footer)
    faults.merge(await lookedAt)
    let (messages, messageFaults) = await read
    faults.merge(messageFaults)
    // A name that was not read may be the one that asks for a message.
    if site != nil, let messages, !product.faults.hasErrors, !faults.hasErrors {
      [.unusedMessages].run(on: messages, faults: &faults)
    }
    return site
  }

  private func faultsOfPages() async -> DiagnosticBag {
    var faults = DiagnosticBag()
    if let placeholders { faults.add(placeholders) }
    if let theme = product.profile?.theme { [.contrast].run(on: theme, faults: &faults) }
    for family in product.pages { [Check<PageFamily>].pages.run(on: family, faults: &faults) }
    SectionReferences.check(product, faults: &faults)
    return faults
  }

  private mutating func site(navigation: [NavigationTarget], footer: [NavigationTarget]) async -> CheckedSite?
  {
    guard let languages = product.languages, let draft = product.definition else { return nil }
    var tableResolver = TableResolver(draft, languages: languages)
    let tables = tableResolver.tables(product.tables)
    faults.merge(tableResolver.faults)
    let claims = product.claims.compactMap { $0.checked }
    let currencyDisplay = Dictionary(
      draft.currencyDisplay.map { ($0.currency.value, $0.text.value) },
      uniquingKeysWith: { first, _ in first })
    let texts = Dictionary(
      uniqueKeysWithValues: languages.all.map { locale in
        let chain = languages.chain(of: locale).compactMap { product.catalogs[$0] }
        return (locale, LocaleTexts(locale, chain: chain, claims: claims, currencyDisplay: currencyDisplay))
      })
    // References are looked up in the definition, so pages wait until it is whole.
    guard let definition = DefinitionBuilder.build(draft),
      let profile = profile(navigation: navigation, footer: footer)
    else { return nil }
    checkStripe(definition, draft, texts[languages.default])
    let written = await concurrentMap(languages.all) { locale in
      texts[locale].map {
        (locale, Facts(definition: definition, claims: claims, profile: profile, texts: $0))
      }
    }
    let facts = Dictionary(uniqueKeysWithValues: written.compactMap(\.self))
    let maps = siteMaps(languages, actions: profile.actions)
    async let resolvedEmails = EmailResolver.emails(
      of: product, languages: languages, facts: facts, maps: maps)
    let pages = await pages(facts: facts, maps: maps)
    let (emails, emailFaults) = await resolvedEmails
    faults.merge(emailFaults)
    PageTitles.check(pages, drafts: product.pages, faults: &faults)
    PagePaths.check(pages, drafts: product.pages, faults: &faults)
    return CheckedSite(
      folder: product.files.folder, profile: profile, definition: definition, languages: languages,
      texts: texts,
      claims: claims, pages: pages, emails: emails, emailDialects: product.emails?.dialects ?? [],
      emailBudget: product.emails?.htmlBudget ?? 8_192, tables: tables,
      assets: assets())
  }

  private mutating func pages(
    facts: [LocaleID: Facts], maps: [LocaleID: SiteMap]
  ) async -> [PageID: [LocaleID: Page]] {
    let resolver = PageResolver(
      facts: facts, maps: maps, sources: product.sources, unread: product.unreadReferences)
    let resolved = await concurrentMap(product.pages) { family in
      var own = resolver
      return (id: family.id, pages: own.pages(family), faults: own.faults)
    }
    for family in resolved { faults.merge(family.faults) }
    return Dictionary(uniqueKeysWithValues: resolved.map { ($0.id, $0.pages) })
  }

  private mutating func checkStripe(
    _ definition: Definition, _ draft: DraftDefinition, _ texts: LocaleTexts?
  ) {
    guard product.profile?.billing?.value == .stripe, let name = product.profile?.name, let texts,
      let catalog = product.catalogs[texts.locale]
    else { return }
    let subject = StripeSubject(
      definition: definition, draft: draft, texts: texts, catalog: catalog, siteName: name)
    [Check<StripeSubject>].stripe.run(on: subject, faults: &faults)
  }

  private func sourceMessages(navigation: [NavigationTarget]) -> SourceMessages? {
    guard let languages = product.languages, let draft = product.definition,
      let source = product.catalogs[languages.default]
    else { return nil }
    let references =
      product.pages.flatMap(\.drafts.values).flatMap(\.body.references).map(\.name)
      + product.emailTexts.values.flatMap(\.values).flatMap(\.references)
    let named =
      references
      .filter { $0.hasPrefix("t.") }.map { String($0.dropFirst(2)) }
    // What only another version asks for waits for its day.
    let versions = product.versions.count > 1 ? product.versions.map(\.draft) : []
    let others = versions.flatMap { version in
      MessageUses(
        version, claims: product.claims, navigation: navigation, hasEmails: product.emails != nil,
        hasApplication: true
      )
      .uses
      .keys.map(\.description)
    }
    return SourceMessages(
      catalog: source, translations: languages.all.dropFirst().compactMap { product.catalogs[$0] },
      sources: product.sources,
      uses: MessageUses(
        draft, claims: product.claims, navigation: navigation, hasEmails: product.emails != nil,
        hasApplication: source.catalog.entries.contains {
          ApplicationMessage(rawValue: $0.id.description) != nil
        }),
      named: Set(named + others))
  }

  /// - Returns: what is asked of the catalogs as well, where that can be told.
  private func faultsOfMessages(
    navigation: [NavigationTarget]
  ) async -> (messages: SourceMessages?, faults: DiagnosticBag) {
    var faults = DiagnosticBag()
    guard let subject = sourceMessages(navigation: navigation), let languages = product.languages else {
      return (nil, faults)
    }
    [Check<SourceMessages>].messages.run(on: subject, faults: &faults)
    var rules = CatalogRules()
    rules.localesWithFallback = Set(languages.all.dropFirst())
    let translations = languages.all.dropFirst().compactMap { product.catalogs[$0] }
    let set = CatalogSet(
      source: subject.catalog, translations: translations, rules: rules, in: product.sources)
    let consequences = Consequences(subject)
    for fault in CatalogChecks.faults(in: set).diagnostics where !consequences.contain(fault) {
      faults.add(fault)
    }
    return (subject, faults)
  }

  /// What nobody has given yet is listed, so that it is not forgotten; `--strict` refuses it.
  private var placeholders: Diagnostic? {
    var found: [Located<String>] = []
    if let company = product.profile?.company, company.isPlaceholder, let span = product.profile?.companySpan
    {
      found.append(Located("'company'", at: span.firstLineOrPoint))
    }
    found += product.claims.filter(\.isPlaceholder).map { Located("claim '\($0.id.value)'", at: $0.id.span) }
    for family in product.pages {
      guard let original = family.original else { continue }
      // What the original has marked is the same fact in each language.
      let marked = original.placeholders
      let others = family.translations.flatMap(\.placeholders).filter { marked[$0.key] == nil }
      found += (marked.sorted { $0.key < $1.key } + others.sorted { $0.key < $1.key }).map(\.value)
    }
    return Diagnostic.placeholders(found)
  }

  private mutating func navigation(_ entries: [Located<String>]) -> [NavigationTarget] {
    let pages = Set(product.pages.map(\.id)).union(product.brokenPages)
    let actions = product.profile?.actions.map(\.name.value) ?? []
    return entries.compactMap { entry in
      switch NavigationTarget(entry.value) {
      case .page? where product.languages == nil: return nil
      case .page(let id)? where !pages.contains(id):
        faults.add(.unknownTarget(entry, known: pages.sorted().map { "page:\($0)" }))
        return nil
      case .action(let name)? where !actions.contains(name) && product.unreadReferences.contains("action"):
        return nil
      case .action(let name)? where !actions.contains(name):
        faults.add(.unknownTarget(entry, known: actions.map { "action:\($0)" }))
        return nil
      case let target?: return target
      case nil:
        faults.add(.unknownTarget(entry, known: []))
        return nil
      }
    }
  }

  private mutating func profile(navigation: [NavigationTarget], footer: [NavigationTarget]) -> SiteProfile? {
    guard let draft = product.profile, let name = draft.name, let base = draft.baseURL,
      let application = draft.applicationURL, let company = draft.company, let theme = draft.theme?.checked
    else { return nil }
    if let image = draft.shareImage, product.assets["/\(image.value)"] == nil {
      faults.add(.missingShareImage(image))
    }
    return SiteProfile(
      name: name.value, baseURL: base.value, applicationURL: application.value,
      actions: Dictionary(
        draft.actions.map { ($0.name.value, application.value + $0.target.value) },
        uniquingKeysWith: { first, _ in first }),
      company: company, navigation: navigation, footer: footer, billing: draft.billing?.value ?? .none,
      theme: theme,
      shareImage: draft.shareImage.map { "/\($0.value)" })
  }

  private func siteMaps(_ languages: Languages, actions: [String: String]) -> [LocaleID: SiteMap] {
    var maps: [LocaleID: SiteMap] = [:]
    for locale in languages.all {
      var places: [PageID: SiteMap.Place] = [:]
      for family in product.pages {
        let draft = languages.chain(of: locale).lazy.compactMap { family.drafts[$0] }.first ?? family.original
        guard let draft else { continue }
        places[family.id] = SiteMap.Place(
          path: PagePath.path(of: draft, in: locale, default: languages.default),
          anchors: draft.hasBrokenAnchor ? nil : Set(draft.anchors.map(\.id.value)))
      }
      for id in product.brokenPages { places[id] = SiteMap.Place(path: nil, anchors: nil) }
      maps[locale] = SiteMap(
        places: places, actions: actions, areActionsWhole: !product.unreadReferences.contains("action"),
        assets: Set(product.assets.keys))
    }
    return maps
  }

  private func assets() -> [Asset] {
    product.assets.sorted { $0.key < $1.key }.map {
      Asset(path: $0.key, bytes: product.sources[$0.value].bytes)
    }
  }
}

/// Where a page stands in the site: the default language at the root, each other in a folder of its own.
enum PagePath {
  static func path(of draft: DraftPage, in locale: LocaleID, default first: LocaleID) -> String {
    let root = locale == first ? "/" : "/\(locale)/"
    switch draft.id {
    case .index: return root
    case .notFound: return "\(root)404.html"
    default: return "\(root)\(draft.front.slug?.value ?? HeadingDecoder.slug(draft.id.description))/"
    }
  }
}

extension DraftPage {
  /// Sections that are marked as placeholders, by their place in the page.
  fileprivate var placeholders: [Int: Located<String>] {
    let marked = sections.enumerated().compactMap { index, section in
      section.heading.options["placeholder"].map { option in
        (index, option.map { _ in "section '\(section.heading.id.value)'" })
      }
    }
    return Dictionary(marked) { first, _ in first }
  }
}

extension NavigationTarget {
  /// Reads `page:pricing` or `action:sign-in`.
  init?(_ text: String) {
    if text.hasPrefix("page:") {
      self = .page(PageID(String(text.dropFirst("page:".count))))
    } else if text.hasPrefix("action:") {
      self = .action(String(text.dropFirst("action:".count)))
    } else {
      return nil
    }
  }
}

extension DraftClaim {
  fileprivate var checked: Claim? {
    guard let value, let source else { return nil }
    return Claim(
      id: id.value, value: value, source: source.value, date: date?.value, isPlaceholder: isPlaceholder)
  }
}

extension DraftTheme {
  fileprivate var checked: Theme? {
    guard let design, let headFont, let bodyFont, let monoFont, let mark,
      case (let light, let dark) = (light.mapValues(\.value), dark.mapValues(\.value)),
      light.isComplete, dark.isComplete
    else { return nil }
    return Theme(
      design: design.value, light: light, dark: dark,
      headFont: headFont.value,
      bodyFont: bodyFont.value, monoFont: monoFont.value, mark: mark)
  }
}

extension Diagnostic {
  /// One warning for all of them, because they are met one by one, over months.
  fileprivate static func placeholders(_ found: [Located<String>]) -> Diagnostic? {
    guard let first = found.first else { return nil }
    let message =
      found.count == 1
      ? "\(first.value) is a placeholder"
      : "\(found.count) facts are placeholders, the first is \(first.value)"
    let fault = Diagnostic.warning(
      .placeholder, message, at: first.span,
      help: "put the real one in its place, and remove the mark 'placeholder'")
    return found.dropFirst().reduce(fault) { $0.noting("\($1.value) is a placeholder", at: $1.span) }
  }

  fileprivate static func unknownTarget(_ entry: Located<String>, known: [String]) -> Diagnostic {
    .error(
      .unknownTarget, "'\(entry.value)' leads nowhere", at: entry.span,
      help: Suggestion.help(for: entry.value, among: known, called: "targets")
        ?? "write 'page:NAME' or 'action:NAME'")
  }

  fileprivate static func missingShareImage(_ image: Located<String>) -> Diagnostic {
    .error(
      .unknownAsset, "there is no file '\(image.value)' in the product's folder", at: image.span,
      help: "put a PNG of 1200 by 630 there")
  }
}
