package import Localization
package import Pricing

/// A text, and the language it is in where that is not the language of the page around it.
package struct LocalizedText: Hashable, Sendable {
  package let text: String
  package let locale: LocaleID?

  package init(_ text: String, in locale: LocaleID? = nil) {
    self.text = text
    self.locale = locale
  }
}

/// All messages of a product as one language sees them, with its way of writing numbers.
///
/// A message that the language lacks comes from its fallback chain and says so.
///
/// A class, because every view holds it and it never changes: handing it on costs one count.
package final class LocaleTexts: Sendable {
  package let locale: LocaleID
  package let formatter: Formatter
  private let messages: [MessageID: Entry]
  private let claims: [String: MessageValue]

  private struct Entry: Sendable {
    let message: Message
    /// Another language's, where the message is borrowed from it.
    let borrowedFrom: Formatter?
  }

  /// - Parameters:
  ///   - chain: the catalogs in which messages are looked for, the locale's own first where it has one.
  ///   - claims: arguments that every message may use, by their names.
  package init(
    _ locale: LocaleID, chain: [ParsedCatalog], claims: [Claim], currencyDisplay: [CurrencyCode: String]
  ) {
    self.locale = locale
    formatter = Formatter(locale, currencyDisplay: currencyDisplay)
    var messages: [MessageID: Entry] = [:]
    for catalog in chain.reversed() {
      let formatter =
        catalog.locale == locale ? nil : Formatter(catalog.locale, currencyDisplay: currencyDisplay)
      for (id, message) in catalog.messages {
        messages[id] = Entry(message: message, borrowedFrom: formatter)
      }
    }
    self.messages = messages
    self.claims = Dictionary(
      claims.map { ("claim_\($0.id)", $0.argument) }, uniquingKeysWith: { first, _ in first })
  }

  /// A message by its id, if there is one.
  package func text(_ id: MessageID, _ arguments: [String: MessageValue] = [:]) -> LocalizedText? {
    guard let entry = messages[id] else { return nil }
    let arguments = claims.merging(arguments) { _, own in own }
    let text = entry.message.format(arguments, with: entry.borrowedFrom ?? formatter)
    return LocalizedText(text, in: entry.borrowedFrom?.locale)
  }

  package func text(_ id: String, _ arguments: [String: MessageValue] = [:]) -> LocalizedText? {
    MessageID(id).flatMap { text($0, arguments) }
  }

  /// A message that every product has.
  package func text(_ message: InterfaceMessage, _ arguments: [String: MessageValue] = [:]) -> LocalizedText {
    text(message.rawValue, arguments)
      ?? LocalizedText(
        MessageParser.parse(message.defaultText).0?.format(arguments, with: formatter) ?? message.defaultText)
  }

  /// A message of the application that needs no values, where the product has words for its application.
  ///
  /// Not called `text`: the names of the two lists overlap, and the compiler would choose for itself.
  package func applicationText(_ message: ApplicationMessage) -> LocalizedText? { text(message.rawValue) }

  /// The words of a message for an attribute or a figure, where no language can be marked.
  package func words(_ message: InterfaceMessage, _ arguments: [String: MessageValue] = [:]) -> String {
    text(message, arguments).text
  }

  /// A message for `{{t.ID}}`: nothing where it needs other values than the given ones.
  package func text(_ id: MessageID, using values: [String: MessageValue]) -> String? {
    guard let entry = messages[id], entry.message.signature.names.allSatisfy({ values[$0] != nil }) else {
      return nil
    }
    return entry.message.format(values, with: entry.borrowedFrom ?? formatter)
  }

  /// The ids of all messages that begin so, in alphabetical order.
  package func ids(beginningWith prefix: String) -> [MessageID] {
    messages.keys.filter { $0.description.hasPrefix(prefix) }.sorted()
  }

  /// A message that somebody else fills in, with the product's claims filled in already.
  ///
  /// - Parameter unlimited: whether the words for no limit are wanted: nothing where there are none.
  package func portableText(_ id: MessageID, unlimited: Bool = false) -> LocalizedText? {
    guard let entry = messages[id], !unlimited || entry.message.knowsUnlimited else { return nil }
    let text = entry.message.portableText(
      filling: claims, unlimited: unlimited, with: entry.borrowedFrom ?? formatter)
    return LocalizedText(text, in: entry.borrowedFrom?.locale)
  }

  /// The values that a message asks for, in order.
  package func arguments(of id: MessageID) -> [String] {
    messages[id]?.message.signature.names.sorted() ?? []
  }
}

