import JSON
import Pricing

extension Rule {
  static let prices: [Rule] = [
    priceRaised, priceIntroduced, priceUnpublished, priceUnit, currencyWithdrawn, periodWithdrawn,
    periodRenamed,
    lookupKey, taxOnTop, priceLowered, freeOfCharge, pricePublished, priceWords, taxChanged, mainCurrency,
    priceAdded,
  ]

  static let priceRaised = Rule(
    "price-raised", .breaking, "a plan or add-on costs more in a period and currency",
    because:
      "customers who have it would pay more without having agreed; a new plan beside it would not hurt them"
  ) { comparison in comparison.amounts(inOrder: >) { "rises" } }

  static let priceLowered = Rule(
    "price-lowered", .notice, "a plan or add-on costs less in a period and currency",
    because: "billing needs a new price, and customers will ask whether they get it"
  ) { comparison in comparison.amounts(inOrder: <) { "falls" } }

  static let priceIntroduced = Rule(
    "price-introduced", .breaking, "what was free costs something", because: "customers never agreed to pay"
  ) { comparison in
    comparison.keptOffers.filter { $0.old.payment == .free && $0.new.payment == .paid }.map { offer in
      let price = offer.new.prices.first
      let amount = price.map { comparison.new.money($0.amount, $0.currency) + " " + $0.each }
      return Finding(
        subject: offer.subject, plans: offer.plans,
        message: "\(offer.subject.name) was free and now costs \(amount ?? "money")", before: "free",
        after: .optional(amount))
    }
  }

  static let priceUnpublished = Rule(
    "price-unpublished", .breaking, "what had a price is sold on request",
    because: "a service that shows or charges the price finds none"
  ) { comparison in
    comparison.keptOffers.filter { $0.old.payment != .custom && $0.new.payment == .custom }.map { offer in
      Finding(
        subject: offer.subject, plans: offer.plans,
        message: offer.old.payment == .free
          ? "\(offer.subject.name) was free and is now sold on request"
          : "\(offer.subject.name) no longer has a published price",
        before: .string(offer.old.payment.rawValue), after: .string(offer.new.payment.rawValue))
    }
  }

  static let priceUnit = Rule(
    "price-unit", .breaking, "a price buys another thing: per user, per 1,000 calls, the whole",
    because: "the same amount becomes another bill; amounts are not compared then"
  ) { comparison in
    comparison.keptOffers.filter { $0.arePaid && $0.old.unit?.name != $0.new.unit?.name }.map { offer in
      Finding(
        subject: offer.subject, plans: offer.plans,
        message: "\(offer.subject.name) is priced \(offer.new.unit.words), no longer \(offer.old.unit.words)",
        before: offer.old.unit.json, after: offer.new.unit.json)
    }
  }

  static let currencyWithdrawn = Rule(
    "currency-withdrawn", .breaking, "a plan or add-on is no longer sold in a currency",
    because: "who pays in it cannot go on"
  ) { comparison in
    comparison.keptOffers.filter(\.arePaid).flatMap { offer in
      offer.lostCurrencies.map { currency in
        Finding(
          subject: offer.subject, plans: offer.plans,
          message: "\(offer.subject.name) is no longer sold in \(currency)", before: .string(currency))
      }
    }
  }

  static let periodWithdrawn = Rule(
    "period-withdrawn", .breaking, "a plan or add-on is no longer sold by a period",
    because: "who pays by it cannot go on"
  ) { comparison in
    comparison.keptOffers.filter(\.arePaid).flatMap { offer in
      offer.lostPrices.map { price in
        let isGone = !offer.new.prices.contains { $0.isSamePeriod(as: price) }
        return Finding(
          subject: offer.subject, plans: offer.plans,
          message:
            "\(offer.subject.name) is no longer sold \(price.each)\(isGone ? "" : " in \(price.currency)")",
          before: .string(price.period))
      }.uniqued()
    }
  }

  static let periodRenamed = Rule(
    "period-renamed", .breaking, "a billing period has another id or another length",
    because:
      "services and billing look prices up by the period, and nothing leads from the former id to the new"
  ) { comparison in
    let renamed = comparison.keptOffers.flatMap { offer in
      offer.old.prices.flatMap { old -> [Finding] in
        guard let new = offer.new.price(like: old, of: offer.old) else { return [] }
        if old.period != new.period {
          return [
            Finding(
              subject: Subject(.period, old.period),
              message: "billing period '\(old.period)' is now called '\(new.period)'",
              before: .string(old.period), after: .string(new.period))
          ]
        }
        guard old.months != new.months else { return [] }
        return [
          Finding(
            subject: Subject(.period, old.period),
            message: "billing period '\(old.period)' has \(new.months) months, no longer \(old.months)",
            before: .integer(old.months), after: .integer(new.months))
        ]
      }
    }
    return renamed.uniqued()
  }

