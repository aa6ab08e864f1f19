import Diagnostics
import JSON
import Localization
import Site

// What a run tells people and tools.
extension CheckResult {
  /// The faults for people, the count of them in the last line; empty where there are none.
  package func text(isColored: Bool) -> String {
    guard !diagnostics.isEmpty else { return "" }
    var printer = TextPrinter(sources: sources, isColored: isColored)
    return printer.print(diagnostics) + countLine + "\n"
  }

  /// The faults for tools, as a JSON document.
  package var json: String {
    String(decoding: JSONPrinter.print(diagnostics, sources: sources).bytes(.pretty), as: UTF8.self)
  }

  private var countLine: String {
    [Severity.error, .warning].compactMap { severity in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }.joined(separator: ", ")
  }

  /// A line for each product that passed.
  package var summary: String {
    sites.map { "\($0.folder): \($0.pages.count) pages in \($0.languages.all.count) languages, no error\n" }
      .joined()
  }
}

extension ProductOutcome {
  /// What was made and where to look.
  package func summary(in output: String) -> String {
    let path = "\(output)/\(site.folder)"
    let languages = site.languages.all.map(\.description).joined(separator: ", ")
    let pages = site.pages.count * site.languages.all.count
    let change =
      publication.isUnchanged
      ? "nothing changed" : "\(publication.written) written, \(publication.removed) removed"
    return """
      \(site.profile.name): \(pages) pages in \(languages); \(fileCount) files, \((byteCount + 512) / 1_024) KB; \(change)
        site     \(path)/web/index.html
        matrix   \(path)/runtime/feature-matrix.json

      """
  }
}
