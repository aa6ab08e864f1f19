import Diagnostics
import Localization
import Pricing
import Site

/// What goes to Stripe, and where each part of it stands in the files.
struct StripeSubject: Sendable {
  let definition: Definition
  let draft: DraftDefinition
  /// Of the default language, in which the catalogue is.
  let texts: LocaleTexts
  let catalog: ParsedCatalog
  let siteName: Located<String>
}

extension StripeSubject {
  /// Something with a price.
  struct Item {
    /// As in messages: "plan 'basic'".
    let owner: String
    let name: String
    let offer: Offer
    let span: Span
  }

  var items: [Item] {
    let plans = zip(definition.plans, draft.plans).map { plan, draft in
      Item(owner: "plan '\(plan.id)'", name: plan.billingName, offer: plan.offer, span: draft.id.span)
    }
    let addOns = zip(definition.addOns, draft.addOns).map { addOn, draft in
      Item(owner: "add-on '\(addOn.id)'", name: addOn.billingName, offer: addOn.offer, span: draft.id.span)
    }
    return plans + addOns
  }

  func span(of feature: Feature) -> Span {
    draft.features.first { $0.id.value == feature.id }?.id.span ?? draft.span
  }

  func span(of limit: Limit) -> Span {
    draft.limits.first { $0.id.value == limit.id }?.id.span ?? draft.span
  }
}

extension [Check<StripeSubject>] {
  /// Every rule about what is sold through Stripe.
  static let stripe: [Check<StripeSubject>] = [.chargeableAmounts, .billingKeys, .metadata, .billedTexts]
}
