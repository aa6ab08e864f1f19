import JSON
import Pricing

extension AuditRule {
  static let stripe: [AuditRule] = [
    priceMissing, priceInactive, priceAmount, priceCurrency, pricePeriod, priceUnit, priceTax, priceKey,
    priceKeyTwice, priceNotSold, priceUnknown, productMissing, productInactive, productActive, metadataLimit,
    metadataFeature, metadataUnknown,
  ]

  static let priceMissing = ofStripe("price-missing", "a price that is sold is not there") { audit in
    audit.missing.map { item, price in
      AuditFinding(
        subject: item.subject,
        message:
          "\(item.subject.name) costs \(price.money) \(eachPeriod(price.period)), but price "
          + "'\(price.lookupKey)' is missing",
        expected: price.json)
    }
  }

  static let priceInactive = ofStripe("price-inactive", "a price that is sold is switched off") { audit in
    audit.inactive.map { match in
      AuditFinding(
        subject: match.item.subject,
        message: "\(match.costs), but \(match.found.name) is not active", expected: true, found: false,
        place: match.found.place(of: "active"))
    }
  }

  static let priceAmount = ofStripe("price-amount", "a price has another amount") { audit in
    audit.matches.filter { !$0.found.isWorth($0.price) && $0.hasCurrency || $0.found.amount == nil }
      .map { match in
        AuditFinding(
          subject: match.item.subject,
          message: "\(match.costs), but \(match.found.name) is \(match.found.money)",
          expected: .integer(match.price.stripeAmount), found: match.found.amount?.json ?? .null,
          place: match.found.amountPlace)
      }
  }

  static let priceCurrency = ofStripe("price-currency", "a price is in another currency") { audit in
    audit.matches.filter { !$0.hasCurrency }.map { match in
      AuditFinding(
        subject: match.item.subject,
        message: "\(match.costs), but \(match.found.name) is \(match.found.money)",
        expected: .string(match.price.amount.currency.description), found: .string(match.found.currency),
        place: match.found.place(of: "currency"))
    }
  }

  static let pricePeriod = ofStripe("price-period", "a price is paid in another rhythm") { audit in
    audit.matches.filter { $0.found.rhythm != .months($0.price.months) }.map { match in
      AuditFinding(
        subject: match.item.subject,
        message:
          "\(match.item.subject.name) is paid \(StripeExport.Rhythm.months(match.price.months).words), "
          + "but \(match.found.name) \(match.found.rhythm.words)",
        expected: .string(StripeExport.Rhythm.months(match.price.months).words),
        found: .string(match.found.rhythm.words), place: match.found.place(of: "recurring"))
    }
  }

  static let priceUnit = ofStripe("price-unit", "a price is for another number of units") { audit in
    audit.matches.filter { $0.found.divisor != $0.price.unitQuantity }.map { match in
      AuditFinding(
        subject: match.item.subject,
        message: "\(match.costs) for \(units(match.price.unitQuantity)), but \(match.found.name) is for "
          + units(match.found.divisor),
        expected: .integer(match.price.unitQuantity), found: .integer(match.found.divisor),
        place: match.found.place(of: "transform_quantity"))
    }
  }

  static let priceTax = ofStripe("price-tax", "a price holds the tax and should not, or the reverse") {
    audit in
    audit.matches.compactMap { match in
      guard let tax = match.found.tax, tax != "unspecified", match.price.tax != .none,
        tax != match.price.tax.rawValue
      else { return nil }
      return AuditFinding(
        subject: match.item.subject,
        message: "\(match.costs), tax \(match.price.tax.rawValue), but \(match.found.name) is tax \(tax)",
        expected: .string(match.price.tax.rawValue), found: .string(tax),
        place: match.found.place(of: "tax_behavior"))
    }
  }

  static let priceKey = ofStripe("price-key", "a price has no lookup key, or another") { audit in
    audit.matches.filter { $0.found.lookupKey != $0.price.lookupKey }.map { match in
      let key = match.found.lookupKey.map { "'\($0)'" } ?? "none"
      return AuditFinding(
        subject: match.item.subject,
        message: "\(match.costs) under lookup key '\(match.price.lookupKey)', but the price has \(key)",
        expected: .string(match.price.lookupKey), found: .optional(match.found.lookupKey),
        place: match.found.place(of: "lookup_key"))
    }
  }

  static let priceKeyTwice = ofStripe("price-key-twice", "two active prices have one lookup key") { audit in
    audit.doubles.flatMap { prices in
      prices.dropFirst().map { price in
        AuditFinding(
          subject: Subject(.price, price.key),
          message: "\(price.name) is there twice: \(prices[0].money) and \(price.money)",
          place: price.place(of: "lookup_key"))
      }
    }
  }

  static let priceNotSold = ofStripe(
    "price-not-sold", "a price is active for what is not sold, or has no price"
  ) { audit in
    audit.unsold.map { item, price in
      let reason = item.standing.isSold ? item.unpriced ?? "sold" : item.standing.words
      return AuditFinding(
        subject: item.subject,
        message:
          "\(item.subject.name) is \(reason), but \(price.name) asks \(price.money) \(price.rhythm.words)",
        expected: false, found: true, place: price.place)
    }
  }

