import Diagnostics
import Localization

/// Faults between catalogs that follow from others, which are told.
///
/// A message that the source lacks is not too many in the translations, one whose id is misspelt is not missing in the
/// others, and elements that the source must not have need not be in them.
struct Consequences {
  /// Keys of what translations have and the source lacks although it is required.
  private let lacking: Set<Span>
  /// Keys of what translations lack because its id, or theirs, is misspelt.
  private let misspelt: Set<Span>
  private let refusedElements: [Span]

  init(_ subject: SourceMessages) {
    let needed = subject.lacking
    lacking = Set(
      subject.translations.flatMap { translation in
        needed.compactMap { translation.catalog[$0.key]?.keySpan }
      })
    misspelt = Set(
      subject.misspelt(needed).values.map(\.keySpan) + Self.misspeltInTranslations(subject).map(\.keySpan))
    refusedElements = subject.textsWithRefusedElements
  }

  func contain(_ fault: Diagnostic) -> Bool {
    guard case .span(let span) = fault.location else { return false }
    return switch fault.id {
    case .messageUnknown: lacking.contains(span)
    case .messageMissing: misspelt.contains(span)
    case .messageTags:
      fault.notes.contains { note in
        guard case .span(let place)? = note.location else { return false }
        return refusedElements.contains {
          $0.source == place.source && $0.range.contains(place.range.lowerBound)
        }
      }
    default: false
    }
  }

  /// Entries of the source that every translation which lacks them has under an id like theirs.
  private static func misspeltInTranslations(_ subject: SourceMessages) -> [CatalogEntry] {
    let others = subject.translations.filter(\.catalog.isReadable).map { translation in
      let unknown = translation.catalog.entries.filter { !subject.catalog.mentions($0.id) }
      // Where a whole catalog is of another product, looking for neighbours is slow and of no use.
      return (catalog: translation, unknown: unknown.count <= 50 ? unknown.map(\.id.description) : [])
    }
    return subject.catalog.catalog.entries.filter { entry in
      let lacking = others.filter { !$0.catalog.mentions(entry.id) }
      return !lacking.isEmpty
        && lacking.allSatisfy { Suggestion.nearest(to: entry.id.description, among: $0.unknown) != nil }
    }
  }
}
