import Diagnostics
import Site

extension Check<PageFamily> {
  /// A drawing has the table it is made of, with as many rows, columns and letters as can be drawn.
  static let figureTables = Check { family in
    family.drafts.values.flatMap { page in
      page.figures.flatMap { figure -> [Diagnostic] in
        guard let kind = figure.heading.kinds.first.flatMap({ FigureKind(rawValue: $0.value) }) else {
          return []
        }
        guard let table = figure.table else { return [.figureWithoutTable(kind, at: figure.heading.span)] }
        let span = page.body.span(table.range).firstLineOrPoint
        switch kind {
        case .ticket, .bars: return []
        case .entry:
          let columns = table.children.first?.children.count ?? 0
          return columns == 3 ? [] : [.entryColumns(columns, at: span)]
        case .line: return faultsOfLine(figure, table: table, at: span, in: page.body)
        }
      }
    }
  }

  private static func faultsOfLine(
    _ figure: DraftItem, table: MarkdownNode, at span: Span, in body: MarkdownSource
  ) -> [Diagnostic] {
    let stations = table.children.dropFirst().compactMap(\.children.first)
    guard FigureKind.stations.contains(stations.count) else {
      return [.stationCount(stations.count, at: span)]
    }
    var found: [Diagnostic] = []
    if let mark = figure.heading.options["mark"], let number = Int(mark.value), number > stations.count,
      FigureKind.stations.contains(number)
    {
      found.append(.markBeyondStations(mark, stations: stations.count))
    }
    let room = FigureKind.letters(ofStationAmong: stations.count)
    for station in stations where station.plainText.count > room {
      found.append(.stationTooLong(station.plainText, room: room, at: body.span(station.range)))
    }
    return found
  }
}

extension DraftItem {
  fileprivate var table: MarkdownNode? {
    blocks.first { if case .table = $0.kind { true } else { false } }
  }
}

extension Diagnostic {
  fileprivate static func figureWithoutTable(_ kind: FigureKind, at span: Span) -> Diagnostic {
    .error(
      .emptySection, "the drawing '.\(kind.rawValue)' has no table to be made of", at: span.firstLineOrPoint,
      help: "write a table below its heading")
  }

  fileprivate static func entryColumns(_ count: Int, at span: Span) -> Diagnostic {
    .error(
      .wrongType, "expected three columns, found \(count)", at: span,
      help: "an entry has an account, a debit and a credit: | Account | Debit | Credit |")
  }

  fileprivate static func stationCount(_ count: Int, at span: Span) -> Diagnostic {
    .error(
      .wrongType,
      "expected \(FigureKind.stations.lowerBound) to \(FigureKind.stations.upperBound) stations, found \(count)",
      at: span, help: "show a part of the line: more could not be read on a phone")
  }

  fileprivate static func markBeyondStations(_ mark: Located<String>, stations: Int) -> Diagnostic {
    .error(
      .wrongType,
      "the line has \(stations == 1 ? "one station" : "\(stations) stations"), and no number \(mark.value)",
      at: mark.span, help: "'mark' counts the stations from 1")
  }

  fileprivate static func stationTooLong(_ name: String, room: Int, at span: Span) -> Diagnostic {
    .error(
      .wrongType, "expected a station's name of at most \(room) letters, found '\(name)'", at: span,
      help: "shorten it as on a plan of the floor: 'ST 40'; fewer stations have more room")
  }
}
