import Foundation
import Testing

/// Lines of a file that give way to others.
struct Change {
  var file: String
  var old: [Substring] = []
  var new: [Substring] = []

  struct Unreadable: Error {
    let line: String
  }

  static func read(_ lines: [String]) throws -> [Change] {
    var changes: [Change] = []
    for line in lines {
      switch line.first {
      case "@":
        let file = line.count > 2 ? String(line.dropFirst(2)) : changes.last?.file
        changes.append(Change(file: try #require(file)))
      case "-" where !changes.isEmpty: changes[changes.count - 1].old.append(line.dropFirst())
      case "+" where !changes.isEmpty: changes[changes.count - 1].new.append(line.dropFirst())
      default: throw Unreadable(line: line)
      }
    }
    return changes
  }

  /// Fails where the old lines do not stand in the file exactly once: the base has changed under the fixture.
  func apply(in folder: URL) throws {
    let url = folder.appending(path: file)
    var lines = try String(contentsOf: url, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let places = lines.indices.filter { lines[$0...].starts(with: old) }
    try #require(places.count == 1, "\(file) has these lines \(places.count) times: \(old)")
    lines.replaceSubrange(places[0]..<places[0] + old.count, with: new)
    try Data(lines.joined(separator: "\n").utf8).write(to: url)
  }
}
