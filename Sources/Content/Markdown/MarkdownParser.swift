import CCmarkGFM
import Diagnostics
import Site
import Synchronization

/// Parses Markdown with cmark-gfm; no pointer of the library leaves this file.
///
/// Bare-address autolinks are never attached, and strikethrough only to texts that hold a `~`: both edit a table
/// that all parsers of the process share while they run, and other parsers' output silently goes wrong. Texts
/// with a `~` are therefore parsed one at a time.
enum MarkdownParser {
  /// Deeper trees come from attacks, not from people.
  static let deepest = 100

  struct TooDeep: Error {
    let offset: Int
  }

  /// The tree of a text.
  static func parse(_ text: [UInt8]) throws(TooDeep) -> MarkdownNode {
    _ = extensionsRegistered
    let mayStrike = text.contains(UInt8(ascii: "~"))
    guard let parser = cmark_parser_new(CInt(CMARK_OPT_FOOTNOTES)) else {
      return MarkdownNode(kind: .document, range: 0..<text.count, children: [])
    }
    defer { cmark_parser_free(parser) }
    for name in ["table", "tasklist"] + (mayStrike ? ["strikethrough"] : []) {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    text.withUnsafeBytes { buffer in
      cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    var root: OpaquePointer?
    if mayStrike {
      strikethrough.withLock { _ in root = cmark_parser_finish(parser) }
    } else {
      root = cmark_parser_finish(parser)
    }
    defer { cmark_node_free(root) }
    guard let node = root else {
      return MarkdownNode(kind: .document, range: 0..<text.count, children: [])
    }
    cmark_consolidate_text_nodes(node)
    let reader = TreeReader(lines: LineTable(text), end: text.count)
    return try reader.read(node, depth: 0)
  }

  /// Registering twice from two threads aborts the process.
  private static let extensionsRegistered: Void = cmark_gfm_core_extensions_ensure_registered()

  private static let strikethrough = Mutex(())
}

private struct TreeReader {
  let lines: LineTable
  let end: Int

  func read(_ node: OpaquePointer, depth: Int) throws(MarkdownParser.TooDeep) -> MarkdownNode {
    let range = range(of: node)
    guard depth < MarkdownParser.deepest else { throw MarkdownParser.TooDeep(offset: range.lowerBound) }
    var children: [MarkdownNode] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      children.append(try read(child, depth: depth + 1))
      next = cmark_node_next(child)
    }
    return MarkdownNode(kind: kind(of: node), range: range, children: children)
  }

  private func range(of node: OpaquePointer) -> Range<Int> {
    let line = Int(cmark_node_get_start_line(node))
    guard line > 0 else { return 0..<0 }
    let start = min(end, lines.start(ofLine: line) + max(0, Int(cmark_node_get_start_column(node)) - 1))
    let lastLine = max(line, Int(cmark_node_get_end_line(node)))
    let last = min(end, lines.start(ofLine: lastLine) + max(0, Int(cmark_node_get_end_column(node))))
    return start..<max(start, last)
  }

  private func kind(of node: OpaquePointer) -> MarkdownNode.Kind {
    let type = cmark_node_get_type(node)
    switch type {
    case CMARK_NODE_DOCUMENT: return .document
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
    case CMARK_NODE_LIST:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      return .list(
        start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
        isTight: cmark_node_get_list_tight(node) != 0)
    case CMARK_NODE_ITEM:
      return .item(isChecked: isTask(node) ? cmark_gfm_extensions_get_tasklist_item_checked(node) : nil)
    case CMARK_NODE_CODE_BLOCK:
      return .codeBlock(info: text(cmark_node_get_fence_info(node)), text: literal(node))
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    case CMARK_NODE_TEXT: return .text(literal(node))
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .code(literal(node))
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_LINK:
      return .link(url: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE:
      return .image(url: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
    case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference(Int(literal(node)) ?? 1)
    case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition
    case sitegen_node_table(): return .table(alignments(of: node))
    case sitegen_node_table_row(): return .tableRow
    case sitegen_node_table_cell(): return .tableCell
    case sitegen_node_strikethrough(): return .strikethrough
    default: return .html(literal(node))
    }
  }

  private func isTask(_ node: OpaquePointer) -> Bool {
    text(cmark_node_get_type_string(node)) == "tasklist"
  }

  private func alignments(of table: OpaquePointer) -> [MarkdownTable.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(table))
    guard let letters = cmark_gfm_extensions_get_table_alignments(table) else { return [] }
    return UnsafeBufferPointer(start: letters, count: count).map { letter in
      switch letter {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }

  private func literal(_ node: OpaquePointer) -> String { text(cmark_node_get_literal(node)) }

  private func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
}
