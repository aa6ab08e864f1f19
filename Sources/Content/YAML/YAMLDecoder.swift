import Diagnostics
import Localization
import Pricing

/// Turns YAML nodes into values; what does not fit is reported and left out.
///
/// Every function gives nothing after it has reported why, so a caller goes on with what there is.
struct YAMLDecoder {
  var faults = DiagnosticBag()

  /// Any scalar, as its text.
  mutating func text(_ node: YAMLNode) -> Located<String>? {
    guard let text = scalar(node, expected: "a text") else { return nil }
    guard !text.isEmpty else {
      faults.add(.wrongType(expected: "a text", found: node))
      return nil
    }
    guard !text.unicodeScalars.contains(where: \.isForbiddenInTexts) else {
      faults.add(.controlCharacterInValue(at: node.span.firstLineOrPoint))
      return nil
    }
    return Located(text, at: node.span)
  }

  /// The text of a scalar; an empty text only where it stands in quotation marks.
  private mutating func scalar(_ node: YAMLNode, expected: String) -> String? {
    switch node.kind {
    case .scalar(let text, let isPlain) where !(isPlain && (text.isEmpty || text == "~" || text == "null")):
      return text
    case .invalid: return nil
    default:
      faults.add(.wrongType(expected: expected, found: node))
      return nil
    }
  }

  /// A plain scalar, read by `parse`.
  private mutating func plain<Value>(
    _ node: YAMLNode, _ expected: String, help: (String) -> String? = { _ in nil },
    _ parse: (String) -> Value?
  ) -> Located<Value>? {
    guard let text = scalar(node, expected: expected) else { return nil }
    guard case .scalar(_, isPlain: true) = node.kind else {
      let hint = parse(text) == nil ? help(text) : "remove the quotation marks"
      faults.add(.wrongType(expected: expected, found: node, help: hint))
      return nil
    }
    guard let value = parse(text) else {
      faults.add(.wrongType(expected: expected, found: node, help: help(text)))
      return nil
    }
    return Located(value, at: node.span)
  }

  mutating func boolean(_ node: YAMLNode) -> Located<Bool>? {
    func help(_ text: String) -> String? {
      ["yes", "no", "on", "off"].contains(text.lowercased()) ? "write true or false" : nil
    }
    return plain(node, "true or false", help: help) { text in
      text == "true" ? true : text == "false" ? false : nil
    }
  }

  /// A number from 0 up, exact.
  mutating func decimal(_ node: YAMLNode, called noun: String = "a number") -> Located<ExactDecimal>? {
    plain(node, noun, help: numberHelp) { text in
      Self.isWrittenPlainly(text) ? ExactDecimal(text).flatMap { $0.coefficient < 0 ? nil : $0 } : nil
    }
  }

  mutating func integer(_ node: YAMLNode, in range: ClosedRange<Int>) -> Located<Int>? {
    let expected =
      range.upperBound == .max
      ? "a whole number from \(range.lowerBound)"
      : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    return plain(node, expected, help: numberHelp) { text in
      Self.isWrittenPlainly(text) ? Int(text).flatMap { range.contains($0) ? $0 : nil } : nil
    }
  }

  /// A leading zero means octal to some readers of YAML, so it is refused.
  private static func isWrittenPlainly(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    return
      !(digits.first == UInt8(ascii: "0") && digits.count > 1
      && digits.dropFirst().first != UInt8(ascii: "."))
  }

  private func numberHelp(_ text: String) -> String? {
    if text.lowercased().hasSuffix(".inf") { return "write 'unlimited' where a limit has no end" }
    if text.contains(where: "_, ".contains) {
      return "write the digits without separators, and '.' before decimals"
    }
    if text.contains("e") || text.contains("E") { return "write all digits out" }
    return nil
  }

  mutating func date(_ node: YAMLNode) -> Located<CalendarDate>? {
    guard let text = scalar(node, expected: "a date such as 2026-02-01") else { return nil }
    guard let date = CalendarDate(text) else {
      faults.add(.wrongType(expected: "a date such as 2026-02-01", found: node))
      return nil
    }
    return Located(date, at: node.span)
  }

  mutating func identifier<Kind>(_ node: YAMLNode, as kind: Identifier<Kind>.Type = Identifier<Kind>.self)
    -> Located<Identifier<Kind>>?
  {
    guard let text = text(node) else { return nil }
    return identifier(text)
  }

  mutating func identifier<Kind>(_ text: Located<String>) -> Located<Identifier<Kind>>? {
    guard let id = Identifier<Kind>(text.value) else {
      faults.add(.invalidID(text.value, at: text.span))
      return nil
    }
    return Located(id, at: text.span)
  }

