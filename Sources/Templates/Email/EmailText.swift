import Localization
import Site

/// The text part of an e-mail, from the same tree as its HTML.
struct EmailText {
  let edition: EmailEdition
  let profile: SiteProfile
  let frame: DocumentFrame

  var text: String {
    var text = MarkdownText(frame)
    if edition.variant.urgency != nil, let banner = edition.banner {
      text.add(line: "*** \(banner) ***")
      text.addEmptyLine()
    }
    for part in edition.parts { add(part, to: &text) }
    let company = profile.company
    // The space is what tells mail programs that a signature follows (RFC 3676, section 4.3).
    text.add(exactLine: "-- ")
    text.add(wrapping: frame.texts.words(.emailReason, ["product": .text(profile.name)]))
    text.add(line: "\(company.name), \(company.address)")
    text.add(line: company.email)
    return text.writer.text
  }

  private func add(_ part: EmailPart, to text: inout MarkdownText) {
    switch part {
    case .blocks(let blocks):
      text.add(blocks)
      text.addEmptyLine()
    case .conditional(let variable, let blocks):
      text.add(line: EmailSwitch.begin(if: variable))
      text.add(blocks)
      text.addEmptyLine()
      text.add(line: EmailSwitch.end(variable))
    case .receipt(let list, let frame):
      text.add(line: EmailSwitch.begin(each: list.name))
      text.add(
        line: list.fields.map { RunTimeMarker.text($0.name) }.joined(separator: "\(text.colon) "))
      text.add(line: EmailSwitch.end(list.name))
      // The mailer's lines cannot be aligned, so neither are these.
      for row in frame?.rows ?? [] {
        text.add(line: row.map(text.words).joined(separator: "\(text.colon) "))
      }
      text.addEmptyLine()
    }
  }
}
