import Markup
import Site

/// The plan of a line: stations along a conveyor, one of them called out, and the dimension below.
struct LineFigure: Component {
  let item: SectionItem

  private var names: [String] { item.table?.rows.compactMap { $0.first?.plainText } ?? [] }
  private var mark: Int { item.options["mark"].flatMap { Int($0) } ?? 1 }
  private var sentence: String { item.blocks.firstParagraph?.plainText ?? "" }

  var body: some HTML {
    let label = item.heading.plainText
    let call = item.options["call"] ?? ""
    let note = item.options["note"]
    let drawing = LineDrawing(
      stations: names.count, mark: mark, callLetters: max(label.count, call.count),
      noteLetters: note?.count ?? 0)
    figure(.class("line"), .id(item.id)) {
      svg(
        .viewBox("0 36 \(LineDrawing.width) 340"), .role("img"),
        .ariaLabelledby("\(item.id)-name \(item.id)-text")
      ) {
        title(.id("\(item.id)-name")) { [label, call].filter { !$0.isEmpty }.joined(separator: ", ") }
        desc(.id("\(item.id)-text")) { sentence }
        path(.class("plan"), .d(drawing.plan))
        path(.class("mark"), .d(drawing.outline))
        path(.class("leader"), .d(drawing.leader))
        path(.class("arrows"), .d(drawing.arrows))
        for (index, name) in names.enumerated() {
          text(.x(drawing.left(of: index) + 14), .y(197)) { name }
        }
        text(.class("call"), .x(drawing.callPlace), .y(68), drawing.callAnchor) { label }
        text(.class("second"), .x(drawing.callPlace), .y(101), drawing.callAnchor) { call }
        if let note {
          text(.class("call"), .x(drawing.middle), .y(353), .textAnchor("middle")) { note }
        }
      }
    }
  }
}

extension [Block] {
  /// The first paragraph's words.
  var firstParagraph: [Inline]? {
    for case .paragraph(let content) in self { return content }
    return nil
  }
}

/// Where the parts of a line stand; lengths are in units of the drawing.
struct LineDrawing {
  static let width = 760
  /// A letter of the fixed width, at the size that phones get.
  private static let letter = 18

  private let stations: Int
  private let marked: Int
  private let callWidth: Int
  private let noteWidth: Int

  /// - Parameters:
  ///   - mark: the number of the station that is called out, from 1.
  ///   - callLetters: letters in the longer line of the call-out.
  ///   - noteLetters: letters of the dimension.
  init(stations: Int, mark: Int, callLetters: Int, noteLetters: Int) {
    self.stations = max(1, stations)
    marked = min(max(1, mark), self.stations) - 1
    callWidth = callLetters * Self.letter
    noteWidth = noteLetters == 0 ? 0 : noteLetters * Self.letter + 24
  }

  private var pitch: Int { 750 / stations }
  private var stationWidth: Int { pitch - 40 }
  private var end: Int { left(of: stations - 1) + stationWidth }

  /// Half-way between both ends of the stations.
  var middle: Int { (20 + end) / 2 }

  func left(of station: Int) -> Int { 20 + station * pitch }
  private func middle(of station: Int) -> Int { left(of: station) + stationWidth / 2 }

  private func outline(of station: Int) -> String {
    "M\(left(of: station)) 150h\(stationWidth)v80h-\(stationWidth)z"
  }

  /// Stations with an operator above and a post below, and the conveyor with its rungs.
  var plan: String {
    let all = 0..<stations
    let boxes = all.filter { $0 != marked }.map { outline(of: $0) }
    let operators = all.map { "M\(middle(of: $0) - 9) 135a9 9 0 1 0 18 0a9 9 0 1 0-18 0" }
    let posts = all.map { "M\(middle(of: $0)) 230v34" }
    let rungs = stride(from: 20, to: Self.width, by: 37).map { "M\($0) 264v25" }
    return (boxes + operators + posts + rungs).joined() + "M0 264h\(Self.width)M0 289h\(Self.width)"
  }

  /// The station that is called out.
  var outline: String { outline(of: marked) }

  /// The line that leads to the call-out, and the dimension line.
  var leader: String {
    "M\(middle(of: marked)) 150V60h\(isCallRight ? "" : "-")36"
      + "M20 332v28M\(end) 332v28M20 346H\(middle - noteWidth / 2)M\(end) 346H\(middle + noteWidth / 2)"
  }

  var arrows: String { "M20 346l17-6v12zM\(end) 346l-17-6v12z" }

  /// To the right where its words have room there.
  private var isCallRight: Bool { middle(of: marked) + 46 + callWidth <= Self.width }
  var callPlace: Int { middle(of: marked) + (isCallRight ? 46 : -46) }
  var callAnchor: Attribute<Tags.text>? { isCallRight ? nil : .textAnchor("end") }
}
