import Diagnostics

/// What is refused before cmark-gfm sees it.
///
/// This version fills every row of a table up to the width of its head, so 18 KB of Markdown can keep it busy for
/// a minute. A size that no writer needs is the cheapest guard.
enum MarkdownLimits {
  static let largestFile = 1 << 20
  static let mostColumns = 64
  static let mostCells = 50_000

  /// - Returns: a fault for each stretch of lines with a table that is too wide or too large, and for a file that is
  ///   too long.
  static func faults(in source: MarkdownSource) -> [Diagnostic] {
    let text = source.text
    guard text.count <= largestFile else {
      return [.fileTooLarge(at: source.span(0..<1))]
    }
    var found: [Diagnostic] = []
    var table: Table?
    var lineStart = 0
    while lineStart < text.count {
      let lineEnd = text[lineStart...].firstIndex(of: 0x0A) ?? text.count
      let line = text[lineStart..<lineEnd]
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        table = nil
      } else {
        let columns = delimiterColumns(line) ?? 0
        if table == nil, columns > 0 { table = Table(start: lineStart..<lineEnd) }
        if let fault = table?.fault(afterRowOf: columns, in: source) { found.append(fault) }
      }
      lineStart = lineEnd + 1
    }
    return found
  }

  /// The lines from a delimiter row to the next empty line.
  ///
  /// A second delimiter row among them may be a row of the same table, so it begins no new count.
  private struct Table {
    let start: Range<Int>
    private var columns = 0
    private var rows = 0
    private var isTold = false

    init(start: Range<Int>) {
      self.start = start
    }

    /// Counts one more row, and tells the first limit that is passed.
    mutating func fault(afterRowOf columns: Int, in source: MarkdownSource) -> Diagnostic? {
      self.columns = max(self.columns, columns)
      rows += 1
      let isTooWide = self.columns > mostColumns
      guard !isTold, isTooWide || rows * self.columns > mostCells else { return nil }
      isTold = true
      let span = source.span(start)
      return isTooWide ? .tooManyColumns(at: span) : .tableTooLarge(at: span)
    }
  }

  /// How many columns a line such as `|---|:-:|` delimits, whatever quotation or list marks stand before it.
  private static func delimiterColumns(_ line: ArraySlice<UInt8>) -> Int? {
    var dashes = 0
    var bars = 0
    for byte in line {
      switch byte {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."),
        UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x20, 0x09, 0x0D:
        continue
      default: return nil
      }
    }
    guard dashes > 0, bars > 0 else { return nil }
    let cells = line.filter { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") }
    let outer = [cells.first, cells.last].count { $0 == UInt8(ascii: "|") }
    return max(1, bars + 1 - outer)
  }
}

extension Diagnostic {
  fileprivate static func fileTooLarge(at span: Span) -> Diagnostic {
    .error(
      .fileTooLarge, "a page of more than \(MarkdownLimits.largestFile >> 20) MB", at: span,
      help: "divide it into several pages")
  }

  fileprivate static func tooManyColumns(at span: Span) -> Diagnostic {
    .error(
      .tableTooWide, "a table of more than \(MarkdownLimits.mostColumns) columns",
      at: span.firstLineOrPoint,
      help: "divide the table, or turn it on its side")
  }

  fileprivate static func tableTooLarge(at span: Span) -> Diagnostic {
    .error(
      .tableTooLarge, "a table of more than \(MarkdownLimits.mostCells) cells", at: span.firstLineOrPoint,
      help: "divide the table")
  }
}
