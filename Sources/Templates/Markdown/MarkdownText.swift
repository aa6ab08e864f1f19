import Localization
import Site

/// Markdown as plain text, for e-mails that are read as such.
///
/// Lines are broken between words before the 73rd column. An address stands on a line of its own below the words
/// that link to it and is never broken, so that every reader makes a link of it.
struct MarkdownText {
  private static let width = 72
  private let frame: DocumentFrame
  private(set) var writer = TextWriter()

  init(_ frame: DocumentFrame) {
    self.frame = frame
  }

  /// Adds a whole text.
  mutating func add(_ document: MarkdownDocument) {
    add(document.blocks)
    for (index, note) in document.footnotes.enumerated() {
      writer.emptyLine()
      behind("[\(index + 1)] ", .hanging, width: Self.width) { $0.add(note.blocks, width: $1) }
    }
  }

  mutating func add(_ blocks: [Block]) { add(blocks, width: Self.width) }

  /// Adds a sentence, broken between words.
  mutating func add(wrapping text: String) { writer.wrap(Array(text.utf8), width: Self.width) }

  mutating func add(line: String) { writer.line(line) }
  mutating func add(exactLine line: String) { writer.exactLine(line) }
  mutating func addEmptyLine() { writer.emptyLine() }

  /// French keeps a space before it.
  var colon: String { frame.texts.locale.language == "fr" ? "\u{A0}:" : ":" }

  // MARK: Blocks

  private mutating func add(_ blocks: [Block], width: Int, isTight: Bool = false) {
    var isFirst = true
    for block in blocks {
      let (count, gaps) = (writer.lineCount, writer.gapCount)
      if !isFirst {
        if !isTight { writer.gap() }
        if case .heading = block { writer.gap() }
      }
      add(block, width: width)
      if writer.lineCount == count { writer.dropGaps(to: gaps) } else { isFirst = false }
    }
  }

