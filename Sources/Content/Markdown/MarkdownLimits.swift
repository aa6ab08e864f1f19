import Diagnostics

/// What is refused before cmark-gfm sees it.
///
/// This version fills every row of a table up to the width of its head, so 18 KB of Markdown can keep it busy for
/// a minute. A size that no writer needs is the cheapest guard.
enum MarkdownLimits {
  static let largestFile = 1 << 20
  static let mostColumns = 64
  static let mostCells = 50_000

  /// - Returns: a fault for each table that is too wide or too large, and for a file that is too long.
  static func faults(in source: MarkdownSource) -> [Diagnostic] {
    let text = source.text
    guard text.count <= largestFile else {
      return [.fileTooLarge(at: source.span(0..<1))]
    }
    var found: [Diagnostic] = []
    var table: (start: Range<Int>, columns: Int, rows: Int)?
    var lineStart = 0
    while lineStart < text.count {
      let lineEnd = text[lineStart...].firstIndex(of: 0x0A) ?? text.count
      let line = text[lineStart..<lineEnd]
      if let columns = delimiterColumns(line) {
        table = (lineStart..<lineEnd, columns, 0)
        if columns > mostColumns {
          found.append(.tooManyColumns(columns, at: source.span(lineStart..<lineEnd)))
        }
      } else if let current = table {
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
          table = nil
        } else {
          table?.rows += 1
          if (current.rows + 1) * current.columns > mostCells {
            found.append(.tableTooLarge(at: source.span(current.start)))
            table = nil
          }
        }
      }
      lineStart = lineEnd + 1
    }
    return found
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

  fileprivate static func tooManyColumns(_ columns: Int, at span: Span) -> Diagnostic {
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
