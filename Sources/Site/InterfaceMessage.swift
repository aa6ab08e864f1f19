/// The messages that the pages and the feature matrix need from every product, whatever it sells.
///
/// The raw value is the message's id in the catalogs. Each has an English text, which stands in where there are
/// no catalogs at all: when a definition is built alone.
package enum InterfaceMessage: String, CaseIterable, Sendable {
  case siteSkip = "site.skip"
  case siteNavigation = "site.navigation"
  case siteLanguage = "site.language"
  case siteHome = "site.home"
  case siteFooter = "site.footer"
  case siteLegal = "site.menuLegal"
  case siteCopyright = "site.copyright"
  case pageFallback = "page.fallback"
  case valueUnlimited = "value.unlimited"
  case valueYes = "value.yes"
  case valueNo = "value.no"
  case priceFree = "price.free"
  case priceContact = "price.contact"
  case pricePerDay = "price.perDay"
  case priceEquivalent = "price.equivalent"
  case priceTaxExclusive = "price.tax.exclusive"
  case priceTaxInclusive = "price.tax.inclusive"
  case periodSaving = "period.year.saving"
  case pricingSwitch = "pricing.switch"
  case pricingBadge = "pricing.badge"
  case pricingTrial = "pricing.cta.trial"
  case pricingChoose = "pricing.cta.choose"
  case pricingContact = "pricing.cta.contact"
  case pricingFree = "pricing.cta.free"
  case pricingCompare = "pricing.compare"
  case addOnsHeading = "addons.heading"
  case addOnsPlans = "addons.plans"
  case addOnsPrice = "addons.price"
  case comparisonCaption = "comparison.caption"
  case comparisonFeature = "comparison.feature"
  case comparisonLimits = "comparison.limits"
  case perSecond = "per.second"
  case perMinute = "per.minute"
  case perHour = "per.hour"
  case perDay = "per.day"
  case perWeek = "per.week"
  case perMonth = "per.month"
  case perYear = "per.year"
  case scope = "scope"
  case faqAll = "faq.all"
  case calloutNote = "callout.note"
  case calloutTip = "callout.tip"
  case calloutImportant = "callout.important"
  case calloutWarning = "callout.warning"
  case calloutCaution = "callout.caution"
  case taskDone = "task.done"
  case taskOpen = "task.open"
  case emailReason = "email.footer.reason"
  case footnotesHeading = "footnotes.heading"
  case notFoundHome = "notFound.home"
  case roiResult = "roi.result"
  case roiSaved = "roi.saved"
  case roiPrice = "roi.price"
  case roiNet = "roi.net"
  case roiNote = "roi.note"
  case limitExceededCapacity = "limit.exceeded.capacity"
  case limitExceededQuota = "limit.exceeded.quota"
  case upgradeTitle = "upgrade.title"
  case upgradeDescription = "upgrade.description"
  case upgradeBenefitFeature = "upgrade.benefit.feature"
  case upgradeBenefitLimit = "upgrade.benefit.limit"

  /// In ICU MessageFormat.
  package var defaultText: String {
    switch self {
    case .siteSkip: "Skip to the content"
    case .siteNavigation: "Main navigation"
    case .siteLanguage: "Language"
    case .siteHome: "Home"
    case .siteFooter: "More pages"
    case .siteLegal: "Legal"
    case .siteCopyright: "© {company}"
    case .pageFallback: "This page is not translated yet; you are reading it in {language}."
    case .valueUnlimited: "unlimited"
    case .valueYes: "Yes"
    case .valueNo: "No"
    case .priceFree: "Free"
    case .priceContact: "Let’s talk"
    case .pricePerDay: "{price} a day"
    case .priceEquivalent: "{price} a month"
    case .priceTaxExclusive: "plus tax"
    case .priceTaxInclusive: "tax included"
    case .periodSaving: "save {percent, percent}"
    case .pricingSwitch: "Billing period"
    case .pricingBadge: "Most popular"
    case .pricingTrial: "Start {days, number}-day trial"
    case .pricingChoose: "Choose {plan}"
    case .pricingContact: "Talk to us"
    case .pricingFree: "Start for free"
    case .pricingCompare: "Compare all features"
    case .addOnsHeading: "Add-ons"
    case .addOnsPlans: "Available for"
    case .addOnsPrice: "Price"
    case .comparisonCaption: "What each plan of {product} includes"
    case .comparisonFeature: "Feature"
    case .comparisonLimits: "Limits"
    case .perSecond: "per second"
    case .perMinute: "per minute"
    case .perHour: "per hour"
    case .perDay: "per day"
    case .perWeek: "per week"
    case .perMonth: "per month"
    case .perYear: "per year"
    case .scope: "per {scope}"
    case .faqAll: "All questions"
    case .calloutNote: "Note"
    case .calloutTip: "Tip"
    case .calloutImportant: "Important"
    case .calloutWarning: "Warning"
    case .calloutCaution: "Caution"
    case .taskDone: "Done"
    case .taskOpen: "To do"
    case .emailReason: "You get this e-mail because you have an account at {product}."
    case .footnotesHeading: "Notes"
    case .notFoundHome: "Back to the home page"
    case .roiResult: "The sum"
    case .roiSaved: "Saved a month"
    case .roiPrice: "{plan} a month"
    case .roiNet: "Left over each month"
    case .roiNote: "An estimate with your own numbers."
    case .limitExceededCapacity: "You have reached the limit of the {plan} plan: {count}."
    case .limitExceededQuota: "You have used {count} of the {plan} plan."
    case .upgradeTitle: "Unlock {feature}"
    case .upgradeDescription: "{feature} is part of the {plan} plan."
    case .upgradeBenefitFeature: "{feature}"
    case .upgradeBenefitLimit: "{limit}: {to} instead of {from}"
    }
  }

  /// Whether only e-mails ask for it: a product without them needs no such message.
  package var isOfEmails: Bool { self == .emailReason }

  /// The arguments that the tool passes; a message may use fewer, but no others.
  package var arguments: [String] {
    switch self {
    case .siteCopyright: ["company"]
    case .pageFallback: ["language"]
    case .pricePerDay, .priceEquivalent: ["price"]
    case .periodSaving: ["percent"]
    case .pricingTrial: ["days"]
    case .pricingChoose, .roiPrice: ["plan"]
    case .comparisonCaption, .emailReason: ["product"]
    case .scope: ["scope"]
    case .roiNote: ["cut"]
    case .limitExceededCapacity: ["limit", "count", "plan"]
    case .limitExceededQuota: ["limit", "count", "plan", "period"]
    case .upgradeTitle, .upgradeBenefitFeature: ["feature"]
    case .upgradeDescription: ["feature", "plan"]
    case .upgradeBenefitLimit: ["limit", "from", "to"]
    default: []
    }
  }
}
