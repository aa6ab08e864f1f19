package import Diagnostics
import Localization
import Pricing
import Site

/// The files of one product's folder, as they were read.
package struct ProductFiles: Sendable {
  /// The folder's name, under which the output stands.
  package let folder: String
  /// The folder's path as people know it, such as `content/bakery`.
  package let path: String
  /// By path within the folder, such as `es/pages/faq.md`.
  package let files: [String: SourceID]

  package init(folder: String, path: String, files: [String: SourceID]) {
    self.folder = folder
    self.path = path
    self.files = files
  }
}

/// A product's sources as values with their places: what each file says, before it is known whether the files
/// agree with each other.
package struct DecodedProduct: Sendable {
  let files: ProductFiles
  let sources: SourceTable
  let context: ReadingContext
  /// The version that holds on the day of the run.
  var definition: DraftDefinition?
  /// All versions that could be read, from the first to the last.
  var versions: [DefinitionVersion] = []
  var profile: DraftProfile?
  var claims: [DraftClaim] = []
  var catalogs: [LocaleID: ParsedCatalog] = [:]
  var pages: [PageFamily] = []
  var emails: DraftEmails?
  var tables: [DraftTable] = []
  /// By the e-mail's id.
  var emailTexts: [String: [LocaleID: DraftEmailText]] = [:]
  /// E-mails of which some language could not be read.
  var brokenEmails: Set<String> = []
  /// Pages of which some language could not be read; links to them are not looked at.
  var brokenPages: Set<PageID> = []
  /// First words of references whose source has errors: what is not found may be there.
  var unreadReferences: Set<String> = []
  /// Pictures and other files that are published as they are, by path of the site.
  var assets: [String: SourceID] = [:]
  package internal(set) var faults = DiagnosticBag()

  var languages: Languages? { definition?.locales.flatMap(Languages.init) }
}

extension Languages {
  /// The languages of a draft; nothing where the default could not be read.
  init?(_ draft: DraftLocales) {
    guard let first = draft.default?.value else { return nil }
    var seen: Set<LocaleID> = [first]
    self.init(
      default: first, others: draft.others.map(\.value).filter { seen.insert($0).inserted },
      fallback: Dictionary(
        draft.fallback.map { ($0.locale.value, $0.chain.map(\.value)) },
        uniquingKeysWith: { first, _ in first }))
  }
}
