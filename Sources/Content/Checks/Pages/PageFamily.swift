import Diagnostics
import Localization
import Site

/// A page in all the languages it is written in.
struct PageFamily: Sendable {
  let id: PageID
  let languages: Languages
  let drafts: [LocaleID: DraftPage]

  /// The page that the others are measured by: the default language's, else the first there is.
  var original: DraftPage? {
    languages.all.lazy.compactMap { drafts[$0] }.first
  }

  /// The others, in the order of the languages.
  var translations: [DraftPage] {
    languages.all.compactMap { drafts[$0] }.filter { $0.locale != original?.locale }
  }
}

extension [Check<PageFamily>] {
  /// Every rule about a page and its translations.
  static let pages: [Check<PageFamily>] = [
    .missingTranslation, .sameStructure, .anchors, .sectionKinds, .sectionOptions, .calculatorInputs,
    .frontMatter, .headingLevels, .unusedNotes, .figureTables, .sameNotes,
  ]
}

extension Check<PageFamily> {
  /// Every page is there in every language; legal pages never fall back.
  static let missingTranslation = Check { family in
    guard let original = family.original else { return [] }
    return family.languages.all.filter { family.drafts[$0] == nil }.map { locale in
      .missingTranslation(family.id, locale: locale, original: original)
    }
  }

  /// Sections have the same ids and kinds in the same order in every language, so that links, the teaser of
  /// questions and the language switcher mean the same thing everywhere.
  static let sameStructure = Check { family in
    guard let original = family.original, !original.repeatsID else { return [] }
    return family.translations.filter { !$0.repeatsID }.flatMap { page -> [Diagnostic] in
      let expected = original.sections.map(\.heading)
      let found = page.sections.map(\.heading)
      if let index = zip(expected, found).enumerated().first(where: { !Self.isSame($1.0, $1.1) })?.offset {
        return [.differentSection(found[index], expected: expected[index], in: original.locale)]
      }
      if found.count > expected.count { return [.extraSection(found[expected.count], in: original.locale)] }
      if found.count < expected.count { return [.missingSection(expected[found.count], in: page)] }
      return []
    }
  }

  private static func isSame(_ left: DraftHeading, _ right: DraftHeading) -> Bool {
    let kinds = [left, right].compactMap { $0.kinds.first.map(\.value) }
    let isKnown = kinds.allSatisfy { SectionKind(rawValue: $0) != nil }
    return (!isKnown || left.kinds.first?.value == right.kinds.first?.value)
      && (left.isBroken || right.isBroken || !left.hasOwnID && !right.hasOwnID
        || left.id.value == right.id.value)
  }

  /// A section is of one kind, which exists; so is a figure before the sections; other headings have none.
  static let sectionKinds = Check { family in
    family.drafts.values.flatMap { page -> [Diagnostic] in
      func look(_ heading: DraftHeading, known: [String], noun: String) -> [Diagnostic] {
        heading.kinds.dropFirst().map { .secondKind($0) }
          + heading.kinds.prefix(1).filter { !known.contains($0.value) }.map {
            .unknownKind($0, noun: noun, known: known)
          }
      }
      let kinds = SectionKind.allCases.map(\.rawValue)
      let figures = FigureKind.allCases.map(\.rawValue)
      let units = Calculator.Unit.allCases.map(\.rawValue)
      return page.sections.flatMap { look($0.heading, known: kinds, noun: "section") }
        + page.figures.flatMap { look($0.heading, known: figures, noun: "figure") }
        + page.sections.flatMap { section in
          section.items.flatMap {
            look($0.heading, known: section.kind == .roi ? units : [], noun: "item")
          }
        } + page.subheadings.flatMap { look($0, known: [], noun: "item") }
    }
  }

  /// Slugs are made of small letters, are given where they are needed, and layouts agree between languages.
  static let frontMatter = Check { family in
    family.drafts.values.flatMap { page -> [Diagnostic] in
      var found: [Diagnostic] = []
      if let slug = page.front.slug {
        if page.id == .index {
          found.append(.slugWithoutUse(slug))
        } else if !Self.isSlug(slug.value) {
          found.append(.invalidSlug(slug))
        }
      } else if page.front.lacksSlug, page.id != .index, page.id != .notFound {
        found.append(.missingKey("slug", of: "the front matter", at: page.front.span))
      }
      if let layout = page.front.layout, let original = family.original?.front.layout,
        layout.value != original.value
      {
        found.append(.differentLayout(layout, original: original))
      }
      for alias in page.front.aliases where !Self.isPath(alias.value) {
        found.append(.invalidAlias(alias))
      }
      return found
    }
  }

  /// What can stand in a list of redirections: no spaces, which divide its columns, and no patterns.
  private static func isPath(_ text: String) -> Bool {
    text.hasPrefix("/") && !text.hasPrefix("//") && !text.contains("..")
      && text.utf8.allSatisfy {
        (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: ":")
      }
  }

