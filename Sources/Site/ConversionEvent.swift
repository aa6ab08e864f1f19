package import Pricing

/// Something that a visitor or customer does, or is shown, on the way to a plan.
///
/// Pages carry hooks for those of the site, in the attribute `data-event`; the application fires the others. Both kinds
/// are in `events.json`, so that what is measured has one name everywhere.
package enum ConversionEvent: String, CaseIterable, Sendable {
  case planSeen = "plan_seen"
  case planClicked = "plan_clicked"
  case billingPeriodSwitched = "billing_period_switched"
  case comparisonOpened = "comparison_opened"
  case comparisonSeen = "comparison_seen"
  case questionOpened = "faq_opened"
  case allQuestionsOpened = "faq_all_opened"
  case returnComputed = "roi_computed"
  case actionClicked = "action_clicked"
  case languageSwitched = "language_switched"
  case contactOpened = "contact_opened"
  case trialStarted = "trial_started"
  case trialReminderShown = "trial_reminder_shown"
  case trialExtended = "trial_extended"
  case trialEnded = "trial_ended"
  case trialConverted = "trial_converted"
  case restrictionShown = "feature_restriction_shown"
  case previewOpened = "preview_opened"
  case usageWarningShown = "usage_warning_shown"
  case usageLimitReached = "usage_limit_reached"
  case plansCompared = "plans_compared"
  case applicationReturnComputed = "application_roi_computed"
  case upgradeStarted = "upgrade_started"
  case upgradeStartedAtWarning = "upgrade_started_at_warning"
  case upgradeDismissed = "upgrade_dismissed"
  case upgradeCompleted = "upgrade_completed"
  case addOnBought = "add_on_bought"
  case paymentFailed = "payment_failed"
  case paymentRecovered = "payment_recovered"
  case periodChanged = "period_changed"
  case downgradeScheduled = "downgrade_scheduled"
  case subscriptionCanceled = "subscription_canceled"
  case subscriptionReactivated = "subscription_reactivated"
  case salesContacted = "sales_contacted"

  package enum Source: String, Sendable {
    case site, application
  }

  /// Who fires it: those with a hook in the pages are the site's.
  package var source: Source { moment == nil ? .application : .site }

  /// What the page's element has to do for it: come into view, be clicked, change, or open.
  package var moment: String? {
    switch self {
    case .planSeen, .comparisonSeen: "view"
    case .planClicked, .comparisonOpened, .allQuestionsOpened, .actionClicked, .languageSwitched,
      .contactOpened:
      "click"
    case .billingPeriodSwitched, .returnComputed: "change"
    case .questionOpened: "open"
    default: nil
    }
  }

  /// Whether the product can have it: without a trial none is started.
  package func canHappen(in definition: Definition) -> Bool {
    switch self {
    case .trialStarted, .trialReminderShown, .trialExtended, .trialEnded, .trialConverted:
      definition.header.trial != nil
    case .addOnBought: !definition.addOns.isEmpty
    default: true
    }
  }
}

