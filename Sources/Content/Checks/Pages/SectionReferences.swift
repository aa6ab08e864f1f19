import Diagnostics
import Localization
import Pricing
import Site

/// What a heading names as `key=value` is there: the plan and the claim of a calculator, the questions of a teaser.
///
/// A section that names something else would be shown with nothing in it.
struct SectionReferences {
  private let pages: [PageFamily]
  private let definition: DraftDefinition
  private let claims: [DraftClaim]
  /// Whether each claim could be read, and each page.
  private let areClaimsWhole: Bool
  private let arePagesWhole: Bool

  static func check(_ product: DecodedProduct, faults: inout DiagnosticBag) {
    guard let definition = product.definition else { return }
    let search = SectionReferences(
      pages: product.pages, definition: definition, claims: product.claims,
      areClaimsWhole: !product.unreadReferences.contains("claim"),
      arePagesWhole: product.brokenPages.isEmpty)
    for fault in search.found { faults.add(fault) }
  }

  private var found: [Diagnostic] {
    pages.flatMap { family in
      family.drafts.values.flatMap { page in
        page.sections.flatMap { section -> [Diagnostic] in
          switch section.kind {
          case .roi: lookAtCalculator(section.heading)
          case .faq: lookAtTeaser(section.heading, on: page)
          default: []
          }
        }
      }
    }
  }
}

// MARK: Calculators

extension SectionReferences {
  private func lookAtCalculator(_ heading: DraftHeading) -> [Diagnostic] {
    guard !heading.isBroken else { return [] }
    return [faultOfPlan(heading), faultOfCut(heading)].compactMap(\.self)
  }

  private func faultOfPlan(_ heading: DraftHeading) -> Diagnostic? {
    guard !definition.partlyRead.contains(.plan), !definition.partlyRead.contains(.period) else { return nil }
    guard let option = heading.value(of: "plan") else {
      let highlighted = definition.plans.first { $0.isHighlighted && $0.status == .active && $0.isVisible }
      return hasMonthlyPrice(highlighted) ? nil : .calculatorWithoutPlan(heading)
    }
    guard let plan = definition.plans.first(where: { $0.id.value.description == option.value }) else {
      return .unknownName(
        option.value, noun: "plan", of: "the calculator", known: definition.planIDs.map(\.description),
        at: option.span)
    }
    return hasMonthlyPrice(plan) ? nil : .planWithoutMonth(option)
  }

  /// A plan whose price could not be read may have one; that it could not was reported.
  private func hasMonthlyPrice(_ plan: DraftPlan?) -> Bool {
    guard let plan else { return false }
    guard let price = plan.price else { return true }
    guard case .paid(let prices) = price else { return false }
    let month = definition.periods.first { $0.months?.value == 1 }?.id.value
    return prices.contains { price in
      price.period.value == month
        && price.amounts.contains { $0.currency.map { $0.value == definition.currency?.value } ?? true }
    }
  }

  private func faultOfCut(_ heading: DraftHeading) -> Diagnostic? {
    guard let option = heading.value(of: "cut") else { return nil }
    guard let claim = claims.first(where: { $0.id.value == option.value }) else {
      return areClaimsWhole ? .unknownClaim(option, known: claims.map(\.id.value)) : nil
    }
    switch claim.value {
    case .percent, nil: return nil
    default: return .claimNotPercent(option, claim: claim)
    }
  }
}

// MARK: Questions of another page

extension SectionReferences {
  private func lookAtTeaser(_ heading: DraftHeading, on page: DraftPage) -> [Diagnostic] {
    guard !heading.isBroken, arePagesWhole else { return [] }
    guard let source = questions(in: page.locale) else { return [.teaserWithoutQuestions(heading)] }
    let all = source.sections.filter { $0.kind == .prose }.map(\.heading)
    let known = Set(all.map(\.id.value))
    guard let list = heading.value(of: "ids") else {
      let limit = heading.options["limit"].flatMap { Int($0.value) } ?? all.count
      return clashes(of: all.prefix(max(0, limit)).map(\.id.value), at: heading, on: page)
    }
    let names = list.parts
    return names.filter { !known.contains($0.value) }.map {
      .unknownQuestion($0, on: source.id, known: all.map(\.id.value))
    } + clashes(of: names.map(\.value).filter(known.contains), at: heading, on: page)
  }

