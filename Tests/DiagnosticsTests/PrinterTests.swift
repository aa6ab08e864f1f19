import Testing

@testable import Diagnostics

@Suite struct PrinterTests {
  /// The text before the place, and the column that people are told.
  @Test(arguments: [
    ("", 1), ("abc", 4), ("año ", 5), ("\u{1F956} ", 3), ("e\u{301} ", 4), ("\t", 2), ("日本", 3),
  ])
  func countsScalars(before: String, column: Int) {
    let bytes = Array("first\n\(before)X".utf8)
    let position = LineTable(bytes).position(at: bytes.count - 1)
    #expect(position == Position(line: 2, column: column))
    #expect(LineTable(bytes).offset(line: 2, column: column) == bytes.count - 1)
  }

  @Test func passesOverAByteOrderMark() {
    let bytes = Array("\u{FEFF}abc".utf8)
    #expect(LineTable(bytes).position(at: 3) == Position(line: 1, column: 1))
  }

  @Test func marksTheWordsUnderWhatIsSeen() {
    let text = print("prix: «10 €» 🥖 bad", marking: "bad")
    #expect(text.contains("    1 | prix: «10 €» 🥖 bad\n      |                 ^^^\n"))
  }

  @Test func letsNoControlCharacterThrough() {
    let text = print("\u{1B}[31mred\u{202E} bad", marking: "bad", message: "name '\u{1B}[0m'")
    #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }

  @Test func showsAWindowOfALongLine() {
    let text = print(
      String(repeating: "é", count: 5_000) + " bad " + String(repeating: "é", count: 5_000), marking: "bad")
    #expect(text.split(separator: "\n").allSatisfy { $0.count < 160 })
    #expect(text.contains("^^^"))
  }

  private func print(_ line: String, marking word: String, message: String = "a fault") -> String {
    var sources = SourceTable()
    let bytes = Array(line.utf8)
    let source = sources.add(path: "file", bytes: bytes)
    let word = Array(word.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: word) } ?? 0
    var printer = TextPrinter(sources: sources)
    return printer.print([.error(.unknownKey, message, at: Span(source, start..<start + word.count))])
  }
}

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("advanced_analitics", "advanced_analytics"), ("profesional", "professional"), ("strater", "starter"),
    ("ab", "abc"), ("STARTER", "starter"),
  ])
  func findsTheNameThatWasMeant(written: String, meant: String) {
    #expect(Suggestion.nearest(to: written, among: ["enterprise", meant, "other_thing"]) == meant)
  }

  @Test(arguments: ["xyzzy", "", "e", "completely_different"])
  func keepsSilentWhereNothingIsNear(written: String) {
    #expect(Suggestion.nearest(to: written, among: ["enterprise", "starter"]) == nil)
  }
}

@Suite struct OrderTests {
  @Test func sortsByPathAndPlaceAndDropsWhatIsTheSame() {
    var sources = SourceTable()
    let b = sources.add(path: "b", bytes: Array("0123456789".utf8))
    let a = sources.add(path: "a", bytes: Array("0123456789".utf8))
    var bag = DiagnosticBag()
    let late = Diagnostic.error(.unknownKey, "late", at: Span(b, 5..<6))
    for fault in [
      late, .warning(.unknownKey, "early", at: Span(b, 1..<2)),
      .error(.unknownKey, "other file", at: Span(a, 9..<10)), late,
    ] {
      bag.add(fault)
    }
    #expect(bag.sorted(in: sources).map(\.message) == ["other file", "early", "late"])
  }
}
