import Pricing

/// The endings that the numbers of a date take in a language, where the pattern writes `i`.
enum DateEndings: String, Sendable {
  case none
  /// `1er`, and no other day has one.
  case french
  /// `2026ko otsailaren 1a`, `2025eko abenduaren 31` (Euskaltzaindia, rule 37).
  case basque

  func afterYear(_ year: Int) -> String {
    guard self == .basque else { return "" }
    if year.isMultiple(of: 1000) { return "ko" }
    if year.isMultiple(of: 100) { return "eko" }
    // Read aloud, these years end in a consonant: bat, bost, hamar, hamabost.
    return [1, 5, 10, 15].contains(year % 20) ? "eko" : "ko"
  }

  func afterDay(_ day: Int) -> String {
    switch self {
    case .none: ""
    case .french: day == 1 ? "er" : ""
    // Hamaika, eleven, ends in the article already.
    case .basque: day == 11 || day == 31 ? "" : "a"
    }
  }
}

/// A date pattern of CLDR such as `d 'de' MMMM 'de' y`, parsed.
package struct DatePattern: Sendable {
  private enum Part {
    case text(String)
    case year(digits: Int)
    case month(digits: Int)
    case mediumMonth
    case longMonth
    case day(digits: Int)
    case yearEnding
    case dayEnding
  }

  private let parts: [Part]
  private let endings: DateEndings

  init?(_ text: String, endings: DateEndings) {
    var parts: [Part] = []
    var rest = text[...]
    while let letter = rest.first {
      if letter == "'" {
        rest.removeFirst()
        let quoted = rest.prefix { $0 != "'" }
        parts.append(.text(quoted.isEmpty ? "'" : String(quoted)))
        rest = rest[quoted.endIndex...].dropFirst()
        continue
      }
      let run = rest.prefix { $0 == letter }
      rest = rest[run.endIndex...]
      switch (letter, run.count) {
      case ("y", let count): parts.append(.year(digits: count))
      case ("M", 1...2): parts.append(.month(digits: run.count))
      case ("M", 3): parts.append(.mediumMonth)
      case ("M", 4): parts.append(.longMonth)
      case ("d", let count): parts.append(.day(digits: count))
      case ("i", 1):
        guard let ending = Self.ending(after: parts.last) else { return nil }
        parts.append(ending)
      default:
        if run.utf8.contains(where: \.isASCIILetter) { return nil }
        parts.append(.text(String(run)))
      }
    }
    self.parts = parts
    self.endings = endings
  }

  private static func ending(after part: Part?) -> Part? {
    switch part {
    case .year: .yearEnding
    case .day: .dayEnding
    default: nil
    }
  }

  func text(of date: CalendarDate, in data: LocaleData) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .year(let digits): data.digits(date.year, atLeast: digits)
      case .month(let digits): data.digits(date.month, atLeast: digits)
      case .mediumMonth: data.mediumMonths[date.month - 1]
      case .longMonth: data.longMonths[date.month - 1]
      case .day(let digits): data.digits(date.day, atLeast: digits)
      case .yearEnding: endings.afterYear(date.year)
      case .dayEnding: endings.afterDay(date.day)
      }
    }
    .joined()
  }
}

/// How a language writes its long dates, for programs that know nothing of languages: a pattern with the blanks
/// `{day}`, `{month}` and `{year}`, and what each day and month is called in it.
package struct DateTable: Sendable {
  package let pattern: String
  /// From the first to the thirty-first.
  package let days: [String]
  /// From January.
  package let months: [String]
  /// What a year is called; its digits alone in most languages.
  package let year: @Sendable (Int) -> String
}

extension Formatter {
  package var longDates: DateTable { data.longDate.table(in: data) }
}

extension DatePattern {
  fileprivate func table(in data: LocaleData) -> DateTable {
    var pattern = ""
    var day: @Sendable (Int) -> String = { _ in "" }
    var month: @Sendable (Int) -> String = { _ in "" }
    var year: @Sendable (Int) -> String = { _ in "" }
    let endings = endings
    for part in parts {
      switch part {
      case .text(let text): pattern += text
      case .year(let digits):
        pattern += "{year}"
        year = { data.digits($0, atLeast: digits) }
      case .month(let digits):
        pattern += "{month}"
        month = { data.digits($0, atLeast: digits) }
      case .mediumMonth:
        pattern += "{month}"
        month = { data.mediumMonths[$0 - 1] }
      case .longMonth:
        pattern += "{month}"
        month = { data.longMonths[$0 - 1] }
      case .day(let digits):
        pattern += "{day}"
        day = { data.digits($0, atLeast: digits) }
      case .yearEnding:
        let plain = year
        year = { plain($0) + endings.afterYear($0) }
      case .dayEnding:
        let plain = day
        day = { plain($0) + endings.afterDay($0) }
      }
    }
    return DateTable(pattern: pattern, days: (1...31).map(day), months: (1...12).map(month), year: year)
  }
}
