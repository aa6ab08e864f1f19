package import Diagnostics

/// What the checks of catalogs need to know beside the catalogs.
package struct CatalogRules: Sendable {
  /// Locales that another one stands in for where a message is missing; in the others it is an error.
  package var localesWithFallback: Set<LocaleID> = []
  /// Messages that may read the same as the source: names and the like.
  package var untranslatable: Set<MessageID> = []
  package var frenchSpacing = FrenchSpacing.france

  package init() {}
}

/// The catalogs of a product: the source and its translations.
package struct CatalogSet: Sendable {
  package let source: ParsedCatalog
  package let translations: [ParsedCatalog]
  package let rules: CatalogRules
  /// The messages of all catalogs that parse: those of the source, then of each translation.
  let items: [(locale: LocaleID, items: [Item])]
  /// The messages of each translation beside those of the source.
  let pairs: [(locale: LocaleID, pairs: [(item: Item, original: Item)])]

  package init(
    source: ParsedCatalog, translations: [ParsedCatalog], rules: CatalogRules = CatalogRules(),
    in sources: SourceTable
  ) {
    self.source = source
    self.translations = translations
    self.rules = rules
    items = ([source] + translations).map { ($0.locale, Item.all(of: $0, in: sources)) }
    let originals = Dictionary((items.first?.items ?? []).map { ($0.entry.id, $0) }) { first, _ in first }
    pairs = items.dropFirst().map { locale, items in
      (locale, items.compactMap { item in originals[item.entry.id].map { (item, $0) } })
    }
  }
}

/// The checks of message catalogs: one file each, beside this one.
package enum CatalogChecks {
  typealias Check = @Sendable (CatalogSet) -> [Diagnostic]

  static let all: [Check] = [
    missingMessages, unknownMessages, argumentDifferences, pluralCases, tagDifferences,
    edgeSpaces, untranslatedMessages, messageTypography, controlCharacters, basqueEndings,
  ]

  /// Everything that the checks find; a message that did not parse is left out.
  package static func faults(in set: CatalogSet) -> DiagnosticBag {
    var bag = DiagnosticBag()
    for check in all {
      for fault in check(set) { bag.add(fault) }
    }
    return bag
  }
}

extension CatalogSet {
  /// A message with the entry that it was read from.
  struct Item {
    let entry: CatalogEntry
    let message: Message
    let locale: LocaleID
    private let sources: SourceTable

    /// The messages of a catalog that parse, in the order of the file.
    fileprivate static func all(of catalog: ParsedCatalog, in sources: SourceTable) -> [Item] {
      catalog.catalog.entries.compactMap { entry in
        catalog[entry.id].map { Item(entry: entry, message: $0, locale: catalog.locale, sources: sources) }
      }
    }

    /// A stretch of the message's text in its file.
    func span(_ range: Range<Int>) -> Span { entry.text.span(of: range, in: sources) }
  }
}
