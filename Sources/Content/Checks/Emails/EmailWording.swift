import Diagnostics
import Site

/// The text of an e-mail in one language, beside what emails.yaml says of it.
struct EmailWording: Sendable {
  let text: DraftEmailText
  let email: DraftEmail
}

extension [Check<EmailWording>] {
  static let emailWording: [Check<EmailWording>] = [.urgencyInWords, .notesInEmails]
}

extension Check<EmailWording> {
  /// How pressing an e-mail is stands in a coloured band, never in the colour alone.
  static let urgencyInWords = Check { subject in
    let isUrgent = subject.email.editions.contains { $0.urgency != nil }
    switch (isUrgent, subject.text.front.banner) {
    case (true, nil): return [.missingBanner(of: subject.email.id.value, at: subject.text.span)]
    case (false, let banner?): return [.bannerWithoutUrgency(banner, of: subject.email.id.value)]
    default: return []
    }
  }

  /// There is no end of the page that a note could stand at.
  static let notesInEmails = Check { subject in
    let body = subject.text.body
    return subject.text.root.children.compactMap { node in
      if case .footnoteDefinition = node.kind {
        .noteInEmail(at: body.span(node.range).firstLineOrPoint)
      } else {
        nil
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func missingBanner(of email: String, at span: Span) -> Diagnostic {
    .error(
      .urgencyWithoutWords, "e-mail '\(email)' has an urgency, and this text has no words for its band",
      at: span,
      help: "add 'banner: …' to the front matter: a colour alone says nothing to many readers")
  }

  fileprivate static func bannerWithoutUrgency(_ banner: Located<String>, of email: String) -> Diagnostic {
    .error(
      .urgencyWithoutWords, "e-mail '\(email)' has no urgency, so its banner is never shown", at: banner.span,
      help: "remove the line, or give the e-mail an 'urgency' in emails.yaml")
  }

  fileprivate static func noteInEmail(at span: Span) -> Diagnostic {
    .error(
      .noteInEmail, "e-mails have no notes", at: span,
      help: "write it where it is mentioned, or link to a page")
  }
}
