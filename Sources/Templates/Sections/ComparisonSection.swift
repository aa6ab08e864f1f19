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

/// The table's content, before it is markup.
struct Comparison {
  enum Cell {
    case yes
    case no
    case text(LocalizedText)
  }

  struct Row {
    let name: LocalizedText
    let cells: [Cell]
  }

  struct Group {
    let name: LocalizedText
    let rows: [Row]
  }

  let plans: [Plan]
  private let definition: Definition
  private let texts: LocaleTexts

  init(definition: Definition, texts: LocaleTexts) {
    self.definition = definition
    self.texts = texts
    plans = definition.plansOnSale
  }

  /// The limits first, then the features by their groups; features without one come last.
  var groups: [Group] {
    let limits = definition.limits.filter(\.visibility.page)
    let features = definition.features.filter(\.visibility.page)
    var groups = [Group(name: texts.text(.comparisonLimits), rows: limits.map(row))]
    for group in definition.groups {
      groups.append(Group(name: texts.name(of: group), rows: features.filter { $0.group == group }.map(row)))
    }
    let rest = features.filter { feature in !definition.groups.contains { $0 == feature.group } }
    for category in unique(rest.map { $0.category ?? $0.group?.description }) {
      let rows = rest.filter { ($0.category ?? $0.group?.description) == category }.map(row)
      groups.append(
        Group(name: category.map { LocalizedText($0) } ?? texts.text(.comparisonFeature), rows: rows))
    }
    return groups.filter { !$0.rows.isEmpty }
  }

  private func unique(_ names: [String?]) -> [String?] {
    var seen: Set<String?> = []
    return names.filter { seen.insert($0).inserted }
  }

  private func row(_ limit: Limit) -> Row {
    Row(name: texts.name(of: limit), cells: plans.map { .text(words(limit.value(in: $0.id), of: limit)) })
  }

  /// "10 per day", "5 GB", "Unlimited".
  private func words(_ value: LimitValue, of limit: Limit) -> LocalizedText {
    guard value != .unlimited else { return LocalizedText(texts.figure(value).capitalizedFirst) }
    let suffix = texts.suffix(limit, value: value)
    let amount = [texts.figure(value), suffix].filter { !$0.isEmpty && !$0.hasPrefix("/") }
    let parts: [String?] = [
      amount.joined(separator: "\u{A0}"), limit.period.map { texts.per($0).text },
      limit.scope.map { texts.words(.scope, ["scope": .text(texts.one($0).text)]) },
    ]
    return LocalizedText(parts.compactMap(\.self).joined(separator: " "))
  }

  private func row(_ feature: Feature) -> Row {
    Row(name: texts.name(of: feature), cells: plans.map { cell(feature.value(in: $0.id), of: feature) })
  }

  private func cell(_ value: FeatureValue, of feature: Feature) -> Cell {
    switch value {
    case .notGranted: .no
    case .granted: .yes
    case .level(let level): .text(texts.name(of: level, in: feature))
    case .text(let text): .text(texts.name(ofValue: text, in: feature))
    case .number(let number): .text(LocalizedText(texts.formatter.number(number)))
    case .list(let entries):
      .text(LocalizedText(texts.formatter.list(entries.map { texts.name(ofValue: $0, in: feature).text })))
    }
  }
}

extension String {
  /// With a capital, as a word that stands alone.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

private struct ComparisonTable: Component {
  let comparison: Comparison
  let context: PageContext

  private var isWide: Bool { comparison.plans.count > 4 }

  var body: some HTML {
    table(.class(words: ["compare", "plans-\(comparison.plans.count)"] + (isWide ? ["wide"] : []))) {
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
