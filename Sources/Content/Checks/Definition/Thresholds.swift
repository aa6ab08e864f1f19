import Diagnostics
import Pricing

extension Check<DraftDefinition> {
  /// A limit's own warning comes before its own critical mark.
  static let thresholds = Check { draft in
    draft.limits.compactMap { limit in
      guard let warn = limit.warnAtPercent else { return nil }
      let critical = limit.criticalAtPercent ?? Located(draft.usage.criticalAtPercent, at: warn.span)
      return warn.value > critical.value ? .thresholdsCrossed(warn: warn, critical: critical) : nil
    }
  }
}
