import Diagnostics

extension Explanation {
  /// The explanation for a terminal, 78 columns wide.
  package var text: String {
    let paragraphs = meaning.split(separator: "\n\n").map { Self.wrapped(String($0), at: 78) }
    return """
      \(id)

      \(Self.wrapped(summary, at: 78))

      \(paragraphs.joined(separator: "\n\n"))

      Wrong, in \(file):

      \(Self.indented(wrong))

      Right:

      \(Self.indented(right))

      """
  }

  /// A line for each id, with its summary.
  package static var list: String {
    let width = all.map(\.id.description.count).max() ?? 0
    return all.map { explanation in
      let id = explanation.id.description
      return id + String(repeating: " ", count: width + 2 - id.count) + explanation.summary + "\n"
    }.joined()
  }

  /// The reference page of all faults, in Markdown.
  package static var page: String {
    """
    # Faults

    Everything that `sitegen check` can find, by the id that stands in brackets behind the message. `sitegen explain ID` prints one
    of them. Errors stop a build, warnings do not, unless `--strict` is given.

    This page is made by `sitegen explain --all`; a test keeps it fresh.


    """ + all.map(\.markdown).joined(separator: "\n")
  }

  private var markdown: String {
    """
    ## \(id)

    \(summary)

    \(meaning)

    Wrong, in `\(file)`:

    ```\(language)
    \(wrong)
    ```

    Right:

    ```\(language)
    \(right)
    ```

    """
  }

  private var language: String {
    switch file.split(separator: ".").last {
    case "yaml": "yaml"
    case "json": "json"
    case "md": "markdown"
    default: "text"
    }
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
