import Diagnostics
import Localization
import Pricing

// From the nodes of plans.yaml to a draft: the head of the file, its periods, languages and trial.
extension YAMLDecoder {
  /// - Returns: a draft with all that could be read; nothing where the file is no mapping.
  mutating func definition(_ node: YAMLNode) -> DraftDefinition? {
    guard var fields = fields(node, of: "the definition") else { return nil }
    var draft = DraftDefinition(span: fields.place)
    if let format = required("format", in: &fields) { checkFormat(format) }
    draft.product = required("product", in: &fields).flatMap { identifier($0) }
    draft.version = required("version", in: &fields).flatMap { text($0) }
    draft.effectiveFrom = fields.take("effectiveFrom").flatMap { date($0) }
    draft.effectiveTo = fields.take("effectiveTo").flatMap { date($0) }
    draft.locales = required("locales", in: &fields).flatMap { locales($0) }
    draft.currency = required("currency", in: &fields).flatMap { currency($0) }
    if let node = fields.take("currencyDisplay") {
      draft.currencyDisplay = members(node, of: "currencies").compactMap { member in
        guard let code = currency(member.key), let text = text(member.value) else { return nil }
        return (code, text)
      }
    }
    draft.tax = fields.take("tax").flatMap { word($0) }
    draft.periods = required("periods", in: &fields).map { periods($0) } ?? []
    draft.perDayDivisor = fields.take("perDayDivisor").flatMap { integer($0, in: 28...31) }
    draft.trial = fields.take("trial").flatMap { trial($0) }
    draft.usage = fields.take("usage").map { usage($0) } ?? .usual
    draft.defaultPlan = fields.take("defaultPlan").flatMap { identifier($0) }
    if let node = fields.take("upgrade"), var upgrade = self.fields(node, of: "'upgrade'") {
      draft.upgradeURL = upgrade.take("url").flatMap { text($0) }
      draft.contactURL = upgrade.take("contactUrl").flatMap { text($0) }
      finish(upgrade)
    }
    draft.groups = fields.take("groups").map { identifiers($0) } ?? []
    draft.metrics = fields.take("metrics").map { identifiers($0) } ?? []
    draft.plans = required("plans", in: &fields).map { plans($0) } ?? []
    draft.features = required("features", in: &fields).map { features($0) } ?? []
    draft.limits = required("limits", in: &fields).map { limits($0) } ?? []
    draft.addOns = fields.take("addOns").map { addOns($0) } ?? []
    draft.partlyRead = partlyRead(draft, fields)
    finish(fields)
    return draft
  }

  private func partlyRead(_ draft: DraftDefinition, _ fields: Fields) -> Set<NameKind> {
    let groups = fields.entryCount(of: "groups", isList: true) ?? 0
    let addOns = fields.entryCount(of: "addOns", isList: false) ?? 0
    let isWhole: [NameKind: Bool] = [
      .plan: !draft.plans.isEmpty && draft.plans.count == fields.entryCount(of: "plans", isList: true),
      .period: draft.periods.count == fields.entryCount(of: "periods", isList: false),
      .feature: draft.features.count == fields.entryCount(of: "features", isList: false),
      .limit: draft.limits.count == fields.entryCount(of: "limits", isList: false),
      .group: draft.groups.count == groups, .addOn: draft.addOns.count == addOns,
    ]
    return Set(isWhole.filter { !$0.value }.keys)
  }

  private mutating func checkFormat(_ node: YAMLNode) {
    guard let format = integer(node, in: 0...Int.max), format.value != 1 else { return }
    faults.add(
      .error(
        .unknownFormat, "definitions of format \(format.value) are not known", at: format.span,
        help: "this version reads format 1"))
  }

  mutating func currency(_ node: YAMLNode) -> Located<CurrencyCode>? {
    text(node).flatMap { currency($0) }
  }

  mutating func currency(_ text: Located<String>) -> Located<CurrencyCode>? {
    guard let code = CurrencyCode(text.value) else {
      faults.add(.unknownCurrency(text.value, at: text.span))
      return nil
    }
    return Located(code, at: text.span)
  }

  private mutating func locales(_ node: YAMLNode) -> DraftLocales? {
    guard var fields = fields(node, of: "'locales'") else { return nil }
    var locales = DraftLocales()
    locales.default = required("default", in: &fields).flatMap { locale($0) }
    locales.others =
      required("others", in: &fields).map { elements($0, of: "languages") }?.compactMap { locale($0) } ?? []
    if let node = fields.take("fallback") {
      for member in members(node, of: "languages") {
        guard let id = locale(member.key) else { continue }
        locales.fallback.append((id, elements(member.value, of: "languages").compactMap { locale($0) }))
      }
    }
    let others = fields.entryCount(of: "others", isList: true)
    locales.isWhole = locales.default != nil && locales.others.count == others
    finish(fields)
    return locales
  }

