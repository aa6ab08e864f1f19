import Foundation
import Testing

/// Whatever happens to a file, the command says so: it never crashes, and every fault has a place that exists.
///
/// The files of the small product are changed at random, each time by one of the accidents that happen to files; the
/// numbers are always the same.
@Suite struct MutationTests {
  private static let base = Workspace.package.appending(path: "Tests/CommandTests/Base")

  @Test(arguments: 0..<4)
  func survivesAccidents(seed: UInt64) throws {
    let workspace = try Workspace()
    let content = workspace.root.appending(path: "content")
    try workspace.copy(Self.base, to: "content")
    let files = try Workspace.files(in: Self.base)
    var numbers = Numbers(seed: seed)
    for _ in 0..<15 {
      let file = files[numbers.next(below: files.count)]
      let original = try Data(contentsOf: Self.base.appending(path: file))
      let accident = Accident.allCases[numbers.next(below: Accident.allCases.count)]
      let changed = accident.befalls([UInt8](original), &numbers)
      try Data(changed).write(to: content.appending(path: file))
      try look(at: workspace, "seed \(seed), \(accident) in \(file)")
      try original.write(to: content.appending(path: file))
    }
  }

  private func look(at workspace: borrowing Workspace, _ what: String) throws {
    let text = try workspace.run("check")
    let json = try workspace.run("check", "--format", "json")
    #expect([0, 1].contains(text.status), "\(what): \(text.error)")
    #expect(json.status == text.status, "\(what)")
    let report = try JSONDecoder().decode(Report.self, from: Data(json.output.utf8))
    let told = Told.all(in: text.error.split(separator: "\n"))
    #expect(told.map(\.id) == report.diagnostics.map(\.id), "\(what)")
    #expect(report.errors + report.warnings == report.diagnostics.count, "\(what)")
    for fault in report.diagnostics {
      // What is missing has the place where it should be.
      let path = fault.id == "missing-file" ? "content/shop" : fault.location.path
      let exists = workspace.exists(path)
      #expect(exists, "\(what): \(fault.location.path)")
    }
  }

  private struct Report: Decodable {
    let errors: Int
    let warnings: Int
    let diagnostics: [Fault]

    struct Fault: Decodable {
      let id: String
      let location: Location
    }

    struct Location: Decodable {
      let path: String
    }
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
private struct Numbers {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next(below end: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(max(1, end)))
  }
}

/// What happens to files: a slip of the finger, a bad merge, a full disk.
private enum Accident: CaseIterable {
  case lineLost, linesSwapped, lineDoubled, typeChanged, characterInserted, cutShort, characterLost, indented

  func befalls(_ bytes: [UInt8], _ numbers: inout Numbers) -> [UInt8] {
    var bytes = bytes
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let line = numbers.next(below: lines.count)
    switch self {
    case .lineLost: lines.remove(at: line)
    case .linesSwapped: lines.swapAt(line, numbers.next(below: lines.count))
    case .lineDoubled: lines.insert(lines[line], at: line)
    case .indented: lines[line] = [0x20, 0x20] + lines[line]
    case .typeChanged:
      let end = lines[line].firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? 0
      let values = [" [x]", " {x: y}", " 7", " true", " null", " \"x\"", ""]
      lines[line] = lines[line][..<end] + Array(values[numbers.next(below: values.count)].utf8)
    case .characterInserted:
      let signs: [[UInt8]] = [
        [0], [7], [0x7F], [0xFF], [0xC2], [0xE2, 0x80, 0xAE], Array("{{".utf8), Array("\"".utf8),
      ]
      bytes.insert(contentsOf: signs[numbers.next(below: signs.count)], at: numbers.next(below: bytes.count))
      return bytes
    case .characterLost:
      bytes.remove(at: numbers.next(below: bytes.count))
      return bytes
    case .cutShort: return Array(bytes[..<numbers.next(below: bytes.count)])
    }
    return Array(lines.joined(separator: [0x0A]))
  }
}