  /// The page of questions in a language, or what stands in for it.
  private func questions(in locale: LocaleID) -> DraftPage? {
    pages.lazy.filter { $0.original?.front.layout?.value == .faq }.first.flatMap { family in
      family.languages.chain(of: locale).lazy.compactMap { family.drafts[$0] }.first ?? family.original
    }
  }

  /// Questions bring their ids with them.
  private func clashes(
    of questions: [String], at heading: DraftHeading, on page: DraftPage
  ) -> [Diagnostic] {
    guard page.front.layout?.value != .faq else { return [] }
    let taken = Dictionary(page.shownAnchors.map { ($0.id.value, $0.id.span) }) { first, _ in first }
    return questions.compactMap { id in
      taken[id].map { .questionClashes(id, at: heading.span, taken: $0) }
    }
  }
}

extension DraftHeading {
  /// The value of an option, without its key.
  fileprivate func value(of key: String) -> Located<String>? {
    options[key].map { option in
      let length = option.span.range.count
      // A value in quotation marks is two bytes longer in the file.
      let quote = length - key.utf8.count - 1 - option.value.utf8.count == 2 ? 1 : 0
      let start = key.utf8.count + 1 + quote
      return Located(option.value, at: option.span.part(start..<max(start, length - quote)))
    }
  }
}

extension Located<String> {
  /// What stands between commas.
  fileprivate var parts: [Located<String>] {
    var offset = 0
    return value.split(separator: ",", omittingEmptySubsequences: false).map { part in
      defer { offset += part.utf8.count + 1 }
      return Located(String(part), at: span.part(offset..<(offset + part.utf8.count)))
    }.filter { !$0.value.isEmpty }
  }
}

extension Diagnostic {
  fileprivate static func calculatorWithoutPlan(_ heading: DraftHeading) -> Diagnostic {
    .error(
      .emptySection, "the calculator has no plan to reckon with", at: heading.span.firstLineOrPoint,
      help: "name a plan that has a monthly price: plan=PLAN")
  }

  fileprivate static func planWithoutMonth(_ plan: Located<String>) -> Diagnostic {
    .error(
      .emptySection, "the calculator cannot reckon with plan '\(plan.value)', which has no monthly price",
      at: plan.span, help: "name a plan that has one")
  }

  fileprivate static func unknownClaim(_ claim: Located<String>, known: [String]) -> Diagnostic {
    .error(
      .unknownClaim, "the calculator names an unknown claim '\(claim.value)'", at: claim.span,
      help: Suggestion.help(for: claim.value, among: known, called: "claims") ?? "add it to claims.yaml")
  }

  fileprivate static func claimNotPercent(_ option: Located<String>, claim: DraftClaim) -> Diagnostic {
    .error(
      .emptySection, "the calculator needs a share, and claim '\(option.value)' is none", at: option.span,
      help: "name a claim that gives 'percent'"
    ).noting("the claim", at: claim.id.span)
  }

  fileprivate static func teaserWithoutQuestions(_ heading: DraftHeading) -> Diagnostic {
    .error(
      .emptySection, "there is no page of questions to take some from", at: heading.span.firstLineOrPoint,
      help: "write a page with 'layout: faq', or remove the section")
  }

  fileprivate static func unknownQuestion(
    _ id: Located<String>, on page: PageID, known: [String]
  ) -> Diagnostic {
    .error(
      .unknownAnchor, "page '\(page)' has no question '\(id.value)'", at: id.span,
      help: Suggestion.help(for: id.value, among: known, called: "questions"))
  }

  fileprivate static func questionClashes(_ id: String, at span: Span, taken: Span) -> Diagnostic {
    .error(
      .duplicateAnchor, "a question with the id '\(id)' is shown on a page that has a heading of that id",
      at: span.firstLineOrPoint, help: "give the heading another id"
    ).noting("the heading", at: taken)
  }
}
