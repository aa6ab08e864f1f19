import Localization
import Markup
import Site

/// A text as the content of an e-mail: one cell, whose font everything in it inherits.
struct EmailDocument: Component {
  let document: MarkdownDocument
  let frame: DocumentFrame

  private var style: EmailStyle { frame.style }

  var body: some HTML {
    EmailFrame(style: style.text, isBox: false) {
      EmailMarkdownView(document.blocks, frame)
      if !document.footnotes.isEmpty {
        hr(.style(trusted: style.rule))
        ol(.style(trusted: style.list(isLast: true))) {
          for note in document.footnotes {
            li(.style(trusted: EmailStyle.item)) { EmailMarkdownView(note.blocks, frame) }
          }
        }
      }
    }
  }
}

/// A table of one cell: the only box that every reader of e-mail draws.
struct EmailFrame<Content: HTML>: Component {
  let style: String
  var isLast = true
  /// Whether it has a ground of its own, which has another colour in the dark.
  var isBox = true
  @HTMLBuilder let content: Content

  var body: some HTML {
    table(
      .role("presentation"), .width("100%"), .noBorder, .noPadding, .noSpacing,
      isLast ? nil : .style(trusted: EmailStyle.margin(isLast: false))
    ) {
      tr {
        td(isBox ? .class("q") : nil, .style(trusted: style)) {
          LineStart()
          content
        }
      }
    }
  }
}

/// Markdown as HTML for e-mails: the styles stand in the elements, because many readers drop style sheets.
struct EmailMarkdownView: HTML {
  let blocks: [Block]
  let frame: DocumentFrame
  /// Whether paragraphs stand without their element, as in a tight list.
  let isTight: Bool

  /// Whether the last block has no space below it.
  private let endsFlush: Bool

  init(_ blocks: [Block], _ frame: DocumentFrame, isTight: Bool = false, endsFlush: Bool = true) {
    self.blocks = blocks
    self.frame = frame
    self.isTight = isTight
    self.endsFlush = endsFlush
  }

  func write(into output: inout HTMLWriter) {
    for (index, block) in blocks.enumerated() {
      EmailBlockView(
        block: block, frame: frame, style: frame.style, isTight: isTight,
        isLast: endsFlush && index == blocks.count - 1
      ).write(into: &output)
    }
  }
}

private struct EmailBlockView: HTML {
  let block: Block
  let frame: DocumentFrame
  let style: EmailStyle
  let isTight: Bool
  let isLast: Bool

  func write(into output: inout HTMLWriter) {
    if case .paragraph(let content) = block, isTight {
      EmailInlineView(content, frame).write(into: &output)
      return
    }
    LineStart().write(into: &output)
    switch block {
    case .paragraph(let content):
      if content.isAction {
        EmailButton(style: style) { EmailInlineView(content, frame) }.write(into: &output)
      } else {
        p(.style(trusted: EmailStyle.margin(isLast: isLast))) { EmailInlineView(content, frame) }.write(
          into: &output)
      }
    case .heading(let level, _, let content):
      EmailHeading(level: level, style: style.heading(level), content: content, frame: frame).write(
        into: &output)
    case .quote(let blocks):
      EmailFrame(style: style.quote, isLast: isLast) { EmailMarkdownView(blocks, frame) }.write(into: &output)
    case .callout(let kind, let blocks):
      EmailFrame(style: style.callout(kind), isLast: isLast) {
        p(.style(trusted: style.calloutTitle(kind))) { frame.texts.text(kind.title) }
        EmailMarkdownView(blocks, frame)
      }.write(into: &output)
    case .list(let list):
      EmailListView(list: list, frame: frame, style: style, isLast: isLast).write(into: &output)
    case .code(_, let text):
      EmailFrame(style: style.box, isLast: isLast) { pre(.style(trusted: style.codeBlock)) { text } }.write(
        into: &output)
    case .thematicBreak: hr(.style(trusted: style.rule)).write(into: &output)
    case .table(let table):
      EmailTableView(table: table, frame: frame, style: style, isLast: isLast).write(into: &output)
    }
  }
}

private struct EmailHeading: Component {
  let level: Int
  let style: String
  let content: [Inline]
  let frame: DocumentFrame

