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
  let sources: SourceTable

  package init(
    source: ParsedCatalog, translations: [ParsedCatalog], rules: CatalogRules = CatalogRules(),
    in sources: SourceTable
  ) {
    self.source = source
    self.translations = translations
    self.rules = rules
    self.sources = sources
  }

  /// The source and the translations, in the order in which they were given.
  var all: [ParsedCatalog] { [source] + translations }
}

/// The checks of message catalogs: one file each, beside this one.
package enum CatalogChecks {
  typealias Check = @Sendable (CatalogSet) -> [Diagnostic]

  static let all: [Check] = [
    missingMessages, unknownMessages, argumentDifferences, pluralCases, numberlessOnes, tagDifferences,
    edgeSpaces, untranslatedMessages, messageTypography,
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
    fileprivate let sources: SourceTable

    /// A stretch of the message's text in its file.
    func span(_ range: Range<Int>) -> Span { entry.text.span(of: range, in: sources) }
  }

  /// The messages of a catalog that parse, in the order of the file.
  func items(_ catalog: ParsedCatalog) -> [Item] {
    catalog.catalog.entries.compactMap { entry in
      catalog[entry.id].map { Item(entry: entry, message: $0, locale: catalog.locale, sources: sources) }
    }
  }

  /// The messages of a catalog with those of the source that they translate.
  func pairs(_ catalog: ParsedCatalog) -> [(item: Item, original: Item)] {
    items(catalog).compactMap { item in
      guard let entry = source.catalog[item.entry.id], let message = source[item.entry.id] else { return nil }
      return (item, Item(entry: entry, message: message, locale: source.locale, sources: sources))
    }
  }
}
