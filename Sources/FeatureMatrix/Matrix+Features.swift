import JSON
import Localization
import Pricing
import Site

extension Matrix {
  func feature(_ feature: Feature) -> JSONValue {
    let places = [("page", feature.visibility.page), ("gate", feature.visibility.gate)]
    var members: [(String, JSONValue)] = [
      ("type", .string(feature.kind.name)),
      ("group", .optional(feature.group?.description)),
      ("show", .ids(places.filter(\.1).map(\.0))),
      ("plans", .ids(definition.plans.filter { feature.isGranted(to: $0.id) }.map(\.id))),
      ("minimumPlan", .optional(definition.minimumPlan(for: feature)?.id.description)),
    ]
    if case .level(let levels) = feature.kind { members.append(("levels", .ids(levels))) }
    members.append(("renamedFrom", .ids(feature.renamedFrom)))
    members.append(("text", inEveryLanguage { text(of: feature, in: $0) }))
    return .object(members)
  }

  /// The feature's name, with the words for its levels or for the texts that plans have as values.
  private func text(of feature: Feature, in texts: LocaleTexts) -> JSONValue {
    var members: [(String, JSONValue)] = [("name", .string(texts.name(of: feature).text))]
    switch feature.kind {
    case .level(let levels):
      let names = levels.map { ($0.description, JSONValue.string(texts.name(of: $0, in: feature).text)) }
      members.append(("levels", .object(names)))
    case .text, .list:
      let names = definition.words(of: feature).map { word in
        (word, JSONValue.string(texts.filled("feature.\(feature.id).value.\(word)") ?? word))
      }
      members.append(("values", .object(names)))
    case .boolean, .number: break
    }
    return .object(members)
  }
}

extension Definition {
  /// Each text that is somebody's value of the feature, once, in the order of plans and add-ons.
  func words(of feature: Feature) -> [String] {
    let granted = addOns.flatMap(\.features).filter { $0.feature == feature.id }.map(\.value)
    var words: [String] = []
    for value in plans.map({ feature.value(in: $0.id) }) + granted {
      for word in value.words where !words.contains(word) { words.append(word) }
    }
    return words
  }
}

extension Feature.Kind {
  /// As in the definition.
  var name: String {
    switch self {
    case .boolean: "boolean"
    case .level: "level"
    case .text: "text"
    case .number: "number"
    case .list: "list"
    }
  }
}
