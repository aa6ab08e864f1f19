import Localization
import Site

extension CheckResult {
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
