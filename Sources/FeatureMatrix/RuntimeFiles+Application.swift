import Localization
import Site

extension RuntimeFile {
  /// What a product gives to its application and to the tests of its services, beside the matrix.
  static func application(of site: CheckedSite, _ matrix: Matrix) -> [RuntimeFile] {
    site.languages.all.compactMap { locale in
      ApplicationFile(site, in: locale, digest: matrix.digest).map { file in
        RuntimeFile("app.\(locale).json", file.json, "the application's words")
      }
    }
  }
}
