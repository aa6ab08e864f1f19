package import Diagnostics

/// What a fault means, for somebody who sees it for the first time.
package struct Explanation: Sendable {
  package let id: DiagnosticID
  package let severity: Severity
  /// What is wrong: one sentence.
  package let summary: String
  /// Why it matters and what to do: paragraphs of Markdown, apart by an empty line.
  package let meaning: String
  /// What the two examples are a part of.
  package let place: Place
  /// A text that is reported.
  package let wrong: String
  /// The same text, mended.
  package let right: String

  init(
    _ id: DiagnosticID, _ severity: Severity, _ summary: String, _ meaning: String, in place: Place,
    wrong: String, right: String
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.meaning = meaning
    self.place = place
    self.wrong = wrong
    self.right = right
  }

  /// An explanation of an error.
  init(
    _ id: DiagnosticID, _ summary: String, _ meaning: String, in place: Place, wrong: String, right: String
  ) {
    self.init(id, .error, summary, meaning, in: place, wrong: wrong, right: right)
  }
}

extension Explanation {
  /// Where an example belongs; files and folders are below the folder of a product.
  package enum Place: Hashable, Sendable, ExpressibleByStringLiteral {
    case file(String)
    /// The example lists what is in the folder, as `ls -F` does.
    case folder(String)
    /// The example is a command.
    case terminal

    package init(stringLiteral path: String) { self = .file(path) }
  }

  /// Explanations of one subject, in the order of their ids.
  package struct Family: Sendable {
    package let title: String
    package let explanations: [Explanation]
  }

  /// Every explanation, by subject.
  ///
  /// `Tests/ExplanationsTests` proves that each id has one, and that the examples do what they say.
  package static let families = [
    Family(title: "Files", explanations: files),
    Family(title: "Keys and values", explanations: values),
    Family(title: "Plans, features and add-ons", explanations: definitions),
    Family(title: "Limits", explanations: limits),
    Family(title: "Prices, periods and the trial", explanations: prices),
    Family(title: "Messages", explanations: messages),
    Family(title: "The notation of messages", explanations: notation),
    Family(title: "Pages", explanations: pages),
    Family(title: "Sections and texts", explanations: sections),
    Family(title: "References, links and pictures", explanations: links),
    Family(title: "E-mails", explanations: emails),
    Family(title: "The site and its claims", explanations: sites),
  ]

  /// Every explanation, in the order of the ids.
  package static let all = families.flatMap(\.explanations).sorted { $0.id < $1.id }

  package static func of(_ id: DiagnosticID) -> Explanation? {
    all.first { $0.id == id }
  }

  /// The explanation that somebody asks for: brackets around the id, as in the message, do no harm.
  package static func named(_ word: String) -> Explanation? {
    let id = word.trimmedBrackets
    return all.first { $0.id.description == id }
  }

  /// The id that is most like a misspelt one.
  package static func nearest(to word: String) -> String? {
    Suggestion.nearest(to: word.trimmedBrackets, among: all.map(\.id.description))
  }
}

extension String {
  fileprivate var trimmedBrackets: String {
    hasPrefix("[") && hasSuffix("]") ? String(dropFirst().dropLast()) : self
  }
}