  static let priceUnknown = ofStripe(
    "price-unknown", "a price is active that the definition does not know"
  ) { audit in
    audit.unknown.map { item, price in
      let owner = item.map { " for \($0.subject.name)" } ?? ""
      return AuditFinding(
        subject: item?.subject ?? Subject(.price, price.key),
        message:
          "\(price.name) asks \(price.money) \(price.rhythm.words)\(owner), which the definition does not know",
        found: .string(price.money), place: price.place)
    }
  }
}

// Products.
extension AuditRule {
  static let productMissing = ofStripe("product-missing", "a plan or add-on has no product") { audit in
    guard audit.export.listsProducts else { return [] }
    let found = Set(audit.products.map(\.item.subject))
    return audit.facts.items.filter { $0.standing.isSold && !found.contains($0.subject) }.map { item in
      AuditFinding(
        subject: item.subject,
        message: "\(item.subject.name) is sold, but product '\(item.billingID)' is missing",
        expected: .string(item.billingID))
    }
  }

  static let productInactive = ofStripe(
    "product-inactive", "the product of what is sold or kept is switched off"
  ) { audit in
    audit.products.filter { !$0.item.standing.isAbsent && !$0.product.isActive }.map { item, product in
      AuditFinding(
        subject: item.subject,
        message: "\(item.subject.name) is \(item.standing.words), but product '\(product.id)' is not active",
        expected: true, found: false, place: product.place)
    }
  }

  static let productActive = ofStripe(
    "product-active", "the product of what nobody has is not switched off"
  ) { audit in
    audit.products.filter { $0.item.standing.isAbsent && $0.product.isActive }.map { item, product in
      AuditFinding(
        subject: item.subject,
        message: "\(item.subject.name) is \(item.standing.words), but product '\(product.id)' is active",
        expected: false, found: true, place: product.place)
    }
  }

  static let metadataLimit = ofStripe("metadata-limit", "a product promises another limit") { audit in
    metadata(.limit, of: audit)
  }

  static let metadataFeature = ofStripe("metadata-feature", "a product promises another feature") { audit in
    metadata(.feature, of: audit)
  }

  static let metadataUnknown = ofStripe(
    "metadata-unknown", "a product promises what the definition does not know"
  ) { audit in
    audit.products.flatMap { item, product in
      let known = Set(item.metadata.map(\.key))
      let entries = (product.metadata ?? [:]).filter { key, _ in
        !known.contains(key) && ["limit_", "feature_", "adds_", "sets_"].contains { key.hasPrefix($0) }
      }
      return entries.sorted { $0.key < $1.key }.map { key, entry in
        AuditFinding(
          subject: item.subject,
          message:
            "product '\(product.id)' says '\(entry.value)' for '\(key)', of which \(item.subject.name) "
            + "knows nothing",
          found: .string(entry.value), place: entry.place)
      }
    }
  }

  private static func metadata(_ kind: Subject.Kind, of audit: StripeAudit) -> [AuditFinding] {
    audit.products.filter { !$0.item.standing.isAbsent }.flatMap { item, product -> [AuditFinding] in
      guard let metadata = product.metadata else { return [] }
      return item.metadata.filter { $0.subject.kind == kind }.compactMap { datum in
        let found = metadata[datum.key]
        guard !isSame(datum.value, found?.value) else { return nil }
        return AuditFinding(
          subject: item.subject,
          message:
            "\(datum.subject.name) of \(item.subject.name) is \(datum.value ?? "not granted"), but product "
            + "'\(product.id)' says \(found.map { "'\($0.value)'" } ?? "nothing")",
          expected: .optional(datum.value), found: .optional(found?.value),
          place: found?.place ?? product.place)
      }
    }
  }

  /// Numbers by what they are worth, everything else letter by letter.
  private static func isSame(_ expected: String?, _ found: String?) -> Bool {
    if expected == found { return true }
    guard let left = expected.flatMap({ ExactDecimal($0) }), let right = found.flatMap({ ExactDecimal($0) })
    else { return false }
    return left.isEqual(to: right)
  }
}

private func units(_ count: Int) -> String { count == 1 ? "each unit" : "every \(count) units" }

extension StripeAudit.Match {
  fileprivate var hasCurrency: Bool { found.currency == price.amount.currency.description }

  fileprivate var costs: String { "\(item.subject.name) costs \(price.money) \(eachPeriod(price.period))" }
}

extension BillingFacts.Price {
  fileprivate var json: JSONValue {
    [
      "lookupKey": .string(lookupKey), "unitAmount": .integer(stripeAmount),
      "currency": .string(amount.currency.description), "months": .integer(months),
    ]
  }
}

extension StripeExport.Price {
  fileprivate var amountPlace: Place {
    if let place = places["unit_amount"], places["unit_amount_decimal"] == nil || amount?.scale == 0 {
      return place
    }
    return place(of: "unit_amount_decimal")
  }
}