  /// A list of ids, each once.
  mutating func identifiers<Kind>(_ node: YAMLNode) -> [Located<Identifier<Kind>>] {
    var first: [Identifier<Kind>: Span] = [:]
    return elements(node, of: "ids").compactMap { element in
      guard let id: Located<Identifier<Kind>> = identifier(element) else { return nil }
      if let place = first[id.value] {
        faults.add(.duplicateEntry("\(id.value)", at: id.span, first: place))
        return nil
      }
      first[id.value] = id.span
      return id
    }
  }

  mutating func locale(_ node: YAMLNode) -> Located<LocaleID>? {
    guard let text = text(node) else { return nil }
    return locale(text)
  }

  mutating func locale(_ text: Located<String>) -> Located<LocaleID>? {
    guard let locale = LocaleID(text.value) else {
      faults.add(.invalidLocale(text.value, at: text.span))
      return nil
    }
    return Located(locale, at: text.span)
  }

  /// One of a closed set of words.
  mutating func word<Value: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, as type: Value.Type = Value.self
  )
    -> Located<Value>? where Value.RawValue == String
  {
    guard let text = text(node) else { return nil }
    guard let value = Value(rawValue: text.value) else {
      faults.add(.unknownWord(text.value, known: Value.allCases.map(\.rawValue), at: text.span))
      return nil
    }
    return Located(value, at: text.span)
  }

  mutating func elements(_ node: YAMLNode, of noun: String) -> [YAMLNode] {
    switch node.kind {
    case .sequence(let elements): return elements
    case .invalid: return []
    default:
      faults.add(.wrongType(expected: "a list of \(noun)", found: node))
      return []
    }
  }

  mutating func members(_ node: YAMLNode, of noun: String) -> [YAMLMember] {
    switch node.kind {
    case .mapping(let members): return members
    case .invalid: return []
    default:
      faults.add(.wrongType(expected: "a mapping of \(noun)", found: node))
      return []
    }
  }

  /// The keys of a mapping that has a fixed set of them; nothing where the node is no mapping.
  mutating func fields<Key: MappingKey>(
    _ node: YAMLNode, of owner: String, by keys: Key.Type
  ) -> Fields<Key>? {
    switch node.kind {
    case .mapping(let members): return Fields(owner: owner, members: members, span: node.span)
    case .invalid: return nil
    default:
      faults.add(.wrongType(expected: "a mapping", found: node))
      return nil
    }
  }

  /// Reports the keys that the mapping cannot have, and those that it lacks: but not a missing one of which an
  /// unknown one looks like a misspelling.
  mutating func finish<Key>(_ fields: Fields<Key>) {
    var misspelt: [String] = []
    for member in fields.members where Key(rawValue: member.key.value) == nil {
      faults.add(.unknownKey(member.key.value, of: fields.owner, known: Key.names, at: member.key.span))
      misspelt += [Suggestion.nearest(to: member.key.value, among: Key.names)].compactMap(\.self)
    }
    tellMissing(fields, except: misspelt)
  }

  mutating func tellMissing<Key>(_ fields: Fields<Key>, except names: [String] = []) {
    for key in Key.allCases
    where key.entry.isRequired && fields[key] == nil && !names.contains(key.rawValue) {
      faults.add(.missingKey(key.rawValue, of: fields.owner, at: fields.span))
    }
  }

  /// The whole number under a key, in the range that the key allows.
  mutating func integer<Key>(_ key: Key, of fields: Fields<Key>) -> Located<Int>? {
    guard let node = fields[key] else { return nil }
    guard case .integer(let range) = key.entry.shape else {
      preconditionFailure("'\(key.rawValue)' is read as a whole number, but declared as something else")
    }
    return integer(node, in: range)
  }
}

/// A mapping whose keys are fixed.
struct Fields<Key: MappingKey> {
  let owner: String
  let members: [YAMLMember]
  let span: Span

  /// What stands under a key; nothing where the key is not there, which ``YAMLDecoder/finish(_:)`` tells if it must.
  subscript(key: Key) -> YAMLNode? {
    members.first { $0.key.value == key.rawValue }?.value
  }

  /// How many entries the list under a key has, or else the mapping; nothing where there is none.
  func entryCount(of key: Key, isList: Bool) -> Int? {
    switch self[key]?.kind {
    case .sequence(let elements) where isList: elements.count
    case .mapping(let members) where !isList: members.count
    default: nil
    }
  }

  /// The place to point at when something about the whole mapping is wrong: its first key.
  var place: Span { members.first?.key.span ?? span }
}