  private mutating func periods(_ node: YAMLNode) -> [DraftPeriod] {
    members(node, of: "billing periods").compactMap { member in
      guard let id: Located<PeriodID> = identifier(member.key) else { return nil }
      var period = DraftPeriod(id: id)
      guard var fields = fields(member.value, of: "period '\(id.value)'") else { return period }
      period.months = required("months", in: &fields).flatMap { integer($0, in: 1...36) }
      period.discountPercent = fields.take("discountPercent").flatMap { discount($0) }
      period.freeMonths = fields.take("freeMonths").flatMap { integer($0, in: 1...36) }
      if let free = period.freeMonths, let months = period.months, free.value >= months.value {
        faults.add(.nothingToPay(id, free: free, months: months))
      }
      period.plans = fields.take("plans").map { identifiers($0) }
      finish(fields)
      return period
    }
  }

  private mutating func discount(_ node: YAMLNode) -> Located<ExactDecimal>? {
    guard let percent = decimal(node, called: "a percentage below 100") else { return nil }
    guard percent.value < ExactDecimal(100), percent.value.scale <= 6 else {
      faults.add(.wrongType(expected: "a percentage below 100", found: node))
      return nil
    }
    return percent
  }

  private mutating func trial(_ node: YAMLNode) -> DraftTrial? {
    guard var fields = fields(node, of: "the trial") else { return nil }
    var trial = DraftTrial(span: fields.place)
    trial.plan = required("plan", in: &fields).flatMap { identifier($0) }
    trial.days = required("days", in: &fields).flatMap { integer($0, in: 1...3_650) }
    trial.requiresCard = fields.take("card").flatMap { boolean($0) }?.value ?? false
    trial.endsIn = required("endsIn", in: &fields).flatMap { text($0) }
    if let node = fields.take("remindDaysBefore") {
      trial.remindDaysBefore = elements(node, of: "days").compactMap { integer($0, in: 0...3_650) }
    }
    if let node = fields.take("extendDays"), var range = self.fields(node, of: "'extendDays'") {
      trial.hasExtension = true
      trial.extendMin = range.take("min").flatMap { integer($0, in: 1...3_650) }
      trial.extendMax = range.take("max").flatMap { integer($0, in: 1...3_650) }
      finish(range)
    }
    finish(fields)
    return trial
  }

  private mutating func usage(_ node: YAMLNode) -> UsageThresholds {
    guard var fields = fields(node, of: "'usage'") else { return .usual }
    let warn = fields.take("warnAtPercent").flatMap { integer($0, in: 1...100) }
    let critical = fields.take("criticalAtPercent").flatMap { integer($0, in: 1...100) }
    finish(fields)
    if let warn, let critical, warn.value > critical.value {
      faults.add(.thresholdsCrossed(warn: warn, critical: critical))
    }
    return UsageThresholds(
      warnAtPercent: warn?.value ?? UsageThresholds.usual.warnAtPercent,
      criticalAtPercent: critical?.value ?? UsageThresholds.usual.criticalAtPercent)
  }
}

extension Diagnostic {
  fileprivate static func unknownCurrency(_ code: String, at span: Span) -> Diagnostic {
    let help =
      switch code.uppercased() {
      case "FCFA", "CFA":
        "FCFA is no ISO code: write XOF (west) or XAF (central), and 'currencyDisplay: { XOF: FCFA }'"
      case let upper where CurrencyCode(upper) != nil: "write it in capitals: '\(upper)'"
      default:
        Suggestion.nearest(to: code, among: CurrencyCode.all).map { "did you mean '\($0)'?" }
          ?? "write an ISO 4217 code such as EUR"
      }
    return .error(.unknownCurrency, "'\(code)' is not an ISO 4217 currency", at: span, help: help)
  }

  fileprivate static func nothingToPay(
    _ period: Located<PeriodID>, free: Located<Int>, months: Located<Int>
  ) -> Diagnostic {
    .error(
      .freePeriod, "period '\(period.value)' has \(free.value) free months of \(months.value)",
      at: free.span,
      help: "let 'freeMonths' be less than 'months'"
    ).noting("the period's length", at: months.span)
  }

  static func thresholdsCrossed(warn: Located<Int>, critical: Located<Int>) -> Diagnostic {
    .error(
      .thresholdsCrossed,
      "the warning at \(warn.value) % comes after the critical mark at \(critical.value) %",
      at: warn.span, help: "let warnAtPercent be at most criticalAtPercent")
  }
}