extension ConversionEvent {
  /// When it is fired, for those who read numbers.
  package var trigger: String {
    switch self {
    case .planSeen: "The card of a plan comes into view, once a page view."
    case .planClicked: "The button on the card of a plan is followed."
    case .billingPeriodSwitched: "The switch between billing periods is moved."
    case .comparisonOpened: "The link to the comparison of all plans is followed."
    case .comparisonSeen: "The table that compares all plans comes into view, once a page view."
    case .questionOpened: "The answer to a question is opened."
    case .allQuestionsOpened: "The link to all questions is followed."
    case .returnComputed: "The calculator has a result for the visitor’s own numbers, once they rest."
    case .actionClicked: "A link into the application is followed: an action of site.yaml."
    case .languageSwitched: "The same page is asked for in another language."
    case .contactOpened: "A link to the contact page is followed."
    case .trialStarted: "An account begins its trial."
    case .trialReminderShown: "The banner with the days that are left of the trial is shown, once a day."
    case .trialExtended: "An administrator has extended a trial."
    case .trialEnded: "A trial ends without a plan."
    case .trialConverted: "An account on trial chooses a plan."
    case .restrictionShown: "The dialog of a 402 is shown: the plan lacks a feature."
    case .previewOpened: "The preview of a feature that the plan lacks is opened."
    case .usageWarningShown: "The warning that a limit is near is shown, once a limit and period."
    case .usageLimitReached: "A request is refused because a limit is reached."
    case .plansCompared: "The comparison is opened in the application."
    case .applicationReturnComputed: "The application’s calculator has a result."
    case .upgradeStarted: "The change to a larger plan is begun, from wherever."
    case .upgradeStartedAtWarning:
      "The change to a larger plan is begun from the warning that a limit is near."
    case .upgradeDismissed: "The dialog that offers a larger plan is closed without it."
    case .upgradeCompleted: "A larger plan is in force and paid."
    case .addOnBought: "An add-on is bought, or more of it."
    case .paymentFailed: "A payment did not go through."
    case .paymentRecovered: "A payment goes through after one that did not."
    case .periodChanged: "A subscription changes its billing period."
    case .downgradeScheduled: "A smaller plan is chosen for the next period."
    case .subscriptionCanceled: "A subscription is ended by its holder."
    case .subscriptionReactivated: "A subscription that had ended or was suspended begins again."
    case .salesContacted: "The form or address for those who want more than the plans offer is used."
    }
  }

  /// What is told with it, in order.
  package var properties: [EventProperty] {
    switch self {
    case .planSeen, .planClicked: [.plan]
    case .billingPeriodSwitched: [.period]
    case .comparisonOpened, .comparisonSeen, .allQuestionsOpened, .contactOpened: []
    case .questionOpened: [.question]
    case .returnComputed, .applicationReturnComputed: [.amount]
    case .actionClicked: [.action]
    case .languageSwitched: [.language]
    case .trialStarted, .trialEnded, .trialConverted: [.plan]
    case .trialReminderShown: [.plan, .daysLeft]
    case .trialExtended: [.plan, .days]
    case .restrictionShown, .previewOpened: [.from, .feature]
    case .usageWarningShown, .usageLimitReached: [.from, .limit, .percent]
    case .plansCompared: [.from]
    case .upgradeStarted: [.from, .to, .trigger]
    case .upgradeStartedAtWarning: [.from, .to, .limit, .percent]
    case .upgradeDismissed: [.from, .to]
    case .upgradeCompleted: [.from, .to, .period]
    case .addOnBought: [.plan, .addOn, .quantity]
    case .paymentFailed: [.plan, .attempt]
    case .paymentRecovered: [.plan, .attempt]
    case .periodChanged: [.plan, .period]
    case .downgradeScheduled: [.from, .to]
    case .subscriptionCanceled, .subscriptionReactivated: [.plan]
    case .salesContacted: [.from]
    }
  }
}

/// One thing that is told with an event.
package enum EventProperty: String, Sendable {
  case plan, from, to, feature, limit, period, language, question, action, trigger, percent, days, quantity
  case attempt, amount
  case addOn = "add_on"
  case daysLeft = "days_left"

  /// As JSON Schema calls it.
  package var type: String {
    switch self {
    case .percent, .amount: "number"
    case .days, .daysLeft, .quantity, .attempt: "integer"
    default: "string"
    }
  }

  /// Whether the page says it beside the hook, in an attribute of its name.
  package var isInHook: Bool {
    switch self {
    case .plan, .question, .action, .language: true
    default: false
    }
  }

  /// The values that it can have, where they are ids of the product.
  package func values(in definition: Definition, actions: [String]) -> [String]? {
    switch self {
    case .plan, .from, .to: definition.plans.map(\.id.description)
    case .feature: definition.features.filter(\.visibility.gate).map(\.id.description)
    case .limit: definition.limits.map(\.id.description)
    case .period: definition.periods.map(\.id.description)
    case .addOn: definition.addOns.map(\.id.description)
    case .action: actions
    case .trigger: ["feature", "limit", "trial", "comparison", "billing", "calculator", "email"]
    case .language, .question, .percent, .days, .daysLeft, .quantity, .attempt, .amount: nil
    }
  }
}
