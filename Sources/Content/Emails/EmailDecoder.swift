import Diagnostics
import Localization
import Pricing
import Site

// From the nodes of emails.yaml to a draft.
extension YAMLDecoder {
  mutating func emails(_ node: YAMLNode) -> DraftEmails? {
    guard let fields = fields(node, of: "emails.yaml", by: EmailsKey.self) else { return nil }
    var draft = DraftEmails()
    if let node = fields[.dialects] {
      draft.dialects = elements(node, of: "dialects").compactMap { word($0)?.value }
    }
    draft.variables = fields[.variables].map { variables($0) } ?? []
    draft.emails = fields[.emails].map { members($0, of: "e-mails").compactMap { email($0) } } ?? []
    finish(fields)
    return draft
  }

  private mutating func variables(_ node: YAMLNode) -> [DraftVariable] {
    members(node, of: "variables").compactMap { member in
      guard let name = name(member.key) else { return nil }
      var variable = DraftVariable(name: name)
      guard let fields = fields(member.value, of: "variable '\(name.value)'", by: VariableKey.self) else {
        return variable
      }
      variable.kind = fields[.type].flatMap { word($0) }
      if let items = fields[.items] {
        variable.fields = members(items, of: "values").compactMap { item in
          guard let name = self.name(item.key), let kind: Located<VariableKind> = word(item.value) else {
            return nil
          }
          return (name, kind.value)
        }
      }
      if let kind = variable.kind?.value, let example = fields[.example] {
        variable.example = self.example(
          example, of: kind, fields: variable.fields.map { ($0.name.value, $0.kind) })
      }
      finish(fields)
      return variable
    }
  }

  private mutating func name(_ key: Located<String>) -> Located<String>? {
    let isName = key.value.utf8.enumerated().allSatisfy { index, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): index > 0
      default: false
      }
    }
    guard isName, !key.value.isEmpty else {
      faults.add(.invalidID(key.value, at: key.span))
      return nil
    }
    return key
  }

  private mutating func example(
    _ node: YAMLNode, of kind: VariableKind, fields: [(name: String, kind: VariableKind)]
  ) -> ExampleValue? {
    switch kind {
    case .string, .token: return text(node).map { .text($0.value) }
    case .url:
      guard let text = text(node) else { return nil }
      guard text.value.hasPrefix("https://"), text.value.utf8.allSatisfy({ $0 > 0x20 }) else {
        faults.add(.wrongType(expected: "an address that begins with 'https://'", found: node))
        return nil
      }
      return .text(text.value)
    case .integer: return integer(node, in: 0...Int.max).map { .integer($0.value) }
    case .date: return date(node).map { .date($0.value) }
    case .boolean: return boolean(node).map { .boolean($0.value) }
    case .money: return money(node).map { .money($0) }
    case .list:
      return .list(
        elements(node, of: "entries").compactMap { entry in
          let members = members(entry, of: "values")
          return fields.compactMap { name, kind in
            guard let member = members.first(where: { $0.key.value == name }) else {
              faults.add(.missingKey(name, of: "the example", at: entry.span))
              return nil
            }
            return example(member.value, of: kind, fields: []).map { (name, $0) }
          }
        })
    }
  }

  private mutating func money(_ node: YAMLNode) -> Money? {
    guard let amount = node["amount"], let code = node["currency"],
      let number = decimal(amount, called: "an amount"), let currency = currency(code)
    else {
      if node["amount"] == nil || node["currency"] == nil {
        faults.add(
          .wrongType(expected: "an amount", found: node, help: "write { amount: 149, currency: EUR }"))
      }
      return nil
    }
    guard let units = number.value.units(ofScale: currency.value.exponent) else {
      faults.add(.wrongType(expected: "an amount in \(currency.value)", found: amount))
      return nil
    }
    return Money(minorUnits: units, currency.value)
  }

  private mutating func email(_ member: YAMLMember) -> DraftEmail? {
    let isID = member.key.value.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard isID, member.key.value.utf8.first.map({ (0x61...0x7A).contains($0) }) == true else {
      faults.add(.invalidID(member.key.value, at: member.key.span))
      return nil
    }
    var email = DraftEmail(id: member.key)
    guard let fields = fields(member.value, of: "e-mail '\(member.key.value)'", by: EmailKey.self) else {
      return email
    }
    email.event = fields[.event].flatMap { text($0) }
    email.variables = fields[.variables].map { names($0) } ?? []
    email.optional = fields[.optional].map { names($0) } ?? []
    email.urgency = fields[.urgency].flatMap { word($0) }?.value
    if let variants = fields[.variants] {
      email.variants = members(variants, of: "variants").compactMap { variant($0, urgency: email.urgency) }
    }
    finish(fields)
    return email
  }

  private mutating func names(_ node: YAMLNode) -> [Located<String>] {
    var first: [String: Span] = [:]
    return elements(node, of: "variables").compactMap { element in
      guard let text = text(element), let name = name(text) else { return nil }
      if let place = first[name.value] {
        faults.add(.duplicateEntry(name.value, at: name.span, first: place))
        return nil
      }
      first[name.value] = name.span
      return name
    }
  }

  private mutating func variant(_ member: YAMLMember, urgency: Urgency?) -> EmailVariant? {
    var own = urgency
    var constants: [(name: String, value: Int)] = []
    for entry in members(member.value, of: "numbers") {
      if entry.key.value == "urgency" {
        own = word(entry.value)?.value
      } else if let name = name(entry.key), let number = integer(entry.value, in: 0...3_650) {
        constants.append((name.value, number.value))
      }
    }
    return EmailVariant(name: member.key.value, constants: constants, urgency: own)
  }
}
