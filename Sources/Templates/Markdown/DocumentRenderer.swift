package import Localization
import Markup
package import Site

/// What is around a text: its words, its colours, where its site is.
package struct DocumentFrame: Sendable {
  let texts: LocaleTexts
  let style: EmailStyle
  /// Without a slash at its end; empty where there is no site.
  let baseURL: String

  /// The look and the site of a product.
  package init?(_ site: CheckedSite, in locale: LocaleID) {
    guard let texts = site.texts[locale] else { return nil }
    self.texts = texts
    style = EmailStyle(site.profile.theme)
    baseURL = site.profile.baseURL
  }

  /// A text that belongs to no product.
  package init(neutral locale: LocaleID) {
    texts = LocaleTexts(locale, chain: [], claims: [], currencyDisplay: [:])
    style = EmailStyle(.neutral)
    baseURL = ""
  }

  /// A path of the site with the site before it: e-mails are read elsewhere.
  func absolute(_ url: String) -> String { url.hasPrefix("/") ? baseURL + url : url }
}

extension MarkdownDocument {
  /// HTML for the web, as the command `cmark-gfm` writes it.
  package func webHTML(in frame: DocumentFrame) -> [UInt8] {
    DocumentView(document: self, texts: frame.texts).fragment()
  }

  /// HTML for e-mails: styles stand in the elements, addresses are absolute.
  package func emailHTML(in frame: DocumentFrame) -> [UInt8] {
    EmailDocument(document: self, frame: frame).fragment()
  }

  /// Plain text, 72 columns wide.
  package func plainText(in frame: DocumentFrame) -> [UInt8] {
    var text = MarkdownText(frame)
    text.add(self)
    return text.writer.bytes
  }
}

/// A text and its notes as HTML for the web.
private struct DocumentView: Component {
  let document: MarkdownDocument
  let texts: LocaleTexts

  var body: some HTML {
    MarkdownView(document.blocks, texts, in: .document)
    if !document.footnotes.isEmpty {
      section(.class("footnotes")) {
        LineStart()
        ol {
          for (index, note) in document.footnotes.enumerated() {
            li(.id("fn-\(index + 1)")) {
              MarkdownView(note.blocks, texts, in: .document)
              BackReferences(number: index + 1, mentions: note.mentions)
            }
          }
        }
      }
    }
  }
}

/// The links from a note back to where it is mentioned.
struct BackReferences: Component {
  let number: Int
  let mentions: Int

  var body: some HTML {
    for mention in 1...max(1, mentions) {
      a(
        .href(WebAddress("#fnref-\(number)\(mention > 1 ? "-\(mention)" : "")")), .class("footnote-backref"),
        .ariaLabel("↩ \(number)")
      ) { "↩" }
    }
  }
}
