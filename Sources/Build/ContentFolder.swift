package import Content
package import Diagnostics
import Foundation

/// Reads a content folder from the disk.
///
/// The only place where sitegen reads files.
package struct ContentFolder {
  /// Why a folder cannot be read at all.
  package struct Unreadable: Error {
    package let path: String
    package let reason: String
    /// Whether the path itself is the mistake, rather than the disk behind it.
    package var isMistyped = false
  }

  package private(set) var sources = SourceTable()
  package private(set) var products: [ProductFiles] = []
  package private(set) var faults = DiagnosticBag()
  private let root: String

  /// Reads every product of a folder, or the named ones.
  ///
  /// - Parameters:
  ///   - root: the content folder; a folder in it that holds a `site.yaml` is a product.
  ///   - names: the products to read; all where there are none.
  package init(at root: String, products names: [String]) throws(Unreadable) {
    self.root = root
    let known = try Self.entries(of: root).filter {
      FileManager.default.fileExists(atPath: "\(root)/\($0)/site.yaml")
    }
    for name in names where !known.contains(name) {
      let help = Suggestion.help(for: name, among: known, called: "products")
      throw Unreadable(
        path: "\(root)/\(name)", reason: "no product of this name\(help.map { "; \($0)" } ?? "")",
        isMistyped: true)
    }
    if known.isEmpty {
      throw Unreadable(
        path: root, reason: "no product in it: a product is a folder with a site.yaml", isMistyped: true)
    }
    for name in names.isEmpty ? known : known.filter(names.contains) {
      var files: [String: SourceID] = [:]
      try read("", of: name, into: &files)
      products.append(ProductFiles(folder: name, path: "\(root)/\(name)", files: files))
    }
  }

  /// Reads a single file, such as a definition to look at alone, into a table.
  static func read(_ path: String, into sources: inout SourceTable) throws(Unreadable) -> SourceID {
    sources.add(path: path, bytes: try bytes(path))
  }

  /// The names in a folder, in the same order on every file system.
  static func entries(of path: String) throws(Unreadable) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
    } catch {
      throw Unreadable(
        path: path, reason: "the folder cannot be read",
        isMistyped: !FileManager.default.fileExists(atPath: path))
    }
  }

  private mutating func read(_ folder: String, of product: String, into files: inout [String: SourceID])
    throws(Unreadable)
  {
    let base = "\(root)/\(product)"
    for name in try Self.entries(of: folder.isEmpty ? base : "\(base)/\(folder)") {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      let full = "\(base)/\(path)"
      switch try Self.kind(of: full) {
      case S_IFDIR: try read(path, of: product, into: &files)
      case S_IFREG: files[path] = sources.add(path: full, bytes: try Self.bytes(full))
      case S_IFLNK: faults.add(.symbolicLink(full))
      default: faults.add(.notAFile(full))
      }
    }
  }

  private static func kind(of path: String) throws(Unreadable) -> mode_t {
    guard let kind = Disk.kind(of: path) else {
      throw Unreadable(path: path, reason: "the file cannot be read")
    }
    return kind
  }

  private static func bytes(_ path: String) throws(Unreadable) -> [UInt8] {
    guard let bytes = Disk.bytes(of: path) else {
      throw Unreadable(
        path: path, reason: "the file cannot be read",
        isMistyped: !FileManager.default.fileExists(atPath: path))
    }
    return bytes
  }
}

extension Diagnostic {
  fileprivate static func symbolicLink(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, .symbolicLink, "symbolic links are not followed", at: .path(path),
      help: "put the file itself there")
  }

  fileprivate static func notAFile(_ path: String) -> Diagnostic {
    Diagnostic(.error, .notAFile, "neither a file nor a folder", at: .path(path), help: "remove it")
  }
}
