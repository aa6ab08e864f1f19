import Diagnostics
import Site

extension Check<PageFamily> {
  /// Each id stands once in a page, be it written, made of a heading's words, or the page's own.
  static let anchors = Check { family in
    family.drafts.values.flatMap { page -> [Diagnostic] in
      let own = page.ownIDs
      var first: [String: Span] = [:]
      return page.shownAnchors.filter { !$0.isBroken }.compactMap { heading in
        let id = heading.id
        guard !own.contains(id.value) else { return .ownID(heading) }
        defer { first[id.value] = first[id.value] ?? id.span }
        return first[id.value].map { .duplicateAnchor(heading, first: $0) }
      }
    }
  }
}

extension DraftPage {
  /// The headings whose ids stand in the page, in the order of the file.
  ///
  /// Items of most sections have none, and neither have the drawings of the opening.
  var shownAnchors: [DraftHeading] {
    let items = sections.filter(showsItemIDs).flatMap(\.items).map(\.heading)
    let figures = figures.map(\.heading).filter { $0.kinds.isEmpty }
    let written = anchors.filter(\.hasOwnID)
    let made = (figures + sections.map(\.heading) + items + subheadings + nestedHeadings)
      .filter { !$0.hasOwnID }
    return (written + made).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func showsItemIDs(_ section: DraftSection) -> Bool {
    front.layout?.value != .faq && section.kind == .prose
  }

  /// Ids that the templates give to other things than headings.
  fileprivate var ownIDs: Set<String> {
    var ids: Set<String> = ["main"]
    ids.formUnion(["mark", "tick", "dash", "chevron", "globe", "info", "alert"].map { "i-\($0)" })
    let kinds = Set(sections.map(\.kind))
    if kinds.contains(.plans) { ids.formUnion(["billing-month", "billing-year"]) }
    if kinds.contains(.comparison) { ids.insert("compare-name") }
    for figure in figures {
      let parts: [String] =
        switch figure.heading.kinds.first.flatMap({ FigureKind(rawValue: $0.value) }) {
        case .bars, .line: ["name", "text"]
        case .entry: ["name"]
        case .ticket, nil: []
        }
      ids.formUnion(parts.map { "\(figure.heading.id.value)-\($0)" })
    }
    if !footnotes.isEmpty { ids.insert("footnotes") }
    for number in footnotes.indices.map({ $0 + 1 }) { ids.formUnion(["fn-\(number)", "fnref-\(number)"]) }
    return ids
  }
}

extension DraftSection {
  /// What the section is; one of a kind that does not exist was reported and is running text.
  var kind: SectionKind { heading.kinds.first.flatMap { SectionKind(rawValue: $0.value) } ?? .prose }
}

extension Diagnostic {
  fileprivate static func duplicateAnchor(_ heading: DraftHeading, first: Span) -> Diagnostic {
    let id = heading.id
    return .error(
      .duplicateAnchor, "id '\(id.value)' stands twice on this page", at: id.span.firstLineOrPoint,
      help: heading.hasOwnID
        ? "give each heading its own id"
        : "the id is made of the heading's words: give it one of its own, such as {#\(ownExample(id.value))}"
    )
    .noting("first given here", at: first)
  }

  fileprivate static func ownID(_ heading: DraftHeading) -> Diagnostic {
    .error(
      .duplicateAnchor, "id '\(heading.id.value)' is used by the page itself",
      at: heading.id.span.firstLineOrPoint, help: "give the heading another id")
  }

  private static func ownExample(_ id: String) -> String {
    HeadingDecoder.isAnchor(id) ? "\(id)-2" : "second"
  }
}
