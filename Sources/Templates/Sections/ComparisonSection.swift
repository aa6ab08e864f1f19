import Localization
import Markup
import Pricing
import Site

/// Every feature and limit of every plan on sale, side by side.
struct ComparisonSection: Component {
  let section: PageSection
  let context: PageContext

  var body: some HTML {
    SectionFrame(name: "comparison", source: section, texts: context.texts) {
      let comparison = Comparison(definition: context.site.definition, texts: context.texts)
      if comparison.plans.count > 4 {
        div(.class("scroll"), .role("region"), .ariaLabelledby("compare-name"), .tabindex(0)) {
          ComparisonTable(comparison: comparison, context: context)
        }
      } else {
        ComparisonTable(comparison: comparison, context: context)
      }
    }
  }
}

private struct ComparisonTable: Component {
  let comparison: Comparison
  let context: PageContext

  private var isWide: Bool { comparison.plans.count > 4 }

  var body: some HTML {
    table(
      .class(words: ["compare", "plans-\(comparison.plans.count)"] + (isWide ? ["wide"] : [])),
      .event(.comparisonSeen)
    ) {
      caption(.class("vh"), isWide ? .id("compare-name") : nil) {
        context.texts.text(.comparisonCaption, ["product": .text(context.site.profile.name)])
      }
      thead {
        tr {
          th(.scope("col")) { context.texts.text(.comparisonFeature) }
          for plan in comparison.plans {
            th(.scope("col"), plan.isHighlighted ? .class("featured") : nil) { context.texts.name(of: plan) }
          }
        }
      }
      for group in comparison.groups {
        tbody {
          tr(.class("group")) {
            th(.colspan(comparison.plans.count + 1), .scope("rowgroup")) { span { group.name } }
          }
          for row in group.rows {
            tr {
              th(.scope("row")) { row.name }
              for (index, cell) in row.cells.enumerated() {
                ComparisonCell(
                  cell: cell, isFeatured: comparison.plans[index].isHighlighted, texts: context.texts)
              }
            }
          }
        }
      }
    }
  }
}

private struct ComparisonCell: Component {
  let cell: Comparison.Cell
  let isFeatured: Bool
  let texts: LocaleTexts

  private var isNo: Bool { if case .no = cell { true } else { false } }

  var body: some HTML {
    td(.class(words: (isFeatured ? ["featured"] : []) + (isNo ? ["no"] : []))) {
      switch cell {
      case .yes:
        IconView(.tick)
        texts.text(.valueYes)
      case .no:
        IconView(.dash)
        texts.text(.valueNo)
      case .text(let text): text
      }
    }
  }
}
