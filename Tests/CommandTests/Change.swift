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

  /// Reads `@ FILE`, `-OLD`, `+NEW`, and `*COUNT NEW` for a new line that comes many times.
  static func read(_ lines: [String]) throws -> [Change] {
    var changes: [Change] = []
    for line in lines {
      switch line.first {
      case "@":
        let file = line.count > 2 ? String(line.dropFirst(2)) : changes.last?.file
        changes.append(Change(file: try #require(file)))
      case "-" where !changes.isEmpty: changes[changes.count - 1].old.append(line.dropFirst())
      case "+" where !changes.isEmpty: changes[changes.count - 1].new.append(line.dropFirst())
      case "*" where !changes.isEmpty:
        let repeated = try Repeated(line)
        changes[changes.count - 1].new += repeatElement(repeated.text, count: repeated.count)
      default: throw Unreadable(line: line)
      }
    }
    return changes
  }

  /// What a line `*COUNT TEXT` says.
  struct Repeated {
    let count: Int
    let text: Substring

    init(_ line: String) throws {
      let parts = line.dropFirst().split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let count = Int(parts[0]) else { throw Unreadable(line: line) }
      self.count = count
      text = parts[1]
    }
  }

  /// Fails where the old lines do not stand in the file exactly once: the base has changed under the fixture.
  ///
  /// A file that is not there is made of the new lines, if there are no old ones.
  func apply(in folder: URL) throws {
    let url = folder.appending(path: file)
    if old.isEmpty, !FileManager.default.fileExists(atPath: url.path) {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data((new.joined(separator: "\n") + "\n").utf8).write(to: url)
      return
    }
    var lines = try String(contentsOf: url, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let places = lines.indices.filter { lines[$0...].starts(with: old) }
    try #require(places.count == 1, "\(file) has these lines \(places.count) times: \(old)")
    lines.replaceSubrange(places[0]..<places[0] + old.count, with: new)
    try Data(lines.joined(separator: "\n").utf8).write(to: url)
  }
}

/// Something in a folder that is no ordinary file, as `ls -F` shows it: `LINK -> TARGET`, `PIPE|`.
enum SpecialFile {
  static func make(_ entry: String, in folder: URL) throws {
    if let arrow = entry.firstRange(of: " -> ") {
      let link = folder.appending(path: entry[..<arrow.lowerBound])
      try make(folder: link.deletingLastPathComponent())
      try FileManager.default.createSymbolicLink(
        atPath: link.path, withDestinationPath: String(entry[arrow.upperBound...]))
    } else if entry.hasSuffix("|") {
      let pipe = folder.appending(path: entry.dropLast())
      try make(folder: pipe.deletingLastPathComponent())
      try #require(mkfifo(pipe.path, 0o600) == 0, "\(pipe.path) cannot be made")
    } else {
      throw Change.Unreadable(line: entry)
    }
  }

  private static func make(folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }
}
