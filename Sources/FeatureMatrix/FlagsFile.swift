package import JSON
import Pricing

/// What plans grant, as flags for OpenFeature and flagd.
///
/// A flag is asked for with the plan's id as the attribute `tier`; the variants have the plans' ids. Whoever names no
/// plan that there is gets the variant `none`, which grants nothing.
package struct FlagsFile: Sendable {
  private let matrix: Matrix

  package init(_ matrix: Matrix) {
    self.matrix = matrix
  }

  /// The definitions, as https://flagd.dev/schema/v0/flags.json has them.
  package var json: JSONValue {
    let features = matrix.gatedFeatures.map { ("feature.\($0.id)", flag(of: $0)) }
    let limits = matrix.definition.limits.flatMap { limit in
      [
        ("limit.\(limit.id)", flag(of: limit)),
        ("limit.\(limit.id).unlimited", flag(ofEndOf: limit)),
      ]
    }
    return [
      "$schema": "https://flagd.dev/schema/v0/flags.json",
      "metadata": [
        "flagSetId": .id(matrix.definition.header.product),
        "version": .string(matrix.definition.header.version),
        "digest": .string(matrix.digest),
      ],
      "flags": .object(features + limits),
    ]
  }

  private func flag(of feature: Feature) -> JSONValue {
    let minimum = matrix.definition.minimumPlan(for: feature).map { ("minimumTier", JSONValue.id($0.id)) }
    return flag(
      none: feature.kind.nothing, [("type", .string(feature.kind.name))] + [minimum].compactMap(\.self)
    ) { plan in
      feature.kind.variant(feature.value(in: plan))
    }
  }

  /// A flag has numbers or nothing else, so -1 says that there is no limit.
  private func flag(of limit: Limit) -> JSONValue {
    let period = limit.period.map { ("period", JSONValue.string($0.rawValue)) }
    let metadata: [(String, JSONValue)] =
      [("kind", .string(limit.kind.rawValue)), ("unit", .string(limit.unit))] + [period].compactMap(\.self)
      + [("unlimitedValue", -1)]
    return flag(none: 0, metadata) { plan in
      switch limit.value(in: plan) {
      case .finite(let number): .decimal(number)
      case .unlimited: -1
      }
    }
  }

  private func flag(ofEndOf limit: Limit) -> JSONValue {
    flag(none: false, []) { .bool(limit.value(in: $0) == .unlimited) }
  }

  private func flag(
    none: JSONValue, _ metadata: [(String, JSONValue)], _ variant: (PlanID) -> JSONValue
  ) -> JSONValue {
    let plans = matrix.definition.plans.map(\.id)
    let isKnown: JSONValue = ["in": [["var": "tier"], .ids(plans)]]
    let flag: [(String, JSONValue)] = [
      ("state", "ENABLED"),
      ("variants", .object(plans.map { ($0.description, variant($0)) } + [(Plan.nobodys, none)])),
      ("defaultVariant", .string(Plan.nobodys)),
      ("targeting", ["if": [isKnown, ["var": "tier"], nil]]),
    ]
    return .object(flag + (metadata.isEmpty ? [] : [("metadata", .object(metadata))]))
  }
}

extension Feature.Kind {
  /// What stands for a feature that is not granted: a flag's variants are all of one type.
  fileprivate var nothing: JSONValue { variant(.notGranted) }

  fileprivate func variant(_ value: FeatureValue) -> JSONValue {
    switch self {
    case .boolean: .bool(value != .notGranted)
    case .number: if case .number(let number) = value { .decimal(number) } else { 0 }
    // Lists are no variants, objects are.
    case .list: ["values": .array(value.words.map(JSONValue.string))]
    case .level, .text:
      if case .level(let level) = value { .id(level) } else { .string(value.words.first ?? "") }
    }
  }
}
