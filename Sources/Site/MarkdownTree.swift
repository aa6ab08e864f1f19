/// A block of Markdown as a value: what cmark-gfm found, with references, links and ids resolved.
///
/// Nothing in it can be raw HTML, and every link leads somewhere that exists.
package enum Block: Sendable {
  case paragraph([Inline])
  case heading(level: Int, id: String, [Inline])
  case quote([Block])
  case callout(CalloutKind, [Block])
  case list(MarkdownList)
  case code(language: String?, text: String)
  case thematicBreak
  case table(MarkdownTable)
}

/// A note that stands out, written `> [!WARNING]`.
package enum CalloutKind: String, CaseIterable, Sendable {
  case note, tip, important, warning, caution
}

package struct MarkdownList: Sendable {
  package struct Item: Sendable {
    /// Whether the box of a task is ticked; nothing where the item is no task.
    package let isChecked: Bool?
    package let blocks: [Block]

    package init(isChecked: Bool?, blocks: [Block]) {
      self.isChecked = isChecked
      self.blocks = blocks
    }
  }

  /// The first number of a numbered list; nothing where the list has bullets.
  package let start: Int?
  /// Whether paragraphs in it stand without space between them.
  package let isTight: Bool
  package let items: [Item]

  package init(start: Int?, isTight: Bool, items: [Item]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}

package struct MarkdownTable: Sendable {
  package enum Alignment: Sendable {
    case none, left, center, right
  }

  /// One for each column.
  package let alignments: [Alignment]
  package let header: [[Inline]]
  /// Each as long as the header.
  package let rows: [[[Inline]]]

  package init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}

/// A piece of running text.
package indirect enum Inline: Sendable {
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case emphasis([Inline])
  case strong([Inline])
  case strikethrough([Inline])
  case link(Link)
  case image(Image)
  /// The number of a note at the end of the page, from 1, and which mention of it this is, from 1.
  case footnote(number: Int, mention: Int)
}

/// Where a link leads, and how it looks.
package struct Link: Sendable {
  package enum Kind: Sendable {
    /// Within the site.
    case page
    /// An action of the application, such as starting a trial.
    case action(String)
    /// Another site, an e-mail address, a telephone number.
    case external
  }

  package let url: String
  package let kind: Kind
  /// Written `[Label](target "button")`.
  package let isButton: Bool
  package let title: String?
  package let content: [Inline]

  package init(url: String, kind: Kind, isButton: Bool, title: String?, content: [Inline]) {
    self.url = url
    self.kind = kind
    self.isButton = isButton
    self.title = title
    self.content = content
  }
}

/// A picture from the product's assets.
package struct Image: Sendable {
  package let url: String
  package let alternative: String
  package let title: String?

  package init(url: String, alternative: String, title: String?) {
    self.url = url
    self.alternative = alternative
    self.title = title
  }
}

/// A text of Markdown that is no page.
package struct MarkdownDocument: Sendable {
  package let blocks: [Block]
  package let footnotes: [Footnote]

  package init(blocks: [Block], footnotes: [Footnote]) {
    self.blocks = blocks
    self.footnotes = footnotes
  }
}

/// A note at the end of a page.
package struct Footnote: Sendable {
  package let blocks: [Block]
  /// How often the text refers to it.
  package let mentions: Int

  package init(blocks: [Block], mentions: Int) {
    self.blocks = blocks
    self.mentions = mentions
  }
}

extension [Inline] {
  /// The words alone, as for a title or an attribute.
  package var plainText: String {
    map(\.plainText).joined()
  }
}

extension Inline {
  /// The words alone.
  package var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .softBreak, .lineBreak: " "
    case .emphasis(let content), .strong(let content), .strikethrough(let content): content.plainText
    case .link(let link): link.content.plainText
    case .image(let image): image.alternative
    case .footnote: ""
    }
  }
}

extension Block {
  /// The words alone, blocks apart by a space.
  package var plainText: String {
    switch self {
    case .paragraph(let content), .heading(_, _, let content): content.plainText
    case .quote(let blocks), .callout(_, let blocks): blocks.plainText
    case .list(let list): list.items.map(\.blocks.plainText).joined(separator: " ")
    case .code(_, let text): text
    case .thematicBreak: ""
    case .table(let table):
      ([table.header] + table.rows).map { $0.map(\.plainText).joined(separator: " ") }.joined(separator: " ")
    }
  }
}

extension [Block] {
  /// The ids of its headings.
  package var anchors: [String] {
    compactMap { if case .heading(_, let id, _) = $0 { id } else { nil } }
  }

  package var plainText: String {
    map(\.plainText).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The names of the run-time variables in its texts and addresses.
  package var variables: Set<String> {
    var names: Set<String> = []
    collectVariables(into: &names)
    return names
  }

  fileprivate func collectVariables(into names: inout Set<String>) {
    for block in self {
      switch block {
      case .paragraph(let content), .heading(_, _, let content): content.collectVariables(into: &names)
      case .quote(let blocks), .callout(_, let blocks): blocks.collectVariables(into: &names)
      case .list(let list): for item in list.items { item.blocks.collectVariables(into: &names) }
      case .table(let table):
        for row in [table.header] + table.rows { for cell in row { cell.collectVariables(into: &names) } }
      case .code(_, let text): names.formUnion(RunTimeMarker.names(in: text))
      case .thematicBreak: break
      }
    }
  }
}

extension [Inline] {
  /// Those of its words, and of where its links lead and its pictures come from.
  fileprivate func collectVariables(into names: inout Set<String>) {
    for inline in self {
      switch inline {
      case .text(let text), .code(let text): names.formUnion(RunTimeMarker.names(in: text))
      case .link(let link):
        names.formUnion(RunTimeMarker.names(in: link.url))
        link.content.collectVariables(into: &names)
      case .image(let image): names.formUnion(RunTimeMarker.names(in: image.url + image.alternative))
      case .emphasis(let content), .strong(let content), .strikethrough(let content):
        content.collectVariables(into: &names)
      case .softBreak, .lineBreak, .footnote: break
      }
    }
  }
}
