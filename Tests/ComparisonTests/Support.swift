import Comparison
import Content
import Diagnostics
import FeatureMatrix
import Foundation
import JSON
import Localization
import Site

/// Versions to compare, made of texts.
enum Version {
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A definition as `diff` reads it.
  static func definition(_ text: String) -> MatrixSnapshot? {
    var sources = SourceTable()
    var faults = DiagnosticBag()
    let source = sources.add(path: "plans.yaml", bytes: Array(text.utf8))
    return ComparableDefinition.read(source, in: sources, faults: &faults).map {
      MatrixSnapshot($0.definition, locales: $0.locales.map(\.description))
    }
  }

  /// The matrix that a definition makes.
  static func matrix(of text: String) -> [UInt8]? {
    var sources = SourceTable()
    var faults = DiagnosticBag()
    let source = sources.add(path: "plans.yaml", bytes: Array(text.utf8))
    return StandaloneDefinition.check(source, in: sources, day: nil, faults: &faults).map { Matrix($0).bytes }
  }

  /// A matrix as `diff` reads it, and what is wrong with it.
  static func matrix(_ bytes: [UInt8]) -> (snapshot: MatrixSnapshot?, faults: [Diagnostic]) {
    var sources = SourceTable()
    var faults = DiagnosticBag()
    let source = sources.add(path: "feature-matrix.json", bytes: bytes)
    let snapshot = MatrixSnapshot.read(source, in: sources, faults: &faults)
    return (snapshot, faults.diagnostics)
  }

  /// The definitions in the repository.
  static let known: [String] = {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: package.path + "/content")) ?? []
    let paths =
      folders.sorted().map { "content/\($0)/plans.yaml" } + ["Tests/CommandTests/Base/shop/plans.yaml"]
    return paths.compactMap { try? String(contentsOf: package.appending(path: $0), encoding: .utf8) }
  }()
}

/// A sentence for each change, with its rule.
func sentences(from old: MatrixSnapshot, to new: MatrixSnapshot) -> [String] {
  Comparison.changes(from: old, to: new).map { "\($0.rule.id): \($0.message)" }
}
