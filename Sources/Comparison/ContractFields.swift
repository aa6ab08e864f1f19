import JSON

/// The fields that a matrix has, without the ids and the values in it: `plans[].prices[].amountMinor`.
///
/// What is keyed by ids or languages is one field, written `*`.
struct ContractFields: Sendable {
  /// The types of values that each field has, by its path; `null` is none.
  private(set) var types: [String: Set<String>] = [:]

  init(_ node: JSONNode) {
    collect(node, at: "")
  }

  private mutating func collect(_ node: JSONNode, at path: String) {
    types[path, default: []].formUnion(Self.type(of: node).map { [$0] } ?? [])
    switch node.kind {
    case .array(let elements):
      for element in elements { collect(element, at: path + "[]") }
    case .object(let members):
      for member in members {
        let key = Self.keyedByID.contains(path) ? "*" : member.key
        collect(member.value, at: path.isEmpty ? key : "\(path).\(key)")
      }
    case .null, .bool, .number, .string: break
    }
  }

  private static func type(of node: JSONNode) -> String? {
    if case .null = node.kind { nil } else { node.kindName }
  }

  /// Objects whose keys are ids, languages or days.
  private static let keyedByID: Set<String> = {
    let texts = ["states[]", "plans[]", "features.*", "limits.*", "addOns[]", "upgrades.*.*"].map {
      "\($0).text"
    }
    return Set(
      texts + [
        "currencies", "trial.urgency", "plans[].contactUrl", "plans[].features", "plans[].limits", "features",
        "features.*.text.*.levels", "features.*.text.*.values", "limits", "limits.*.raisedBy",
        "limits.*.upgradeUrl", "limits.*.text.*.exceeded", "addOns[].features", "addOns[].extends",
        "addOns[].sets",
        "upgrades", "upgrades.*",
      ])
  }()

  /// Fields that are there only for some types of features.
  private static let optional: Set<String> = [
    "features.*.levels", "features.*.text.*.levels", "features.*.text.*.values",
  ]

  /// Fields whose values are of several types.
  private static let ofSeveralTypes: Set<String> = [
    "plans[].features.*", "addOns[].features.*", "plans[].prices[].per", "addOns[].prices[].per",
    "addOns[].per",
  ]

  private static func parent(of path: String) -> String {
    if path.hasSuffix("[]") { return String(path.dropLast(2)) }
    return path.lastIndex(of: ".").map { String(path[..<$0]) } ?? ""
  }

  /// The fields of another matrix that are not here although the object that would hold them is.
  func missing(of other: ContractFields) -> [String] {
    other.types.keys.filter { path in
      let parent = Self.parent(of: path)
      return types[path] == nil && types[parent]?.contains("an object") == true
        && !Self.keyedByID.contains(parent) && !Self.optional.contains(path)
        && !Self.ofSeveralTypes.contains(parent)
    }.sorted()
  }

  /// The fields that have types of values here and others there, as words.
  func retyped(in other: ContractFields) -> [(path: String, old: String, new: String)] {
    types.compactMap { path, own -> (path: String, old: String, new: String)? in
      guard let types = other.types[path], !own.isEmpty, !types.isEmpty, own.isDisjoint(with: types),
        !Self.ofSeveralTypes.contains(path)
      else { return nil }
      return (path, own.sorted().joined(separator: " or "), types.sorted().joined(separator: " or "))
    }.sorted { $0.path < $1.path }
  }
}
