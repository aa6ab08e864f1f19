import Diagnostics
import Pricing
import Site

/// `site.yaml` as it was written, each value with its place.
struct DraftProfile: Sendable {
  let span: Span
  var name: Located<String>?
  var baseURL: Located<String>?
  var applicationURL: Located<String>?
  var actions: [(name: Located<String>, target: Located<String>)] = []
  var company: Company?
  var companySpan: Span?
  var navigation: [Located<String>] = []
  var footer: [Located<String>] = []
  var billing: Located<BillingSystem>?
  var shareImage: Located<String>?
  var theme: DraftTheme?
}

struct DraftTheme: Sendable {
  var design: Located<Design>?
  var light: [ColorRole: Located<Color>] = [:]
  var dark: [ColorRole: Located<Color>] = [:]
  var headFont: Located<String>?
  var bodyFont: Located<String>?
  var monoFont: Located<String>?
  var mark: BrandMark?
}

/// A statistic as it was written in `claims.yaml`.
struct DraftClaim: Sendable {
  let id: Located<String>
  var value: Claim.Value?
  var source: Located<String>?
  var date: Located<CalendarDate>?
  var isPlaceholder = false
}