  private static func isSlug(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 100
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
      && text.first != "-" && text.last != "-"
  }
}

extension DraftPage {
  /// Whether two sections have the same id, which is told by itself.
  fileprivate var repeatsID: Bool {
    let ids = sections.map(\.heading).filter(\.hasOwnID).map(\.id.value)
    return Set(ids).count < ids.count
  }
}

extension Diagnostic {
  fileprivate static func missingTranslation(_ id: PageID, locale: LocaleID, original: DraftPage)
    -> Diagnostic
  {
    let isLegal = id.description.hasPrefix("legal/")
    let span = original.heading?.span ?? original.front.span
    return Diagnostic(
      isLegal ? .error : .warning, isLegal ? .missingLegalPage : .missingTranslation,
      "page '\(id)' is not translated into '\(locale)'", at: .span(span.firstLineOrPoint),
      help: isLegal
        ? "legal pages never fall back: write \(locale)/pages/\(id).md"
        : "write \(locale)/pages/\(id).md; until then readers get it in another language")
  }

  fileprivate static func differentSection(_ found: DraftHeading, expected: DraftHeading, in locale: LocaleID)
    -> Diagnostic
  {
    .error(
      .differentSection, "section '\(found.written)' stands where '\(locale)' has '\(expected.written)'",
      at: found.span.firstLineOrPoint,
      help: "sections have the same kinds and ids, in the same order, in every language"
    ).noting("the section in '\(locale)'", at: expected.span)
  }

  fileprivate static func extraSection(_ found: DraftHeading, in locale: LocaleID) -> Diagnostic {
    .error(
      .differentSection, "section '\(found.written)' is not in '\(locale)'",
      at: found.span.firstLineOrPoint,
      help: "write it there too, or remove it here")
  }

  fileprivate static func missingSection(_ expected: DraftHeading, in page: DraftPage) -> Diagnostic {
    .error(
      .differentSection, "page '\(page.id)' in '\(page.locale)' ends before section '\(expected.written)'",
      at: (page.sections.last?.heading.span ?? page.front.span).firstLineOrPoint,
      help: "translate the section, or remove it everywhere"
    ).noting("the section", at: expected.span)
  }

  static func secondKind(_ kind: Located<String>) -> Diagnostic {
    .error(
      .secondKind, "a second kind '\(kind.value)'", at: kind.span, help: "a section has one kind: remove it"
    )
  }

  fileprivate static func unknownKind(_ kind: Located<String>, noun: String, known: [String]) -> Diagnostic {
    .error(
      .unknownSection, "unknown kind of \(noun) '\(kind.value)'", at: kind.span,
      help: known.isEmpty
        ? "only sections, and figures before the first section, have a kind: remove it"
        : Suggestion.help(for: kind.value, among: known, called: "kinds"))
  }

  fileprivate static func invalidSlug(_ slug: Located<String>) -> Diagnostic {
    .error(
      .invalidSlug, "'\(slug.value)' is not a slug", at: slug.span,
      help: "use small letters without accents, digits and hyphens: 'precios', 'mentions-legales'")
  }

  fileprivate static func slugWithoutUse(_ slug: Located<String>) -> Diagnostic {
    .error(
      .unknownKey, "the home page has no use for a slug", at: slug.span,
      help: "remove the line 'slug': the home page stands at the root of its language")
  }

  fileprivate static func differentLayout(_ layout: Located<PageLayout>, original: Located<PageLayout>)
    -> Diagnostic
  {
    .error(
      .differentLayout,
      "layout '\(layout.value.rawValue)' differs from the original's '\(original.value.rawValue)'",
      at: layout.span, help: "write 'layout: \(original.value.rawValue)'"
    ).noting("the original's layout", at: original.span)
  }

  fileprivate static func invalidAlias(_ alias: Located<String>) -> Diagnostic {
    let text = alias.value
    let help =
      if !text.hasPrefix("/") || text.hasPrefix("//") {
        "begin with a single '/', as in '/old-prices/'"
      } else if text.contains("..") {
        "write the whole path, without '..'"
      } else if let mark = text.first(where: { "*:".contains($0) }) {
        "remove '\(mark)': lists of redirections read it as a pattern"
      } else {
        "write spaces and letters with accents as the address bar copies them: '%20', '%C3%B1'"
      }
    return .error(
      .invalidAlias, "'\(text)' is not a former path of this site", at: alias.span, help: help)
  }
}

extension DraftHeading {
  /// As it is written in the file, for messages.
  fileprivate var written: String {
    let words = kinds.map { ".\($0.value)" } + (hasOwnID ? ["#\(id.value)"] : [])
    return words.isEmpty ? content.map(\.plainText).joined() : "{\(words.joined(separator: " "))}"
  }
}
