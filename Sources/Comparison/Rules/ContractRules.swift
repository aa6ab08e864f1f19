import JSON

extension Rule {
  static let contract: [Rule] = [
    formatChanged, productChanged, fieldRemoved, fieldType, localeRemoved, stateClosed, defaultLocale,
    textChanged,
    localeAdded, fieldAdded, translationChanged, stateOpened,
  ]

  static let formatChanged = Rule(
    "format", .breaking, "the matrix is of another format",
    because: "services refuse a format that they do not know; nothing else is compared"
  ) { comparison in
    let (old, new) = (comparison.old.formatVersion, comparison.new.formatVersion)
    guard old != new else { return [] }
    return [
      Finding(
        subject: Subject(.product, comparison.new.product),
        message: "the matrix is of format \(new), no longer \(old); nothing else was compared",
        before: .integer(old), after: .integer(new))
    ]
  }

  static let productChanged = Rule(
    "product", .breaking, "the matrix is of another product", because: "a service would obey a stranger"
  ) { comparison in
    let (old, new) = (comparison.old.product, comparison.new.product)
    guard old != new else { return [] }
    return [
      Finding(
        subject: Subject(.product, new), message: "the matrix is of product '\(new)', no longer '\(old)'",
        before: .string(old), after: .string(new))
    ]
  }

  static let fieldRemoved = Rule(
    "field-removed", .breaking, "a field of the contract is gone, whatever its values were",
    because: "a service that reads it fails"
  ) { comparison in
    guard let old = comparison.old.fields, let new = comparison.new.fields else { return [] }
    return new.missing(of: old).map { path in
      Finding(
        subject: Subject(.field, path), message: "field '\(path)' is gone from the matrix",
        before: .string(path))
    }
  }

  static let fieldAdded = Rule(
    "field-added", .safe, "the contract has one more field",
    because: "readers pass over what they do not know"
  ) { comparison in
    guard let old = comparison.old.fields, let new = comparison.new.fields else { return [] }
    return old.missing(of: new).map { path in
      Finding(
        subject: Subject(.field, path), message: "field '\(path)' is new in the matrix", after: .string(path))
    }
  }

  static let fieldType = Rule(
    "field-type", .breaking, "a field of the contract has values of another type",
    because: "a service that reads a text fails at a number"
  ) { comparison in
    guard let old = comparison.old.fields, let new = comparison.new.fields else { return [] }
    return old.retyped(in: new).map { path, before, after in
      Finding(
        subject: Subject(.field, path), message: "field '\(path)' is \(after), no longer \(before)",
        before: .string(before), after: .string(after))
    }
  }

  static let localeRemoved = Rule(
    "locale-removed", .breaking, "the product is no longer in a language",
    because: "a service that answers in it finds no text"
  ) { comparison in
    comparison.old.locales.filter { !comparison.new.locales.contains($0) }.map { locale in
      Finding(
        subject: Subject(.locale, locale), message: "language '\(locale)' is removed", before: .string(locale)
      )
    }
  }

  static let localeAdded = Rule(
    "locale-added", .safe, "the product is in one more language", because: "nobody needs to read it"
  ) { comparison in
    comparison.new.locales.filter { !comparison.old.locales.contains($0) }.map { locale in
      Finding(
        subject: Subject(.locale, locale), message: "language '\(locale)' is new", after: .string(locale))
    }
  }

  static let defaultLocale = Rule(
    "default-locale", .notice, "another language is the default", because: "who states none is answered in it"
  ) { comparison in
    guard let old = comparison.old.defaultLocale, let new = comparison.new.defaultLocale, old != new else {
      return []
    }
    return [
      Finding(
        subject: Subject(.locale, new), message: "the default language is '\(new)', no longer '\(old)'",
        before: .string(old), after: .string(new))
    ]
  }

  static let stateClosed = Rule(
    "state-closed", .breaking, "a state of subscriptions is gone or no longer gives access",
    because: "customers in it are locked out"
  ) { comparison in
    comparison.old.states.compactMap { state in
      let now = comparison.new.states.first { $0.id == state.id }
      if let now, now.hasAccess || !state.hasAccess { return nil }
      guard !comparison.new.states.isEmpty else { return nil }
      return Finding(
        subject: Subject(.state, state.id),
        message: now == nil ? "state '\(state.id)' is gone" : "state '\(state.id)' no longer gives access",
        before: .bool(state.hasAccess), after: now.map { .bool($0.hasAccess) } ?? .null)
    }
  }

  static let stateOpened = Rule(
    "state-opened", .safe, "a state of subscriptions is new or gives access now",
    because: "nobody is locked out"
  ) { comparison in
    comparison.new.states.compactMap { state in
      let before = comparison.old.states.first { $0.id == state.id }
      if let before, before.hasAccess || !state.hasAccess { return nil }
      guard !comparison.old.states.isEmpty else { return nil }
      return Finding(
        subject: Subject(.state, state.id),
        message: before == nil ? "state '\(state.id)' is new" : "state '\(state.id)' now gives access",
        before: before.map { .bool($0.hasAccess) } ?? .null, after: .bool(state.hasAccess))
    }
  }

  static let textChanged = Rule(
    "text-changed", .notice, "a text has changed in the default language",
    because: "it may promise something else; a tool cannot tell"
  ) { comparison in comparison.textChanges(inDefault: true) }

  static let translationChanged = Rule(
    "translation-changed", .safe, "a text has changed in other languages only",
    because: "what it is made from stayed as it was"
  ) { comparison in comparison.textChanges(inDefault: false) }
}

extension Comparison {
  /// Texts of what stays, by whose they are; those that are new or gone with a language are not among them.
  fileprivate func textChanges(inDefault: Bool) -> [Finding] {
    guard let before = old.texts, let after = new.texts else { return [] }
    return subjects.compactMap { former, subject in
      let (texts, others) = (before.entries[former] ?? [:], after.entries[subject] ?? [:])
      let languages = new.locales.filter { locale in
        guard let own = texts[locale], let other = others[locale] else { return false }
        return own != other
      }
      guard !languages.isEmpty, languages.contains(new.defaultLocale ?? "") == inDefault else { return nil }
      let keys = Set(
        languages.flatMap { locale -> [String] in
          let (own, other) = (texts[locale] ?? [:], others[locale] ?? [:])
          return Set(own.keys).union(other.keys).filter { own[$0] != other[$0] }
        }
      ).sorted()
      let single = languages.count == 1 && keys.count == 1
      return Finding(
        subject: subject, plans: subject.kind == .plan ? [subject.id] : [],
        message:
          "\(keys.joined(separator: ", ")) of \(subject.name) \(keys.count == 1 ? "reads" : "read") differently in \(languages.joined(separator: ", "))",
        before: single ? .optional(texts[languages[0]]?[keys[0]]) : .null,
        after: single ? .optional(others[languages[0]]?[keys[0]]) : .null)
    }
  }

  /// All that has texts and stays: its former name and its present one.
  private var subjects: [(old: Subject, new: Subject)] {
    plans.kept.map { (Subject(.plan, $0.old.id), Subject(.plan, $0.new.id)) }
      + features.kept.map { (Subject(.feature, $0.old.id), Subject(.feature, $0.new.id)) }
      + limits.kept.map { (Subject(.limit, $0.old.id), Subject(.limit, $0.new.id)) }
      + addOns.kept.map { (Subject(.addOn, $0.old.id), Subject(.addOn, $0.new.id)) }
      + new.states.map { (Subject(.state, $0.id), Subject(.state, $0.id)) }
  }
}