  var body: some HTML {
    switch level {
    case 1: h1(.style(trusted: style)) { EmailInlineView(content, frame) }
    case 2: h2(.style(trusted: style)) { EmailInlineView(content, frame) }
    case 3: h3(.style(trusted: style)) { EmailInlineView(content, frame) }
    case 4: h4(.style(trusted: style)) { EmailInlineView(content, frame) }
    case 5: h5(.style(trusted: style)) { EmailInlineView(content, frame) }
    default: h6(.style(trusted: style)) { EmailInlineView(content, frame) }
    }
  }
}

private struct EmailListView: Component {
  let list: MarkdownList
  let frame: DocumentFrame
  let style: EmailStyle
  let isLast: Bool

  var body: some HTML {
    if let start = list.start {
      ol(start == 1 ? nil : .start(start), .style(trusted: style.list(isLast: isLast))) { items }
    } else {
      ul(.style(trusted: style.list(isLast: isLast))) { items }
    }
  }

  @HTMLBuilder private var items: some HTML {
    for item in list.items {
      li(.style(trusted: EmailStyle.item)) {
        // No e-mail may hold a field.
        if let isChecked = item.isChecked { isChecked ? "☑ " : "☐ " }
        EmailMarkdownView(item.blocks, frame, isTight: list.isTight)
      }
    }
  }
}

private struct EmailTableView: Component {
  let table: MarkdownTable
  let frame: DocumentFrame
  let style: EmailStyle
  let isLast: Bool

  var body: some HTML {
    Markup.table(.class("t"), .style(trusted: style.table(isLast: isLast))) {
      thead {
        tr {
          for (index, content) in table.header.enumerated() {
            th(.scope("col"), .style(trusted: cell(index, in: .head))) { EmailInlineView(content, frame) }
          }
        }
      }
      if !table.rows.isEmpty {
        tbody {
          for row in table.rows {
            tr {
              for (index, content) in row.enumerated() {
                td(.style(trusted: cell(index, in: .entry))) { EmailInlineView(content, frame) }
              }
            }
          }
        }
      }
    }
  }

  private func cell(_ column: Int, in row: EmailStyle.Row) -> String {
    let alignment = table.alignments.indices.contains(column) ? table.alignments[column] : .none
    return style.cell(row, alignment: alignment, isLast: column == table.header.count - 1)
  }
}

/// Running text as HTML for e-mails.
struct EmailInlineView: HTML {
  let content: [Inline]
  let frame: DocumentFrame
  private let style: EmailStyle

  init(_ content: [Inline], _ frame: DocumentFrame) {
    self.content = content
    self.frame = frame
    style = frame.style
  }

  func write(into output: inout HTMLWriter) {
    for inline in content { write(inline, into: &output) }
  }

  private func write(_ inline: Inline, into output: inout HTMLWriter) {
    switch inline {
    case .text(let text): text.write(into: &output)
    case .softBreak: "\n".write(into: &output)
    case .lineBreak:
      br().write(into: &output)
      "\n".write(into: &output)
    case .code(let text): code(.style(trusted: style.code)) { text }.write(into: &output)
    case .emphasis(let content): em { EmailInlineView(content, frame) }.write(into: &output)
    case .strong(let content): strong { EmailInlineView(content, frame) }.write(into: &output)
    case .strikethrough(let content): del { EmailInlineView(content, frame) }.write(into: &output)
    case .link(let link): write(link, into: &output)
    case .image(let image):
      img(
        .src(WebAddress(encoding: frame.absolute(image.url))), .alt(image.alternative),
        .style(trusted: "width:100%;max-width:536px")
      )
      .write(into: &output)
    case .footnote(let number, _): sup { "\(number)" }.write(into: &output)
    }
  }

  private func write(_ link: Link, into output: inout HTMLWriter) {
    a(
      link.isButton ? .class("b") : nil, .href(WebAddress(encoding: frame.absolute(link.url))),
      .style(trusted: link.isButton ? style.button : style.link)
    ) { EmailInlineView(link.content, frame) }.write(into: &output)
  }
}

/// A button that all readers draw: a coloured cell with a link in it.
struct EmailButton<Content: HTML>: Component {
  let style: EmailStyle
  @HTMLBuilder let content: Content

  var body: some HTML {
    table(.role("presentation"), .noBorder, .noPadding, .noSpacing, .style(trusted: "margin:8px 0 24px")) {
      tr {
        td(.class("b"), .style(trusted: style.buttonCell)) { content }
      }
    }
  }
}
