import Content
import Foundation
import JSON
import Pricing

/// Keeps the digests of the versions that are on sale in `published.json`.
package enum VersionSeal {
  /// What was written, a line for each product, and what is wrong with the content.
  package struct Outcome: Sendable {
    package let lines: [String]
    package let report: Report
  }

  /// Adds what has begun, and changes nothing that is there; nothing is written where the content has an error.
  package static func seal(_ request: CheckRequest) async throws -> Outcome {
    let checked = try await Pipeline.check(request)
    guard !checked.report.hasErrors, case .products(let names, let content) = request.subject else {
      return Outcome(lines: [], report: checked.report)
    }
    let folder = try ContentFolder(at: content, products: names)
    var lines: [String] = []
    for files in folder.products {
      let product = await ProductReader.read(files, sources: folder.sources, context: request.context)
      let path = "\(files.path)/\(PublishedVersions.file)"
      let kept = Self.names(in: FileManager.default.contents(atPath: path))
      let begun = product.versionDigests.filter { version in
        if kept.contains(version.name) { return true }
        guard let day = request.day?.date, let from = version.from else { return true }
        return !(day < from)
      }
      let entries = JSONValue.object(begun.map { ($0.name, .string($0.digest)) })
      try write(entries.bytes(.pretty), to: path)
      lines.append("\(files.folder): \(begun.map(\.name).joined(separator: ", ")) in \(path)")
    }
    return Outcome(lines: lines, report: checked.report)
  }

  /// The versions that were sealed before; the check found nothing wrong with them.
  private static func names(in file: Data?) -> [String] {
    guard let file, case .object(let members)? = try? JSONReader.read([UInt8](file)).kind else { return [] }
    return members.map(\.key)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    if FileManager.default.contents(atPath: path) == Data(bytes) { return }
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw MachineFailure(path: path, reason: "the file cannot be written")
    }
  }
}