// Names. Where a definition is built without catalogs, a thing is called by its id.
extension LocaleTexts {
  package func name(of plan: Plan) -> LocalizedText {
    name("plan.\(plan.id).name", else: plan.id.description)
  }
  package func name(of feature: Feature) -> LocalizedText {
    name("feature.\(feature.id).name", else: feature.id.description)
  }
  package func name(of limit: Limit) -> LocalizedText {
    name("limit.\(limit.id).name", else: limit.id.description)
  }
  package func name(of addOn: AddOn) -> LocalizedText {
    name("addOn.\(addOn.id).name", else: addOn.id.description)
  }
  package func name(of period: BillingPeriod) -> LocalizedText {
    name("period.\(period.id).name", else: period.id.description)
  }
  package func name(of group: GroupID) -> LocalizedText { name("group.\(group)", else: group.description) }
  package func name(of level: LevelID, in feature: Feature) -> LocalizedText {
    name("feature.\(feature.id).level.\(level)", else: level.description)
  }

  /// A value of a feature of type text: a message where there is one, else as it was written.
  package func name(ofValue value: String, in feature: Feature) -> LocalizedText {
    name("feature.\(feature.id).value.\(value)", else: value)
  }

  private func name(_ id: String, else fallback: String) -> LocalizedText {
    text(id) ?? LocalizedText(fallback)
  }

  /// "per month", after a price.
  package func per(_ period: BillingPeriod) -> LocalizedText {
    text("period.\(period.id).per") ?? LocalizedText("/ \(name(of: period).text)")
  }

  /// One unit, without a number: "location".
  package func one(_ unit: String) -> LocalizedText { name("unit.\(unit).one", else: unit) }

  package func description(of plan: Plan) -> LocalizedText? { text("plan.\(plan.id).description") }

  /// "per day", for a quota.
  package func per(_ period: Limit.Period) -> LocalizedText {
    switch period {
    case .second: text(.perSecond)
    case .minute: text(.perMinute)
    case .hour: text(.perHour)
    case .day: text(.perDay)
    case .week: text(.perWeek)
    case .month: text(.perMonth)
    case .year: text(.perYear)
    }
  }
}

// Figures.
extension LocaleTexts {
  /// The value as an argument of a message.
  package func argument(_ value: LimitValue) -> MessageValue {
    switch value {
    case .finite(let number): .number(number)
    case .unlimited: .unlimited(words(.valueUnlimited))
    }
  }

  /// "50", or the word for no limit.
  package func figure(_ value: LimitValue) -> String {
    switch value {
    case .finite(let number): formatter.number(number)
    case .unlimited: words(.valueUnlimited)
    }
  }

  /// "50 products": the number with its noun, in the form the number asks for.
  package func count(_ value: LimitValue, of unit: String) -> LocalizedText {
    text("unit.\(unit).count", ["n": argument(value)]) ?? LocalizedText("\(figure(value)) \(unit)")
  }

  /// What stands behind the bare number where the label names the thing: nothing, "GB", "/day".
  package func suffix(_ limit: Limit, value: LimitValue) -> String {
    text("unit.\(limit.unit)", ["n": argument(value)])?.text ?? ""
  }

  /// Each limit of the plan under its id, for messages about the plan.
  package func arguments(of plan: Plan, in definition: Definition, suffix: String = "") -> [String:
    MessageValue]
  {
    Dictionary(
      definition.limits.map { ("\($0.id)\(suffix)", argument($0.value(in: plan.id))) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The short list on the card of a plan.
  package func highlights(of plan: Plan, in definition: Definition) -> [LocalizedText] {
    let arguments = arguments(of: plan, in: definition)
    return (1...9).compactMap { text("plan.\(plan.id).highlight.\($0)", arguments) }
  }
}

extension Claim {
  /// The claim as an argument of a message.
  package var argument: MessageValue {
    switch value {
    case .percent(let value): .percent(value)
    case .number(let value): .number(value)
    case .money(let money): .money(money)
    case .days(let days): .number(days)
    }
  }
}
