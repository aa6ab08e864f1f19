import Localization
import Markup
import Site

/// Markdown as HTML for the web.
struct MarkdownView: Component {
  let blocks: [Block]
  let texts: LocaleTexts

  init(_ blocks: [Block], _ texts: LocaleTexts) {
    self.blocks = blocks
    self.texts = texts
  }

  var body: some HTML {
    for block in blocks { BlockView(block: block, texts: texts, isTight: false) }
  }
}

struct BlockView: HTML {
  let block: Block
  let texts: LocaleTexts
  /// Whether paragraphs stand without their element, as in a tight list.
  let isTight: Bool

  func write(into output: inout HTMLWriter) {
    switch block {
    case .paragraph(let content): ParagraphView(content: content, isTight: isTight).write(into: &output)
    case .heading(let level, let id, let content):
      HeadingView(level: level, id: id, content: content).write(into: &output)
    case .quote(let blocks): blockquote { MarkdownView(blocks, texts) }.write(into: &output)
    case .callout(let kind, let blocks):
      CalloutView(kind: kind, blocks: blocks, texts: texts).write(into: &output)
    case .list(let list): ListView(list: list, texts: texts).write(into: &output)
    case .code(let language, let text):
      pre { code(language.flatMap { .class(words: ["language-\($0)"]) }) { text } }.write(into: &output)
    case .thematicBreak: hr().write(into: &output)
    case .table(let table): TableView(table: table).write(into: &output)
    }
  }
}

private struct ParagraphView: Component {
  let content: [Inline]
  let isTight: Bool

  var body: some HTML {
    if isTight {
      InlineView(content)
    } else {
      p(content.isAction ? .class("action") : nil) { InlineView(content) }
    }
  }
}

extension [Inline] {
  /// Whether the paragraph is a button and nothing else.
  fileprivate var isAction: Bool {
    if count == 1, case .link(let link)? = first { link.isButton } else { false }
  }
}

private struct HeadingView: Component {
  let level: Int
  let id: String
  let content: [Inline]

  var body: some HTML {
    switch level {
    case ...3: h3(.id(id)) { InlineView(content) }
    case 4: h4(.id(id)) { InlineView(content) }
    case 5: h5(.id(id)) { InlineView(content) }
    default: h6(.id(id)) { InlineView(content) }
    }
  }
}

private struct CalloutView: Component {
  let kind: CalloutKind
  let blocks: [Block]
  let texts: LocaleTexts

  private var title: InterfaceMessage {
    switch kind {
    case .note: .calloutNote
    case .tip: .calloutTip
    case .important: .calloutImportant
    case .warning: .calloutWarning
    case .caution: .calloutCaution
    }
  }

  var body: some HTML {
    div(.class(words: ["callout", kind.rawValue]), .role("note")) {
      p {
        IconView(kind == .warning || kind == .caution ? .alert : .info)
        texts.text(title)
      }
      MarkdownView(blocks, texts)
    }
  }
}

private struct ListView: Component {
  let list: MarkdownList
  let texts: LocaleTexts

  var body: some HTML {
    if let start = list.start {
      ol(start == 1 ? nil : .start(start)) { items }
    } else {
      ul(list.items.contains { $0.isChecked != nil } ? .class("tasks") : nil) { items }
    }
  }

  @HTMLBuilder private var items: some HTML {
    for item in list.items {
      li {
        if let isChecked = item.isChecked {
          input(.type("checkbox"), isChecked ? .checked : nil, .disabled)
          " "
        }
        for block in item.blocks { BlockView(block: block, texts: texts, isTight: list.isTight) }
      }
    }
  }
}

/// A table of Markdown; alignment is a class, because a style attribute would need a looser security policy.
struct TableView: Component {
  let table: MarkdownTable

  var body: some HTML {
    Markup.table {
      thead {
        tr {
          for (index, content) in table.header.enumerated() {
            th(.scope("col"), alignment(index)) { InlineView(content) }
          }
        }
      }
      if !table.rows.isEmpty {
        tbody {
          for row in table.rows {
            tr {
              for (index, content) in row.enumerated() { td(alignment(index)) { InlineView(content) } }
            }
          }
        }
      }
    }
  }

  private func alignment<Tag: CellTag>(_ column: Int) -> Attribute<Tag>? {
    guard table.alignments.indices.contains(column) else { return nil }
    switch table.alignments[column] {
    case .none, .left: return nil
    case .center: return .class("center")
    case .right: return .class("end")
    }
  }
}

/// Running text.
struct InlineView: HTML {
  let content: [Inline]

  init(_ content: [Inline]) {
    self.content = content
  }

  func write(into output: inout HTMLWriter) {
    for inline in content { Self.write(inline, into: &output) }
  }

  private static func write(_ inline: Inline, into output: inout HTMLWriter) {
    switch inline {
    case .text(let text): text.write(into: &output)
    case .softBreak: "\n".write(into: &output)
    case .lineBreak: br().write(into: &output)
    case .code(let text): code { text }.write(into: &output)
    case .emphasis(let content): em { InlineView(content) }.write(into: &output)
    case .strong(let content): strong { InlineView(content) }.write(into: &output)
    case .strikethrough(let content): del { InlineView(content) }.write(into: &output)
    case .link(let link):
      a(
        link.isButton ? .class("button") : nil, .href(WebAddress(link.url)), link.title.map { .title($0) },
        link.event
      ) { InlineView(link.content) }.write(into: &output)
    case .image(let image):
      img(.src(WebAddress(image.url)), .alt(image.alternative), image.title.map { .title($0) }, .lazy)
        .write(into: &output)
    case .footnote(let number, let mention):
      sup(.class("footnote-ref")) {
        a(.href(WebAddress("#fn-\(number)")), .id("fnref-\(number)\(mention > 1 ? "-\(mention)" : "")")) {
          "\(number)"
        }
      }.write(into: &output)
    }
  }
}

extension Link {
  /// What the page's script tells when the link is followed.
  fileprivate var event: Attribute<Tags.a>? {
    if case .action(let name) = kind { .data("data-event", "action_\(name)") } else { nil }
  }
}
