import Diagnostics

/// Reads what a heading says about itself at its end: `## Plans {.plans #plans limit=4}`.
enum HeadingDecoder {
  static func heading(
    _ node: MarkdownNode, level: Int, in body: MarkdownSource, faults: inout DiagnosticBag
  ) -> DraftHeading {
    let span = body.span(node.range)
    var content = node.children
    var attributes: [Located<String>] = []
    if case .text(let text)? = content.last?.kind, text.hasSuffix("}"), let brace = text.lastIndex(of: "{") {
      let words = text[text.index(after: brace)...].dropLast()
      attributes = located(words, in: node, of: body)
      let kept = text[..<brace].trimmedEnd
      content[content.count - 1] = MarkdownNode(kind: .text(kept), range: node.range, children: [])
      if kept.isEmpty { content.removeLast() }
    }
    var heading = DraftHeading(
      level: level, span: span, range: node.range, content: content, id: Located("", at: span))
    for word in attributes { read(word, into: &heading, faults: &faults) }
    if !heading.hasOwnID {
      let bare = MarkdownNode(kind: .heading(level: level), range: node.range, children: content)
      heading.id = Located(slug(bare.plainText), at: span)
    }
    return heading
  }

  private static func read(
    _ word: Located<String>, into heading: inout DraftHeading, faults: inout DiagnosticBag
  ) {
    let name = String(word.value.dropFirst())
    switch word.value.first {
    case ".": heading.kinds.append(Located(name, at: word.span))
    case "#":
      guard isAnchor(name) else {
        faults.add(.invalidAnchor(name, at: word.span))
        heading.isBroken = true
        return
      }
      heading.id = Located(name, at: word.span)
      heading.hasOwnID = true
    default:
      guard let equals = word.value.firstIndex(of: "="), equals != word.value.startIndex else {
        // What stands behind '.if' and '.variant' is what they ask for.
        if let kind = heading.kinds.last?.value, ["if", "variant"].contains(kind),
          heading.options[kind] == nil
        {
          heading.options[kind] = word
          return
        }
        faults.add(.invalidAttribute(word.value, at: word.span))
        heading.isBroken = true
        return
      }
      var value = word.value[word.value.index(after: equals)...]
      if value.count >= 2, value.first == "\"", value.last == "\"" { value = value.dropFirst().dropLast() }
      heading.options[String(word.value[..<equals])] = Located(String(value), at: word.span)
    }
  }

  /// The words between the braces, each with its place; a value in quotation marks may hold spaces.
  private static func located(_ text: Substring, in node: MarkdownNode, of body: MarkdownSource) -> [Located<
    String
  >] {
    let end = body.text[node.range].lastIndex(of: UInt8(ascii: "}")) ?? node.range.upperBound
    let start = end - text.utf8.count
    var words: [Located<String>] = []
    var word: [UInt8] = []
    var isQuoted = false
    var offset = start
    func finish() {
      guard !word.isEmpty else { return }
      words.append(
        Located(String(decoding: word, as: UTF8.self), at: body.span((offset - word.count)..<offset)))
      word = []
    }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == 0x20, !isQuoted { finish() } else { word.append(byte) }
      offset += 1
    }
    finish()
    return words
  }

  static func isAnchor(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x61...0x7A).contains(first) else { return false }
    return text.utf8.allSatisfy { isSmallLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isSmallLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  /// An id made of a heading's words: letters and digits, in small letters, with hyphens between.
  static func slug(_ text: String) -> String {
    let text = text.lowercased()
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      let words = text.utf8.split { !isSmallLetterOrDigit($0) }
      return words.isEmpty ? "section" : words.map { String(Substring($0)) }.joined(separator: "-")
    }
    let words = text.split { character in
      if let byte = character.asciiValue { return !isSmallLetterOrDigit(byte) }
      return !character.isLetter && !character.isNumber
    }
    return words.isEmpty ? "section" : words.joined(separator: "-")
  }
}

extension Substring {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension Diagnostic {
  fileprivate static func invalidAnchor(_ name: String, at span: Span) -> Diagnostic {
    .error(
      .invalidAnchor, "'\(name)' is not an id of a heading", at: span,
      help: "begin with a small letter; use small letters, digits and hyphens")
  }

  fileprivate static func invalidAttribute(_ word: String, at span: Span) -> Diagnostic {
    .error(
      .invalidAttribute, "'\(word)' says nothing about a heading", at: span,
      help: "write '.kind', '#id' or 'key=value' between the braces")
  }
}
