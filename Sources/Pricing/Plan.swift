/// Something that can be subscribed to.
package struct Plan: Sendable {
  package enum Status: String, CaseIterable, Sendable {
    /// Not yet sold.
    case draft
    case active
    /// Kept by those who have it, no longer sold.
    case legacy
    /// Nobody has it any more.
    case retired
  }

  package let id: PlanID
  /// The place in the order of the definition, from 0.
  package let rank: Int
  package let offer: Offer
  package let unit: PriceUnit?
  /// The family the plan belongs to; `main` where none is named.
  package let line: String
  package let status: Status
  package let isVisible: Bool
  package let isHighlighted: Bool
  package let succeeds: PlanID?
  package let renamedFrom: [PlanID]

  package init(
    id: PlanID, rank: Int, offer: Offer, unit: PriceUnit?, line: String, status: Status, isVisible: Bool,
    isHighlighted: Bool, succeeds: PlanID?, renamedFrom: [PlanID]
  ) {
    self.id = id
    self.rank = rank
    self.offer = offer
    self.unit = unit
    self.line = line
    self.status = status
    self.isVisible = isVisible
    self.isHighlighted = isHighlighted
    self.succeeds = succeeds
    self.renamedFrom = renamedFrom
  }

  /// Whether the plan stands on the pricing page and may be named as an upgrade.
  package var isOnSale: Bool { status == .active && isVisible }

  /// Stands for no plan in files for services, so that no plan may be called that.
  package static let nobodys = "none"
}

/// Where a feature or limit shows.
package struct Visibility: Hashable, Sendable {
  /// In the comparison on the pricing page.
  package let page: Bool
  /// In the matrix that services obey.
  package let gate: Bool

  package init(page: Bool, gate: Bool) {
    self.page = page
    self.gate = gate
  }
}
