import Diagnostics

extension CatalogChecks {
  /// Finds arguments that a translation has and its source has not, or the reverse, or that both use in ways
  /// which no value can serve.
  @Sendable static func argumentDifferences(_ set: CatalogSet) -> [Diagnostic] {
    let conflicts = (set.items.first?.items ?? []).flatMap { item in
      item.message.signature.names.compactMap { name -> Diagnostic? in
        guard let parameter = item.message.signature.parameters[name], parameter.kinds.isEmpty else {
          return nil
        }
        return .conflictingUses(name, of: item.entry.id, at: item.span(parameter.range))
      }
    }
    let differences = set.pairs.flatMap { translation in
      translation.pairs.flatMap { item, original in
        item.message.signature.mismatches(withSource: original.message.signature).map {
          diagnostic($0, item, original)
        }
      }
    }
    return conflicts + differences
  }

  private static func diagnostic(
    _ mismatch: Signature.Mismatch, _ item: CatalogSet.Item, _ original: CatalogSet.Item
  ) -> Diagnostic {
    let id = item.entry.id
    let names = original.message.signature.names
    func here(_ name: String) -> Span {
      item.message.signature.parameters[name].map { item.span($0.range) } ?? item.entry.text.span
    }
    func there(_ name: String) -> Span {
      original.message.signature.parameters[name].map { original.span($0.range) } ?? original.entry.text.span
    }
    switch mismatch {
    case .unknown(let name):
      return .unknownArgument(name, of: id, known: names, at: here(name), source: original.entry.text.span)
    case .missing(let name):
      return .missingArgument(name, of: id, at: item.entry.text.span, source: there(name))
    case .incompatible(let name):
      return .incompatibleArgument(name, of: id, at: here(name), source: there(name))
    case .unknownKey(let name, let key):
      let known = original.message.signature.parameters[name]?.selectKeys?.sorted() ?? []
      let place = item.place(ofCase: key, of: name) ?? here(name)
      return .unknownCase(key, of: name, known: known, at: place, source: there(name))
    }
  }
}

extension CatalogSet.Item {
  fileprivate func place(ofCase key: String, of argument: String) -> Span? {
    for case .select(let select) in message.allElements where select.argument == argument {
      if let variant = select.variants.first(where: { $0.key == key }) { return span(variant.keyRange) }
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func conflictingUses(_ name: String, of id: MessageID, at span: Span) -> Diagnostic {
    .error(
      .messageArguments, "message '\(id)' uses '\(name)' in ways that no value can serve", at: span,
      help: "give the two uses two arguments")
  }

  fileprivate static func unknownArgument(
    _ name: String, of id: MessageID, known: [String], at span: Span, source: Span
  ) -> Diagnostic {
    .error(
      .messageArguments, "message '\(id)' has an argument '\(name)' that its source has not", at: span,
      help: known.isEmpty
        ? "the source has no arguments" : Suggestion.help(for: name, among: known, called: "arguments")
    )
    .noting("the source message", at: source)
  }

  fileprivate static func missingArgument(
    _ name: String, of id: MessageID, at span: Span, source: Span
  ) -> Diagnostic {
    .error(
      .messageArguments, "message '\(id)' lacks the argument '\(name)' of its source", at: span,
      help: "put {\(name)} where its value belongs"
    )
    .noting("the source shows it here", at: source)
  }

  fileprivate static func incompatibleArgument(
    _ name: String, of id: MessageID, at span: Span, source: Span
  ) -> Diagnostic {
    .error(
      .messageArguments, "message '\(id)' uses '\(name)' as another kind of value than its source",
      at: span,
      help: "use the format that the source uses"
    )
    .noting("the source uses it here", at: source)
  }

  fileprivate static func unknownCase(
    _ key: String, of name: String, known: [String], at span: Span, source: Span
  ) -> Diagnostic {
    .warning(
      .messageSelectCase, "'\(key)' is not a case of '\(name)' in the source", at: span,
      help: Suggestion.nearest(to: key, among: known).map { "did you mean '\($0)'?" }
        ?? "cases are names that are not translated: \(known.joined(separator: ", "))"
    )
    .noting("the source chooses here", at: source)
  }
}
