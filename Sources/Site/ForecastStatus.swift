/// How near a counter is to its limit.
package enum ForecastStatus: String, CaseIterable, Sendable {
  case safe
  case warning
  case critical
  case unlimited

  /// The colour that goes with it, by name: a front end has its own shades.
  package var tone: String {
    switch self {
    case .safe: "green"
    case .warning: "yellow"
    case .critical: "red"
    case .unlimited: "neutral"
    }
  }

  package var name: ApplicationMessage {
    switch self {
    case .safe: .statusSafeName
    case .warning: .statusWarningName
    case .critical: .statusCriticalName
    case .unlimited: .statusUnlimitedName
    }
  }

  /// What it means, in a sentence.
  package var explanation: ApplicationMessage {
    switch self {
    case .safe: .statusSafeText
    case .warning: .statusWarningText
    case .critical: .statusCriticalText
    case .unlimited: .statusUnlimitedText
    }
  }
}
