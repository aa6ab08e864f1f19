import Diagnostics
import Site
import Templates

/// What can be wrong with an e-mail only when it is rendered: its size, and the length of its lines.
enum EmailSize {
  /// In octets; some servers fold longer ones, and all refuse those over 998 (RFC 5321, section 4.5.3.1.6).
  static let longestLine = 500

  /// Editions of one text are told once: those of a text that is too large mostly all are.
  static func faults(of letters: [EmailRenderer.Letter], on site: CheckedSite) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for letter in letters {
      let size = letter.template.html.count
      if size > site.emailBudget {
        found.append(.largeEmail(letter.path, size, budget: site.emailBudget, at: letter.edition.source))
      }
      let lines = letter.longestLines
      for (part, length) in [("HTML", lines.html), ("text", lines.text)] where length > longestLine {
        found.append(.longLine(letter.path, part, length, at: letter.edition.source))
      }
    }
    var told: Set<String> = []
    return found.filter { fault in
      guard case .span(let span) = fault.location else { return true }
      return told.insert("\(span.source) \(fault.id)").inserted
    }
  }
}

extension Diagnostic {
  fileprivate static func largeEmail(_ path: String, _ size: Int, budget: Int, at span: Span) -> Diagnostic {
    .error(
      .largeEmail, "e-mail '\(path)' has \(size) bytes of HTML, where \(budget) are the most", at: span,
      help: "say less, or link to a page; 'htmlBudget' in emails.yaml sets the limit")
  }

  fileprivate static func longLine(_ path: String, _ part: String, _ length: Int, at span: Span) -> Diagnostic
  {
    .error(
      .longLine,
      "the \(part) of e-mail '\(path)' has a line of \(length) octets, where \(EmailSize.longestLine) are the most",
      at: span, help: "break code or addresses that are so long: mail servers refuse or fold them")
  }
}
