import Diagnostics
import Localization
import Pricing

// From the nodes of plans.yaml to a draft: the head of the file, its periods, languages and trial.
extension YAMLDecoder {
  /// - Returns: a draft with all that could be read; nothing where the file is no mapping.
  mutating func definition(_ node: YAMLNode) -> DraftDefinition? {
    guard let fields = fields(node, of: "the definition", by: DefinitionKey.self) else { return nil }
    var draft = DraftDefinition(span: fields.place)
    if let format = fields[.format] { checkFormat(format) }
    draft.product = fields[.product].flatMap { identifier($0) }
    draft.version = fields[.version].flatMap { text($0) }
    draft.effectiveFrom = fields[.effectiveFrom].flatMap { date($0) }
    draft.effectiveTo = fields[.effectiveTo].flatMap { date($0) }
    draft.locales = fields[.locales].flatMap { locales($0) }
    draft.currency = fields[.currency].flatMap { currency($0) }
    if let node = fields[.currencyDisplay] {
      draft.currencyDisplay = members(node, of: "currencies").compactMap { member in
        guard let code = currency(member.key), let text = text(member.value) else { return nil }
        return (code, text)
      }
    }
    draft.tax = fields[.tax].flatMap { word($0) }
    draft.periods = fields[.periods].map { periods($0) } ?? []
    draft.perDayDivisor = integer(.perDayDivisor, of: fields)
    draft.trial = fields[.trial].flatMap { trial($0) }
    draft.usage = fields[.usage].map { usage($0) } ?? .usual
    draft.defaultPlan = fields[.defaultPlan].flatMap { identifier($0) }
    if let node = fields[.upgrade], let upgrade = self.fields(node, of: "'upgrade'", by: UpgradeLinkKey.self)
    {
      draft.upgradeURL = upgrade[.url].flatMap { text($0) }
      draft.contactURL = upgrade[.contactUrl].flatMap { text($0) }
      finish(upgrade)
    }
    draft.groups = fields[.groups].map { identifiers($0) } ?? []
    draft.metrics = fields[.metrics].map { identifiers($0) } ?? []
    draft.plans = fields[.plans].map { plans($0) } ?? []
    draft.features = fields[.features].map { features($0) } ?? []
    draft.limits = fields[.limits].map { limits($0) } ?? []
    draft.addOns = fields[.addOns].map { addOns($0) } ?? []
    draft.partlyRead = partlyRead(draft, fields)
    finish(fields)
    return draft
  }

  private func partlyRead(_ draft: DraftDefinition, _ fields: Fields<DefinitionKey>) -> Set<NameKind> {
    let groups = fields.entryCount(of: .groups, isList: true) ?? 0
    let addOns = fields.entryCount(of: .addOns, isList: false) ?? 0
    let isWhole: [NameKind: Bool] = [
      .plan: !draft.plans.isEmpty && draft.plans.count == fields.entryCount(of: .plans, isList: true),
      .period: draft.periods.count == fields.entryCount(of: .periods, isList: false),
      .feature: draft.features.count == fields.entryCount(of: .features, isList: false),
      .limit: draft.limits.count == fields.entryCount(of: .limits, isList: false),
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
    guard let fields = fields(node, of: "'locales'", by: LocalesKey.self) else { return nil }
    var locales = DraftLocales()
    locales.default = fields[.default].flatMap { locale($0) }
    locales.others =
      fields[.others].map { elements($0, of: "languages") }?.compactMap { locale($0) } ?? []
    if let node = fields[.fallback] {
      for member in members(node, of: "languages") {
        guard let id = locale(member.key) else { continue }
        locales.fallback.append((id, elements(member.value, of: "languages").compactMap { locale($0) }))
      }
    }
    let others = fields.entryCount(of: .others, isList: true)
    locales.isWhole = locales.default != nil && locales.others.count == others
    finish(fields)
    return locales
  }

  private mutating func periods(_ node: YAMLNode) -> [DraftPeriod] {
    members(node, of: "billing periods").compactMap { member in
      guard let id: Located<PeriodID> = identifier(member.key) else { return nil }
      var period = DraftPeriod(id: id)
      guard let fields = fields(member.value, of: "period '\(id.value)'", by: PeriodKey.self) else {
        return period
      }
      period.months = integer(.months, of: fields)
      period.discountPercent = fields[.discountPercent].flatMap { discount($0) }
      period.freeMonths = integer(.freeMonths, of: fields)
      if let free = period.freeMonths, let months = period.months, free.value >= months.value {
        faults.add(.nothingToPay(id, free: free, months: months))
      }
      period.plans = fields[.plans].map { identifiers($0) }
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
    guard let fields = fields(node, of: "the trial", by: TrialKey.self) else { return nil }
    var trial = DraftTrial(span: fields.place)
    trial.plan = fields[.plan].flatMap { identifier($0) }
    trial.days = integer(.days, of: fields)
    trial.requiresCard = fields[.card].flatMap { boolean($0) }?.value ?? false
    trial.endsIn = fields[.endsIn].flatMap { text($0) }
    if let node = fields[.remindDaysBefore] {
      trial.remindDaysBefore = elements(node, of: "days").compactMap { integer($0, in: 0...3_650) }
    }
    if let node = fields[.extendDays],
      let range = self.fields(node, of: "'extendDays'", by: ExtensionKey.self)
    {
      trial.hasExtension = true
      trial.extendMin = integer(.min, of: range)
      trial.extendMax = integer(.max, of: range)
      finish(range)
    }
    finish(fields)
    return trial
  }

  private mutating func usage(_ node: YAMLNode) -> UsageThresholds {
    guard let fields = fields(node, of: "'usage'", by: UsageKey.self) else { return .usual }
    let warn = integer(.warnAtPercent, of: fields)
    let critical = integer(.criticalAtPercent, of: fields)
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
