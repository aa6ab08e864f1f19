import Markup
import Site

/// Running text as HTML for the web.
struct InlineView: HTML {
  let content: [Inline]
  let setting: MarkdownSetting

  init(_ content: [Inline], in setting: MarkdownSetting = .page) {
    self.content = content
    self.setting = setting
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
    case .code(let text): code { text }.write(into: &output)
    case .emphasis(let content): em { InlineView(content, in: setting) }.write(into: &output)
    case .strong(let content): strong { InlineView(content, in: setting) }.write(into: &output)
    case .strikethrough(let content): del { InlineView(content, in: setting) }.write(into: &output)
    case .link(let link):
      a(
        link.isButton ? .class("button") : nil, .href(WebAddress(encoding: link.url)),
        link.title.map { .title($0) }, link.action.map { _ in .event(.actionClicked) },
        link.action.map { .data("data-action", $0) }
      ) { InlineView(link.content, in: setting) }.write(into: &output)
    case .image(let image):
      img(
        .src(WebAddress(encoding: image.url)), .alt(image.alternative), image.title.map { .title($0) },
        setting == .page ? .lazy : nil
      ).write(into: &output)
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
  /// The name of the action in the application that it leads to.
  fileprivate var action: String? {
    if case .action(let name) = kind { name } else { nil }
  }
}
