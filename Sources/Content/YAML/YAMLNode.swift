package import Diagnostics

/// A YAML value as it was written, with the place of every scalar and key.
///
/// Scalars keep their text: whether `0.50` is money or a version is for the decoder to say, and YAML 1.1's own
/// ideas (`no` as false, `012` as ten, `12:30` as seconds) never come into play.
package struct YAMLNode: Sendable {
  package enum Kind: Sendable {
    /// Plain scalars are those without quotation marks.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([YAMLMember])
    /// Something that was already reported, such as an alias; decoders pass over it.
    case invalid
  }

  package let kind: Kind
  package let span: Span

  /// What stands under a key, where the node is a mapping that has it.
  package subscript(key: String) -> YAMLNode? {
    guard case .mapping(let members) = kind else { return nil }
    return members.first { $0.key.value == key }?.value
  }

  var isMapping: Bool { if case .mapping = kind { true } else { false } }

  /// What the node is, in words, for messages.
  package var kindName: String {
    switch kind {
    case .scalar(let text, let isPlain):
      if isPlain, text.isEmpty || text == "~" || text == "null" { return "nothing" }
      return "'\(text.count > 40 ? text.prefix(40) + "…" : text)'"
    case .sequence: return "a list"
    case .mapping: return "a mapping"
    case .invalid: return "something else"
    }
  }
}

/// A key of a mapping and its value.
package struct YAMLMember: Sendable {
  package let key: Located<String>
  package let value: YAMLNode
}
