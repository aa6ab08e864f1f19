import JSON

/// What has changed in one product.
package struct ProductDifference: Sendable {
  package let product: String
  /// Nothing where the product is new or gone.
  package let old: MatrixSnapshot?
  package let new: MatrixSnapshot?
  package let changes: [Change]

  package init(_ product: String, from old: MatrixSnapshot?, to new: MatrixSnapshot?) {
    self.product = product
    self.old = old
    self.new = new
    switch (old, new) {
    case (let old?, let new?): changes = Comparison.changes(from: old, to: new)
    case (let old?, nil): changes = [.productRemoved(old)]
    case (nil, let new?): changes = [.productAdded(new)]
    case (nil, nil): changes = []
    }
  }
}

/// What has changed in all products, and what of it is allowed.
package struct Differences: Sendable {
  let products: [ProductDifference]
  /// Rules whose changes do not count.
  let allowed: Allowed

  /// Breaking changes that somebody has agreed to.
  package enum Allowed: Sendable {
    case all
    case rules(Set<String>)

    func contains(_ rule: Rule) -> Bool {
      switch self {
      case .all: true
      case .rules(let ids): ids.contains(rule.id)
      }
    }
  }

  package init(_ products: [ProductDifference], allowing allowed: Allowed) {
    self.products = products
    self.allowed = allowed
  }

  /// How they are told.
  package enum Format: String, CaseIterable, Sendable {
    case text, json, markdown
  }

  /// Whether something breaks that nobody has agreed to.
  package var isBreaking: Bool { changes.contains { $0.rule.grade == .breaking && !isAllowed($0) } }

  package func written(as format: Format) -> String {
    switch format {
    case .text: text
    case .json: String(decoding: json.bytes(.pretty), as: UTF8.self)
    case .markdown: markdown
    }
  }

  var changes: [Change] { products.flatMap(\.changes) }

  func isAllowed(_ change: Change) -> Bool { change.rule.grade == .breaking && allowed.contains(change.rule) }

  func count(_ grade: Rule.Grade, in changes: [Change]) -> Int { changes.count { $0.rule.grade == grade } }

  /// `2 breaking, 1 notice, 3 safe`, without what there is none of.
  func summary(of changes: [Change]) -> String {
    let counts = Rule.Grade.allCases.compactMap { grade -> String? in
      let own = changes.filter { $0.rule.grade == grade }
      guard !own.isEmpty else { return nil }
      let allowed = own.count(where: isAllowed)
      let word = grade == .notice && own.count > 1 ? "notices" : grade.rawValue
      return "\(own.count) \(word)" + (allowed == 0 ? "" : " (\(allowed) allowed)")
    }
    return counts.isEmpty ? "nothing has changed" : counts.joined(separator: ", ")
  }
}

extension ProductDifference {
  /// `2025-11-01 → 2026-02-01`; empty where neither says which version it is.
  var versions: String {
    func said(_ snapshot: MatrixSnapshot?) -> String? { snapshot.map { $0.version ?? "?" } }
    return [said(old), said(new)].compactMap(\.self).joined(separator: " → ")
  }
}
