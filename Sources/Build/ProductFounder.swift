import Content
import Diagnostics
import Foundation
import Glibc

/// Puts the folder of a new product on the disk: whole, or not at all, and never over one that is there.
package struct ProductFounder {
  /// A file by its path in the product's folder.
  package typealias File = (path: String, text: String)

  private let content: String
  private let product: String

  package init(product: String, in content: String) {
    self.product = product
    self.content = content
  }

  /// Where the product will be.
  package var folder: String { "\(content)/\(product)" }

  /// Whether something has the name already, be it a file or a link that leads nowhere.
  package var isTaken: Bool {
    var status = stat()
    return lstat(folder, &status) == 0
  }

  /// What would be wrong with the files, warnings counted as errors.
  package func check(_ files: [File]) async -> Report {
    var sources = SourceTable()
    var ids: [String: SourceID] = [:]
    for file in files {
      ids[file.path] = sources.add(path: "\(folder)/\(file.path)", bytes: Array(file.text.utf8))
    }
    return await Pipeline.check(
      ProductFiles(folder: product, path: folder, files: ids), in: sources,
      CheckRequest(.products([product], in: content), day: nil, isStrict: true)
    ).report
  }

  /// Writes the files into a folder beside, which then takes the product's name.
  package func write(_ files: [File]) throws(MachineFailure) {
    let staging = "\(content)/.\(product).staging"
    do {
      try? FileManager.default.removeItem(atPath: staging)
      for file in files {
        let path = "\(staging)/\(file.path)"
        try FileManager.default.createDirectory(
          atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: URL(fileURLWithPath: path))
      }
    } catch {
      try? FileManager.default.removeItem(atPath: staging)
      throw MachineFailure(
        path: folder, reason: "the folder cannot be written: \(error.localizedDescription)")
    }
    guard !isTaken, rename(staging, folder) == 0 else {
      let reason = isTaken ? "it is there already" : String(cString: strerror(errno))
      try? FileManager.default.removeItem(atPath: staging)
      throw MachineFailure(path: folder, reason: reason)
    }
  }
}
