import ArgumentParser
import Foundation
import Pricing

/// The day that a command is about; never the clock's.
struct DayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      The day whose plans and prices are meant, such as 2026-01-01. Where it is not given, SOURCE_DATE_EPOCH chooses between \
      versions of the plans.
      """, valueName: "date"))
  var asOf: String?

  func validate() throws {
    if let asOf, CalendarDate(asOf) == nil {
      throw ValidationError("--as-of: '\(asOf)' is not a day; write it as 2026-01-01.")
    }
    if asOf == nil, let epoch = Self.epoch, ReferenceDay(secondsSince1970: epoch) == nil {
      throw ValidationError("SOURCE_DATE_EPOCH: '\(epoch)' is not a number of seconds since 1970.")
    }
  }

  var day: ReferenceDay? {
    asOf.flatMap(CalendarDate.init).map { ReferenceDay($0, .asked) }
      ?? Self.epoch.flatMap { ReferenceDay(secondsSince1970: $0) }
  }

  private static var epoch: String? {
    ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { $0.isEmpty ? nil : $0 }
  }
}
