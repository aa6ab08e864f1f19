/// Where a subscription stands, in the words of the services.
package enum SubscriptionState: String, CaseIterable, Sendable {
  case trialing, active
  case pastDue = "past_due"
  case suspended, canceled

  package var givesAccess: Bool { self == .trialing || self == .active }

  /// The states that a trial may end in; it may end in a plan as well.
  package static let trialEnds: [SubscriptionState] = [.suspended, .canceled]
}
