package import JSON
package import Localization

// The matrix in parts, for those who do not want all of it: what decides, and what is said in one language.
extension Matrix {
  /// The matrix without its texts; the digest is that of the whole.
  package var core: JSONValue {
    object { name, value in TextKeeper.keeper(of: name)?.core(value) ?? value }
  }

  /// The texts of one language, by the ids under which the matrix has them.
  ///
  /// With those of the other languages and the core they are the matrix again: each text stands last in its object.
  package func texts(in locale: LocaleID) -> JSONValue {
    let texts = json.members.compactMap { name, value in
      TextKeeper.keeper(of: name).map { (name, $0.texts(in: value, locale.description)) }
    }
    let identity = json.members.prefix { $0.0 != "locales" }
    return .object(identity + [("locale", .id(locale))] + texts)
  }

  private func object(_ change: (String, JSONValue) -> JSONValue) -> JSONValue {
    .object(json.members.map { ($0.0, change($0.0, $0.1)) })
  }
}

/// How deep below a member of the matrix the objects stand that have texts.
private enum TextKeeper {
  /// A list of objects with ids.
  case list
  /// Objects by id, or by several ids one below the other.
  case map(depth: Int)

  static func keeper(of member: String) -> TextKeeper? {
    switch member {
    case "states", "plans", "addOns": .list
    case "features", "limits": .map(depth: 1)
    case "upgrades": .map(depth: 2)
    default: nil
    }
  }

  func core(_ value: JSONValue) -> JSONValue {
    switch self {
    case .list: .array(value.elements.map(\.withoutText))
    case .map(let depth): Self.map(value, depth: depth, \.withoutText)
    }
  }

  func texts(in value: JSONValue, _ locale: String) -> JSONValue {
    switch self {
    case .list: .object(value.elements.map { ($0.idOfItself, $0.text(in: locale)) })
    case .map(let depth): Self.map(value, depth: depth) { $0.text(in: locale) }
    }
  }

  private static func map(
    _ value: JSONValue, depth: Int, _ change: (JSONValue) -> JSONValue
  ) -> JSONValue {
    guard depth > 0 else { return change(value) }
    return .object(value.members.map { ($0.0, map($0.1, depth: depth - 1, change)) })
  }
}

extension JSONValue {
  fileprivate var withoutText: JSONValue { .object(members.filter { $0.0 != "text" }) }

  fileprivate func text(in locale: String) -> JSONValue { self["text"]?[locale] ?? .null }

  fileprivate var idOfItself: String {
    if case .string(let id)? = self["id"] { id } else { "" }
  }

  fileprivate var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  private subscript(key: String) -> JSONValue? {
    if case .object(let object) = self { object[key] } else { nil }
  }
}
