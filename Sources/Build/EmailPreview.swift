import Localization
import Markup
import Site
import Templates

/// E-mails as people see them, with the examples filled in.
enum EmailPreview {
  static func add(
    _ letters: [EmailRenderer.Letter], of site: CheckedSite, to tree: inout OutputTree
  ) throws(OutputTree.Conflict) {
    guard !letters.isEmpty else { return }
    for letter in letters {
      guard let texts = site.texts[letter.edition.locale] else { continue }
      let values = EmailValues(examplesOf: letter.email, letter.edition.variant, in: texts)
      let html = values.filled(letter.template.html)
      let text = values.filled(letter.template.text)
      let message = MailMessage(
        from: site.profile.company.email, name: site.profile.name, to: "customer@\(site.folder).example",
        subject: values.filled(letter.template.subject), text: text, html: html, id: letter.version)
      let maker = "the preview of e-mail '\(letter.path)'"
      try tree.add("emails/preview/\(letter.path).html", html, from: maker)
      try tree.add("emails/preview/\(letter.path).txt", Array(text.utf8), from: maker)
      try tree.add("emails/preview/\(letter.path).eml", message.bytes, from: maker)
    }
    let entries = letters.map { letter in
      PreviewIndex.Entry(
        email: letter.email.id, event: letter.email.event, variant: letter.edition.variant.name,
        locale: letter.edition.locale, path: letter.path,
        subject: site.texts[letter.edition.locale].map {
          EmailValues(examplesOf: letter.email, letter.edition.variant, in: $0).filled(
            letter.template.subject)
        } ?? "", size: letter.template.html.count)
    }
    try tree.add(
      "emails/preview/index.html", PreviewIndex(site: site, entries: entries).document(), from: "the previews"
    )
  }
}
