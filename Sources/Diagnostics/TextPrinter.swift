/// Prints faults for people: place, message, id, the line with the words marked, notes, help.
package struct TextPrinter {
  private let sources: SourceTable
  private let isColored: Bool
  private var lines: LineTables

  /// - Parameter isColored: whether to colour with terminal codes; colour never says what the words do not.
  package init(sources: SourceTable, isColored: Bool = false) {
    self.sources = sources
    lines = LineTables(sources)
    self.isColored = isColored
  }

  package mutating func print(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { print($0) }.joined()
  }

  private mutating func print(_ diagnostic: Diagnostic) -> String {
    let name = diagnostic.severity.rawValue
    var text = head(
      diagnostic.location, colored(name, diagnostic.severity == .error ? .red : .yellow),
      "\(bold(printable(diagnostic.message))) [\(diagnostic.id)]")
    text += excerpt(diagnostic.location)
    for note in diagnostic.notes {
      if let location = note.location {
        text += head(location, "note", printable(note.message))
      } else {
        text += "note: \(printable(note.message))\n"
      }
    }
    if let help = diagnostic.help { text += "\(colored("help", .cyan)): \(printable(help))\n" }
    return text
  }

  private mutating func head(_ location: Diagnostic.Location, _ label: String, _ message: String) -> String {
    switch location {
    case .path(let path): return "\(printable(path)): \(label): \(message)\n"
    case .span(let span):
      let position = lines[span.source].position(at: span.range.lowerBound)
      return
        "\(printable(sources[span.source].path)):\(position.line):\(position.column): \(label): \(message)\n"
    }
  }

  private mutating func excerpt(_ location: Diagnostic.Location) -> String {
    guard case .span(let span) = location else { return "" }
    let table = lines[span.source]
    let bytes = sources[span.source].bytes
    let whole = table.lineRange(at: span.range.lowerBound)
    let start = min(max(span.range.lowerBound, whole.lowerBound), whole.upperBound)
    let shown = window(of: whole, around: start, in: bytes)
    var end = min(max(span.range.upperBound, start), shown.upperBound)
    // A span may be a point, that is, the first byte of what it points at.
    while end < shown.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    guard !bytes[shown].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) || shown != whole else { return "" }

    let number = String(table.position(at: start).line)
    let gutter = String(repeating: " ", count: max(5, number.count + 2))
    let before = Self.visible(bytes[shown.lowerBound..<start])
    let marked = Self.visible(bytes[start..<end])
    let after = Self.visible(bytes[end..<shown.upperBound])
    let lead = shown.lowerBound > whole.lowerBound ? "…" : ""
    let trail = shown.upperBound < whole.upperBound ? "…" : ""
    let carets = String(repeating: "^", count: max(1, Self.width(marked)))
    let indent = String(repeating: " ", count: Self.width(lead + before))
    return """
      \(gutter.dropLast(number.count))\(number) | \(lead)\(before)\(marked)\(after)\(trail)
      \(gutter) | \(indent)\(colored(carets, .red))

      """
  }

  /// A line of a minified file can be megabytes long: at most 120 bytes of it are shown, cut between characters.
  private func window(of line: Range<Int>, around offset: Int, in bytes: [UInt8]) -> Range<Int> {
    guard line.count > 120 else { return line }
    var lower = max(line.lowerBound, offset - 50)
    var upper = min(line.upperBound, lower + 120)
    while lower > line.lowerBound, bytes[lower] & 0xC0 == 0x80 { lower -= 1 }
    while upper < line.upperBound, bytes[upper] & 0xC0 == 0x80 { upper += 1 }
    return lower..<upper
  }

  /// A message may quote hostile content: control and direction characters never reach the terminal.
  private func printable(_ text: String) -> String {
    Self.visible(Array(text.utf8)[...])
  }

  private static func visible(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x09: text += " "
      case 0x00..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
        0xE000...0xF8FF:
        text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Columns on a terminal: combining marks take none, East Asian wide characters and emoji two.
  private static func width(_ text: String) -> Int {
    text.reduce(0) { sum, character in
      guard let scalar = character.unicodeScalars.first else { return sum }
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60,
        0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
        return sum + 2
      default:
        let isMark = scalar.properties.generalCategory == .nonspacingMark
        return sum + (isMark ? 0 : 1)
      }
    }
  }

  private enum Color: String {
    case red = "31"
    case yellow = "33"
    case cyan = "36"
  }

  private func colored(_ text: String, _ color: Color) -> String {
    isColored ? "\u{1B}[1;\(color.rawValue)m\(text)\u{1B}[0m" : text
  }

  private func bold(_ text: String) -> String {
    isColored ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
