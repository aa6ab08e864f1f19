import Diagnostics
import Site

/// A node of cmark-gfm's tree as a value.
///
/// References are still sentinels in its texts.
struct MarkdownNode: Sendable {
  enum Kind: Sendable {
    case document
    case paragraph
    case heading(level: Int)
    case blockQuote
    case list(start: Int?, isTight: Bool)
    case item(isChecked: Bool?)
    case codeBlock(info: String, text: String)
    case thematicBreak
    case html(String)
    case table([MarkdownTable.Alignment])
    case tableRow
    case tableCell
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case emphasis
    case strong
    case strikethrough
    case link(url: String, title: String)
    case image(url: String, title: String)
    /// The note's number, from 1.
    case footnoteReference(Int)
    case footnoteDefinition
  }

  let kind: Kind
  /// UTF-8 offsets in the text that was parsed.
  ///
  /// Exact for blocks; for inlines, that of the block they stand in.
  let range: Range<Int>
  var children: [MarkdownNode]

  /// The words below the node, sentinels left out.
  var plainText: String {
    switch kind {
    case .text(let text), .code(let text): Sentinel.removed(from: text)
    case .softBreak, .lineBreak: " "
    default: children.map(\.plainText).joined()
    }
  }
}
