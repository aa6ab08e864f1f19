package import Pricing

/// Who bills the customers.
package enum BillingSystem: String, CaseIterable, Sendable {
  case stripe, cinetpay, none
}

/// The company behind a product.
package struct Company: Sendable {
  package let name: String
  package let address: String
  package let email: String
  package let phone: String
  /// Whether the facts stand in for ones nobody has given yet.
  package let isPlaceholder: Bool

  package init(name: String, address: String, email: String, phone: String, isPlaceholder: Bool) {
    self.name = name
    self.address = address
    self.email = email
    self.phone = phone
    self.isPlaceholder = isPlaceholder
  }
}

/// An entry of the navigation.
package enum NavigationTarget: Hashable, Sendable {
  case page(PageID)
  case action(String)
}

/// A file that is published as it is.
package struct Asset: Sendable {
  /// Within the site, beginning with a slash.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A number about customers that somebody must be able to answer for.
package struct Claim: Sendable {
  package enum Value: Sendable {
    case percent(ExactDecimal)
    case number(ExactDecimal)
    case money(Money)
    case days(Int)
  }

  package let id: String
  package let value: Value
  package let source: String
  /// When it was last found true.
  package let date: CalendarDate?
  package let isPlaceholder: Bool

  package init(id: String, value: Value, source: String, date: CalendarDate? = nil, isPlaceholder: Bool) {
    self.id = id
    self.value = value
    self.source = source
    self.date = date
    self.isPlaceholder = isPlaceholder
  }
}

/// What `site.yaml` says.
package struct SiteProfile: Sendable {
  package let name: String
  /// Without a slash at its end, such as `https://bakery.example`.
  package let baseURL: String
  /// Where the application is, without a slash at its end.
  package let applicationURL: String
  /// Absolute addresses of what can be done in the application.
  package let actions: [String: String]
  package let company: Company
  package let navigation: [NavigationTarget]
  package let footer: [NavigationTarget]
  package let billing: BillingSystem
  package let theme: Theme
  /// The picture that is shown where a page is shared, 1200 by 630; a path of the site.
  package let shareImage: String?

  package init(
    name: String, baseURL: String, applicationURL: String, actions: [String: String], company: Company,
    navigation: [NavigationTarget], footer: [NavigationTarget], billing: BillingSystem, theme: Theme,
    shareImage: String?
  ) {
    self.name = name
    self.baseURL = baseURL
    self.applicationURL = applicationURL
    self.actions = actions
    self.company = company
    self.navigation = navigation
    self.footer = footer
    self.billing = billing
    self.theme = theme
    self.shareImage = shareImage
  }
}

extension NavigationTarget {
  /// The message with the entry's words: `nav.terms` for the page `legal/terms`, `nav.signIn` for `sign-in`.
  package var labelID: String {
    let name =
      switch self {
      case .page(let id): id.description.split(separator: "/").last.map(String.init) ?? id.description
      case .action(let name): name
      }
    let words = name.split(separator: "-")
    let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return "nav." + ([words.first.map(String.init) ?? ""] + rest).joined()
  }
}
