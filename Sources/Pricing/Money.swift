/// An ISO 4217 currency code, such as `EUR`.
package struct CurrencyCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  /// The currency of a code that ISO 4217 lists (2024, with the codes of money still in use).
  package init?(_ code: String) {
    guard Self.known.contains(code) else { return nil }
    description = code
  }

  package static func < (left: CurrencyCode, right: CurrencyCode) -> Bool {
    left.description < right.description
  }

  /// Digits of the minor unit: 2 for EUR, 0 for XOF, 3 for KWD (ISO 4217, table A.1).
  package var exponent: Int {
    if Self.withoutMinorUnit.contains(description) { return 0 }
    return Self.ofThousandths.contains(description) ? 3 : 2
  }

  private static let withoutMinorUnit: Set<String> = [
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF",
    "XOF", "XPF",
  ]

  private static let ofThousandths: Set<String> = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]

  /// All codes, in alphabetical order.
  package static let all: [String] =
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF \
    CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL \
    HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD \
    MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG \
    QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD \
    TWD TZS UAH UGX USD UYI UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
    """
    .split(separator: " ").map(String.init)

  private static let known = Set(all)
}

/// An amount of money in the currency's minor units: cents, or francs where there are no centimes.
package struct Money: Hashable, Sendable {
  package let minorUnits: Int
  package let currency: CurrencyCode

  package init(minorUnits: Int, _ currency: CurrencyCode) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// The amount in the major unit, with all the currency's digits: 52920 cents are 529.20.
  package var amount: ExactDecimal {
    ExactDecimal(coefficient: minorUnits, scale: currency.exponent)
  }

  package var isWhole: Bool { amount.whole != nil }

  /// The amount times a fraction, rounded half up to the minor unit; nothing where it grows too large.
  ///
  /// - Precondition: `denominator` is positive.
  package func scaled(by numerator: Int, over denominator: Int) -> Money? {
    scaled(by: Int128(numerator), over: Int128(denominator))
  }

  package func scaled(by numerator: Int128, over denominator: Int128) -> Money? {
    let (product, isTooLarge) = (Int128(minorUnits) * 2).multipliedReportingOverflow(by: numerator)
    let (doubled, isSumTooLarge) = product.addingReportingOverflow(denominator)
    let (divisor, isDivisorTooLarge) = denominator.multipliedReportingOverflow(by: 2)
    if isTooLarge || isSumTooLarge || isDivisorTooLarge { return nil }
    var quotient = doubled / divisor
    if doubled % divisor < 0 { quotient -= 1 }
    return Int(exactly: quotient).map { Money(minorUnits: $0, currency) }
  }

  /// The amount in each of `parts` equal parts, rounded half up: 149 € in 30 days are 4.97 €.
  package func divided(by parts: Int) -> Money? { scaled(by: 1, over: parts) }
}
