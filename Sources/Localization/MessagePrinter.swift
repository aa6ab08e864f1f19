extension Message {
  /// The message in ICU's notation, always the same for the same tree: what the digest of a translation's
  /// source is made of, and what reads back as the same message.
  package var canonicalText: String {
    var printer = MessagePrinter()
    printer.write(pattern, isInPlural: false)
    return printer.text
  }

  /// The message in the notation that other programs' libraries read, with the values that are known filled in.
  ///
  /// `{x, percent}` is ICU's `{x, number, percent}`, which asks for a share: 0.8 for 80 %. Money, whose currency a
  /// message does not name, is written out by whoever fills it in: `{x}`. Elsewhere a choice by a word takes no
  /// number, so one between a number and the word for no limit is made here.
  ///
  /// - Parameter unlimited: whether the words for no limit are wanted, where the message has such.
  package func portableText(
    filling values: [String: MessageValue], unlimited: Bool = false, with formatter: Formatter
  ) -> String {
    var printer = MessagePrinter()
    printer.isPortable = true
    let chosen = Self.choose(unlimited ? "unlimited" : "other", in: pattern)
    printer.write(Self.fill(chosen, values, formatter), isInPlural: false)
    return printer.text
  }

  /// Whether the message has other words where there is no limit.
  package var knowsUnlimited: Bool { signature.parameters.values.contains { $0.isUnlimitable } }

  /// The pattern with the choices between a number and no limit made.
  private static func choose(_ key: String, in pattern: Pattern) -> Pattern {
    pattern.flatMap { element -> Pattern in
      guard case .select(let select) = element, select.variants.contains(where: { $0.key == "unlimited" })
      else { return [element] }
      return choose(key, in: select.variants.first { $0.key == key }?.pattern ?? [])
    }
  }

  /// The pattern with each element that asks for known values only as a text.
  private static func fill(_ pattern: Pattern, _ values: [String: MessageValue], _ formatter: Formatter)
    -> Pattern
  {
    pattern.map { element in
      let alone = Message(pattern: [element])
      let names = alone.signature.names
      if !names.isEmpty, names.allSatisfy({ values[$0] != nil }) {
        return .text(alone.format(values, with: formatter), at: 0)
      }
      switch element {
      case .text, .argument, .pound: return element
      case .plural(let plural):
        let variants = plural.variants.map {
          Plural.Variant(key: $0.key, keyRange: $0.keyRange, pattern: fill($0.pattern, values, formatter))
        }
        return .plural(
          Plural(
            argument: plural.argument, kind: plural.kind, offset: plural.offset, variants: variants,
            range: plural.range))
      case .select(let select):
        let variants = select.variants.map {
          Select.Variant(key: $0.key, keyRange: $0.keyRange, pattern: fill($0.pattern, values, formatter))
        }
        return .select(Select(argument: select.argument, variants: variants, range: select.range))
      case .markup(let markup):
        return .markup(
          Markup(tag: markup.tag, pattern: fill(markup.pattern, values, formatter), range: markup.range))
      }
    }
  }
}

private struct MessagePrinter {
  var text = ""
  var isPortable = false

  mutating func write(_ pattern: Message.Pattern, isInPlural: Bool) {
    var literal = ""
    for element in pattern {
      if case .text(let part, at: _) = element {
        literal += part
        continue
      }
      writeLiteral(literal, isInPlural: isInPlural)
      literal = ""
      write(element, isInPlural: isInPlural)
    }
    writeLiteral(literal, isInPlural: isInPlural)
  }

  private mutating func write(_ element: Message.Element, isInPlural: Bool) {
    switch element {
    case .text: break
    case .pound: text += "#"
    case .argument(let argument):
      let format = isPortable ? argument.format.portableNotation : argument.format.notation
      text += "{\(argument.name)\(format)}"
    case .plural(let plural):
      text += "{\(plural.argument), \(plural.kind.rawValue),"
      if plural.offset != 0 { text += " offset:\(plural.offset)" }
      for variant in plural.variants { write(variant.pattern, as: variant.key.notation, isInPlural: true) }
      text += "}"
    case .select(let select):
      text += "{\(select.argument), select,"
      for variant in select.variants { write(variant.pattern, as: variant.key, isInPlural: false) }
      text += "}"
    case .markup(let markup):
      text += "<\(markup.tag.rawValue)>"
      write(markup.pattern, isInPlural: isInPlural)
      text += "</\(markup.tag.rawValue)>"
    }
  }

  private mutating func write(_ pattern: Message.Pattern, as key: String, isInPlural: Bool) {
    text += " \(key) {"
    write(pattern, isInPlural: isInPlural)
    text += "}"
  }

  /// Quotes what would be read as notation.
  ///
  /// Neighbours share a quotation, because one that ends where the next begins would read as an apostrophe.
  private mutating func writeLiteral(_ literal: String, isInPlural: Bool) {
    let scalars = Array(literal.unicodeScalars)
    var isQuoted = false
    var tagEnd = 0
    for (index, scalar) in scalars.enumerated() {
      if scalar == "<" { tagEnd = max(tagEnd, index + Self.tagStartLength(scalars[index...])) }
      let isNotation = scalar == "{" || scalar == "}" || (scalar == "#" && isInPlural) || index < tagEnd
      if scalar != "'", isNotation != isQuoted {
        text += "'"
        isQuoted = isNotation
      }
      text += scalar == "'" ? "''" : String(scalar)
    }
    if isQuoted { text += "'" }
  }

  /// How many scalars of `<b` or `</b` stand here: as many as must be quoted.
  private static func tagStartLength(_ text: ArraySlice<Unicode.Scalar>) -> Int {
    let rest = text.dropFirst()
    let isClosing = rest.first == "/"
    guard let letter = (isClosing ? rest.dropFirst() : rest).first, letter.isASCII,
      letter.properties.isAlphabetic
    else { return 0 }
    return isClosing ? 3 : 2
  }
}

extension Message.ArgumentFormat {
  fileprivate var notation: String {
    switch self {
    case .plain: ""
    case .number: ", number"
    case .integer: ", integer"
    case .percent: ", percent"
    case .currency: ", currency"
    case .date(let style): ", date, \(style.rawValue)"
    }
  }

  /// As other libraries know it.
  fileprivate var portableNotation: String {
    switch self {
    case .plain, .currency: ""
    case .number: ", number"
    case .integer: ", number, integer"
    case .percent: ", number, percent"
    case .date: notation
    }
  }
}

extension Message.Plural.Key {
  /// The key as ICU writes it: `=0`, `one`.
  package var notation: String {
    switch self {
    case .exact(let number): "=\(number)"
    case .category(let category): category.rawValue
    }
  }
}
