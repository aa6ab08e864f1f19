import Diagnostics
import Localization

/// A definition's file as it was written, for rules about values of which the draft keeps no place.
struct WrittenDefinition: Sendable {
  let node: YAMLNode
}

extension [Check<WrittenDefinition>] {
  static let writtenDefinition: [Check<WrittenDefinition>] = [.usualThresholds, .featureLinks, .units]
}

extension Check<WrittenDefinition> {
  /// Links of features run no code.
  static let featureLinks = Check { written in
    (written.node["features"]?.members ?? []).flatMap { feature in
      (feature.value["links"]?.elements ?? []).compactMap(\.text).filter { isUnsafe($0.value) }
        .map(Diagnostic.unsafeFeatureLink)
    }
  }

  private static let schemes: Set<String> = ["https", "http", "mailto", "tel", "page", "action"]

  private static func isUnsafe(_ target: String) -> Bool {
    let head = target.drop { $0.isWhitespace }.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return head.firstIndex(of: ":").map { !schemes.contains(head[..<$0].lowercased()) } ?? false
  }

  /// What a limit counts, and what a price is for, has a name of which the id of a message can be made.
  static let units = Check { written in
    let limits = (written.node["limits"]?.members ?? []).compactMap { $0.value["unit"] }
    let priced =
      (written.node["plans"]?.elements ?? []) + (written.node["addOns"]?.members ?? []).map(\.value)
    let prices = priced.compactMap { $0["per"] }.map { $0["unit"] ?? $0 }
    return (limits + prices).compactMap(\.text)
      .filter { !$0.value.isEmpty && ($0.value.contains(".") || MessageID("unit.\($0.value)") == nil) }
      .map(Diagnostic.invalidUnit)
  }
}

extension YAMLNode {
  fileprivate var members: [YAMLMember] { if case .mapping(let members) = kind { members } else { [] } }

  fileprivate var elements: [YAMLNode] { if case .sequence(let elements) = kind { elements } else { [] } }

  fileprivate var text: Located<String>? {
    if case .scalar(let text, _) = kind { Located(text, at: span) } else { nil }
  }
}

extension Diagnostic {
  fileprivate static func unsafeFeatureLink(_ link: Located<String>) -> Diagnostic {
    .error(
      .unsafeLink, "'\(link.value)' is a link of a kind that is not allowed", at: link.span,
      help: "write a path that begins with '/', or an address with 'https:'")
  }

  fileprivate static func invalidUnit(_ unit: Located<String>) -> Diagnostic {
    .error(
      .invalidID, "'\(unit.value)' is not the name of a unit", at: unit.span,
      help: "use letters, digits and underscores; how readers see it is the message 'unit.NAME'")
  }
}
