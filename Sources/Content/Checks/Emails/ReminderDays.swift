import Diagnostics
import Site

/// An e-mail that counts the days that are left has an edition for each reminder of the trial, and no other.
enum ReminderDays {
  /// The number of a variant that counts them.
  static let name = "days_left"

  static func check(_ emails: DraftEmails, trial: DraftTrial, faults: inout DiagnosticBag) {
    let reminders = trial.remindDaysBefore.map(\.value)
    // A reminder that comes before the trial was told, and may be meant for another day.
    guard !reminders.isEmpty, reminders.allSatisfy({ $0 < trial.days?.value ?? 0 }) else { return }
    for email in emails.emails {
      let days = email.variants.flatMap { variant in
        variant.constants.filter { $0.name == name }.map {
          (day: $0.value, span: email.variantSpans[variant.name ?? ""] ?? email.id.span)
        }
      }
      guard !days.isEmpty, days.count == email.variants.count else { continue }
      let extra = days.filter { !reminders.contains($0.day) }
      for (day, span) in extra {
        faults.add(
          .editionWithoutReminder(day, of: email.id, reminders, at: span, trial.span.firstLineOrPoint))
      }
      if !extra.isEmpty { continue }
      for day in reminders where !days.contains(where: { $0.day == day }) {
        faults.add(.reminderWithoutEdition(day, of: email.id, trial.span.firstLineOrPoint))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func editionWithoutReminder(
    _ day: Int, of email: Located<String>, _ reminders: [Int], at span: Span, _ trial: Span
  ) -> Diagnostic {
    .error(
      .reminderDays,
      "e-mail '\(email.value)' has an edition for \(day) days before the end, when nobody is reminded",
      at: span,
      help: "the trial reminds \(reminders.map(String.init).joined(separator: ", ")) days before its end"
    ).noting("the trial", at: trial)
  }

  fileprivate static func reminderWithoutEdition(
    _ day: Int, of email: Located<String>, _ trial: Span
  ) -> Diagnostic {
    .error(
      .reminderDays, "e-mail '\(email.value)' has no edition for the reminder \(day) days before the end",
      at: email.span,
      help: "add a variant with 'days_left: \(day)'"
    ).noting("the trial", at: trial)
  }
}
