/// Everything a build makes, in memory: bytes by path.
///
/// Nothing touches the disk until the tree is whole.
package struct OutputTree: Sendable {
  /// Two things want to stand at one path, or a path would lead out of the output folder.
  package struct Conflict: Error {
    package let message: String
  }

  /// By path within the output folder; ``paths`` has them in order.
  package private(set) var files: [String: [UInt8]] = [:]
  private var makers: [String: String] = [:]

  package init() {}

  /// Puts a file into the tree.
  ///
  /// - Parameters:
  ///   - path: relative, with `/` between its parts.
  ///   - bytes: the whole file.
  ///   - maker: what the file is, for the message when another wants the same path.
  package mutating func add(_ path: String, _ bytes: [UInt8], from maker: String) throws(Conflict) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && !$0.utf8.contains(0) }) else {
      throw Conflict(message: "\(maker) would stand at '\(path)', which leads out of the output folder")
    }
    if let other = makers[path] {
      throw Conflict(message: "'\(path)' is wanted by \(other) and by \(maker)")
    }
    makers[path] = maker
    files[path] = bytes
  }

  package var paths: [String] { files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// Bytes of all files together.
  package var size: Int { files.values.reduce(0) { $0 + $1.count } }
}
