package import Pricing

/// A value for an argument of a message.
package enum MessageValue: Hashable, Sendable {
  case text(String)
  case number(ExactDecimal)
  /// In hundredths: 87 is 87 %.
  case percent(ExactDecimal)
  case money(Money)
  case date(CalendarDate)
  /// A limit that there is none of, and the word for it. A `select` takes its case `unlimited`, a `plural`
  /// its case `other` with the word for `#`.
  case unlimited(String)

  package static func number(_ number: Int) -> MessageValue { .number(ExactDecimal(number)) }

  package var kind: Signature.Kind {
    switch self {
    case .text: .text
    case .number: .number
    case .percent: .percent
    case .money: .money
    case .date: .date
    case .unlimited: .unlimited
    }
  }

  /// The number that plural rules look at, where there is one.
  var number: ExactDecimal? {
    switch self {
    case .number(let number), .percent(let number): number
    case .money(let money): money.amount.whole.map { ExactDecimal($0) } ?? money.amount
    case .text, .date, .unlimited: nil
    }
  }

  /// The word that a `select` compares with its cases.
  var selector: String {
    switch self {
    case .text(let text): text
    case .unlimited: "unlimited"
    case .number(let number), .percent(let number): number.trimmed.description
    case .money(let money): money.amount.trimmed.description
    case .date(let date): date.description
    }
  }

  func formatted(_ format: Message.ArgumentFormat, with formatter: Formatter) -> String {
    switch (self, format) {
    case (.text(let text), _), (.unlimited(let text), _): text
    case (.number(let number), .percent): formatter.percent(number)
    case (.number(let number), .integer): formatter.number(number.roundedHalfEven)
    case (.number(let number), _): formatter.number(number)
    case (.percent(let number), .number): formatter.number(number)
    case (.percent(let number), .integer): formatter.number(number.roundedHalfEven)
    case (.percent(let number), _): formatter.percent(number)
    case (.money(let money), .number): formatter.number(money.amount)
    case (.money(let money), .integer): formatter.number(money.amount.roundedHalfEven)
    case (.money(let money), _): formatter.money(money)
    case (.date(let date), .date(let style)): formatter.date(date, style: style)
    case (.date(let date), _): formatter.date(date, style: .long)
    }
  }
}

extension ExactDecimal {
  /// The nearest whole number, and the even one of two equally near: as ICU rounds.
  var roundedHalfEven: ExactDecimal {
    let power = (0..<scale).reduce(1) { value, _ in value * 10 }
    let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: power)
    let doubled = remainder.magnitude * 2
    let isUp = doubled > power.magnitude || (doubled == power.magnitude && !quotient.isMultiple(of: 2))
    return ExactDecimal(isUp ? quotient + coefficient.signum() : quotient)
  }
}
