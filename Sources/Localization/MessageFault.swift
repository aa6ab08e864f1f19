package import Diagnostics

/// What is wrong with the text of a message, and where in the text.
package struct MessageFault: Hashable, Sendable {
  package let id: DiagnosticID
  /// UTF-8 offsets in the decoded text.
  package let range: Range<Int>
  package let message: String
  package let help: String?

  /// The fault as a diagnostic at its place in a file.
  package func diagnostic(at span: Span) -> Diagnostic {
    .error(id, message, at: span, help: help)
  }
}

extension MessageFault {
  static func unclosedBrace(_ range: Range<Int>, of thing: String) -> MessageFault {
    MessageFault(
      id: .messageSyntax, range: range, message: "\(thing) that is not closed", help: "close it with '}'")
  }

  static func strayBraces(_ range: Range<Int>) -> MessageFault {
    MessageFault(
      id: .messageSyntax, range: range, message: "a '}' that closes nothing",
      help: "remove it, or write it as '}' between apostrophes")
  }

  static func openQuote(_ range: Range<Int>) -> MessageFault {
    MessageFault(
      id: .messageOpenQuote, range: range,
      message: "an apostrophe that turns the rest of the message into plain text",
      help: "write ’ for an apostrophe; before '{' a straight one begins a quotation, which a second one ends"
    )
  }

  static func missingName(_ range: Range<Int>) -> MessageFault {
    MessageFault(
      id: .messageArgumentName, range: range, message: "an argument without a name",
      help: "write its name between the braces: {name}")
  }

  static func severalBraces(_ count: Int, _ range: Range<Int>) -> MessageFault {
    let number = count == 2 ? "two" : count == 3 ? "three" : "\(count)"
    return MessageFault(
      id: .messageSyntax, range: range, message: "\(number) braces where an argument begins",
      help: count == 2
        ? "write one: {name}; double braces are for pages and e-mails"
        : "write one: {name}; for a brace in the text write '{' between apostrophes")
  }

  static func invalidName(_ name: String, _ range: Range<Int>) -> MessageFault {
    let help =
      if name.utf8.first.map(\.isASCIIDigit) == true {
        "arguments have names, not numbers: a letter, then letters, digits and '_'"
      } else if name.utf8.contains(where: { $0 >= 0x80 }) {
        "names are shared with code: use the letters a to z without accents, digits and '_'"
      } else {
        "use letters, digits and '_', and a letter first: '_' takes the place of '.' and '-'"
      }
    return MessageFault(
      id: .messageArgumentName, range: range, message: "'\(name)' is not the name of an argument",
      help: help)
  }

  static func expected(_ what: String, after thing: String, _ range: Range<Int>) -> MessageFault {
    MessageFault(
      id: .messageSyntax, range: range, message: "expected \(what) after \(thing)", help: nil)
  }

  static func unknownFormat(_ word: String, known: [String], _ range: Range<Int>) -> MessageFault {
    MessageFault(
      id: .messageUnknownFormat, range: range, message: "unknown format '\(word)'",
      help: Suggestion.help(for: word, among: known, called: "formats"))
  }

  /// - Parameter help: how to say the same without it.
  static func unsupportedFormat(_ word: String, help: String, _ range: Range<Int>) -> MessageFault {
    MessageFault(
      id: .messageUnknownFormat, range: range, message: "unknown format '\(word)'", help: help)
  }

  static func unknownStyle(
    _ word: String, of format: String, known: [String], _ range: Range<Int>
  ) -> MessageFault {
    let list = known.joined(separator: ", ")
    let help =
      if known.isEmpty {
        "remove the style"
      } else if word.hasPrefix("::") {
        "skeletons are not for messages, where each language has its own way; known styles: \(list)"
      } else if word.contains(where: { "#0.'".contains($0) }) {
        "patterns are not for messages, where each language has its own way; known styles: \(list)"
      } else {
        Suggestion.help(for: word, among: known, called: "styles")
      }
    return MessageFault(
      id: .messageUnknownFormat, range: range,
      message: known.isEmpty
        ? "format '\(format)' has no style, but '\(word)' is given"
        : "format '\(format)' has no style '\(word)'",
      help: help)
  }

  static func missingOther(_ kind: String, argument: String, _ range: Range<Int>) -> MessageFault {
    MessageFault(
      id: .messageMissingOther, range: range, message: "\(kind) of '\(argument)' has no case 'other'",
      help: "add other {…}: it serves all that the other cases leave")
  }

  static func noCases(_ kind: String, argument: String, _ range: Range<Int>) -> MessageFault {
    MessageFault(
      id: .messageSyntax, range: range, message: "\(kind) of '\(argument)' has no cases",
      help: "write {\(argument), \(kind), one {…} other {…}}")
  }

  static func duplicateCase(_ key: String, _ range: Range<Int>) -> MessageFault {
    MessageFault(
      id: .messageDuplicateCase, range: range, message: "case '\(key)' comes twice",
      help: "remove one of the two")
  }

  static func unknownCase(_ key: String, kind: String, _ range: Range<Int>) -> MessageFault {
    MessageFault(
      id: .messageUnknownCase, range: range, message: "'\(key)' is not a case of '\(kind)'",
      help: Suggestion.nearest(to: key, among: PluralCategory.allCases.map(\.rawValue))
        .map { "did you mean '\($0)'?" }
        ?? "cases are zero, one, two, few, many, other, and =1 for an exact number")
  }

  static func invalidCase(_ key: String, _ range: Range<Int>) -> MessageFault {
    MessageFault(
      id: .messageUnknownCase, range: range, message: "'\(key)' is not a case of 'select'",
      help: key.hasPrefix("=")
        ? "exact numbers are for plural; a case of select is a word"
        : "a case of select is a word without signs")
  }

  static func invalidOffset(_ text: String, _ range: Range<Int>) -> MessageFault {
    MessageFault(
      id: .messageSyntax, range: range, message: "'\(text)' is not an offset",
      help: "an offset is a whole number: offset:1")
  }

  static func unknownTag(_ name: String, _ range: Range<Int>) -> MessageFault {
    MessageFault(
      id: .messageUnknownTag, range: range, message: "unknown element '<\(name)>'",
      help: "known elements: \(Message.Tag.allCases.map { "<\($0.rawValue)>" }.joined(separator: ", "))")
  }

  static func tagWithAttributes(_ name: String, _ range: Range<Int>) -> MessageFault {
    MessageFault(
      id: .messageSyntax, range: range, message: "element '<\(name)>' has more in it than its name",
      help: "write <\(name)>…</\(name)>: addresses and classes are the template's")
  }

  static func unclosedTag(_ name: String, _ range: Range<Int>) -> MessageFault {
    MessageFault(
      id: .messageSyntax, range: range, message: "element '<\(name)>' is not closed",
      help: "close it with </\(name)> before the end of the text or case that it stands in")
  }

  static func strayTag(_ name: String, open: String?, _ range: Range<Int>) -> MessageFault {
    MessageFault(
      id: .messageSyntax, range: range, message: "'</\(name)>' closes nothing",
      help: open.map { "close <\($0)> first" } ?? "remove it, or put <\(name)> before it")
  }

  static func tooDeep(_ range: Range<Int>, limit: Int) -> MessageFault {
    MessageFault(
      id: .messageSyntax, range: range, message: "cases and elements are nested more than \(limit) deep",
      help: "divide the message into several")
  }
}
