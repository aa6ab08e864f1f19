import Diagnostics
import Localization
import Site

/// Reads a page: splits the front matter off, parses the body and cuts it at its headings.
struct PageDecoder {
  let sources: SourceTable
  private(set) var faults = DiagnosticBag()

  init(sources: SourceTable) {
    self.sources = sources
  }

  mutating func page(_ source: SourceID, id: PageID, locale: LocaleID) -> DraftPage? {
    let bytes = sources[source].bytes
    if let fault = Diagnostic.notUTF8(bytes, in: source) {
      faults.add(fault)
      return nil
    }
    let isRightToLeft = LocaleData.of(locale)?.direction == .rightToLeft
    for fault in InvisibleCharacters.faults(in: source, of: sources, isRightToLeft: isRightToLeft) {
      faults.add(fault)
    }
    guard let split = FrontMatterSplit(bytes) else {
      faults.add(.missingFrontMatter(at: Span(source, 0..<min(1, bytes.count))))
      return nil
    }
    let before = faults.count(.error)
    let node = YAMLReader.read(source, range: split.yaml, in: sources, faults: &faults)
    if node == nil, faults.count(.error) == before {
      faults.add(.missingFrontMatter(at: Span(source, 0..<min(3, bytes.count))))
    }
    // Where it cannot be read, what follows it may be a part of it.
    guard let node else { return nil }
    var decoder = YAMLDecoder()
    var front = Self.frontMatter(node, with: &decoder)
    front.span = Span(source, 0..<min(3, bytes.count))
    faults.merge(decoder.faults)
    let body = MarkdownSource(source, range: split.body, in: sources, faults: &faults)
    return body.parsed(faults: &faults).map { cut($0, front: front, body: body, id: id, locale: locale) }
  }

  static func frontMatter(_ node: YAMLNode, with decoder: inout YAMLDecoder) -> FrontMatter {
    var front = FrontMatter(span: node.span)
    guard let fields = decoder.fields(node, of: "the front matter", by: FrontMatterKey.self) else {
      return front
    }
    front.title = fields[.title].flatMap { decoder.text($0) }
    front.summary = fields[.description].flatMap { decoder.text($0) }
    let slug = fields[.slug]
    front.slug = slug.flatMap { decoder.text($0) }
    front.lacksSlug = slug == nil
    front.layout = fields[.layout].flatMap { decoder.word($0) }
    front.note = fields[.note].flatMap { decoder.text($0) }
    if let aliases = fields[.aliases] {
      front.aliases = decoder.elements(aliases, of: "paths").compactMap { decoder.text($0) }
    }
    decoder.finish(fields)
    return front
  }

  /// `#` opens the page, `##` a section, `###` an item of it; all else belongs to the heading before it.
  private mutating func cut(
    _ root: MarkdownNode, front: FrontMatter, body: MarkdownSource, id: PageID, locale: LocaleID
  ) -> DraftPage {
    var heading: DraftHeading?
    var opening: [MarkdownNode] = []
    var figures: [DraftItem] = []
    var sections: [DraftSection] = []
    var footnotes: [MarkdownNode] = []
    var subheadings: [DraftHeading] = []
    var nested: [DraftHeading] = []
    for node in root.children {
      if case .heading(let level) = node.kind, level > 3 {
        subheadings.append(HeadingDecoder.heading(node, level: level, in: body, faults: &faults))
      }
      switch node.kind {
      case .footnoteDefinition: footnotes.append(node)
      case .heading(let level) where level <= 3:
        let next = HeadingDecoder.heading(node, level: level, in: body, faults: &faults)
        switch level {
        case 1 where heading == nil && sections.isEmpty: heading = next
        case 1: faults.add(.secondTitle(at: next.span, first: heading?.span))
        case 2: sections.append(DraftSection(heading: next))
        default:
          let item = DraftItem(heading: next)
          if sections.isEmpty {
            figures.append(item)
          } else {
            sections[sections.count - 1].items.append(item)
          }
        }
      default:
        nested += headings(below: node, in: body)
        Self.append(node, to: &opening, figures: &figures, sections: &sections)
      }
    }
    if heading == nil { faults.add(.missingTitle(at: body.span(0..<min(1, body.text.count)))) }
    let page = DraftPage(
      id: id, locale: locale, front: front, body: body, heading: heading, opening: opening, figures: figures,
      sections: sections, footnotes: footnotes, subheadings: subheadings,
      nestedHeadings: nested, codeBlocks: Self.codeBlocks(below: root))
    return page
  }

  private mutating func headings(below node: MarkdownNode, in body: MarkdownSource) -> [DraftHeading] {
    node.children.flatMap { child in
      if case .heading(let level) = child.kind {
        [HeadingDecoder.heading(child, level: level, in: body, faults: &faults)]
      } else {
        headings(below: child, in: body)
      }
    }
  }

  private static func codeBlocks(below node: MarkdownNode) -> [Range<Int>] {
    node.children.flatMap { child in
      if case .codeBlock = child.kind { [child.range] } else { codeBlocks(below: child) }
    }
  }

  private static func append(
    _ node: MarkdownNode, to opening: inout [MarkdownNode], figures: inout [DraftItem],
    sections: inout [DraftSection]
  ) {
    if sections.isEmpty {
      if figures.isEmpty { opening.append(node) } else { figures[figures.count - 1].blocks.append(node) }
    } else if sections[sections.count - 1].items.isEmpty {
      sections[sections.count - 1].blocks.append(node)
    } else {
      let last = sections[sections.count - 1].items.count - 1
      sections[sections.count - 1].items[last].blocks.append(node)
    }
  }
}

extension Diagnostic {
  fileprivate static func missingFrontMatter(at span: Span) -> Diagnostic {
    .error(
      .missingFrontMatter, "the page does not begin with its front matter", at: span,
      help: "begin with a line '---', then title, description and layout, then a line '---'")
  }

  fileprivate static func secondTitle(at span: Span, first: Span?) -> Diagnostic {
    let fault = Diagnostic.error(
      .secondTitle, "a second '#' heading", at: span,
      help: "a page has one '#' heading, at its beginning: write '##'")
    return first.map { fault.noting("the first one", at: $0) } ?? fault
  }

  fileprivate static func missingTitle(at span: Span) -> Diagnostic {
    .error(.missingTitle, "the page has no '#' heading", at: span, help: "begin the text with '# Heading'")
  }
}
