import Localization
import Markup
import Site

/// The whole HTML of an e-mail: head, hidden preheader, brand, band, content, foot.
///
/// It stays readable where the style sheet is dropped, where `html` and `body` are, and where colours are inverted:
/// everything that matters stands in the elements.
struct EmailLayout: Component {
  let edition: EmailEdition
  let profile: SiteProfile
  let frame: DocumentFrame

  private var style: EmailStyle { frame.style }
  private var direction: String { frame.texts.formatter.data.direction.rawValue }
  private var locale: String { edition.locale.description }

  var body: some HTML {
    html(.lang(locale), .dir(direction)) {
      head {
        meta(.charset("utf-8"))
        meta(.name("viewport"), .content("width=device-width,initial-scale=1"))
        meta(.name("color-scheme"), .content("light dark"))
        meta(.name("supported-color-schemes"), .content("light dark"))
        title { edition.subject }
        StyleElement(trustedSheet: style.sheetText)
      }
      Markup.body(.xmlLang(locale), .class("bg"), .style(trusted: style.page)) {
        div(.role("article"), .ariaLabel(edition.subject), .lang(locale), .dir(direction)) {
          div(.style(trusted: EmailStyle.hidden)) { edition.preheader + EmailStyle.filler }
          table(
            .class("bg"), .role("presentation"), .width("100%"), .noBorder, .noPadding, .noSpacing,
            .style(trusted: style.page)
          ) {
            tr {
              td(.align("center"), .style(trusted: "padding:24px 8px")) {
                OutlookTable(opening: true)
                sheet
                OutlookTable(opening: false)
              }
            }
          }
        }
      }
    }
  }

  private var sheet: some HTML {
    table(
      .role("presentation"), .width("100%"), .noBorder, .noPadding, .noSpacing,
      .style(trusted: EmailStyle.sheet)
    ) {
      if let urgency = edition.variant.urgency, let banner = edition.banner {
        tr { td(.class("band"), .style(trusted: EmailStyle.banner(urgency))) { banner } }
      }
      tr { td(.class("brand"), .style(trusted: style.brand)) { profile.name } }
      tr {
        td(.class("card"), .style(trusted: style.card)) {
          LineStart()
          for (index, part) in edition.parts.enumerated() {
            EmailPartView(
              part: part, frame: frame, style: style, endsFlush: index == edition.parts.count - 1)
          }
        }
      }
      tr {
        td(.class("foot"), .style(trusted: style.foot)) {
          EmailFoot(profile: profile, frame: frame, style: style)
        }
      }
    }
  }
}

/// Outlook knows no greatest width, so it gets a table of a fixed one around the sheet.
private struct OutlookTable: HTML {
  let opening: Bool

  func write(into output: inout HTMLWriter) {
    if opening {
      OutlookMarkup("<table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\"><tr><td>")
        .write(
          into: &output)
    } else {
      OutlookMarkup("</td></tr></table>").write(into: &output)
    }
  }
}

private struct EmailPartView: Component {
  let part: EmailPart
  let frame: DocumentFrame
  let style: EmailStyle
  /// Whether the foot of the card follows, which has a space of its own.
  let endsFlush: Bool

  var body: some HTML {
    switch part {
    case .blocks(let blocks): EmailMarkdownView(blocks, frame, endsFlush: endsFlush)
    case .conditional(let variable, let blocks):
      EmailSwitch.begin(if: variable)
      EmailMarkdownView(blocks, frame, endsFlush: false)
      EmailSwitch.end(variable)
    case .receipt(let list, let frame): ReceiptView(list: list, table: frame, frame: self.frame, style: style)
    }
  }
}

/// A line for each entry of a list: what it is, and on the other side what it costs; below them, the total.
private struct ReceiptView: Component {
  let list: EmailVariable
  /// What stands above and below the entries.
  let table: MarkdownTable?
  let frame: DocumentFrame
  let style: EmailStyle

  private var header: [[Inline]] { table.map { $0.header.allSatisfy(\.isEmpty) ? [] : $0.header } ?? [] }
  private var rows: [[[Inline]]] { table?.rows ?? [] }

  var body: some HTML {
    Markup.table(
      .class("t"), header.isEmpty ? .role("presentation") : nil, .width("100%"), .noBorder, .noPadding,
      .noSpacing, .style(trusted: style.receipt)
    ) {
      if !header.isEmpty {
        thead {
          tr {
            for (index, content) in header.enumerated() {
              th(.scope("col"), .style(trusted: cell(index, in: .head))) { EmailInlineView(content, frame) }
            }
          }
        }
      }
      EmailSwitch.begin(each: list.name)
      tr {
        for (index, field) in list.fields.enumerated() {
          td(.style(trusted: cell(index, in: .entry))) { RunTimeMarker.text(field.name) }
        }
      }
      EmailSwitch.end(list.name)
      for (number, row) in rows.enumerated() {
        let kind: EmailStyle.Row = number == rows.count - 1 ? .total : .entry
        tr {
          for (index, content) in row.enumerated() {
            td(.style(trusted: cell(index, in: kind))) { EmailInlineView(content, frame) }
          }
        }
      }
    }
  }

  private func cell(_ column: Int, in row: EmailStyle.Row) -> String {
    style.cell(row, alignment: column == 0 ? .left : .right, isLast: column == list.fields.count - 1)
      + ";vertical-align:top"
  }
}

/// Why the e-mail came and who sent it; a title block in designs that have one.
private struct EmailFoot: Component {
  let profile: SiteProfile
  let frame: DocumentFrame
  let style: EmailStyle

  private var reason: LocalizedText {
    frame.texts.text(.emailReason, ["product": .text(profile.name)])
  }

  var body: some HTML {
    if style.shape.hasTitleBlock {
      table(
        .role("presentation"), .width("100%"), .noBorder, .noPadding, .noSpacing,
        .style(trusted: "border-collapse:collapse")
      ) {
        tr {
          cell(style.firstFootCell) { strong { profile.name } }
          cell(style.firstFootCell) { "\(profile.company.name), \(profile.company.address)" }
        }
        tr {
          cell(style.footCell) { reason }
          cell(style.footCell) { profile.company.email }
        }
      }
    } else {
      reason
      br()
      "\(profile.company.name), \(profile.company.address)"
      br()
      profile.company.email
    }
  }

  private func cell(_ style: String, @HTMLBuilder _ content: () -> some HTML) -> some HTML {
    td(.style(trusted: style)) { content() }
  }
}
