extension Message {
  /// The message in ICU's notation, always the same for the same tree: what the digest of a translation's source
  /// is made of, and what reads back as the same message.
  package var canonicalText: String {
    var printer = MessagePrinter()
    printer.write(pattern, isInPlural: false)
    return printer.text
  }
}

private struct MessagePrinter {
  var text = ""

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
    case .argument(let argument): text += "{\(argument.name)\(argument.format.notation)}"
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

  /// Quotes what would be read as notation; every apostrophe is doubled, so none can begin a quotation.
  private mutating func writeLiteral(_ literal: String, isInPlural: Bool) {
    for scalar in literal.unicodeScalars {
      switch scalar {
      case "'": text += "''"
      case "{", "}": text += "'\(scalar)'"
      case "<": text += "'<'"
      case "#" where isInPlural: text += "'#'"
      default: text.unicodeScalars.append(scalar)
      }
    }
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
