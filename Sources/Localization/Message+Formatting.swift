import Pricing

/// A part of a formatted message: text, or an element around parts.
package indirect enum MessagePart: Hashable, Sendable {
  case text(String)
  case markup(Message.Tag, [MessagePart])
}

extension Message {
  /// The message with its values, as plain text: the elements in it are dropped.
  ///
  /// Nothing is escaped here. A value that is not given, which checked messages cannot meet, shows as
  /// `{name}`.
  package func format(_ arguments: [String: MessageValue] = [:], with formatter: Formatter) -> String {
    var evaluation = Evaluation(arguments: arguments, formatter: formatter)
    evaluation.keepsMarkup = false
    evaluation.write(pattern, count: nil)
    return evaluation.text
  }

  /// The message with its values, for pages: elements stand around their parts.
  package func parts(_ arguments: [String: MessageValue] = [:], with formatter: Formatter) -> [MessagePart] {
    var evaluation = Evaluation(arguments: arguments, formatter: formatter)
    evaluation.write(pattern, count: nil)
    evaluation.flush()
    return evaluation.parts
  }
}

private struct Evaluation {
  let arguments: [String: MessageValue]
  let formatter: Formatter
  var keepsMarkup = true
  var parts: [MessagePart] = []
  var text = ""

  mutating func flush() {
    guard !text.isEmpty else { return }
    parts.append(.text(text))
    text = ""
  }

  /// - Parameter count: what `#` shows: the number of the nearest plural.
  mutating func write(_ pattern: Message.Pattern, count: String?) {
    for element in pattern {
      switch element {
      case .text(let literal, at: _): text += literal
      case .pound: text += count ?? "#"
      case .argument(let argument):
        text += arguments[argument.name]?.formatted(argument.format, with: formatter) ?? "{\(argument.name)}"
      case .select(let select):
        guard let key = arguments[select.argument]?.selector else {
          text += "{\(select.argument)}"
          continue
        }
        let variant =
          select.variants.first { $0.key == key } ?? select.variants.first { $0.key == "other" }
        write(variant?.pattern ?? [], count: count)
      case .plural(let plural): write(plural)
      case .markup(let markup): write(markup, count: count)
      }
    }
  }

  private mutating func write(_ markup: Message.Markup, count: String?) {
    guard keepsMarkup else {
      write(markup.pattern, count: count)
      return
    }
    flush()
    var inner = Evaluation(arguments: arguments, formatter: formatter)
    inner.write(markup.pattern, count: count)
    inner.flush()
    parts.append(.markup(markup.tag, inner.parts))
  }

  private mutating func write(_ plural: Message.Plural) {
    func pattern(_ key: Message.Plural.Key) -> Message.Pattern? {
      plural.variants.first { $0.key == key }?.pattern
    }
    guard let value = arguments[plural.argument] else {
      text += "{\(plural.argument)}"
      return
    }
    guard let number = value.number else {
      write(pattern(.category(.other)) ?? [], count: value.formatted(.plain, with: formatter))
      return
    }
    let rest = number.less(plural.offset)
    let count = plural.offset == 0 ? value.formatted(.plain, with: formatter) : formatter.number(rest)
    if let exact = pattern(.exact(number.trimmed)) {
      write(exact, count: count)
      return
    }
    let rules = plural.kind == .cardinal ? formatter.data.cardinal : formatter.data.ordinal
    let other = pattern(.category(.other)) ?? []
    let shown = Self.shownFormat(of: plural.argument, in: other) == .integer ? rest.roundedHalfEven : rest
    write(pattern(.category(rules.category(for: shown))) ?? other, count: count)
  }
}

extension Evaluation {
  /// How the words of a case show the plural's number: as the first `#` or argument of its name does.
  ///
  /// As in ICU the category is that of the number as 'other' shows it: 1.4 as a whole number is `one`.
  private static func shownFormat(
    of name: String, in pattern: Message.Pattern
  ) -> Message.ArgumentFormat? {
    for element in pattern {
      switch element {
      case .pound: return .plain
      case .argument(let argument) where argument.name == name: return argument.format
      case .markup(let markup): if let format = shownFormat(of: name, in: markup.pattern) { return format }
      case .text, .argument, .plural, .select: break
      }
    }
    return nil
  }
}

extension ExactDecimal {
  /// The number less a whole number; the number itself where the difference would be too large.
  fileprivate func less(_ offset: Int) -> ExactDecimal {
    let power = (0..<scale).reduce(1) { value, _ in value * 10 }
    let (product, overflowed) = offset.multipliedReportingOverflow(by: power)
    let (difference, carried) = coefficient.subtractingReportingOverflow(product)
    return overflowed || carried ? self : ExactDecimal(coefficient: difference, scale: scale)
  }
}
