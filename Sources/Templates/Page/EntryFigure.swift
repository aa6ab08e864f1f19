import Localization
import Markup
import Site

/// An entry of a journal: the question, the accounts with debit and credit, their totals, and the source.
struct EntryFigure: Component {
  let item: SectionItem
  let texts: LocaleTexts

  private var rows: [[[Inline]]] { item.table?.rows ?? [] }

  /// What stands around the table.
  private var source: [Block] {
    item.blocks.filter { block in
      if case .table = block { false } else { true }
    }
  }

  var body: some HTML {
    figure(.class("entry"), .id(item.id)) {
      figcaption(.id("\(item.id)-name")) { InlineView(item.heading) }
      if let content = item.table {
        table(.ariaLabelledby("\(item.id)-name")) {
          thead {
            tr {
              for cell in content.header { th(.scope("col")) { InlineView(cell) } }
            }
          }
          tbody {
            for row in rows.dropLast() { EntryRow(cells: row, isTotal: false) }
          }
          if let totals = rows.last {
            tfoot { EntryRow(cells: totals.map(\.unwrapped), isTotal: true) }
          }
        }
      }
      MarkdownView(source, texts)
    }
  }
}

private struct EntryRow: Component {
  let cells: [[Inline]]
  let isTotal: Bool

  var body: some HTML {
    tr {
      if let account = cells.first { th(.scope("row")) { InlineView(account) } }
      for cell in cells.dropFirst() {
        td { if isTotal, !cell.isEmpty { b { InlineView(cell) } } else { InlineView(cell) } }
      }
    }
  }
}
