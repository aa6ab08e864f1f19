import Foundation
import Testing

/// A program or file that `make test` fetches.
///
/// Tests that need one are skipped where it is missing, unless the tools are asked for, as `make test` does.
enum Tool: String {
  case vnu = "vnu.jar"
  case axe = "axe.min.js"
  case sarifSchema = "sarif-schema-2.1.0.json"
  /// An engine for Mustache, among the modules of Python.
  case chevron = "python/chevron/__init__.py"
  /// A provider of feature flags that evaluates by itself.
  case openFeature = "python/openfeature/contrib/provider/flagd/__init__.py"
  /// The SDK, for the types of its parameters.
  case stripe = "python/stripe/__init__.py"
  /// A module of Python with an ICU of its own.
  case icu = "python/icu4py/__init__.py"

  private static let folder = Workspace.package.appending(path: ".build/test-tools")

  var file: URL { Self.folder.appending(path: rawValue) }

  var isThere: Bool {
    ProcessInfo.processInfo.environment["REQUIRE_TOOLS"] == "1"
      || FileManager.default.fileExists(atPath: file.path)
  }

  /// Whether Debian's PostgreSQL is installed, or must be.
  static var hasPostgreSQL: Bool {
    ProcessInfo.processInfo.environment["REQUIRE_TOOLS"] == "1"
      || FileManager.default.fileExists(atPath: "/usr/lib/postgresql")
  }

  /// Runs a checker below `Tests`, which ends with a line that counts what passed.
  static func check(_ script: String, _ arguments: [String]) throws {
    let outcome = try Workspace.run(
      URL(filePath: "/usr/bin/env"), ["python3", "Tests/\(script)"] + arguments, in: Workspace.package,
      environment: ["PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": folder.appending(path: "python").path])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
    #expect(outcome.output.hasSuffix(" passed, 0 failed\n"), "\(outcome.output)\(outcome.error)")
  }
}
