import Localization
import Markup
import Site

/// The heading of a page and what stands before its first section.
struct PageOpening: Component {
  let context: PageContext

  private var page: Page { context.page }

  var body: some HTML {
    if page.layout == .landing {
      header(.class("hero opening")) {
        div(.class("wrap")) {
          MarginNote(page.note)
          div {
            h1 { InlineView(page.heading) }
            MarkdownView(page.opening, context.texts)
          }
          for figure in page.figures { FigureView(item: figure, texts: context.texts) }
        }
      }
    } else {
      header(.class("hero")) {
        div(.class("wrap")) {
          MarginNote(page.note)
          h1 { InlineView(page.heading) }
          MarkdownView(page.opening, context.texts)
        }
      }
      if !page.figures.isEmpty {
        section(.class("prose")) {
          div(.class("wrap")) {
            for figure in page.figures { FigureView(item: figure, texts: context.texts) }
          }
        }
      }
    }
  }
}

/// A few words beside an opening or a section; nothing where there are none.
struct MarginNote: Component {
  private let note: String?

  init(_ note: String?) {
    self.note = note
  }

  var body: some HTML {
    if let note { p(.class("margin")) { note } }
  }
}

/// A drawing made of a table in the Markdown.
struct FigureView: Component {
  let item: SectionItem
  let texts: LocaleTexts

  var body: some HTML {
    switch item.figure {
    case .ticket: TicketFigure(item: item)
    case .bars: BarsFigure(item: item)
    case .line: LineFigure(item: item)
    case .entry: EntryFigure(item: item, texts: texts)
    case nil:
      div(.class("text")) {
        h3(.id(item.id)) { InlineView(item.heading) }
        MarkdownView(item.blocks, texts)
      }
    }
  }
}

extension SectionItem {
  var table: MarkdownTable? {
    for case .table(let table) in blocks { return table }
    return nil
  }
}

/// A slip of paper: lines of what and how many, the sum in the last.
struct TicketFigure: Component {
  let item: SectionItem

  private var rows: [[[Inline]]] { item.table?.rows ?? [] }

  var body: some HTML {
    figure(.class("ticket")) {
      figcaption {
        span { InlineView(item.heading) }
        if let note = item.options["note"] {
          " "
          span { note }
        }
      }
      if let content = item.table {
        table {
          thead {
            tr {
              for cell in content.header { th(.scope("col")) { InlineView(cell) } }
            }
          }
          tbody {
            for row in rows.dropLast() { TicketRow(cells: row) }
          }
          if let sum = rows.last {
            tfoot { TicketRow(cells: sum.map(\.unwrapped)) }
          }
        }
      }
    }
  }
}

private struct TicketRow: Component {
  let cells: [[Inline]]

  var body: some HTML {
    tr {
      if let name = cells.first { th(.scope("row")) { InlineView(name) } }
      for cell in cells.dropFirst() { td { InlineView(cell) } }
    }
  }
}

extension [Inline] {
  /// Without the bold type that marks a sum in the Markdown; the style sheet does that.
  var unwrapped: [Inline] {
    if count == 1, case .strong(let content)? = first { content } else { self }
  }
}

/// A chart whose bars are loaves, with its values as real text below.
struct BarsFigure: Component {
  let item: SectionItem

  /// Label and height of each bar; heights are drawn up to 184 units.
  private var bars: [(label: String, height: Int)] {
    let rows = item.table?.rows ?? []
    let values = rows.map { row in row.count > 1 ? Int(row[1].plainText.filter(\.isNumber)) ?? 0 : 0 }
    let highest = max(1, values.max() ?? 1)
    return zip(rows, values).map { row, value in
      (row.first?.plainText ?? "", max(12, value * 184 / highest))
    }
  }

  private var sentence: String {
    for case .paragraph(let content) in item.blocks { return content.plainText }
    return ""
  }

  var body: some HTML {
    let drawing = LoafDrawing(heights: bars.map(\.height))
    let name = item.heading.plainText
    figure(.class("bars")) {
      figcaption {
        b { "\(name)." }
        " \(sentence)"
      }
      svg(
        .viewBox("0 0 \(drawing.width) 190"), Attribute("preserveAspectRatio", fixed: "none"), .role("img"),
        .ariaLabelledby("\(item.id)-name \(item.id)-text")
      ) {
        title(.id("\(item.id)-name")) { name }
        desc(.id("\(item.id)-text")) { sentence }
        path(.d(drawing.bodies))
        path(.class("peak"), .d(drawing.peak))
        path(.class("cut"), Attribute("vector-effect", fixed: "non-scaling-stroke"), .d(drawing.cuts))
      }
      ol(.ariaHidden) {
        for bar in bars { li { bar.label } }
      }
    }
  }
}

/// The outlines of a row of loaves: round above, flat below; the tall ones have three cuts, the tallest is drawn
/// apart.
private struct LoafDrawing {
  private(set) var bodies = ""
  private(set) var peak = ""
  private(set) var cuts = ""
  let width: Int

  init(heights: [Int]) {
    width = max(1, heights.count) * 106
    let highest = heights.indices.max { heights[$0] < heights[$1] }
    for (index, height) in heights.enumerated() {
      let left = 5 + index * 106
      let arc = min(44, height - 8)
      let side = height - arc
      let outline = "M\(left) 190v-\(side)a48 \(arc) 0 0 1 96 0v\(side)z"
      if index == highest { peak = outline } else { bodies += outline }
      if height > 90 { cuts += "M\(left + 22) \(190 - height + 62)l12-26m8 26l12-26m8 26l12-26" }
    }
  }
}
