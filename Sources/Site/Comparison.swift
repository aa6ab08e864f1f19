import Localization
package import Pricing

/// Every feature and limit of every plan on sale, side by side: what a table of them says, before it is one.
package struct Comparison: Sendable {
  package enum Cell: Sendable {
    case yes
    case no
    case text(LocalizedText)
  }

  /// What a row is about.
  package enum Subject: Sendable {
    case limit(Limit)
    case feature(Feature)
  }

  package struct Row: Sendable {
    package let subject: Subject
    package let name: LocalizedText
    /// One for each of ``Comparison/plans``.
    package let cells: [Cell]
  }

  package struct Group: Sendable {
    /// `limits`, or the group's own id; nothing for features that have none.
    package let id: String?
    package let name: LocalizedText
    package let rows: [Row]
  }

  package let plans: [Plan]
  private let definition: Definition
  private let texts: LocaleTexts

  package init(definition: Definition, texts: LocaleTexts) {
    self.definition = definition
    self.texts = texts
    plans = definition.plansOnSale
  }

  /// The limits first, then the features by their groups; features without one come last.
  package var groups: [Group] {
    let limits = definition.limits.filter(\.visibility.page)
    let features = definition.features.filter(\.visibility.page)
    var groups = [Group(id: "limits", name: texts.text(.comparisonLimits), rows: limits.map(row))]
    for group in definition.groups {
      let rows = features.filter { $0.group == group }.map(row)
      groups.append(Group(id: group.description, name: texts.name(of: group), rows: rows))
    }
    let rest = features.filter { feature in !definition.groups.contains { $0 == feature.group } }
    for category in unique(rest.map { $0.category ?? $0.group?.description }) {
      let rows = rest.filter { ($0.category ?? $0.group?.description) == category }.map(row)
      let name = category.map { LocalizedText($0) } ?? texts.text(.comparisonFeature)
      groups.append(Group(id: category, name: name, rows: rows))
    }
    return groups.filter { !$0.rows.isEmpty }
  }

  private func unique(_ names: [String?]) -> [String?] {
    var seen: Set<String?> = []
    return names.filter { seen.insert($0).inserted }
  }

  private func row(_ limit: Limit) -> Row {
    Row(
      subject: .limit(limit), name: texts.name(of: limit),
      cells: plans.map { .text(texts.words(limit.value(in: $0.id), of: limit)) })
  }

  private func row(_ feature: Feature) -> Row {
    Row(
      subject: .feature(feature), name: texts.name(of: feature),
      cells: plans.map { cell(feature.value(in: $0.id), of: feature) })
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

extension LocaleTexts {
  /// "10 per day", "5 GB", "Unlimited".
  package func words(_ value: LimitValue, of limit: Limit) -> LocalizedText {
    guard value != .unlimited else { return LocalizedText(figure(value).capitalizedFirst) }
    let suffix = suffix(limit, value: value)
    let amount = [figure(value), suffix].filter { !$0.isEmpty && !$0.hasPrefix("/") }
    let parts: [String?] = [
      amount.joined(separator: "\u{A0}"), limit.period.map { per($0).text },
      limit.scope.map { words(.scope, ["scope": .text(one($0).text)]) },
    ]
    return LocalizedText(parts.compactMap(\.self).joined(separator: " "))
  }
}

extension String {
  /// With a capital, as a word that stands alone.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
