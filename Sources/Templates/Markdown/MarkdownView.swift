import Localization
import Markup
import Site

/// What Markdown is a part of.
enum MarkdownSetting {
  /// A page of the site: its headings stand below those of the page, its boxes have names for those who hear them.
  case page
  /// A text of its own, as the command `cmark-gfm` renders it.
  case document
}

/// Markdown as HTML for the web.
struct MarkdownView: HTML {
  let blocks: [Block]
  let texts: LocaleTexts
  let setting: MarkdownSetting

  init(_ blocks: [Block], _ texts: LocaleTexts, in setting: MarkdownSetting = .page) {
    self.blocks = blocks
    self.texts = texts
    self.setting = setting
  }

  func write(into output: inout HTMLWriter) {
    for block in blocks {
      BlockView(block: block, texts: texts, setting: setting, isTight: false).write(into: &output)
    }
  }
}

private struct BlockView: HTML {
  let block: Block
  let texts: LocaleTexts
  let setting: MarkdownSetting
  /// Whether paragraphs stand without their element, as in a tight list.
  let isTight: Bool

  func write(into output: inout HTMLWriter) {
    if case .paragraph(let content) = block, isTight {
      InlineView(content, in: setting).write(into: &output)
      return
    }
    LineStart().write(into: &output)
    switch block {
    case .paragraph(let content):
      p(content.isAction ? .class("action") : nil) { InlineView(content, in: setting) }.write(into: &output)
    case .heading(let level, let id, let content):
      HeadingView(level: level, id: id, content: content, setting: setting).write(into: &output)
    case .quote(let blocks): blockquote { MarkdownView(blocks, texts, in: setting) }.write(into: &output)
    case .callout(let kind, let blocks):
      CalloutView(kind: kind, blocks: blocks, texts: texts, setting: setting).write(into: &output)
    case .list(let list): ListView(list: list, texts: texts, setting: setting).write(into: &output)
    case .code(let language, let text):
      pre { code(language.flatMap { .class(words: ["language-\($0)"]) }) { text } }.write(into: &output)
    case .thematicBreak: hr().write(into: &output)
    case .table(let table): TableView(table: table, setting: setting).write(into: &output)
    }
  }
}

extension [Inline] {
  /// Whether the paragraph is a button and nothing else.
  var isAction: Bool {
    if count == 1, case .link(let link)? = first { link.isButton } else { false }
  }
}

private struct HeadingView: Component {
  let level: Int
  let id: String
  let content: [Inline]
  let setting: MarkdownSetting

  var body: some HTML {
    // On a page the first two levels are the title's and the sections'.
    switch setting == .page ? max(3, level) : level {
    case 1: h1(.id(id)) { InlineView(content, in: setting) }
    case 2: h2(.id(id)) { InlineView(content, in: setting) }
    case 3: h3(.id(id)) { InlineView(content, in: setting) }
    case 4: h4(.id(id)) { InlineView(content, in: setting) }
    case 5: h5(.id(id)) { InlineView(content, in: setting) }
    default: h6(.id(id)) { InlineView(content, in: setting) }
    }
  }
}

extension CalloutKind {
  var title: InterfaceMessage {
    switch self {
    case .note: .calloutNote
    case .tip: .calloutTip
    case .important: .calloutImportant
    case .warning: .calloutWarning
    case .caution: .calloutCaution
    }
  }
}

private struct CalloutView: Component {
  let kind: CalloutKind
  let blocks: [Block]
  let texts: LocaleTexts
  let setting: MarkdownSetting

  var body: some HTML {
    div(.class(words: ["callout", kind.rawValue]), .role("note")) {
      p {
        if setting == .page { IconView(kind == .warning || kind == .caution ? .alert : .info) }
        texts.text(kind.title)
      }
      MarkdownView(blocks, texts, in: setting)
    }
  }
}

private struct ListView: Component {
  let list: MarkdownList
  let texts: LocaleTexts
  let setting: MarkdownSetting

  var body: some HTML {
    if let start = list.start {
      ol(start == 1 ? nil : .start(start)) { items }
    } else {
      ul(setting == .page && list.items.contains { $0.isChecked != nil } ? .class("tasks") : nil) { items }
    }
  }

  @HTMLBuilder private var items: some HTML {
    for item in list.items {
      li {
        if let isChecked = item.isChecked {
          input(.type("checkbox"), isChecked ? .checked : nil, .disabled, label(isChecked))
          " "
        }
        for block in item.blocks {
          BlockView(block: block, texts: texts, setting: setting, isTight: list.isTight)
        }
      }
    }
  }

  private func label(_ isChecked: Bool) -> Attribute<Tags.input>? {
    setting == .page ? .ariaLabel(texts.words(isChecked ? .taskDone : .taskOpen)) : nil
  }
}

/// A table of Markdown; alignment is a class, because a style attribute would need a looser security policy.
struct TableView: Component {
  let table: MarkdownTable
  var setting = MarkdownSetting.page

  var body: some HTML {
    Markup.table {
      thead {
        tr {
          for (index, content) in table.header.enumerated() {
            th(alignment(index)) { InlineView(content, in: setting) }
          }
        }
      }
      if !table.rows.isEmpty {
        tbody {
          for row in table.rows {
            tr {
              for (index, content) in row.enumerated() {
                td(alignment(index)) { InlineView(content, in: setting) }
              }
            }
          }
        }
      }
    }
  }

  private func alignment<Tag: CellTag>(_ column: Int) -> Attribute<Tag>? {
    guard table.alignments.indices.contains(column) else { return nil }
    switch table.alignments[column] {
    case .none: return nil
    case .left: return .class("left")
    case .center: return .class("center")
    case .right: return .class("right")
    }
  }
}
