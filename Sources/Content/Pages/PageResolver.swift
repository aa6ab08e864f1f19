import Diagnostics
import Localization
import Site

/// From drafts of a page to the page in every language of the site.
struct PageResolver {
  let facts: [LocaleID: Facts]
  let maps: [LocaleID: SiteMap]
  private let sources: SourceTable
  private let unread: Set<String>
  private(set) var faults = DiagnosticBag()

  /// - Parameter unread: first words of references whose source has errors.
  init(facts: [LocaleID: Facts], maps: [LocaleID: SiteMap], sources: SourceTable, unread: Set<String>) {
    self.facts = facts
    self.maps = maps
    self.sources = sources
    self.unread = unread
  }

  /// One page for each language; where a translation is missing, the first of its fallback chain that is there.
  mutating func pages(_ family: PageFamily) -> [LocaleID: Page] {
    var pages: [LocaleID: Page] = [:]
    for locale in family.languages.all {
      let draft =
        family.languages.chain(of: locale).lazy.compactMap { family.drafts[$0] }.first ?? family.original
      guard let draft, let map = maps[locale], let facts = facts[draft.locale] else { continue }
      pages[locale] = page(draft, in: locale, map: map, facts: facts)
    }
    return pages
  }

  private mutating func page(_ draft: DraftPage, in locale: LocaleID, map: SiteMap, facts: Facts) -> Page? {
    var resolver = MarkdownResolver(
      body: draft.body, facts: facts, links: LinkResolver(page: draft.id, map: map), locale: draft.locale,
      unread: unread)
    defer {
      // A page that stands in for translations is resolved for each of them, but its faults are told once: the
      // bag drops what is the same.
      faults.merge(resolver.faults)
    }
    let heading = heading(draft.heading, with: &resolver)
    let opening = resolver.blocks(draft.opening)
    let figures = draft.figures.map { item($0, with: &resolver) }
    let sections = draft.sections.map { section($0, with: &resolver) }
    let footnotes = resolver.footnotes(draft.footnotes)
    guard let title = words(draft.front.title, of: draft, facts: facts),
      let summary = words(draft.front.summary, of: draft, facts: facts),
      let layout = draft.front.layout, let path = map.places[draft.id]?.path
    else { return nil }
    return Page(
      id: draft.id, layout: layout.value, locale: locale, textLocale: draft.locale, path: path,
      title: title,
      summary: summary, heading: heading, opening: opening, figures: figures, sections: sections,
      footnotes: footnotes, aliases: draft.locale == locale ? draft.front.aliases.map(\.value) : [],
      note: words(draft.front.note, of: draft, facts: facts))
  }

  private func heading(_ draft: DraftHeading?, with resolver: inout MarkdownResolver) -> [Inline] {
    guard let draft else { return [] }
    return resolver.inlines(draft.content, at: draft)
  }

  private func section(_ draft: DraftSection, with resolver: inout MarkdownResolver) -> PageSection {
    let items = draft.items.map { item($0, with: &resolver) }
    let labels = Dictionary(items.map { ($0.id, $0.heading) }) { first, _ in first }
    return PageSection(
      kind: draft.kind, id: draft.heading.id.value, heading: heading(draft.heading, with: &resolver),
      options: resolver.options(of: draft.heading), blocks: resolver.blocks(draft.blocks), items: items,
      calculator: draft.kind == .roi ? Calculator(draft) { labels[$0.id.value] ?? [] } : nil)
  }

  private func item(_ draft: DraftItem, with resolver: inout MarkdownResolver) -> SectionItem {
    SectionItem(
      figure: draft.heading.kinds.first.flatMap { FigureKind(rawValue: $0.value) },
      id: draft.heading.id.value,
      heading: heading(draft.heading, with: &resolver), options: resolver.options(of: draft.heading),
      blocks: resolver.blocks(draft.blocks))
  }

  /// A line of the front matter with its references filled in.
  private mutating func words(_ text: Located<String>?, of draft: DraftPage, facts: Facts) -> String? {
    guard let text else { return nil }
    var words = FrontMatterText(text, in: sources)
    for fault in words.typographyFaults(draft.locale) { faults.add(fault) }
    return words.resolved(facts: facts, unread: unread, faults: &faults)
  }
}
