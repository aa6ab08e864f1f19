package import Localization
package import Site

/// What every part of a page may look at.
package struct PageContext: Sendable {
  let site: CheckedSite
  package let page: Page
  let texts: LocaleTexts
  /// The digest by which a style sheet or script is allowed in the page: `sha256-…` in base64.
  let digest: @Sendable ([UInt8]) -> String

  /// - Returns: nothing where the site has no such page or language.
  package init?(
    _ site: CheckedSite, page: PageID, in locale: LocaleID, digest: @escaping @Sendable ([UInt8]) -> String
  ) {
    guard let page = site.page(page, in: locale), let texts = site.texts[locale] else { return nil }
    self.site = site
    self.page = page
    self.texts = texts
    self.digest = digest
  }

  var locale: LocaleID { page.locale }

  /// The same page in the languages it is written in.
  var translations: [Page] {
    site.languages.all.compactMap { site.page(page.id, in: $0) }.filter(\.isTranslated)
  }

  func absolute(_ path: String) -> String { site.profile.baseURL + path }

  /// Where an entry of the navigation leads, and its words.
  func label(_ target: NavigationTarget) -> LocalizedText {
    if let text = texts.text(target.labelID) { return text }
    switch target {
    case .page(let id): return LocalizedText(site.page(id, in: locale)?.heading.plainText ?? id.description)
    case .action(let name): return LocalizedText(name)
    }
  }

  func address(_ target: NavigationTarget) -> String? {
    switch target {
    case .page(let id): site.page(id, in: locale)?.path
    case .action(let name): site.profile.actions[name]
    }
  }
}
