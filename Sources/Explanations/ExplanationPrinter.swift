import Diagnostics

extension Explanation {
  /// The explanation for a terminal, 78 columns wide.
  ///
  /// Backticks stay: they say what is to be typed as it stands.
  package var text: String {
    let paragraphs = meaning.split(separator: "\n\n").map { Self.wrapped(String($0), at: 78) }
    return """
      \(id) (\(severity.rawValue))

      \(Self.wrapped(summary, at: 78))

      \(paragraphs.joined(separator: "\n\n"))

      Wrong, \(place.phrase(quote: "")):

      \(Self.indented(wrong))

      Right:

      \(Self.indented(right))

      """
  }

  /// A line for each id with its summary, by subject.
  package static var list: String {
    let width = all.map(\.id.description.count).max() ?? 0
    return families.map { family in
      let lines = family.explanations.map { explanation in
        let id = explanation.id.description
        return "  " + id + String(repeating: " ", count: width + 2 - id.count) + explanation.summary + "\n"
      }
      return "\(family.title)\n\n\(lines.joined())"
    }.joined(separator: "\n")
  }

  /// The reference page of all faults, in Markdown.
  package static var page: String {
    let index = families.map { family in
      let links = family.explanations.map { "[\($0.id)](#\($0.id))" }
      return "| \(family.title) | \(links.joined(separator: ", ")) |\n"
    }
    return """
      # Faults

      Everything that `sitegen check` can find, by the id that stands in brackets behind the message. `sitegen explain ID` prints one
      of them. Errors stop a build; warnings do not, unless `--strict` is given.

      | subject | ids |
      | --- | --- |
      \(index.joined())
      Each entry says what is wrong, why it matters, and what to do. The examples belong to a small shop with two plans, in English and
      Basque; `…` stands for more of the same. A test runs all of them, and this page is made by `sitegen explain --all`.


      """
        + families.map { "## \($0.title)\n\n" + $0.explanations.map(\.markdown).joined(separator: "\n") }
        .joined(separator: "\n")
  }

  private var markdown: String {
    """
    ### \(id)

    **\(severity == .error ? "Error" : "Warning").** \(summary)

    \(meaning)

    Wrong, \(place.phrase(quote: "`")):

    ```\(place.language)
    \(wrong)
    ```

    Right:

    ```\(place.language)
    \(right)
    ```

    """
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
      .joined(separator: "\n")
  }

  /// Breaks a paragraph between words.
  private static func wrapped(_ text: String, at width: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return (lines + [line]).joined(separator: "\n")
  }
}

extension Explanation.Place {
  fileprivate func phrase(quote: String) -> String {
    switch self {
    case .file(let path): "in \(quote)\(path)\(quote)"
    case .folder(let path): "in the folder \(quote)\(path)\(quote)"
    case .terminal: "in a terminal"
    }
  }

  /// What a Markdown viewer colours the example as.
  fileprivate var language: String {
    guard case .file(let path) = self else { return self == .terminal ? "sh" : "text" }
    return switch path.split(separator: ".").last {
    case "yaml": "yaml"
    case "json": "json"
    case "md": "markdown"
    default: "text"
    }
  }
}
