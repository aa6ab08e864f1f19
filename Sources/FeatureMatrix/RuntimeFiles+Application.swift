import Localization
import Site

extension RuntimeFile {
  /// What a product gives to its application and to the tests of its services, beside the matrix.
  static func application(of site: CheckedSite, _ matrix: Matrix) -> [RuntimeFile] {
    let words = site.languages.all.compactMap { locale in
      ApplicationFile(site, in: locale, digest: matrix.digest).map { file in
        RuntimeFile("app.\(locale).json", file.json, "the application's words")
      }
    }
    return words + [
      RuntimeFile("events.json", EventCatalogue.json(of: site), "the events"),
      RuntimeFile("vectors.json", matrix.vectors, "the expected answers"),
    ]
  }
}
