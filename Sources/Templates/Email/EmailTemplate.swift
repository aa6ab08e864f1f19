import Localization
import Markup
package import Site

/// An e-mail in one language and variant, with its variables marked: what the dialects of mailers are made of.
package struct EmailTemplate: Sendable {
  package let subject: String
  package let preheader: String
  /// A whole HTML document.
  package let html: [UInt8]
  /// The text part.
  package let text: String

  /// - Parameter frame: of the language of the edition.
  package init(_ edition: EmailEdition, of site: CheckedSite, in frame: DocumentFrame) {
    subject = edition.subject
    preheader = edition.preheader
    html = EmailLines.broken(
      EmailLayout(edition: edition, profile: site.profile, frame: frame).document())
    text = EmailText(edition: edition, profile: site.profile, frame: frame).text
  }
}

/// Where a part of an e-mail that depends on a variable begins and ends.
///
/// The name in the marker says what kind of part it is.
enum EmailSwitch {
  static func begin(if variable: String) -> String { RunTimeMarker.text("if:\(variable)") }
  static func begin(each list: String) -> String { RunTimeMarker.text("each:\(list)") }
  static func end(_ variable: String) -> String { RunTimeMarker.text("end:\(variable)") }
}
