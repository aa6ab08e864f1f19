import Localization
import Site

/// The text part of an e-mail, from the same tree as its HTML.
struct EmailText {
  let edition: EmailEdition
  let profile: SiteProfile
  let frame: DocumentFrame

  var text: String {
    let markdown = MarkdownText(frame)
    var lines: [String] = []
    if edition.variant.urgency != nil, let banner = edition.banner { lines += ["*** \(banner) ***", ""] }
    for part in edition.parts {
      switch part {
      case .blocks(let blocks): lines += markdown.lines(of: blocks) + [""]
      case .conditional(let variable, let blocks):
        lines +=
          [EmailSwitch.begin(if: variable)] + markdown.lines(of: blocks) + ["", EmailSwitch.end(variable)]
      case .receipt(let list):
        let names = list.fields.map { RunTimeMarker.text($0.name) }
        lines += [
          EmailSwitch.begin(each: list.name), names.joined(separator: "\(markdown.colon) "),
          EmailSwitch.end(list.name), "",
        ]
      }
    }
    let company = profile.company
    lines += ["-- "]
    lines += markdown.wrapped(frame.texts.words(.emailReason, ["product": .text(profile.name)]))
    lines += ["\(company.name), \(company.address)", company.email]
    return lines.map { $0 + "\n" }.joined()
  }
}
