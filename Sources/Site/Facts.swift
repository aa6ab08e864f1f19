import Localization
package import Pricing

/// A value of the model that a text may refer to, as `{{plan.professional.price.month}}` does.
package struct Fact: Sendable {
  package enum Kind: Sendable {
    case money(Money)
    case percent(ExactDecimal)
    case number(ExactDecimal)
    case text
    /// Filled in by the mailer: the text is its ``RunTimeMarker``.
    case variable(VariableKind)
  }

  package let name: String
  package let kind: Kind
  /// Written out in a language.
  package let text: String
}

/// A figure as people type it, with the space that its language asks for, with another one, or with none.
package struct WrittenForm: Sendable {
  package enum Part: Hashable, Sendable {
    case sign(Unicode.Scalar)
    /// A place where a space may stand, of whatever width.
    case gap
  }

  package let parts: [Part]
  /// The name of the fact that says the same.
  package let fact: String

  package init(_ fact: Fact) {
    self.fact = fact.name
    var parts: [Part] = []
    var last: Unicode.Scalar?
    for scalar in fact.text.unicodeScalars {
      let isSpace = scalar.properties.isWhitespace
      // Between a number and its sign or noun people put a space, or none.
      let isEdge = last.map {
        Self.isDigit($0) != Self.isDigit(scalar) && !Self.isInNumber(scalar, after: $0)
      }
      if isSpace || isEdge == true, let end = parts.last, end != .gap { parts.append(.gap) }
      if !isSpace { parts.append(.sign(scalar)) }
      last = isSpace ? nil : scalar
    }
    self.parts = parts
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Whether one of two neighbours divides digits from digits.
  private static func isInNumber(_ scalar: Unicode.Scalar, after last: Unicode.Scalar) -> Bool {
    let dividers: [Unicode.Scalar] = [".", ",", "'", "’", "-", "−"]
    return dividers.contains(scalar) || dividers.contains(last)
  }
}

/// All facts of a product in one language, by name.
///
/// This list is the vocabulary of references: what is not in it is an unknown reference.
package struct Facts: Sendable {
  package private(set) var all: [String: Fact] = [:]
  /// Figures as somebody would type them by hand, with the fact that says the same: prices, percentages, and
  /// limits with their noun.
  ///
  /// The longest first, so that `€1,499` is not taken for `€1`.
  package private(set) var writtenForms: [WrittenForm] = []
  private let texts: LocaleTexts
  private let definition: Definition
  /// What messages may use, in an e-mail with variants.
  private var constants: [String: MessageValue] = [:]

  /// Whether these are the facts of an e-mail, which may have variables.
  package private(set) var isOfEmail = false

  package init(definition: Definition, claims: [Claim], profile: SiteProfile, texts: LocaleTexts) {
    self.texts = texts
    self.definition = definition
    addPlans()
    addLimits()
    addNames()
    addTerms()
    for claim in claims { add(claim) }
    addCompany(profile)
    writtenForms = figures
  }

  package subscript(name: String) -> Fact? {
    if let fact = all[name] { return fact }
    guard name.hasPrefix("t."), let id = MessageID(String(name.dropFirst(2))),
      let text = texts.text(id, using: constants)
    else { return nil }
    return Fact(name: name, kind: .text, text: text)
  }

  /// The values that a message asks for and nobody gives: why there is no fact of its name.
  package func lacking(_ name: String) -> [String] {
    guard name.hasPrefix("t."), let id = MessageID(String(name.dropFirst(2))) else { return [] }
    return texts.arguments(of: id).filter { constants[$0] == nil }
  }

  /// The same facts with what an e-mail knows besides: its variables, and the numbers of its variant.
  package func adding(_ variables: [EmailVariable], of variant: EmailVariant) -> Facts {
    var copy = self
    copy.isOfEmail = true
    for variable in variables {
      copy.add(variable.name, .variable(variable.kind), RunTimeMarker.text(variable.name))
    }
    for (name, value) in variant.constants {
      copy.add(name, .number(ExactDecimal(value)), texts.formatter.integer(value))
      copy.constants[name] = .number(value)
    }
    return copy
  }

  private var figures: [WrittenForm] {
    all.values
      .filter { fact in
        switch fact.kind {
        case .money(let money): money.minorUnits != 0
        case .percent: true
        case .number(let number): fact.name.hasSuffix(".count") && number.coefficient > 1
        case .text, .variable: false
        }
      }
      .map { (length: $0.text.utf8.count, depth: Self.depth($0.name), fact: $0) }
      .sorted { ($1.length, $0.depth, $0.fact.name) < ($0.length, $1.depth, $1.fact.name) }
      .map { WrittenForm($0.fact) }
  }

  /// Of several facts with the same text, the one named most plainly is suggested.
  private static func depth(_ name: String) -> Int { name.utf8.count { $0 == UInt8(ascii: ".") } }

  private mutating func add(_ name: String, _ kind: Fact.Kind, _ text: String) {
    all[name] = Fact(name: name, kind: kind, text: text)
  }

  private mutating func add(_ name: String, _ money: Money) {
    add(name, .money(money), texts.formatter.money(money))
  }

  private mutating func addPlans() {
    for plan in definition.plans {
      let name = "plan.\(plan.id)"
      add("\(name).name", .text, texts.name(of: plan).text)
      if let description = texts.description(of: plan) { add("\(name).description", .text, description.text) }
      addPrices(plan.offer.prices, of: name)
    }
    for addOn in definition.addOns {
      add("addOn.\(addOn.id).name", .text, texts.name(of: addOn).text)
      addPrices(addOn.offer.prices, of: "addOn.\(addOn.id)")
    }
  }

  private mutating func addPrices(_ prices: [Price], of owner: String) {
    for price in prices {
      let suffix = price.currency == definition.header.currency ? "" : ".\(price.currency)"
      let name = "\(owner).price.\(price.period)\(suffix)"
      add(name, price.amount)
      add("\(name).perMonth", price.perMonth)
      add("\(name).perDay", price.perDay)
    }
  }

  private mutating func addLimits() {
    for limit in definition.limits {
      for plan in definition.plans {
        let name = "limit.\(limit.id).\(plan.id)"
        let value = limit.value(in: plan.id)
        let kind: Fact.Kind = if case .finite(let number) = value { .number(number) } else { .text }
        add(name, kind, texts.figure(value))
        add("\(name).count", kind, texts.count(value, of: limit.unit).text)
      }
    }
  }

  private mutating func addNames() {
    for feature in definition.features {
      add("feature.\(feature.id).name", .text, texts.name(of: feature).text)
    }
    for limit in definition.limits { add("limit.\(limit.id).name", .text, texts.name(of: limit).text) }
    for period in definition.periods {
      add("period.\(period.id).name", .text, texts.name(of: period).text)
      guard let saving = period.saving else { continue }
      add("period.\(period.id).discount", .percent(saving), texts.formatter.percent(saving))
    }
  }

  private mutating func addTerms() {
    if let trial = definition.header.trial { addDays(trial.days, as: "trial.days") }
    let usage = definition.header.usage
    for (name, percent) in [("warn", usage.warnAtPercent), ("critical", usage.criticalAtPercent)] {
      add("usage.\(name)", .percent(ExactDecimal(percent)), texts.formatter.percent(ExactDecimal(percent)))
    }
  }

  private mutating func addDays(_ days: Int, as name: String) {
    let number = ExactDecimal(days)
    add(name, .number(number), texts.formatter.number(number))
    add("\(name).count", .number(number), texts.count(.finite(number), of: "day").text)
  }

  private mutating func add(_ claim: Claim) {
    let name = "claim.\(claim.id)"
    switch claim.value {
    case .percent(let value): add(name, .percent(value), texts.formatter.percent(value))
    case .number(let value): add(name, .number(value), texts.formatter.number(value))
    case .money(let money): add(name, money)
    case .days(let days): addDays(days, as: name)
    }
  }

  private mutating func addCompany(_ profile: SiteProfile) {
    add("site.name", .text, profile.name)
    add("site.company", .text, profile.company.name)
    add("site.email", .text, profile.company.email)
    add("site.phone", .text, profile.company.phone)
    add("site.address", .text, profile.company.address)
  }
}
