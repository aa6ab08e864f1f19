import Diagnostics
import Localization
import Site

/// A line of the front matter: references stand in what YAML has made of it, their places in the file.
struct FrontMatterText {
  private let text: Located<String>
  private let bytes: [UInt8]
  /// Where the next reference is looked for in the file.
  private var cursor: Int

  init(_ text: Located<String>, in sources: SourceTable) {
    self.text = text
    bytes = sources[text.span.source].bytes
    cursor = text.span.range.lowerBound
  }

  /// The text with its references filled in.
  ///
  /// - Returns: nothing where a reference is unknown, or is none.
  mutating func resolved(facts: Facts, unread: Set<String>, faults: inout DiagnosticBag) -> String? {
    var output = ""
    var isWhole = true
    var rest = text.value[...]
    while let open = rest.firstBraces {
      output += rest[..<open.lowerBound]
      let inner = rest[open.upperBound...]
      let word = inner.prefix { $0 != "}" && $0 != "\n" }
      let closing = inner[word.endIndex...].prefix { $0 == "}" }
      let braces = word.hasPrefix("{") ? closing : closing.prefix(2)
      let name = String(word)
      let written = "{{\(name)\(braces)"
      let span = place(of: written)
      rest = inner[braces.endIndex...]
      guard let fault = Diagnostic.reference(name, closedBy: braces.count, at: span) else {
        let reference = RawReference(name: name, span: span)
        let fact = facts.value(of: reference, unread: unread, faults: &faults)
        if let fault = fact.flatMap({ Diagnostic.variableInText(reference, $0) }) { faults.add(fault) }
        output += fact?.text ?? ""
        isWhole = isWhole && fact != nil
        continue
      }
      faults.add(fault)
      isWhole = false
    }
    return isWhole ? output + rest : nil
  }

  /// What breaks the typographic rules of a language; invisible characters were looked for in the whole file.
  func typographyFaults(_ locale: LocaleID) -> [Diagnostic] {
    let (words, origins) = reading
    return Typography.faults(in: words, locale: locale).filter { $0.rule != InvisibleCharacters.rule }.map {
      let range = origins[$0.range.lowerBound]..<(origins[$0.range.upperBound - 1] + 1)
      return .typography($0, at: place(of: range) ?? text.span.firstLineOrPoint)
    }
  }

  /// The text with an object in the place of each reference, and for each byte of it where it was.
  private var reading: (words: String, origins: [Int]) {
    let value = Array(text.value.utf8)
    guard value.contains(UInt8(ascii: "{")) else { return (text.value, Array(value.indices)) }
    var words: [UInt8] = []
    var origins: [Int] = []
    var index = 0
    while index < value.count {
      var next = index + 1
      if value[index] == UInt8(ascii: "{"), next < value.count, value[next] == value[index],
        let end = value[next...].firstIndex(of: UInt8(ascii: "}"))
      {
        next = value[end...].prefix { $0 == UInt8(ascii: "}") }.endIndex
        words += "\u{FFFC}".utf8
      } else {
        words.append(value[index])
      }
      while origins.count < words.count { origins.append(index) }
      index = next
    }
    return (String(decoding: words, as: UTF8.self), origins)
  }

  /// The place of a part of the text, where YAML has not changed anything.
  private func place(of range: Range<Int>) -> Span? {
    let written = bytes[text.span.range]
    let value = Array(text.value.utf8)
    for quote in [0, 1] where written.dropFirst(quote).dropLast(quote).elementsEqual(value) {
      return text.span.part((range.lowerBound + quote)..<(range.upperBound + quote))
    }
    return nil
  }

  /// Where a reference stands in the file; where YAML wrote it otherwise, by escapes, the whole scalar.
  private mutating func place(of written: String) -> Span {
    let needle = Array(written.utf8)
    let end = text.span.range.upperBound
    guard let start = (cursor..<max(cursor, end)).first(where: { bytes[$0..<end].starts(with: needle) })
    else {
      return text.span.firstLineOrPoint
    }
    cursor = start + needle.count
    return Span(text.span.source, start..<cursor)
  }
}

extension Diagnostic {
  /// What is wrong with a reference by its form alone, if anything.
  ///
  /// - Parameter count: how many braces close it.
  static func reference(_ name: String, closedBy count: Int, at span: Span) -> Diagnostic? {
    if name.hasPrefix("{") { return .threeBraces(String(name.drop { $0 == "{" }), at: span) }
    if count < 2 { return .unclosedReference(at: span) }
    return MarkdownSource.isName(name) ? nil : .invalidReference(name, at: span)
  }

  static func invalidReference(_ name: String, at span: Span) -> Diagnostic {
    .error(
      .invalidReference, "'{{\(name)}}' is not a reference", at: span,
      help: "write a name without spaces between the braces, such as {{trial.days}}")
  }

  static func unclosedReference(at span: Span) -> Diagnostic {
    .error(
      .invalidReference, "a reference that is not closed", at: span,
      help: "close it with '}}' on the same line")
  }

  static func threeBraces(_ name: String, at span: Span) -> Diagnostic {
    .error(
      .invalidReference, "more than two braces around a reference", at: span,
      help: "write two on each side: {{\(MarkdownSource.isName(name) ? name : "trial.days")}}")
  }
}

extension StringProtocol {
  /// The first two braces that open a reference.
  var firstBraces: Range<Index>? {
    var start = utf8.startIndex
    while let brace = utf8[start...].firstIndex(of: UInt8(ascii: "{")) {
      let next = utf8.index(after: brace)
      if next < utf8.endIndex, utf8[next] == utf8[brace] { return brace..<utf8.index(after: next) }
      start = next
    }
    return nil
  }
}
