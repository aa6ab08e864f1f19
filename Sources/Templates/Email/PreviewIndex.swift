package import Localization
package import Markup
package import Site

/// Every e-mail in every language on one page, each at the width of a phone and of a computer.
package struct PreviewIndex: Component {
  package struct Entry: Sendable {
    let email: String
    let event: String
    let variant: String?
    let locale: LocaleID
    /// Of its files, without their endings.
    let path: String
    let subject: String
    /// Of the HTML, in bytes.
    let size: Int

    package init(
      email: String, event: String, variant: String?, locale: LocaleID, path: String, subject: String,
      size: Int
    ) {
      self.email = email
      self.event = event
      self.variant = variant
      self.locale = locale
      self.path = path
      self.subject = subject
      self.size = size
    }
  }

  let site: CheckedSite
  let entries: [Entry]

  package init(site: CheckedSite, entries: [Entry]) {
    self.site = site
    self.entries = entries
  }

  private static let sheet = """
    body{margin:0;padding:32px;font:16px/24px system-ui,sans-serif;background:#f3f1ec;color:#1c1a17}
    h1{font-size:28px;line-height:36px;margin:0 0 8px}h2{font-size:18px;margin:48px 0 4px}
    p{margin:0 0 12px;color:#57534c}a{color:#1a4f8a}
    .pair{display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start}
    iframe{border:1px solid #cfcac0;border-radius:8px;background:#fff;height:720px}
    .phone{width:375px}.wide{width:700px}.text{width:620px}.dark{color-scheme:dark}
    """

  package var body: some HTML {
    html(.lang("en")) {
      head {
        meta(.charset("utf-8"))
        meta(.name("viewport"), .content("width=device-width,initial-scale=1"))
        title { "E-mails of \(site.profile.name)" }
        StyleElement(trustedSheet: Array(Self.sheet.utf8))
      }
      Markup.body {
        h1 { "E-mails of \(site.profile.name)" }
        p {
          "\(entries.count) editions with the values of emails.yaml: on a phone, on a computer, in the dark, and as text."
        }
        for entry in entries { PreviewEntry(entry: entry) }
      }
    }
  }
}

private struct PreviewEntry: Component {
  let entry: PreviewIndex.Entry

  private var name: String { [entry.email, entry.variant].compactMap(\.self).joined(separator: ", ") }

  var body: some HTML {
    h2(.id("\(entry.locale)-\(entry.email)\(entry.variant.map { "-\($0)" } ?? "")")) {
      "\(name) (\(entry.locale))"
    }
    p {
      strong { entry.subject }
      ". Event \(entry.event), \(entry.size) bytes. "
      a(.href(WebAddress("\(entry.path).eml"))) { "Open in a mail program" }
    }
    div(.class("pair")) {
      iframe(.class("phone"), .src("\(entry.path).html"), .title("\(name), phone"), .loading)
      iframe(.class("wide"), .src("\(entry.path).html"), .title("\(name), computer"), .loading)
      iframe(.class("phone dark"), .src("\(entry.path).html"), .title("\(name), in the dark"), .loading)
      iframe(.class("text"), .src("\(entry.path).txt"), .title("\(name), text"), .loading)
    }
  }
}
