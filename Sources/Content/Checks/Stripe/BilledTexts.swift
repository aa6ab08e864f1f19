import Diagnostics
import Localization
import Pricing
import Site

extension Check<StripeSubject> {
  /// Names and descriptions are what a fixtures file and Stripe can hold.
  static let billedTexts = Check { subject in
    var faults: [Diagnostic] = []
    if subject.siteName.value.contains(StripeRules.reference) {
      faults.append(.reference(at: subject.siteName.span))
    }
    for text in subject.billedTexts {
      if text.text.contains(StripeRules.reference) { faults.append(.reference(at: text.span)) }
      if let most = text.most, text.text.count > most {
        faults.append(.longText(text.text.count, most: most, at: text.span))
      }
    }
    return faults
  }
}

/// A text as Stripe gets it.
private struct BilledText {
  let text: String
  let span: Span
  /// Characters, where Stripe counts them.
  let most: Int?
}

extension StripeSubject {
  fileprivate var billedTexts: [BilledText] {
    let plans = definition.plans.flatMap { plan in
      [billed("plan.\(plan.id).name"), billed("plan.\(plan.id).description")]
        + (1...9).map {
          billed(
            "plan.\(plan.id).highlight.\($0)", texts.arguments(of: plan, in: definition),
            most: StripeRules.marketingFeatureLength)
        }
    }
    let addOns = definition.addOns.flatMap { addOn in
      [billed("addOn.\(addOn.id).name"), billed("addOn.\(addOn.id).description")]
    }
    let features = definition.entitlements.map { feature in
      billed("feature.\(feature.id).name", most: StripeRules.entitlementLength)
    }
    return (plans + addOns + features).compactMap(\.self) + values
  }

  private func billed(
    _ name: String, _ arguments: [String: MessageValue] = [:], most: Int? = nil
  ) -> BilledText? {
    guard let id = MessageID(name), let entry = catalog.catalog[id], let text = texts.text(id, arguments)
    else {
      return nil
    }
    return BilledText(text: text.text, span: entry.text.span, most: most)
  }

  /// What plans have of features by degrees.
  private var values: [BilledText] {
    definition.describedFeatures.flatMap { feature in
      Set(definition.plans.compactMap { feature.value(in: $0.id).metadata }).sorted().map { value in
        BilledText(text: value, span: span(of: feature), most: StripeRules.metadataValueLength)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func reference(at span: Span) -> Diagnostic {
    .error(
      .stripeText, "the text goes to Stripe, where '${' would begin a reference", at: span,
      help: "write it without '${'")
  }

  fileprivate static func longText(_ count: Int, most: Int, at span: Span) -> Diagnostic {
    .error(
      .stripeText, "the text goes to Stripe with \(count) characters, of which it takes \(most)", at: span,
      help: "say it in fewer words")
  }
}
