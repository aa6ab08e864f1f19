import JSON
import Localization
import Pricing
import Site

/// `vectors.json`: the answers that every service must give, so that any of them can prove itself.
extension Matrix {
  static let vectorsFormatVersion = 1

  var vectors: JSONValue {
    [
      "formatVersion": .integer(Self.vectorsFormatVersion),
      "product": .id(definition.header.product),
      "digest": .string(digest),
      "clock": .string(TestClock.now),
      "grants": .object(gatedFeatures.map { ($0.id.description, grants(of: $0)) }),
      "statuses": .array(definition.limits.filter(\.isMetered).flatMap(statuses)),
      "refusals": .array(gatedFeatures.flatMap(refusals)),
      "full": .array(blocking(.capacity).flatMap(exhaustions)),
      "usedUp": .array(blocking(.quota).flatMap(exhaustions)),
    ]
  }

  private func grants(of feature: Feature) -> JSONValue {
    .object(definition.plans.map { ($0.id.description, .bool(feature.isGranted(to: $0.id))) })
  }

  /// Limits at which a service says no; where it only warns or charges, there is nothing to answer.
  private func blocking(_ kind: Limit.Kind) -> [Limit] {
    definition.limits.filter { $0.kind == kind && $0.reaction == .block }
  }
}

// A feature that the plan lacks.
extension Matrix {
  private func refusals(of feature: Feature) -> [JSONValue] {
    definition.plans.filter { !feature.isGranted(to: $0.id) }.flatMap { plan in
      let target = definition.upgrade(for: feature, from: plan)
      let upgrade = upgrade(to: feature, from: plan, target: target)
      return texts.map { texts -> JSONValue in
        [
          "plan": .id(plan.id), "feature": .id(feature.id), "locale": .id(texts.locale), "status": 402,
          "body": refusal(of: feature, to: plan, upgrade, target: target, in: texts),
        ]
      }
    }
  }

  private func refusal(
    of feature: Feature, to plan: Plan, _ upgrade: JSONValue, target: Plan?, in texts: LocaleTexts
  ) -> JSONValue {
    let text = upgrade["text"][texts.locale.description]
    var details: [(String, JSONValue)] = [
      ("required_feature", .id(feature.id)),
      ("minimum_tier", upgrade["to"]),
      ("current_tier", .id(plan.id)),
      ("title", text["title"]),
      ("description", text["description"]),
      ("benefits", text["benefits"]),
      ("roi_estimate", target.flatMap { _ in feature.upgrade?.roi }.map(estimate) ?? .null),
      ("upgrade_url", upgrade["url"]),
      ("preview_url", upgrade["preview"]),
      ("social_proof", text["socialProof"]),
    ]
    if let context = target.flatMap({ pricingContext(of: $0.offer) }) {
      details.append(("pricing_context", context))
    }
    return Answer.body(
      "subscription_tier_insufficient", "SUBSCRIPTION_UPGRADE_REQUIRED", 402, text["title"], details)
  }

  private func estimate(_ roi: FeatureUpgrade.ReturnOnInvestment) -> JSONValue {
    let savings = [roi.monthlySavings.lowerBound, roi.monthlySavings.upperBound].map {
      JSONValue.decimal(Money(minorUnits: $0, roi.currency).amount)
    }
    return [
      "monthly_savings_min": savings[0],
      "monthly_savings_max": savings[1],
      "payback_period_days": .integer(roi.paybackDays),
      "currency": .string(Formatter(languages.default).symbol(of: roi.currency)),
    ]
  }

  private func pricingContext(of offer: Offer) -> JSONValue? {
    if case .free = offer { return ["monthly_price": 0, "per_day_cost": 0] }
    let prices = offer.prices.filter { $0.currency == definition.header.currency }
    return prices.min { $0.months < $1.months }.map { price in
      [
        "monthly_price": .decimal(price.perMonth.amount),
        "per_day_cost": .decimal(price.perDay.amount),
      ]
    }
  }
}

// A limit that is reached.
extension Matrix {
  private func exhaustions(of limit: Limit) -> [JSONValue] {
    definition.plans.flatMap { plan -> [JSONValue] in
      guard case .finite(let maximum) = limit.value(in: plan.id) else { return [] }
      return texts.map { texts in
        let isQuota = limit.kind == .quota
        let used = quotas.map {
          ($0.id.description, $0.id == limit.id ? .decimal(maximum) : JSONValue.integer(0))
        }
        return .object(
          [
            ("plan", .id(plan.id)), ("limit", .id(limit.id)), ("locale", .id(texts.locale)),
            ("used", isQuota ? .object(used) : .decimal(maximum)),
            ("status", isQuota ? 429 : 402),
            ("headers", isQuota ? headers(limit) : [:]),
            ("body", isQuota ? usedUp(limit, on: plan, in: texts) : full(limit, on: plan, in: texts)),
          ])
      }
    }
  }

  private var quotas: [Limit] { definition.limits.filter { $0.kind == .quota } }

  private func headers(_ limit: Limit) -> JSONValue {
    TestClock.reset(of: limit).map { ["Retry-After": .string(String($0.seconds))] } ?? [:]
  }

