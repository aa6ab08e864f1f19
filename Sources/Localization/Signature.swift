/// The arguments of a message and what it does with each: what a caller must give, and what a translation may
/// use.
package struct Signature: Sendable {
  /// One way in which a message uses an argument.
  package enum Use: Hashable, Sendable {
    case plain
    case number
    case percent
    case currency
    case date
    case plural
    case ordinal
    /// A choice between these words; `other` is among them.
    case select(keys: [String])
  }

  /// What kind of value an argument can take.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case text
    case number
    case percent
    case money
    case date
    /// A limit without a limit, in words.
    case unlimited
  }

  package struct Parameter: Sendable {
    package fileprivate(set) var uses: Set<Use>
    /// Where the message first names it: UTF-8 offsets in its text.
    package let range: Range<Int>

    /// The kinds of value that all of the uses can print.
    package var kinds: Set<Kind> {
      Set(Kind.allCases.filter(prints))
    }

    /// Whether all of the uses can print a value of a kind.
    func prints(_ kind: Kind) -> Bool { uses.allSatisfy { $0.prints(kind) } }

    /// Whether the argument is for choosing only, and never shown.
    package var isChoiceOnly: Bool {
      uses.allSatisfy { use in
        if case .select = use { true } else { false }
      }
    }

    /// Whether a choice knows the word for no limit.
    package var isUnlimitable: Bool { selectKeys?.contains("unlimited") ?? false }

    /// The words that the message's choices know; nothing where it has none.
    package var selectKeys: Set<String>? {
      var keys: Set<String>?
      for case .select(let known) in uses { keys = (keys ?? []).union(known) }
      return keys
    }
  }

  package private(set) var parameters: [String: Parameter] = [:]

  /// The names of all arguments, in alphabetical order.
  package var names: [String] { parameters.keys.sorted() }

  init(of pattern: Message.Pattern) {
    collect(pattern)
  }

  private mutating func collect(_ pattern: Message.Pattern) {
    for element in pattern {
      switch element {
      case .text, .pound: break
      case .argument(let argument): add(argument.format.use, to: argument.name, at: argument.range)
      case .plural(let plural):
        add(plural.kind == .cardinal ? .plural : .ordinal, to: plural.argument, at: plural.range)
        for variant in plural.variants { collect(variant.pattern) }
      case .select(let select):
        add(.select(keys: select.variants.map(\.key)), to: select.argument, at: select.range)
        for variant in select.variants { collect(variant.pattern) }
      case .markup(let markup): collect(markup.pattern)
      }
    }
  }

  private mutating func add(_ use: Use, to name: String, at range: Range<Int>) {
    parameters[name, default: Parameter(uses: [], range: range)].uses.insert(use)
  }
}

extension Signature.Use {
  /// Whether this use prints a kind of value as it is meant to.
  func prints(_ kind: Signature.Kind) -> Bool {
    switch (self, kind) {
    case (.plain, _): true
    // Wherever a number may stand a limit may, and a limit may be none.
    case (.number, .number), (.number, .unlimited): true
    case (.plural, .number), (.plural, .unlimited): true
    case (.ordinal, .number), (.ordinal, .unlimited): true
    case (.percent, .number), (.percent, .percent): true
    case (.currency, .money), (.date, .date): true
    case (.select, .text), (.select, .number), (.select, .unlimited): true
    default: false
    }
  }
}

extension Message.ArgumentFormat {
  fileprivate var use: Signature.Use {
    switch self {
    case .plain: .plain
    case .number, .integer: .number
    case .percent: .percent
    case .currency: .currency
    case .date: .date
    }
  }
}

extension Signature {
  /// One way in which a translation does not fit its source, or a call its message.
  package enum Mismatch: Hashable, Sendable {
    /// The source has no such argument.
    case unknown(String)
    /// The source shows this argument, the translation does not.
    case missing(String)
    /// No value can serve both.
    case incompatible(String)
    /// The translation chooses by a word that the source does not know.
    case unknownKey(String, key: String)
  }

  /// What is wrong with this signature as one of a translation, by argument name.
  ///
  /// A translation may show an argument in another way, and may leave out one that the source only chooses
  /// by: not every language has the same genders.
  package func mismatches(withSource source: Signature) -> [Mismatch] {
    if parameters.isEmpty, source.parameters.isEmpty { return [] }
    var mismatches: [Mismatch] = []
    for name in Set(names).union(source.names).sorted() {
      switch (parameters[name], source.parameters[name]) {
      case (.some, nil): mismatches.append(.unknown(name))
      case (nil, let original?): if !original.isChoiceOnly { mismatches.append(.missing(name)) }
      case (let parameter?, let original?):
        if !Kind.allCases.contains(where: { parameter.prints($0) && original.prints($0) }) {
          mismatches.append(.incompatible(name))
        } else if let keys = parameter.selectKeys, let known = original.selectKeys {
          let strange = keys.subtracting(known).sorted()
          mismatches += strange.map { .unknownKey(name, key: $0) }
        }
      case (nil, nil): break
      }
    }
    return mismatches
  }

  /// Whether a caller that gives these kinds of value gives all that is needed, and of the right kind.
  package func mismatches(withCall kinds: [String: Kind]) -> [Mismatch] {
    names.compactMap { name in
      guard let parameter = parameters[name] else { return nil }
      guard let kind = kinds[name] else { return .missing(name) }
      return parameter.prints(kind) ? nil : .incompatible(name)
    }
  }
}
