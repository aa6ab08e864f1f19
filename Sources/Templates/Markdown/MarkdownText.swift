import Localization
import Site

/// Markdown as plain text, for e-mails that are read as such.
///
/// Lines are broken between words before the 73rd column. An address stands on a line of its own below the words
/// that link to it and is never broken, so that every reader makes a link of it.
struct MarkdownText {
  private static let width = 72
  private let frame: DocumentFrame

  init(_ frame: DocumentFrame) {
    self.frame = frame
  }

  /// The whole text; it ends with a line break, unless it is empty.
  func text(of document: MarkdownDocument) -> String {
    var blocks = lines(of: document.blocks, width: Self.width)
    for (index, note) in document.footnotes.enumerated() {
      let mark = "[\(index + 1)] "
      blocks += [""] + Self.hung(lines(of: note.blocks, width: Self.width - mark.count), on: mark)
    }
    return blocks.map { $0 + "\n" }.joined()
  }

  /// The lines of a part of a text.
  func lines(of blocks: [Block]) -> [String] { lines(of: blocks, width: Self.width) }

  /// A sentence, broken between words.
  func wrapped(_ text: String) -> [String] { Self.wrapped(text[...], width: Self.width) }

  // MARK: Blocks

  private func lines(of blocks: [Block], width: Int, isTight: Bool = false) -> [String] {
    var lines: [String] = []
    for block in blocks {
      let next = self.lines(of: block, width: width)
      guard !next.isEmpty else { continue }
      if !lines.isEmpty, !isTight { lines.append("") }
      if case .heading = block, !lines.isEmpty { lines.append("") }
      lines += next
    }
    return lines
  }

  private func lines(of block: Block, width: Int) -> [String] {
    switch block {
    case .paragraph(let content): return paragraph(content, width: width)
    case .heading(let level, _, let content):
      let lines = paragraph(content, width: width)
      guard level < 3 else { return lines }
      let longest = min(width, lines.map(\.count).max() ?? 0)
      return lines + [String(repeating: level == 1 ? "=" : "-", count: longest)]
    case .quote(let blocks): return self.lines(of: blocks, width: width - 2).map { "> \($0)".trimmedEnd }
    case .callout(let kind, let blocks):
      return [frame.texts.words(kind.title) + colon]
        + self.lines(of: blocks, width: width - 2).map { "  \($0)".trimmedEnd }
    case .list(let list): return lines(of: list, width: width)
    case .code(_, let text):
      return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
        "    \($0)".trimmedEnd
      }
    case .thematicBreak: return [String(repeating: "-", count: min(width, 40))]
    case .table(let table): return lines(of: table, width: width)
    }
  }

  private func lines(of list: MarkdownList, width: Int) -> [String] {
    var lines: [String] = []
    for (index, item) in list.items.enumerated() {
      let mark = list.start.map { "\($0 + index). " } ?? "- "
      let box = item.isChecked.map { $0 ? "[x] " : "[ ] " } ?? ""
      var content = self.lines(of: item.blocks, width: width - mark.count - box.count, isTight: list.isTight)
      content = [box + (content.first ?? "")] + content.dropFirst()
      if !list.isTight, index > 0 { lines.append("") }
      lines += Self.hung(content, on: mark)
    }
    return lines
  }

  /// A row of two cells is a line; of more, a block under its first cell.
  private func lines(of table: MarkdownTable, width: Int) -> [String] {
    let header = table.header.map(words)
    let rows = table.rows.map { $0.map(words) }
    if header.count <= 2 {
      let pairs = ([header] + rows).filter { $0.contains { !$0.isEmpty } }
      return aligned(pairs.map { (label: $0.first ?? "", value: $0.dropFirst().first ?? "") })
    }
    var lines: [String] = []
    for row in rows {
      if !lines.isEmpty { lines.append("") }
      if let name = row.first, !name.isEmpty { lines.append(name) }
      let values = zip(header, row).dropFirst().filter { !$1.isEmpty }
      lines += aligned(values.map { (label: $0, value: $1) }).map { "  \($0)" }
    }
    return lines
  }

  /// French keeps a space before it.
  var colon: String { frame.texts.locale.language == "fr" ? "\u{A0}:" : ":" }

  /// `label:  value`, all values in one column.
  private func aligned(_ pairs: [(label: String, value: String)]) -> [String] {
    let longest = pairs.map(\.label.count).max() ?? 0
    return pairs.map { pair in
      guard !pair.label.isEmpty, !pair.value.isEmpty else { return pair.label + pair.value }
      return "\(pair.label)\(colon) \(String(repeating: " ", count: longest - pair.label.count))\(pair.value)"
    }
  }

  /// The first line behind a mark, the others as far in.
  private static func hung(_ lines: [String], on mark: String) -> [String] {
    let indent = String(repeating: " ", count: mark.count)
    return lines.enumerated().map { index, line in ((index == 0 ? mark : indent) + line).trimmedEnd }
  }

  // MARK: Running text

  private func words(_ content: [Inline]) -> String {
    var flow = Flow(frame)
    flow.add(content)
    return flow.text.split(separator: "\n").joined(separator: " ")
  }

  private func paragraph(_ content: [Inline], width: Int) -> [String] {
    var flow = Flow(frame)
    flow.add(content)
    var lines = flow.text.utf8.split(separator: UInt8(ascii: "\n")).flatMap {
      Self.wrapped(Substring($0), width: width)
    }
    for target in flow.targets {
      if flow.targets.count > 1 { lines.append(target.label + colon) }
      lines.append(target.address)
    }
    return lines
  }

  /// Breaks a line at spaces; a word that is longer than the line stands alone.
  ///
  /// Widths are counted in Unicode scalars.
  private static func wrapped(_ text: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      let wordWidth = word.count { $0 & 0xC0 != 0x80 }
      if lineWidth > 0, lineWidth + 1 + wordWidth > width {
        lines.append(line)
        line = ""
        lineWidth = 0
      }
      if lineWidth > 0 { line += " " }
      line += Substring(word)
      lineWidth += (lineWidth > 0 ? 1 : 0) + wordWidth
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

/// Running text as words, with the addresses that it links to.
private struct Flow {
  private let frame: DocumentFrame
  /// Line breaks stand where the writer wants them.
  private(set) var text = ""
  private(set) var targets: [(label: String, address: String)] = []

  init(_ frame: DocumentFrame) {
    self.frame = frame
  }

  mutating func add(_ content: [Inline]) {
    for inline in content { add(inline) }
  }

  private mutating func add(_ inline: Inline) {
    switch inline {
    case .text(let words), .code(let words): text += words
    case .softBreak: text += " "
    case .lineBreak: text += "\n"
    case .emphasis(let content), .strong(let content): add(content)
    case .strikethrough(let content):
      text += "~~"
      add(content)
      text += "~~"
    case .link(let link):
      add(link.content)
      let label = link.content.plainText
      // A place on the same page means nothing here, and an address that can be read need not be repeated.
      guard !link.url.hasPrefix("#"), link.url != label, link.url != "mailto:\(label)" else { return }
      targets.append((label, Self.shown(frame.absolute(link.url))))
    case .image(let image): text += image.alternative.isEmpty ? "" : "[\(image.alternative)]"
    case .footnote(let number, _): text += " [\(number)]"
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

extension String {
  fileprivate var trimmedEnd: String {
    var text = utf8[...]
    if text.last != UInt8(ascii: " ") { return self }
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    return String(Substring(text))
  }
}
