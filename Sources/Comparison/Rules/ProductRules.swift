import JSON

// Whole products are compared before their matrices are, so these two rules find nothing in a pair of them.
extension Rule {
  static let products: [Rule] = [productRemoved, productAdded]

  static let productRemoved = Rule(
    "product-removed", .breaking, "a product is gone", because: "its services have nothing to obey"
  ) { _ in [] }

  static let productAdded = Rule(
    "product-added", .notice, "there is a new product", because: "nobody relies on it yet"
  ) { _ in [] }
}

extension Change {
  static func productRemoved(_ old: MatrixSnapshot) -> Change {
    Change(
      .productRemoved,
      Finding(
        subject: Subject(.product, old.product), plans: old.plans.filter(\.isInUse).map(\.id),
        message: "product '\(old.product)' is removed", before: .string(old.product)))
  }

  static func productAdded(_ new: MatrixSnapshot) -> Change {
    Change(
      .productAdded,
      Finding(
        subject: Subject(.product, new.product), plans: new.plans.map(\.id),
        message: "product '\(new.product)' is new", after: .string(new.product)))
  }
}
