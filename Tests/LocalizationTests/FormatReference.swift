import Foundation
import Glibc
import Localization
import Pricing
import Testing

/// What Foundation writes for a locale, in the Gregorian calendar and UTC.
struct FormatReference {
  /// Apple's ICU gives these the digits of Latin; CLDR does not.
  static let digits = ["bn": "beng", "mr": "deva", "ur-IN": "arabext"]

  let locale: Locale
  private let calendar: Calendar
  private let long: DateFormatter
  private let medium: DateFormatter
  private let plurals: PluralReference

  init(_ tag: String) throws {
    let digits = Self.digits[tag].map { ";numbers=\($0)" } ?? ""
    locale = Locale(identifier: "\(tag)@calendar=gregorian\(digits)")
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    self.calendar = calendar
    (long, medium) = (DateFormatter(), DateFormatter())
    for (formatter, style) in [(long, DateFormatter.Style.long), (medium, .medium)] {
      formatter.calendar = calendar
      formatter.locale = locale
      formatter.timeZone = calendar.timeZone
      formatter.dateStyle = style
      formatter.timeStyle = .none
    }
    plurals = try PluralReference(tag)
  }

  func number(_ number: ExactDecimal) throws -> String {
    try Decimal.FormatStyle(locale: locale).precision(.fractionLength(number.scale)).format(value(number))
  }

  func percent(_ number: ExactDecimal) throws -> String {
    try Decimal.FormatStyle.Percent(locale: locale).precision(.fractionLength(number.scale))
      .format(value(number) / 100)
  }

  func money(_ money: Money) throws -> String {
    try Decimal.FormatStyle.Currency(code: money.currency.description, locale: locale)
      .precision(.fractionLength(money.currency.exponent)).format(value(money.amount))
  }

  func date(_ date: CalendarDate, style: Localization.Formatter.DateStyle) throws -> String {
    let components = DateComponents(year: date.year, month: date.month, day: date.day)
    let instant = try #require(calendar.date(from: components))
    return (style == .long ? long : medium).string(from: instant)
  }

  /// The list without the marks that isolate what runs in another direction: here markup does that.
  func list(_ items: [String]) -> String {
    items.formatted(.list(type: .and).locale(locale))
      .replacingOccurrences(of: "[\u{2068}\u{2069}]", with: "", options: .regularExpression)
  }

  func cardinal(_ number: ExactDecimal) throws -> String { try plurals.cardinal(number) }

  func ordinal(_ number: Int) throws -> String { try plurals.ordinal(ExactDecimal(number)) }

  private func value(_ number: ExactDecimal) throws -> Decimal {
    try #require(Decimal(string: number.description, locale: Locale(identifier: "en_US_POSIX")))
  }
}

/// The plural rules of the ICU inside Foundation, which has no interface of its own for them.
final class PluralReference {
  private typealias Status = UnsafeMutablePointer<Int32>
  private typealias OpenRules = @convention(c) (UnsafePointer<CChar>, Int32, Status) -> OpaquePointer?
  private typealias OpenFormatter =
    @convention(c) (
      UnsafePointer<UInt16>, Int32, UnsafePointer<CChar>, Status
    ) -> OpaquePointer?
  private typealias OpenResult = @convention(c) (Status) -> OpaquePointer?
  private typealias Format =
    @convention(c) (
      OpaquePointer, UnsafePointer<CChar>, Int32, OpaquePointer, Status
    ) -> Void
  private typealias Select =
    @convention(c) (
      OpaquePointer, OpaquePointer, UnsafeMutablePointer<UInt16>, Int32, Status
    ) -> Int32
  private typealias Close = @convention(c) (OpaquePointer) -> Void

  private let cardinals: OpaquePointer
  private let ordinals: OpaquePointer
  /// By the digits after the decimal sign.
  private let formatters: [OpaquePointer]
  private let result: OpaquePointer
  private let format: Format
  private let select: Select

  init(_ tag: String) throws {
    var status: Int32 = 0
    let openRules = try Self.function("uplrules_openForType", as: OpenRules.self)
    let (cardinal, ordinal) = (openRules(tag, 0, &status), openRules(tag, 1, &status))
    cardinals = try #require(cardinal)
    ordinals = try #require(ordinal)
    let openFormatter = try Self.function("unumf_openForSkeletonAndLocale", as: OpenFormatter.self)
    var opened: [OpaquePointer] = []
    for digits in 0...3 {
      let skeleton = Array(
        (digits == 0 ? "precision-integer" : "." + String(repeating: "0", count: digits)).utf16)
      let formatter = openFormatter(skeleton, Int32(skeleton.count), tag, &status)
      opened.append(try #require(formatter))
    }
    formatters = opened
    let openResult = try Self.function("unumf_openResult", as: OpenResult.self)
    let emptyResult = openResult(&status)
    result = try #require(emptyResult)
    format = try Self.function("unumf_formatDecimal", as: Format.self)
    select = try Self.function("uplrules_selectFormatted", as: Select.self)
    try #require(status <= 0)
  }

  deinit {
    guard let closeRules = try? Self.function("uplrules_close", as: Close.self),
      let closeFormatter = try? Self.function("unumf_close", as: Close.self),
      let closeResult = try? Self.function("unumf_closeResult", as: Close.self)
    else { return }
    closeRules(cardinals)
    closeRules(ordinals)
    formatters.forEach(closeFormatter)
    closeResult(result)
  }

  func cardinal(_ number: ExactDecimal) throws -> String { try category(of: number, by: cardinals) }

  func ordinal(_ number: ExactDecimal) throws -> String { try category(of: number, by: ordinals) }

  private func category(of number: ExactDecimal, by rules: OpaquePointer) throws -> String {
    var status: Int32 = 0
    let text = number.description
    format(formatters[number.scale], text, Int32(text.utf8.count), result, &status)
    var buffer = [UInt16](repeating: 0, count: 16)
    let length = select(rules, result, &buffer, 16, &status)
    try #require(status <= 0)
    return String(decoding: buffer[..<Int(length)], as: UTF16.self)
  }

  private static func function<Function>(_ name: String, as type: Function.Type) throws -> Function {
    let symbol = try #require(dlsym(nil, "swift_\(name)"), "Foundation's ICU has \(name)")
    return unsafeBitCast(symbol, to: type)
  }
}