  private mutating func add(_ block: Block, width: Int) {
    switch block {
    case .paragraph(let content): _ = add(content, width: width)
    case .heading(let level, _, let content):
      let widest = add(content, width: width)
      if level < 3 {
        writer.line(of: level == 1 ? UInt8(ascii: "=") : UInt8(ascii: "-"), count: min(width, widest))
      }
    case .quote(let blocks):
      behind("> ", .repeated, width: width) { $0.add(blocks, width: $1) }
    case .callout(let kind, let blocks):
      writer.line(frame.texts.words(kind.title) + colon)
      behind("  ", .repeated, width: width) { $0.add(blocks, width: $1) }
    case .list(let list): add(list, width: width)
    case .code(_, let text):
      for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        writer.line("    \(line)")
      }
    case .thematicBreak: writer.line(of: UInt8(ascii: "-"), count: min(width, 40))
    case .table(let table): add(table)
    }
  }

  private mutating func add(_ list: MarkdownList, width: Int) {
    for (index, item) in list.items.enumerated() {
      if !list.isTight, index > 0 { writer.gap() }
      let mark = list.start.map { "\($0 + index). " } ?? "- "
      behind(mark, .hanging, width: width) { text, width in
        let box = item.isChecked.map { $0 ? "[x] " : "[ ] " } ?? ""
        text.behind(box, .once, width: width) { $0.add(item.blocks, width: $1, isTight: list.isTight) }
      }
    }
  }

  /// A row of two cells is a line; of more, a block under its first cell.
  private mutating func add(_ table: MarkdownTable) {
    let header = table.header.map(words)
    let rows = table.rows.map { $0.map(words) }
    if header.count <= 2 {
      let pairs = ([header] + rows).filter { $0.contains { !$0.isEmpty } }
      add(aligned: pairs.map { (label: $0.first ?? "", value: $0.dropFirst().first ?? "") }, indent: "")
      return
    }
    for (index, row) in rows.enumerated() {
      if index > 0 { writer.gap() }
      if let name = row.first, !name.isEmpty { writer.line(name) }
      let values = zip(header, row).dropFirst().filter { !$1.isEmpty }
      add(aligned: values.map { (label: $0, value: $1) }, indent: "  ")
    }
  }

  /// `label:  value`, all values in one column.
  private mutating func add(aligned pairs: [(label: String, value: String)], indent: String) {
    let longest = pairs.map(\.label.count).max() ?? 0
    for pair in pairs {
      guard !pair.label.isEmpty, !pair.value.isEmpty else {
        writer.line(indent + pair.label + pair.value)
        continue
      }
      let space = String(repeating: " ", count: longest - pair.label.count)
      writer.line("\(indent)\(pair.label)\(colon) \(space)\(pair.value)")
    }
  }

  /// Where a mark stands, and what stands in its place before the other lines.
  private enum Mark {
    /// Before every line, if there is one.
    case repeated
    /// Before the first line; the others are as far in.
    case hanging
    /// Before the first line alone.
    case once
  }

  /// - Parameter write: gets the width that is left behind the mark.
  private mutating func behind(
    _ mark: String, _ kind: Mark, width: Int, _ write: (inout MarkdownText, Int) -> Void
  ) {
    let indent =
      switch kind {
      case .repeated: mark
      case .hanging: String(repeating: " ", count: mark.utf8.count)
      case .once: ""
      }
    let (frame, left) = (frame, width - mark.utf8.count)
    writer.behind(mark, indent: indent, isKept: kind == .hanging) { writer in
      var inner = MarkdownText(frame)
      swap(&inner.writer, &writer)
      write(&inner, left)
      swap(&inner.writer, &writer)
    }
  }

  // MARK: Running text

  func words(_ content: [Inline]) -> String {
    var flow = Flow(frame)
    flow.add(content)
    return String(decoding: flow.text, as: UTF8.self).split(separator: "\n").joined(separator: " ")
  }

  /// - Returns: how wide the widest line is.
  private mutating func add(_ content: [Inline], width: Int) -> Int {
    var flow = Flow(frame)
    flow.add(content)
    let widest = writer.wrap(flow.text, width: width)
    for target in flow.targets {
      if flow.targets.count > 1 { writer.line(target.label + colon) }
      writer.line(target.address)
    }
    return widest
  }
}

/// Running text as words, with the addresses that it links to.
private struct Flow {
  private let frame: DocumentFrame
  /// Line breaks stand where the writer wants them.
  private(set) var text: [UInt8] = []
  private(set) var targets: [(label: String, address: String)] = []

  init(_ frame: DocumentFrame) {
    self.frame = frame
  }

  mutating func add(_ content: [Inline]) {
    for inline in content { add(inline) }
  }

  private mutating func add(_ words: String) { text.append(contentsOf: words.utf8) }

  private mutating func add(_ inline: Inline) {
    switch inline {
    case .text(let words), .code(let words): add(words)
    case .softBreak: text.append(UInt8(ascii: " "))
    case .lineBreak: text.append(UInt8(ascii: "\n"))
    case .emphasis(let content), .strong(let content): add(content)
    case .strikethrough(let content):
      add("~~")
      add(content)
      add("~~")
    case .link(let link):
      add(link.content)
      let label = link.content.plainText
      // A place on the same page means nothing here, and an address that can be read need not be repeated.
      guard !link.url.hasPrefix("#"), link.url != label, link.url != "mailto:\(label)" else { return }
      targets.append((label, Self.shown(frame.absolute(link.url))))
    case .image(let image): if !image.alternative.isEmpty { add("[\(image.alternative)]") }
    case .footnote(let number, _): add(" [\(number)]")
    }
  }

  /// An address as people write it.
  private static func shown(_ url: String) -> String {
    for scheme in ["mailto:", "tel:"] where url.hasPrefix(scheme) {
      return String(url.dropFirst(scheme.count))
    }
    return url
  }
}
