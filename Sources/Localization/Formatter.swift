package import Pricing

/// Writes numbers, money, dates and lists the way a language does.
///
/// The output depends on ``LocaleTable`` alone: neither the machine nor the toolchain can change a page.
package struct Formatter: Sendable {
  package enum DateStyle: String, CaseIterable, Hashable, Sendable {
    case long
    case medium
  }

  package let locale: LocaleID
  /// What is known about the language; neutral facts where nothing is.
  package let data: LocaleData
  private let currencyDisplay: [CurrencyCode: String]

  /// - Parameters:
  ///   - locale: an unknown one gets digits without grouping, and ISO dates.
  ///   - currencyDisplay: what the product writes in place of CLDR's symbol: `FCFA` for XOF.
  package init(_ locale: LocaleID, currencyDisplay: [CurrencyCode: String] = [:]) {
    self.locale = locale
    data = LocaleData.of(locale) ?? .neutral(locale)
    self.currencyDisplay = currencyDisplay
  }

  /// The number with all the digits it has: `1,234.50` for 1234.50.
  package func number(_ number: ExactDecimal) -> String {
    data.text(of: number, by: data.number)
  }

  package func integer(_ number: Int) -> String {
    data.text(of: ExactDecimal(number), by: data.number)
  }

  /// A price as people say it: `€49`, `49 €`; with all its digits where it is not whole: `529,20 €`.
  package func money(_ money: Money) -> String {
    let amount = money.amount.whole.map { ExactDecimal($0) } ?? money.amount
    return data.text(of: amount, by: data.currency, symbol: symbol(of: money.currency))
  }

  /// A price with all the digits of its currency, as on a receipt: `€49.00`.
  package func moneyExact(_ money: Money) -> String {
    data.text(of: money.amount, by: data.currency, symbol: symbol(of: money.currency))
  }

  /// The sign that stands beside an amount: `€`, `$US`, or the code where the language has no sign.
  package func symbol(of currency: CurrencyCode) -> String {
    currencyDisplay[currency] ?? data.currencySymbols[currency.description] ?? currency.description
  }

  /// - Parameter number: in hundredths: 87 is `87%`.
  package func percent(_ number: ExactDecimal) -> String {
    data.text(of: number, by: data.percent)
  }

  package func date(_ date: CalendarDate, style: DateStyle) -> String {
    switch style {
    case .long: data.longDate.text(of: date, in: data)
    case .medium: data.mediumDate.text(of: date, in: data)
    }
  }

  /// `A, B, and C`; nothing for no items.
  package func list(_ items: [String]) -> String {
    data.list.join(items)
  }

  package func quoted(_ text: String) -> String {
    data.quotes.open + text + data.quotes.close
  }
}

extension LocaleData {
  func text(of number: ExactDecimal, by pattern: NumberPattern, symbol: String = "") -> String {
    let isNegative = number.coefficient < 0
    let prefix = isNegative ? pattern.negativePrefix : pattern.prefix
    let suffix = isNegative ? pattern.negativeSuffix : pattern.suffix
    let isMoney = prefix.hasSymbol || suffix.hasSymbol
    let digits =
      isMoney
      ? digits(of: number, by: pattern, decimal: currencyDecimalSign, group: currencyGroupSeparator)
      : digits(of: number, by: pattern, decimal: decimalSign, group: groupSeparator)
    return prefix.beforeDigits(symbol) + digits + suffix.afterDigits(symbol)
  }

  /// A number without sign and groups, filled with zeros on the left.
  func digits(_ number: Int, atLeast width: Int) -> String {
    let digits = String(number)
    return localized(String(repeating: "0", count: max(0, width - digits.count)) + digits)
  }

  private func digits(
    of number: ExactDecimal, by pattern: NumberPattern, decimal: String, group: String
  ) -> String {
    let digits = Array(String(number.coefficient.magnitude).utf8)
    let padding = [UInt8](repeating: 0x30, count: max(0, number.scale + 1 - digits.count))
    let all = padding + digits
    let whole = all.dropLast(number.scale)
    let isGrouped = pattern.primaryGroup > 0 && whole.count >= pattern.primaryGroup + minimumGrouping
    var text = ""
    for (index, digit) in whole.enumerated() {
      if isGrouped, index > 0, Self.isGroupStart(remaining: whole.count - index, pattern) {
        text += group
      }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    if number.scale > 0 {
      text += decimal
      text += String(decoding: all.suffix(number.scale), as: UTF8.self)
    }
    return localized(text)
  }

  private static func isGroupStart(remaining: Int, _ pattern: NumberPattern) -> Bool {
    let beyond = remaining - pattern.primaryGroup
    return beyond >= 0 && beyond.isMultiple(of: pattern.secondaryGroup)
  }

  private func localized(_ digits: String) -> String {
    guard zero != "0" else { return digits }
    var text = String.UnicodeScalarView()
    for scalar in digits.unicodeScalars {
      let isDigit = (0x30...0x39).contains(scalar.value)
      text.append(isDigit ? Unicode.Scalar(zero.value + scalar.value - 0x30) ?? scalar : scalar)
    }
    return String(text)
  }
}
