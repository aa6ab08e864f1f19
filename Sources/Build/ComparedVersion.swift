import Comparison
import Content
import Diagnostics
import FeatureMatrix
import Foundation
import Localization
import Pricing
import Site

/// One side of a comparison: every product that a path leads to, and what is wrong with it.
struct ComparedVersion {
  let snapshots: [MatrixSnapshot]
  let report: Report

  /// Reads a matrix, a folder with one, a product's content, a folder of several of these, or a definition.
  static func read(_ path: String, day: ReferenceDay?) async throws(ContentFolder.Unreadable)
    -> ComparedVersion
  {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      return try files([path])
    }
    if exists("\(path)/site.yaml") {
      let (parent, name) = place(of: path)
      return try await content(parent, products: [name], day: day)
    }
    let single = [matrixName, "runtime/\(matrixName)", "plans.yaml"].map { "\(path)/\($0)" }
    if let file = single.first(where: exists) { return try files([file]) }
    let names = try ContentFolder.entries(of: path)
    if names.contains(where: { exists("\(path)/\($0)/site.yaml") }) {
      return try await content(path, products: [], day: day)
    }
    let several = [
      names.map { "\(path)/\($0)/runtime/\(matrixName)" }, names.map { "\(path)/\($0)/plans.yaml" },
      names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.map { "\(path)/\($0)" },
    ].map { $0.filter(exists) }
    guard let files = several.first(where: { !$0.isEmpty }) else {
      throw ContentFolder.Unreadable(
        path: path, reason: "nothing to compare in it: no \(matrixName), no definition and no product",
        isMistyped: true)
    }
    return try self.files(files)
  }

  private static let matrixName = "feature-matrix.json"

  private static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// A folder and what it is in; `.` has a name too.
  private static func place(of path: String) -> (parent: String, name: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if let name = parts.last, name != ".", name != "..", !name.isEmpty {
      let parent = parts.dropLast().joined(separator: "/")
      return (parent.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : parent, String(name))
    }
    let whole = URL(filePath: path).standardizedFileURL
    return (whole.deletingLastPathComponent().path, whole.lastPathComponent)
  }

  /// Definitions by the endings of YAML, everything else as a matrix unless it does not look like one.
  private static func files(_ paths: [String]) throws(ContentFolder.Unreadable) -> ComparedVersion {
    var sources = SourceTable()
    var faults = DiagnosticBag()
    var snapshots: [MatrixSnapshot] = []
    for path in paths {
      let source = try ContentFolder.read(path, into: &sources)
      let first = sources[source].bytes.first { $0 > 0x20 && $0 < 0x80 }
      let isDefinition =
        path.hasSuffix(".yaml") || path.hasSuffix(".yml")
        || (!path.hasSuffix(".json") && first != UInt8(ascii: "{"))
      let snapshot =
        isDefinition
        ? ComparableDefinition.read(source, in: sources, faults: &faults).map {
          MatrixSnapshot($0.definition, locales: $0.locales.map(\.description))
        } : MatrixSnapshot.read(source, in: sources, faults: &faults)
      if let snapshot { snapshots.append(snapshot) }
    }
    return ComparedVersion(
      snapshots: snapshots, report: Report(faults.sorted(in: sources), in: sources))
  }

  /// Content is compared as the matrix that it makes; what is odd but no error is for `check` to tell.
  private static func content(
    _ folder: String, products: [String], day: ReferenceDay?
  ) async throws(ContentFolder.Unreadable) -> ComparedVersion {
    let checked = try await Pipeline.check(CheckRequest(.products(products, in: folder), day: day))
    guard !checked.report.hasErrors else { return ComparedVersion(snapshots: [], report: checked.report) }
    var sources = SourceTable()
    var faults = DiagnosticBag()
    let snapshots = checked.sites.compactMap { site -> MatrixSnapshot? in
      let source = sources.add(path: "\(folder)/\(site.folder)", bytes: Matrix(site).bytes)
      var snapshot = MatrixSnapshot.read(source, in: sources, faults: &faults)
      snapshot?.complete(with: site.definition)
      return snapshot
    }
    return ComparedVersion(
      snapshots: snapshots, report: Report(faults.sorted(in: sources), in: sources))
  }
}
