package import Localization
package import Pricing

/// The languages of a product and where each one looks for what it lacks.
package struct Languages: Sendable {
  package let `default`: LocaleID
  /// The default first, then the others in the order of the definition.
  package let all: [LocaleID]
  private let chains: [LocaleID: [LocaleID]]

  package init(default: LocaleID, others: [LocaleID], fallback: [LocaleID: [LocaleID]]) {
    self.default = `default`
    all = [`default`] + others
    chains = fallback
  }

  /// Where a text of `locale` is looked for: the locale itself, its chain, then the default.
  package func chain(of locale: LocaleID) -> [LocaleID] {
    var chain: [LocaleID] = []
    for next in [locale] + (chains[locale] ?? []) + [`default`] where !chain.contains(next) {
      chain.append(next)
    }
    return chain
  }
}

/// Everything about one product, checked: what templates and the feature matrix may trust.
///
/// Every message that is needed is there, every link leads somewhere, every reference has been replaced by its
/// value. Only `Content` makes them, after its checks.
///
/// A class, because every view holds it and it never changes: handing it on costs one count.
package final class CheckedSite: Sendable {
  /// The name of the product's folder, under which the output stands.
  package let folder: String
  package let profile: SiteProfile
  package let definition: Definition
  package let languages: Languages
  package let texts: [LocaleID: LocaleTexts]
  package let claims: [Claim]
  /// Each page in every language.
  package let pages: [PageID: [LocaleID: Page]]
  /// In the order of emails.yaml.
  package let emails: [Email]
  package let emailDialects: [MailerDialect]
  /// The most bytes of HTML that an e-mail may have.
  package let emailBudget: Int
  /// In the order of tables.yaml.
  package let tables: [DataTable]
  package let assets: [Asset]

  package init(
    folder: String, profile: SiteProfile, definition: Definition, languages: Languages,
    texts: [LocaleID: LocaleTexts], claims: [Claim], pages: [PageID: [LocaleID: Page]], emails: [Email] = [],
    emailDialects: [MailerDialect] = [], emailBudget: Int = 8_192, tables: [DataTable] = [],
    assets: [Asset]
  ) {
    self.folder = folder
    self.profile = profile
    self.definition = definition
    self.languages = languages
    self.texts = texts
    self.claims = claims
    self.pages = pages
    self.emails = emails
    self.emailDialects = emailDialects
    self.emailBudget = emailBudget
    self.tables = tables
    self.assets = assets
  }

  package func page(_ id: PageID, in locale: LocaleID) -> Page? { pages[id]?[locale] }

  /// The page that plans without a price lead to, where it is one of the site.
  package var contactPage: PageID? {
    guard let url = definition.header.contactURL, url.hasPrefix("page:") else { return nil }
    return PageID(String(url.dropFirst("page:".count)))
  }

  /// The page of a layout, such as the pricing page whatever it is called.
  package func page(laidOutAs layout: PageLayout, in locale: LocaleID) -> Page? {
    pages.keys.sorted().lazy.compactMap { self.pages[$0]?[locale] }.first { $0.layout == layout }
  }
}
