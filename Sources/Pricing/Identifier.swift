/// The name of a plan, a feature, a limit …: small letters, digits and underscores, at most 120.
///
/// The kind keeps a plan's id from being used where a feature's is meant.
package struct Identifier<Kind>: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  /// Nothing where the text does not match `[a-z0-9][a-z0-9_]{0,119}`.
  package init?(_ text: String) {
    guard (1...120).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "_"),
      text.utf8.allSatisfy(Self.isAllowed)
    else { return nil }
    description = text
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
    default: false
    }
  }

  package static func < (left: Identifier, right: Identifier) -> Bool { left.description < right.description }
}

package typealias PlanID = Identifier<Plan>
package typealias FeatureID = Identifier<Feature>
package typealias LimitID = Identifier<Limit>
package typealias AddOnID = Identifier<AddOn>
package typealias GroupID = Identifier<FeatureGroup>
package typealias PeriodID = Identifier<BillingPeriod>
package typealias LevelID = Identifier<FeatureLevel>
package typealias ProductID = Identifier<Definition>

/// Marks the ids under which features stand together in a comparison.
package enum FeatureGroup {}

/// Marks the ids of the steps of a feature that is granted by degrees.
package enum FeatureLevel {}
