/// The day that a run is about: which version of the plans holds on it.
///
/// It is given, never asked of the clock, so that the same content gives the same output on every day.
package struct ReferenceDay: Sendable {
  package enum Origin: Sendable {
    /// Somebody named it.
    case asked
    /// `SOURCE_DATE_EPOCH`, which build systems set for everything that they build: it chooses between versions, and
    /// says nothing against the only one.
    case environment
  }

  package let date: CalendarDate
  package let origin: Origin

  package init(_ date: CalendarDate, _ origin: Origin) {
    self.date = date
    self.origin = origin
  }

  /// The day in UTC of a number of seconds since 1970, as `SOURCE_DATE_EPOCH` gives it.
  ///
  /// - Returns: nothing where the text is no such number, or is after the year 9999.
  package init?(secondsSince1970 text: String) {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int(text) else {
      return nil
    }
    // Days to a date of the Gregorian calendar by eras of 400 years, which begin in March.
    let days = seconds / 86_400 + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    guard let date = CalendarDate(year: year, month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
    else {
      return nil
    }
    self.init(date, .environment)
  }
}
