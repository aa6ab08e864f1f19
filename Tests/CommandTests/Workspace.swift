import Foundation
import Testing

/// A folder for one test, and the built command run in it as a user would.
struct Workspace: ~Copyable {
  let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "sitegen-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  struct Outcome {
    let status: Int32
    let output: String
    let error: String
  }

  /// Runs the command that was built with the tests.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
    try run(arguments, environment: environment)
  }

  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
    try Self.run(Self.command, arguments, in: root, environment: environment)
  }

  /// Runs any program to its end.
  static func run(
    _ program: URL, _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    let logs = FileManager.default.temporaryDirectory.appending(path: "sitegen-log-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: logs) }
    let (out, err) = (logs.appending(path: "out"), logs.appending(path: "err"))
    for url in [out, err] { try Data().write(to: url) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try String(contentsOf: out, encoding: .utf8),
      error: try String(contentsOf: err, encoding: .utf8))
  }

  /// Beside the test bundle, in whatever folder the package was built.
  static var command: URL {
    URL(filePath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent().appending(path: "sitegen")
  }

  /// The package's root, from where this file stands.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Copies a folder's files over what is there.
  func copy(_ folder: URL, to path: String, except names: Set<String> = []) throws {
    for file in try Self.files(in: folder) where !names.contains(file) {
      let target = root.appending(path: path).appending(path: file)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(contentsOf: folder.appending(path: file)).write(to: target)
    }
  }

  /// The paths of all files below a folder, in order.
  static func files(in folder: URL) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return names.filter { name in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: folder.appending(path: name).path, isDirectory: &isFolder)
      return exists && !isFolder.boolValue
    }.sorted()
  }

  /// The lines of a file that have something in them; none where there is no file.
  static func lines(of file: URL) -> [String] {
    ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  func write(_ text: String, to path: String) throws {
    let target = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: target)
  }
}

/// Compares with a file that was looked at and kept.
///
/// With SITEGEN_RECORD=1 the file is written instead, and the test fails all the same, so that no recording
/// passes by itself.
func expectGolden(_ text: String, at file: URL, sourceLocation: SourceLocation = #_sourceLocation) throws {
  if ProcessInfo.processInfo.environment["SITEGEN_RECORD"] == "1" {
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(file.lastPathComponent); look at it, and run again without SITEGEN_RECORD")
    return
  }
  let expected = try? String(contentsOf: file, encoding: .utf8)
  #expect(text == expected ?? "", "differs from \(file.path)", sourceLocation: sourceLocation)
}
