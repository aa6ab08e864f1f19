import Diagnostics
import JSON
import Localization
import Pricing
import Site
import Templates

/// Reads the values of an e-mail from JSON, and says of each what is wrong with it.
struct ValueReader {
  private let source: SourceID
  private(set) var faults = DiagnosticBag()

  /// - Parameter required: the names of the values that must be there.
  /// - Returns: nothing where a value is missing, unknown or of the wrong type.
  static func values(
    _ source: SourceID, in sources: SourceTable, of email: Email, required: [String],
    locale: LocaleTexts, faults: inout DiagnosticBag
  ) -> EmailValues? {
    var reader = ValueReader(source: source)
    defer { faults.merge(reader.faults) }
    let root: JSONNode
    do {
      root = try JSONReader.read(sources[source].bytes)
    } catch {
      let end = min(error.offset + 1, sources[source].bytes.count)
      reader.faults.add(
        .error(.jsonSyntax, error.message, at: Span(source, min(error.offset, end)..<end), help: error.help))
      return nil
    }
    guard case .object(let members) = root.kind else {
      reader.wrongType("an object with the values", root)
      return nil
    }
    let fields = email.variables.map {
      (name: $0.name, kind: $0.kind, isRequired: required.contains($0.name), fields: $0.fields)
    }
    var values: [(name: String, value: ExampleValue)] = []
    reader.tellUnknown(members, known: fields.map(\.name))
    for field in fields {
      guard let member = members.last(where: { $0.key == field.name }) else {
        if field.isRequired { reader.missing(field.name, in: root) }
        continue
      }
      if let value = reader.value(member.value, field.kind, fields: field.fields) {
        values.append((field.name, value))
      }
    }
    return reader.faults.hasErrors ? nil : EmailValues(values, in: locale)
  }

  private init(source: SourceID) {
    self.source = source
  }

  private mutating func value(
    _ node: JSONNode, _ kind: VariableKind, fields: [(name: String, kind: VariableKind)]
  ) -> ExampleValue? {
    switch (kind, node.kind) {
    case (.string, .string(let text)), (.token, .string(let text)): return .text(text)
    case (.url, .string(let text)) where text.hasPrefix("https://") && text.utf8.allSatisfy({ $0 > 0x20 }):
      return .text(text)
    case (.integer, .number(let digits)):
      if let number = Int(digits), number >= 0 { return .integer(number) }
    case (.boolean, .bool(let value)): return .boolean(value)
    case (.date, .string(let text)):
      if let date = CalendarDate(text) { return .date(date) }
    case (.money, .object(let members)):
      if let money = money(members) { return .money(money) }
    case (.list, .array(let nodes)): return .list(nodes.compactMap { entry($0, fields) })
    default: break
    }
    wrongType(Self.expected(kind), node)
    return nil
  }

  private func money(_ members: [JSONNode.Member]) -> Money? {
    guard members.count == 2,
      case .string(let amount)? = members.first(where: { $0.key == "amount" })?.value.kind,
      case .string(let code)? = members.first(where: { $0.key == "currency" })?.value.kind,
      let currency = CurrencyCode(code), let number = ExactDecimal(amount),
      let units = number.units(ofScale: currency.exponent)
    else { return nil }
    return Money(minorUnits: units, currency)
  }

  private mutating func entry(
    _ node: JSONNode, _ fields: [(name: String, kind: VariableKind)]
  ) -> [(name: String, value: ExampleValue)]? {
    guard case .object(let members) = node.kind else {
      wrongType("an object", node)
      return nil
    }
    tellUnknown(members, known: fields.map(\.name))
    return fields.compactMap { field in
      guard let member = members.last(where: { $0.key == field.name }) else {
        missing(field.name, in: node)
        return nil
      }
      return value(member.value, field.kind, fields: []).map { (field.name, $0) }
    }
  }

  private mutating func tellUnknown(_ members: [JSONNode.Member], known: [String]) {
    for member in members where !known.contains(member.key) {
      faults.add(
        .error(
          .unknownVariable, "the e-mail has no variable '\(member.key)'", at: Span(source, member.keyRange),
          help: Suggestion.help(for: member.key, among: known, called: "variables")))
    }
  }

  private mutating func missing(_ name: String, in node: JSONNode) {
    let span = Span(source, node.range.lowerBound..<min(node.range.lowerBound + 1, node.range.upperBound))
    faults.add(
      .error(
        .missingKey, "the values lack '\(name)'", at: span, help: "every required variable needs a value"))
  }

  private mutating func wrongType(_ expected: String, _ node: JSONNode) {
    faults.add(
      .error(.wrongType, "expected \(expected), found \(node.kindName)", at: Span(source, node.range)))
  }

  private static func expected(_ kind: VariableKind) -> String {
    switch kind {
    case .string, .token: "a text"
    case .integer: "a whole number from 0"
    case .money: "an amount such as {\"amount\": \"149.00\", \"currency\": \"EUR\"}"
    case .date: "a date such as \"2026-02-01\""
    case .url: "an address that begins with 'https://'"
    case .boolean: "true or false"
    case .list: "a list"
    }
  }
}
