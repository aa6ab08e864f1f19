import JSON
import Pricing

/// What a plan that stays allowed and allows of a limit that stays.
struct Allowance: Sendable {
  let plan: String
  let limit: Pair<MatrixSnapshot.Limit>
  let old: LimitValue
  let new: LimitValue

  /// Whether the two numbers count the same thing in the same time.
  var isComparable: Bool {
    if old == .unlimited || new == .unlimited { return true }
    return limit.old.unit == limit.new.unit && !hasOtherPeriod
  }

  /// Whether both are finite and counted by different times.
  var hasOtherPeriod: Bool {
    guard let before = limit.old.period, let after = limit.new.period, limit.old.unit == limit.new.unit else {
      return false
    }
    let nothing = LimitValue.finite(ExactDecimal(0))
    return before != after && old != .unlimited && new != .unlimited && (old, new) != (nothing, nothing)
  }

  /// Whether less can be used at once, or less in the long run.
  var isTighter: Bool {
    guard case .finite(let before) = old, case .finite(let after) = new,
      let from = limit.old.period.flatMap(Self.seconds), let to = limit.new.period.flatMap(Self.seconds)
    else { return true }
    return from < to ? !after.isAtLeast(before, times: to, over: from) : after < before
  }

  /// A month has 30 days here and a year twelve months, so that 100 a month are 1,200 a year.
  private static func seconds(of period: String) -> Int? {
    let day = 86_400
    return [
      "second": 1, "minute": 60, "hour": 3600, "day": day, "week": 7 * day, "month": 30 * day,
      "year": 360 * day,
    ][period]
  }

  func finding(_ verb: String) -> Finding {
    finding(
      saying: "limit '\(limit.new.id)' of plan '\(plan)' \(verb) from \(old.words) to \(new.words)")
  }

  var periodFinding: Finding {
    let (before, after) = (limit.old.period ?? "", limit.new.period ?? "")
    return finding(
      saying:
        "limit '\(limit.new.id)' of plan '\(plan)' is \(new.words) per \(after), no longer \(old.words) per \(before)"
    )
  }

  private func finding(saying message: String) -> Finding {
    Finding(
      subject: Subject(.limit, limit.new.id), plans: [plan], message: message, before: old.json,
      after: new.json)
  }
}

extension ExactDecimal {
  /// Whether the number is at least another one times a fraction.
  fileprivate func isAtLeast(_ other: ExactDecimal, times numerator: Int, over denominator: Int) -> Bool {
    let divisor = Self.greatestCommonDivisor(numerator, denominator)
    let left = widened(scale: max(scale, other.scale)).multipliedReportingOverflow(
      by: Int128(denominator / divisor))
    let right = other.widened(scale: max(scale, other.scale)).multipliedReportingOverflow(
      by: Int128(numerator / divisor))
    return !left.overflow && !right.overflow && left.partialValue >= right.partialValue
  }

  private func widened(scale digits: Int) -> Int128 {
    (scale..<digits).reduce(Int128(coefficient)) { value, _ in value * 10 }
  }

  private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    second == 0 ? first : greatestCommonDivisor(second, first % second)
  }
}

extension Comparison {
  /// What is stated in both versions, changed or not, by limit and plan.
  var allowances: [Allowance] {
    limits.kept.flatMap { limit in
      keptPlans.compactMap { plan in
        guard let old = plan.old.limits[limit.old.id], let new = plan.new.limits[limit.new.id] else {
          return nil
        }
        return Allowance(plan: plan.new.id, limit: limit, old: old, new: new)
      }
    }
  }

  /// Limits that only the new version has, by whether plans that stay have an end to them.
  func newLimits(_ isMeant: ([String]) -> Bool) -> [Finding] {
    limits.added.compactMap { limit in
      let capped = keptPlans.filter { plan in
        plan.new.limits[limit.id].map { $0 != .unlimited } ?? false
      }
      guard isMeant(capped.map(\.new.id)) else { return nil }
      let values = capped.map { plan in
        "\(plan.new.limits[limit.id]?.words ?? "nothing") for plan '\(plan.new.id)'"
      }
      return Finding(
        subject: Subject(.limit, limit.id), plans: capped.map(\.new.id),
        message: "limit '\(limit.id)' is new"
          + (values.isEmpty ? "" : ": \(values.joined(separator: ", "))"))
    }
  }

  /// The plans that stay and have an end to the limit.
  func holders(of limit: Pair<MatrixSnapshot.Limit>) -> [String] {
    keptPlans.filter { plan in plan.old.limits[limit.old.id].map { $0 != .unlimited } ?? false }.map(\.new.id)
  }

  /// Limits of which one property has changed in a way.
  func limitChanges(
    _ property: (MatrixSnapshot.Limit) -> String?, where isMeant: (String?, String?) -> Bool,
    _ message: (_ new: MatrixSnapshot.Limit, _ old: MatrixSnapshot.Limit) -> String
  ) -> [Finding] {
    limits.kept.filter { isMeant(property($0.old), property($0.new)) }.map { limit in
      Finding(
        subject: Subject(.limit, limit.new.id), plans: holders(of: limit),
        message: message(limit.new, limit.old),
        before: .optional(property(limit.old)), after: .optional(property(limit.new)))
    }
  }
}
