import Diagnostics
import Localization
import Site

/// A page as it was written: its front matter, and its body cut into opening, sections and items.
struct DraftPage: Sendable {
  let id: PageID
  let locale: LocaleID
  let front: FrontMatter
  let body: MarkdownSource
  /// The page's `#` heading; a page without one was reported.
  let heading: DraftHeading?
  let opening: [MarkdownNode]
  let figures: [DraftItem]
  let sections: [DraftSection]
  let footnotes: [MarkdownNode]
  /// Headings below those of items.
  let subheadings: [DraftHeading]
  /// Headings in quotations and lists.
  let nestedHeadings: [DraftHeading]
  /// Where code stands in blocks, in the text that was parsed.
  let codeBlocks: [Range<Int>]
}

/// What stands between the two lines `---` at the top of a page.
struct FrontMatter: Sendable {
  var span: Span
  var title: Located<String>?
  var summary: Located<String>?
  var slug: Located<String>?
  var layout: Located<PageLayout>?
  var note: Located<String>?
  var aliases: [Located<String>] = []
  /// Whether the front matter could be read and says nothing of a slug.
  var lacksSlug = false
}

/// A heading and what its `{.kind #id key=value}` says.
struct DraftHeading: Sendable {
  let level: Int
  /// In the file.
  let span: Span
  /// In the text that was parsed.
  let range: Range<Int>
  let content: [MarkdownNode]
  var id: Located<String>
  var hasOwnID = false
  /// Whether something between the braces could not be read, so that the id may be another.
  var isBroken = false
  var kinds: [Located<String>] = []
  var options: [String: Located<String>] = [:]
}

struct DraftSection: Sendable {
  let heading: DraftHeading
  var blocks: [MarkdownNode] = []
  var items: [DraftItem] = []
}

struct DraftItem: Sendable {
  let heading: DraftHeading
  var blocks: [MarkdownNode] = []
}

extension DraftPage {
  /// Every heading that can be linked to.
  var anchors: [DraftHeading] {
    figures.map(\.heading) + sections.flatMap { [$0.heading] + $0.items.map(\.heading) } + subheadings
      + nestedHeadings
  }

  var hasBrokenAnchor: Bool { anchors.contains(where: \.isBroken) }
}
