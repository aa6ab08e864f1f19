import Diagnostics

extension Check<PageFamily> {
  /// Every note is referred to: one that is not is dropped from the page.
  static let unusedNotes = Check { family in
    family.drafts.values.flatMap { page in
      NoteSearch(page.body).unused.filter { note in
        !page.codeBlocks.contains { $0.contains(note.range.lowerBound) }
      }.map { .unusedNote($0.name, at: page.body.span($0.range)) }
    }
  }
}

/// Looks for notes in the text itself, because cmark-gfm forgets those that nothing refers to.
private struct NoteSearch {
  struct Note {
    let name: String
    /// In the text that was parsed.
    let range: Range<Int>
    let isDefinition: Bool
  }

  private let notes: [Note]

  init(_ body: MarkdownSource) {
    let text = body.text
    var notes: [Note] = []
    var lineStart = 0
    for index in text.indices {
      if text[index] == 0x0A { lineStart = index + 1 }
      guard text[index] == UInt8(ascii: "["), index + 1 < text.count, text[index + 1] == UInt8(ascii: "^"),
        let close = text[index...].prefix(200).firstIndex(of: UInt8(ascii: "]"))
      else { continue }
      let isIndented = index - lineStart <= 3 && text[lineStart..<index].allSatisfy { $0 == 0x20 }
      let isFollowed = close + 1 < text.count && text[close + 1] == UInt8(ascii: ":")
      notes.append(
        Note(
          name: String(decoding: text[(index + 2)..<close], as: UTF8.self), range: index..<(close + 1),
          isDefinition: isIndented && isFollowed))
    }
    self.notes = notes
  }

  var unused: [Note] {
    let used = Set(notes.filter { !$0.isDefinition }.map { $0.name.lowercased() })
    return notes.filter { $0.isDefinition && !$0.name.isEmpty && !used.contains($0.name.lowercased()) }
  }
}

extension Diagnostic {
  fileprivate static func unusedNote(_ name: String, at span: Span) -> Diagnostic {
    .warning(
      .unusedNote, "nothing refers to note '\(name)'", at: span,
      help: "write [^\(name)] where the note belongs, or remove it")
  }
}
