import Diagnostics
import JSON
package import Pricing

/// What a reading needs besides the files.
package struct ReadingContext: Sendable {
  /// Which version of the plans is asked for.
  package let day: ReferenceDay?
  /// A digest by which a published version is known again.
  package let digest: @Sendable ([UInt8]) -> String

  package init(day: ReferenceDay?, digest: @escaping @Sendable ([UInt8]) -> String) {
    self.day = day
    self.digest = digest
  }
}

/// One version of a product's plans, as it was read.
struct DefinitionVersion: Sendable {
  let draft: DraftDefinition
  /// Of what it says, whatever its comments and layout are.
  let digest: String
}

/// Chooses the version that holds on a day: the last one that has begun.
struct VersionChoice {
  let versions: [DefinitionVersion]
  let day: ReferenceDay?

  /// - Returns: nothing where none holds, or several could and no day is given.
  func chosen(faults: inout DiagnosticBag) -> DefinitionVersion? {
    guard versions.count > 1 || day?.origin == .asked else { return versions.first }
    guard let day else {
      if let last = versions.last { faults.add(.severalVersions(versions.count, at: last.place)) }
      return nil
    }
    // A version that does not say when it begins has always held.
    let begun = versions.filter { version in
      version.draft.effectiveFrom.map { !(day.date < $0.value) } ?? true
    }
    guard let version = begun.last else {
      if let first = versions.first {
        faults.add(.noVersion(on: day.date, first: first.draft.effectiveFrom, at: first.place))
      }
      return nil
    }
    if let end = version.draft.effectiveTo, end.value < day.date {
      faults.add(.versionOver(on: day.date, end: end))
      return nil
    }
    return version
  }
}

extension DefinitionVersion {
  /// Where a fault of the whole version is told.
  var place: Span { (draft.effectiveFrom?.span ?? draft.version?.span ?? draft.span).firstLineOrPoint }
}

/// Reads all versions of a product's plans: `plans.yaml`, or a file for each in the folder `plans`.
enum VersionReader {
  static let folder = "plans/"
  /// Where the plans stand that have never changed.
  static let only = "plans.yaml"

  /// The paths of the versions in the order of the days in their names.
  static func paths(in files: ProductFiles) -> [String] {
    let dated = files.files.keys.filter { $0.hasPrefix(folder) && $0.hasSuffix(".yaml") }.sorted()
    return dated.isEmpty ? [only] : dated
  }

  /// The day in the name of a version's file; nothing for `plans.yaml`.
  static func day(of path: String) -> CalendarDate? {
    CalendarDate(String(path.dropFirst(folder.count).dropLast(".yaml".count)))
  }

  /// What is wrong with the names of versions, beside what they say.
  static func faults(of draft: DraftDefinition, path: String, in files: ProductFiles) -> [Diagnostic] {
    guard path.hasPrefix(folder) else { return [] }
    guard let day = day(of: path) else {
      return [.undatedVersion("\(files.path)/\(path)")]
    }
    guard let from = draft.effectiveFrom else {
      return [.versionWithoutDay(day, at: (draft.version?.span ?? draft.span).firstLineOrPoint)]
    }
    return from.value == day ? [] : [.versionOfOtherDay(from, file: day)]
  }
}

