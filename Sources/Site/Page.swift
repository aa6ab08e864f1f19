package import Localization

/// The name of a page: its path in the `pages` folder without `.md`, such as `legal/terms`.
package struct PageID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ path: String) {
    description = path
  }

  package static let index = PageID("index")
  package static let notFound = PageID("404")

  package static func < (left: PageID, right: PageID) -> Bool { left.description < right.description }
}

/// How a page is laid out.
package enum PageLayout: String, CaseIterable, Sendable {
  case landing
  case pricing
  /// Each section is a question and its answer.
  case faq
  /// Running text: legal pages, contact.
  case page
  case notFound = "not-found"
}

/// What a section of a page is, written `## Heading {.kind}`.
package enum SectionKind: String, CaseIterable, Sendable {
  case prose
  case benefits
  case personas
  case testimonials
  case plans
  case addons
  case comparison
  case roi
  case faq
  case cta
}

extension SectionKind {
  /// The options of a section by name, with the numbers that one may be; a text where there are none.
  package var options: [String: ClosedRange<Int>?] {
    ownOptions.merging([WrittenOption.note.rawValue: nil]) { own, _ in own }
  }

  /// Without the note that every section may have.
  private var ownOptions: [String: ClosedRange<Int>?] {
    switch self {
    case .faq: ["limit": 1...1_000, "ids": nil]
    case .roi: ["plan": nil, "cut": nil, "times": 1...1_000]
    case .testimonials: ["placeholder": nil]
    case .prose, .benefits, .personas, .plans, .addons, .comparison, .cta: [:]
    }
  }
}

/// An option whose value is read by visitors: it differs by language, and is checked like other texts.
package enum WrittenOption: String, CaseIterable, Sendable {
  /// A few words beside a section or in a drawing.
  case note
  /// What a drawing says of the place it points at.
  case call
}

/// What an item of a page's opening shows, written `### Heading {.kind}`.
package enum FigureKind: String, CaseIterable, Sendable {
  /// A slip of paper with lines and a sum.
  case ticket
  /// A chart of bars.
  case bars
  /// The plan of a line of stations, one of which is called out.
  case line
  /// An entry of a journal: accounts, debit and credit, with their totals.
  case entry

  /// The options of an item, as those of ``SectionKind``.
  package var options: [String: ClosedRange<Int>?] {
    switch self {
    case .ticket: ["note": nil]
    case .bars: ["peak": 1...100]
    case .line: ["mark": Self.stations, "call": nil, "note": nil]
    case .entry: [:]
    }
  }

  /// How many stations a line may have, so that their names can be read on a phone.
  package static let stations = 1...5

  /// How many letters fit into a station of a line with so many.
  package static func letters(ofStationAmong count: Int) -> Int { (750 / count - 54) / 18 }
}

/// A part of a page with a heading of its own.
package struct PageSection: Sendable {
  package let kind: SectionKind
  /// Unique in the page, the same in every language.
  package let id: String
  package let heading: [Inline]
  /// Such as `limit=4`.
  package let options: [String: String]
  package let blocks: [Block]
  package let items: [SectionItem]
  /// What a section of the kind `roi` reckons; its items are the inputs.
  package let calculator: Calculator?

  /// A few words beside the section.
  package var note: String? { options[WrittenOption.note.rawValue] }

  package init(
    kind: SectionKind, id: String, heading: [Inline], options: [String: String], blocks: [Block],
    items: [SectionItem], calculator: Calculator? = nil
  ) {
    self.kind = kind
    self.id = id
    self.heading = heading
    self.options = options
    self.blocks = blocks
    self.items = items
    self.calculator = calculator
  }
}

/// One of the things that a section lists, written `### Heading`.
package struct SectionItem: Sendable {
  package let figure: FigureKind?
  package let id: String
  package let heading: [Inline]
  package let options: [String: String]
  package let blocks: [Block]

  package init(
    figure: FigureKind?, id: String, heading: [Inline], options: [String: String], blocks: [Block]
  ) {
    self.figure = figure
    self.id = id
    self.heading = heading
    self.options = options
    self.blocks = blocks
  }
}

/// A page in one language.
///
/// A class, because every view holds it and it never changes: handing it on costs one count.
package final class Page: Sendable {
  package let id: PageID
  package let layout: PageLayout
  /// The language of the site that the page belongs to.
  package let locale: LocaleID
  /// The language the page is written in; another than ``locale`` where a translation is missing.
  package let textLocale: LocaleID
  /// In the site, beginning and ending with a slash, such as `/es/precios/`; files such as `/404.html` do not end so.
  package let path: String
  package let title: String
  package let summary: String
  package let heading: [Inline]
  /// A few words beside the opening.
  package let note: String?
  /// What stands between the page's heading and its first section.
  package let opening: [Block]
  package let figures: [SectionItem]
  package let sections: [PageSection]
  package let footnotes: [Footnote]
  /// Former paths, which redirect here.
  package let aliases: [String]

  package init(
    id: PageID, layout: PageLayout, locale: LocaleID, textLocale: LocaleID, path: String, title: String,
    summary: String, heading: [Inline], opening: [Block], figures: [SectionItem], sections: [PageSection],
    footnotes: [Footnote], aliases: [String], note: String? = nil
  ) {
    self.id = id
    self.layout = layout
    self.locale = locale
    self.textLocale = textLocale
    self.path = path
    self.title = title
    self.summary = summary
    self.heading = heading
    self.opening = opening
    self.figures = figures
    self.sections = sections
    self.footnotes = footnotes
    self.aliases = aliases
    self.note = note
  }

  package var isTranslated: Bool { locale == textLocale }

  /// The id of every heading that can be linked to.
  package var anchors: [String] {
    figures.map(\.id) + opening.anchors
      + sections.flatMap { section in
        [section.id] + section.blocks.anchors + section.items.flatMap { [$0.id] + $0.blocks.anchors }
      }
  }

  package func section(_ kind: SectionKind) -> PageSection? { sections.first { $0.kind == kind } }
}
