package import Diagnostics

/// What a fault means, for somebody who sees it for the first time.
package struct Explanation: Sendable {
  package let id: DiagnosticID
  /// What is wrong: one sentence.
  package let summary: String
  /// Why it matters and what to do: paragraphs of Markdown, apart by an empty line.
  package let meaning: String
  /// The file that the two examples are a part of, below the folder of a product.
  package let file: String
  /// A text that is reported.
  package let wrong: String
  /// The same text, mended.
  package let right: String

  init(
    _ id: DiagnosticID, _ summary: String, _ meaning: String, in file: String, wrong: String, right: String
  ) {
    self.id = id
    self.summary = summary
    self.meaning = meaning
    self.file = file
    self.wrong = wrong
    self.right = right
  }
}

extension Explanation {
  /// Every explanation, in the order of the ids.
  ///
  /// `Tests/ExplanationsTests` proves that each id has one, and that the examples do what they say.
  package static let all: [Explanation] = (files + definitions + prices + messages + pages + links + sites)
    .sorted { $0.id < $1.id }

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