/// `published.json`: the digest of each version that somebody has bought by.
package enum PublishedVersions {
  package static let file = "published.json"

  /// A version that was published does not change: who bought by it keeps what it says.
  static func check(
    _ versions: [DefinitionVersion], _ source: SourceID, in sources: SourceTable, faults: inout DiagnosticBag
  ) {
    let root: JSONNode
    do {
      root = try JSONReader.read(sources[source].bytes)
    } catch {
      let end = min(error.offset + 1, sources[source].bytes.count)
      faults.add(
        .error(.jsonSyntax, error.message, at: Span(source, min(error.offset, end)..<end), help: error.help))
      return
    }
    guard case .object(let members) = root.kind else {
      faults.add(
        .error(
          .wrongType, "expected an object with a digest for each version, found \(root.kindName)",
          at: Span(source, root.range)))
      return
    }
    for member in members {
      let place = Span(source, member.keyRange)
      guard case .string(let digest) = member.value.kind else {
        faults.add(
          .error(
            .wrongType, "expected a digest, found \(member.value.kindName)",
            at: Span(source, member.value.range)))
        continue
      }
      guard let version = versions.first(where: { $0.draft.version?.value == member.key }) else {
        faults.add(.publishedIsGone(member.key, at: place))
        continue
      }
      if version.digest != digest {
        faults.add(.publishedHasChanged(member.key, at: version.draft.version?.span ?? version.place, place))
      }
    }
  }
}

extension YAMLNode {
  /// What a file says, without its comments and its layout.
  var canonical: JSONValue {
    switch kind {
    case .scalar(let text, _): .string(text)
    case .sequence(let elements): .array(elements.map(\.canonical))
    case .mapping(let members): .object(members.map { ($0.key.value, $0.value.canonical) })
    case .invalid: .null
    }
  }
}

extension Diagnostic {
  fileprivate static func severalVersions(_ count: Int, at span: Span) -> Diagnostic {
    .error(
      .noVersion, "\(count) versions of the plans could hold, and no day is given", at: span,
      help: "name the day with '--as-of 2026-01-01', or set SOURCE_DATE_EPOCH")
  }

  fileprivate static func noVersion(on day: CalendarDate, first: Located<CalendarDate>?, at span: Span)
    -> Diagnostic
  {
    .error(
      .noVersion, "no version of the plans holds on \(day)", at: span,
      help: first.map { "the first holds from \($0.value)" })
  }

  fileprivate static func versionOver(on day: CalendarDate, end: Located<CalendarDate>) -> Diagnostic {
    .error(
      .noVersion, "no version of the plans holds on \(day): the last one ended on \(end.value)", at: end.span,
      help: "write the version that follows, or remove 'effectiveTo'")
  }

  fileprivate static func undatedVersion(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, .versionDay, "the name of a version is no day", at: .path(path),
      help: "call the file after the first day on which it holds: plans/2026-01-01.yaml")
  }

  fileprivate static func versionWithoutDay(_ day: CalendarDate, at span: Span) -> Diagnostic {
    .error(
      .versionDay, "the version does not say from when it holds", at: span,
      help: "add 'effectiveFrom: \"\(day)\"'")
  }

  fileprivate static func versionOfOtherDay(_ from: Located<CalendarDate>, file: CalendarDate) -> Diagnostic {
    .error(
      .versionDay, "the version holds from \(from.value), and its file is called \(file)", at: from.span,
      help: "let both be the same day")
  }

  static func secondDefinition(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, .secondDefinition, "the plans stand in 'plans.yaml' and in the folder 'plans'", at: .path(path),
      help: "move it to 'plans/DAY.yaml', called after the first day on which it holds")
  }

  fileprivate static func publishedHasChanged(_ version: String, at span: Span, _ seal: Span) -> Diagnostic {
    .error(
      .publishedChanged, "version '\(version)' was published and has changed", at: span,
      help:
        "undo the change, and write a new version: plans/DAY.yaml with its own 'version' and 'effectiveFrom'"
    ).noting("what was published", at: seal)
  }

  fileprivate static func publishedIsGone(_ version: String, at span: Span) -> Diagnostic {
    .error(
      .publishedChanged, "version '\(version)' was published and is gone", at: span,
      help: "bring it back: customers may still have it")
  }
}

extension DecodedProduct {
  /// The name of each version, the day from which it holds, and its digest.
  package var versionDigests: [(name: String, from: CalendarDate?, digest: String)] {
    versions.compactMap { version in
      version.draft.version.map { ($0.value, version.draft.effectiveFrom?.value, version.digest) }
    }
  }
}
