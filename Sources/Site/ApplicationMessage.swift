package import Localization

/// The messages that the application around a product shows: usage, forecast, upgrade, trial and billing.
///
/// The raw value is the message's id in the catalogs. A product whose catalogs have one of them has all of them;
/// front ends take them from `app.LOCALE.json`, with the product's own `app.` messages, and fill them in themselves.
package enum ApplicationMessage: String, CaseIterable, Sendable {
  case usageTitle = "app.usage.title"
  case usageOf = "app.usage.of"
  case usageUnlimited = "app.usage.unlimited"
  case usageRemaining = "app.usage.remaining"
  case usageUpdated = "app.usage.updated"
  case usageWarningTitle = "app.usage.warning.title"
  case usageWarningText = "app.usage.warning.text"
  case usageWarningAction = "app.usage.warning.action"
  case usageReachedTitle = "app.usage.reached.title"
  case usageReachedCapacity = "app.usage.reached.capacity"
  case usageReachedQuota = "app.usage.reached.quota"
  case usageReachedAction = "app.usage.reached.action"
  case quotaResets = "app.quota.resets"
  case quotaResetsAt = "app.quota.resetsAt"
  case statusSafeName = "app.status.safe.name"
  case statusSafeText = "app.status.safe.text"
  case statusWarningName = "app.status.warning.name"
  case statusWarningText = "app.status.warning.text"
  case statusCriticalName = "app.status.critical.name"
  case statusCriticalText = "app.status.critical.text"
  case statusUnlimitedName = "app.status.unlimited.name"
  case statusUnlimitedText = "app.status.unlimited.text"
  case forecastTitle = "app.forecast.title"
  case forecastOutOfCapacity = "app.forecast.outOfCapacity"
  case forecastBreachDate = "app.forecast.breachDate"
  case forecastEnough = "app.forecast.enough"
  case forecastTrend = "app.forecast.trend"
  case forecastGrowth = "app.forecast.growth"
  case forecastDecline = "app.forecast.decline"
  case forecastSteady = "app.forecast.steady"
  case forecastNoData = "app.forecast.noData"
  case compareTitle = "app.compare.title"
  case compareIntro = "app.compare.intro"
  case compareCurrent = "app.compare.current"
  case compareRecommended = "app.compare.recommended"
  case compareChoose = "app.compare.choose"
  case compareDifferences = "app.compare.differences"
  case compareIncluded = "app.compare.included"
  case compareNotIncluded = "app.compare.notIncluded"
  case compareClose = "app.compare.close"
  case upgradeTitle = "app.upgrade.title"
  case upgradeIntro = "app.upgrade.intro"
  case upgradeBenefits = "app.upgrade.benefits"
  case upgradeRoi = "app.upgrade.roi"
  case upgradePayback = "app.upgrade.payback"
  case upgradeProof = "app.upgrade.proof"
  case upgradePrice = "app.upgrade.price"
  case upgradePerDay = "app.upgrade.perDay"
  case upgradeAction = "app.upgrade.action"
  case upgradePreview = "app.upgrade.preview"
  case upgradeCompare = "app.upgrade.compare"
  case upgradeLater = "app.upgrade.later"
  case upgradeAskOwner = "app.upgrade.askOwner"
  case upgradeDone = "app.upgrade.done"
  case roiTitle = "app.roi.title"
  case roiIntro = "app.roi.intro"
  case roiAction = "app.roi.action"
  case roiSaved = "app.roi.saved"
  case roiCost = "app.roi.cost"
  case roiNet = "app.roi.net"
  case roiPayback = "app.roi.payback"
  case roiNegative = "app.roi.negative"
  case roiDisclaimer = "app.roi.disclaimer"
  case trialLeft = "app.trial.left"
  case trialLastDay = "app.trial.lastDay"
  case trialEnded = "app.trial.ended"
  case trialEndedText = "app.trial.endedText"
  case trialAction = "app.trial.action"
  case trialExtended = "app.trial.extended"
  case trialPlan = "app.trial.plan"
  case trialNoCard = "app.trial.noCard"
  case billingTitle = "app.billing.title"
  case billingPlan = "app.billing.plan"
  case billingPeriod = "app.billing.period"
  case billingSwitchYear = "app.billing.switchYear"
  case billingSwitchMonth = "app.billing.switchMonth"
  case billingNext = "app.billing.next"
  case billingNextNone = "app.billing.nextNone"
  case billingInvoices = "app.billing.invoices"
  case billingDownload = "app.billing.download"
  case billingMethod = "app.billing.method"
  case billingFailedTitle = "app.billing.failed.title"
  case billingFailedText = "app.billing.failed.text"
  case billingFailedAction = "app.billing.failed.action"
  case billingDowngrade = "app.billing.downgrade"
  case billingCancel = "app.billing.cancel"
  case billingCancelConfirm = "app.billing.cancelConfirm"
  case billingEnds = "app.billing.ends"
  case contactTitle = "app.contact.title"
  case contactText = "app.contact.text"
  case contactAction = "app.contact.action"
  case stateTitle = "app.state.title"

  /// What all of their ids begin with.
  package static let prefix = "app."

  /// Whether only a product with a trial needs it.
  package var isOfTrial: Bool { rawValue.hasPrefix("\(Self.prefix)trial.") }

  /// The arguments that front ends fill in; a message may use fewer, but no others.
  ///
  /// Figures, amounts and dates come written out, because each front end has its way to write them. A number is
  /// what a plural chooses by.
  package var arguments: [String: Signature.Kind] {
    let names: [String] =
      switch self {
      case .usageOf: ["used", "limit"]
      case .usageUnlimited: ["used"]
      case .usageRemaining: ["remaining"]
      case .usageUpdated, .forecastBreachDate, .trialExtended, .billingFailedText, .billingCancelConfirm,
        .billingEnds:
        ["date"]
      case .usageWarningTitle: ["limit", "percent"]
      case .usageWarningText: ["limit", "plan", "remaining"]
      case .usageReachedTitle: ["limit"]
      case .usageReachedCapacity, .usageReachedQuota: ["limit", "plan"]
      case .quotaResets: ["period"]
      case .quotaResetsAt: ["time"]
      case .forecastOutOfCapacity, .forecastTrend, .upgradePayback, .roiPayback: ["days"]
      case .forecastGrowth, .forecastDecline: ["rate"]
      case .compareChoose, .upgradeAction, .upgradeDone, .trialPlan: ["plan"]
      case .upgradeTitle: ["feature"]
      case .upgradeIntro: ["feature", "plan"]
      case .upgradeRoi: ["min", "max"]
      case .upgradePrice, .upgradePerDay: ["price"]
      case .roiSaved, .roiNet: ["amount"]
      case .roiCost: ["plan", "price"]
      case .trialLeft: ["days_left"]
      case .billingSwitchYear: ["saving"]
      case .billingNext: ["amount", "date"]
      case .billingDowngrade: ["plan", "date"]
      default: []
      }
    return Dictionary(
      names.map { ($0, $0.hasPrefix("days") ? Signature.Kind.number : .text) },
      uniquingKeysWith: { first, _ in first })
  }
}
