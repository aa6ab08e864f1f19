import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// A limit's warning comes before its critical mark, also where one of the two is that of all limits.
  static let thresholds = Check { draft in
    let usage = draft.usage
    // Marks that are crossed for all limits were reported.
    let isUsageFine = usage.warnAtPercent <= usage.criticalAtPercent
    return draft.limits.compactMap { limit in
      switch (limit.warnAtPercent, limit.criticalAtPercent) {
      case (let warn?, let critical?):
        warn.value > critical.value
          ? .crossed(
            warn.value, critical.value, at: warn.span, help: "let warnAtPercent be at most criticalAtPercent")
          : nil
      case (let warn?, nil) where isUsageFine && warn.value > usage.criticalAtPercent:
        .crossed(
          warn.value, usage.criticalAtPercent, at: warn.span,
          help: "state 'criticalAtPercent' too, which is \(usage.criticalAtPercent) for limits that do not")
      case (nil, let critical?) where isUsageFine && usage.warnAtPercent > critical.value:
        .crossed(
          usage.warnAtPercent, critical.value, at: critical.span,
          help: "state 'warnAtPercent' too, which is \(usage.warnAtPercent) for limits that do not")
      default: nil
      }
    }
  }
}

extension Check<WrittenDefinition> {
  /// The marks for all limits are not crossed either where only one of them is stated.
  static let usualThresholds = Check { written in
    guard let usage = written.node["usage"] else { return [] }
    let usual = UsageThresholds.usual
    switch (usage["warnAtPercent"]?.wholeNumber, usage["criticalAtPercent"]?.wholeNumber) {
    case (let warn?, nil) where usage["criticalAtPercent"] == nil && warn.value > usual.criticalAtPercent:
      return [
        .crossed(
          warn.value, usual.criticalAtPercent, at: warn.span,
          help: "state 'criticalAtPercent' too, which is \(usual.criticalAtPercent) where nothing is said")
      ]
    case (nil, let critical?) where usage["warnAtPercent"] == nil && usual.warnAtPercent > critical.value:
      return [
        .crossed(
          usual.warnAtPercent, critical.value, at: critical.span,
          help: "state 'warnAtPercent' too, which is \(usual.warnAtPercent) where nothing is said")
      ]
    default: return []
    }
  }
}

extension YAMLNode {
  fileprivate var wholeNumber: Located<Int>? {
    guard case .scalar(let text, isPlain: true) = kind else { return nil }
    return Int(text).flatMap { (1...100).contains($0) ? Located($0, at: span) : nil }
  }
}

extension Diagnostic {
  fileprivate static func crossed(_ warn: Int, _ critical: Int, at span: Span, help: String) -> Diagnostic {
    .error(
      .thresholdsCrossed, "the warning at \(warn) % comes after the critical mark at \(critical) %", at: span,
      help: help)
  }
}