  private func full(_ limit: Limit, on plan: Plan, in texts: LocaleTexts) -> JSONValue {
    let message = JSONValue.optional(exceeded(limit, on: plan, in: texts))
    return Answer.body(
      "subscription_limit_reached", "SUBSCRIPTION_LIMIT_REACHED", 402, message,
      about(limit, on: plan, in: texts) + [
        ("maximum", .limit(limit.value(in: plan.id))),
        ("remaining", 0),
        ("add_ons", .ids(definition.addOns(raising: limit.id, on: plan.id).map(\.id))),
        ("upgrade_url", upgradeURL(raising: limit, from: plan)),
      ])
  }

  private func usedUp(_ limit: Limit, on plan: Plan, in texts: LocaleTexts) -> JSONValue {
    let message = JSONValue.optional(exceeded(limit, on: plan, in: texts))
    let limits = quotas.map { ($0.id.description, JSONValue.limit($0.value(in: plan.id))) }
    let remaining = limits.map { ($0, $0 == limit.id.description ? 0 : $1) }
    let reset = TestClock.reset(of: limit)
    return Answer.body(
      "subscription_quota_exceeded", "SUBSCRIPTION_QUOTA_EXCEEDED", 429, message,
      about(limit, on: plan, in: texts) + [
        ("limits", .object(limits)),
        ("remaining", .object(remaining)),
        ("period", .optional(limit.period?.rawValue)),
        ("reset", .optional(limit.reset?.rawValue)),
        ("reset_time", .optional(reset?.time)),
        ("upgrade_url", upgradeURL(raising: limit, from: plan)),
      ])
  }

  private func about(_ limit: Limit, on plan: Plan, in texts: LocaleTexts) -> [(String, JSONValue)] {
    [
      ("limit", .id(limit.id)),
      ("limit_name", .string(texts.name(of: limit).text)),
      ("current_tier", .id(plan.id)),
      ("tier_name", .string(texts.name(of: plan).text)),
      ("minimum_tier", .optional(definition.upgrade(raising: limit, from: plan)?.id.description)),
    ]
  }

  private func upgradeURL(raising limit: Limit, from plan: Plan) -> JSONValue {
    .optional(
      definition.upgrade(raising: limit, from: plan).flatMap {
        upgradeURL(from: plan, to: $0, feature: limit.features.first)
      })
  }
}

// How near a limit is.
extension Matrix {
  /// The status on either side of each threshold, for every plan.
  private func statuses(of limit: Limit) -> [JSONValue] {
    definition.plans.map { plan in
      let points: [(used: Int, status: ForecastStatus)] =
        switch limit.value(in: plan.id) {
        case .unlimited: [(0, .unlimited), (1_000_000, .unlimited)]
        case .finite(let maximum):
          thresholds(of: limit, maximum).map { used in
            (used, status(of: limit, used: used, of: maximum))
          }
        }
      return [
        "plan": .id(plan.id), "limit": .id(limit.id),
        "at": .array(
          points.map { ["used": .integer($0.used), "status": .string($0.status.rawValue)] }),
      ]
    }
  }

  private func thresholds(of limit: Limit, _ maximum: ExactDecimal) -> [Int] {
    guard let whole = maximum.whole else { return [0] }
    let edges = [limit.warnAtPercent, limit.criticalAtPercent].flatMap { percent in
      let edge = (percent * whole + 99) / 100
      return [edge - 1, edge]
    }
    return Set(([0] + edges + [whole, whole + 1]).filter { $0 >= 0 }).sorted()
  }

  private func status(of limit: Limit, used: Int, of maximum: ExactDecimal) -> ForecastStatus {
    // Multiplied, not divided: a plan's limit may be 0.
    func isAt(_ percent: Int) -> Bool {
      ExactDecimal(used * 100)
        >= ExactDecimal(coefficient: maximum.coefficient * percent, scale: maximum.scale)
    }
    return isAt(limit.criticalAtPercent) ? .critical : isAt(limit.warnAtPercent) ? .warning : .safe
  }
}

/// The shape that all answers have.
private enum Answer {
  static func body(
    _ error: String, _ code: String, _ status: Int, _ message: JSONValue, _ details: [(String, JSONValue)]
  ) -> JSONValue {
    [
      "error": .string(error), "code": .string(code), "status_code": .integer(status), "message": message,
      "details": .object(details),
    ]
  }
}

/// The moment at which the expected answers are given, and when each period begins again after it: the last evening of
/// a February that has 29 days.
private enum TestClock {
  static let now = "2028-02-29T21:47:13Z"

  static func reset(of limit: Limit) -> (time: String, seconds: Int)? {
    guard limit.reset == .calendarUTC else { return nil }
    return limit.period.map { period in
      switch period {
      case .second: ("2028-02-29T21:47:14Z", 1)
      case .minute: ("2028-02-29T21:48:00Z", 47)
      case .hour: ("2028-02-29T22:00:00Z", 767)
      case .day: ("2028-03-01T00:00:00Z", 7_967)
      // Weeks begin on Monday (ISO 8601).
      case .week: ("2028-03-06T00:00:00Z", 439_967)
      case .month: ("2028-03-01T00:00:00Z", 7_967)
      case .year: ("2029-01-01T00:00:00Z", 26_446_367)
      }
    }
  }
}

extension JSONValue {
  /// The member of an object; `null` where there is none.
  fileprivate subscript(key: String) -> JSONValue {
    if case .object(let object) = self { object[key] ?? .null } else { .null }
  }

  /// The number, or `null` where there is no limit.
  fileprivate static func limit(_ value: LimitValue) -> JSONValue {
    if case .finite(let number) = value { .decimal(number) } else { .null }
  }
}