  static let lookupKey = Rule(
    "lookup-key", .breaking, "a price has another lookup key although its owner has kept its id",
    because: "billing finds prices by it"
  ) { comparison in
    // A definition alone has no lookup keys.
    guard comparison.old.fields != nil, comparison.new.fields != nil else { return [] }
    return comparison.keptOffers.filter { !$0.isRenamed }.flatMap { offer in
      offer.old.prices.compactMap { old -> Finding? in
        guard let new = offer.new.price(like: old, of: offer.old), old.period == new.period,
          let key = old.lookupKey,
          key != new.lookupKey
        else { return nil }
        let now = new.lookupKey.map { "'\($0)', no longer '\(key)'" } ?? "none, no longer '\(key)'"
        return Finding(
          subject: offer.subject, plans: offer.plans,
          message: "lookup key of \(offer.subject.name) \(old.each) in \(old.currency) is \(now)",
          before: .string(key), after: .optional(new.lookupKey))
      }
    }
  }

  static let freeOfCharge = Rule(
    "free-of-charge", .notice, "what cost something is free", because: "billing must stop charging"
  ) { comparison in
    comparison.keptOffers.filter { $0.old.payment != .free && $0.new.payment == .free }.map { offer in
      Finding(
        subject: offer.subject, plans: offer.plans, message: "\(offer.subject.name) is now free",
        before: .string(offer.old.payment.rawValue), after: "free")
    }
  }

  static let pricePublished = Rule(
    "price-published", .notice, "what was sold on request has a price",
    because: "customers with an agreement of their own will compare"
  ) { comparison in
    comparison.keptOffers.filter { $0.old.payment == .custom && $0.new.payment == .paid }.map { offer in
      let price = offer.new.prices.first
      let amount = price.map { ": \(comparison.new.money($0.amount, $0.currency)) \($0.each)" }
      return Finding(
        subject: offer.subject, plans: offer.plans,
        message: "\(offer.subject.name) has a published price\(amount ?? "")", before: "custom", after: "paid"
      )
    }
  }

  static let priceWords = Rule(
    "price-words", .notice, "a price in words says something else",
    because: "words cannot be compared by a tool"
  ) { comparison in
    comparison.keptOffers.compactMap { offer in
      guard offer.old.payment == .custom, offer.new.payment == .custom, offer.old.words != offer.new.words,
        comparison.bothKnowWords
      else { return nil }
      func said(_ words: String?) -> String { words.map { "'\($0)'" } ?? "on request" }
      return Finding(
        subject: offer.subject, plans: offer.plans,
        message:
          "price of \(offer.subject.name) is \(said(offer.new.words)), no longer \(said(offer.old.words))",
        before: .optional(offer.old.words), after: .optional(offer.new.words))
    }
  }

  static let priceAdded = Rule(
    "price-added", .safe, "a plan or add-on can be paid by one more period or currency",
    because: "there is more to choose from"
  ) { comparison in
    comparison.keptOffers.filter(\.arePaid).flatMap { offer in
      offer.gainedPrices.map { price in
        let amount = comparison.new.money(price.amount, price.currency)
        return Finding(
          subject: offer.subject, plans: offer.plans,
          message: "\(offer.subject.name) can be bought \(price.each) for \(amount)", after: .string(amount))
      }
    }
  }

  static let taxOnTop = Rule(
    "tax-on-top", .breaking, "prices no longer hold the tax",
    because: "the same amount becomes a higher bill"
  ) { comparison in taxChange(comparison) { $1 == "exclusive" } }

  static let taxChanged = Rule(
    "tax-changed", .notice, "how prices hold the tax changes otherwise",
    because: "nobody pays more, but bills look different"
  ) { comparison in taxChange(comparison) { $1 != "exclusive" } }

  private static func taxChange(
    _ comparison: Comparison, where isMeant: (String, String) -> Bool
  ) -> [Finding] {
    guard let old = comparison.old.tax, let new = comparison.new.tax, old != new, isMeant(old, new) else {
      return []
    }
    let words = ["inclusive": "with tax", "exclusive": "without tax"]
    func said(_ tax: String) -> String { words[tax] ?? "without a word about tax" }
    return [
      Finding(
        subject: Subject(.product, comparison.new.product),
        message: "prices are stated \(said(new)), no longer \(said(old))", before: .string(old),
        after: .string(new))
    ]
  }

  static let mainCurrency = Rule(
    "main-currency", .notice, "another currency is the main one",
    because: "prices in the former one are compared by themselves; estimates of savings change"
  ) { comparison in
    guard let old = comparison.old.currency, let new = comparison.new.currency, old != new else { return [] }
    return [
      Finding(
        subject: Subject(.currency, new), message: "the main currency is \(new), no longer \(old)",
        before: .string(old), after: .string(new))
    ]
  }
}
