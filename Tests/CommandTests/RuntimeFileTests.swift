import Foundation
import Testing

/// The files for services of all products, judged by programs that know nothing of sitegen.
@Suite(.serialized) struct RuntimeFileTests {
  /// The folders `runtime` of all products, made once.
  private static let built: Result<[URL], any Error> = Result {
    let root = FileManager.default.temporaryDirectory.appending(path: "sitegen-runtime-\(UUID().uuidString)")
    let outcome = try Workspace.run(
      Workspace.command, ["build", "--output", root.path], in: Workspace.package)
    try #require(outcome.status == 0, "\(outcome.error)")
    let products = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
    return products.map { root.appending(path: $0).appending(path: "runtime") }
      .filter { FileManager.default.fileExists(atPath: $0.path) }
  }

  /// Runs a checker over the files of each product that has all of them.
  private static func check(_ script: String, _ names: String...) throws {
    let files = try built.get().map { runtime in names.map { runtime.appending(path: $0).path } }
      .filter { $0.allSatisfy(FileManager.default.fileExists) }
    try #require(!files.isEmpty)
    for files in files { try Tool.check(script, files) }
  }

  @Test(.enabled(if: Tool.openFeature.isThere))
  func flagsAreAnsweredAsTheMatrixSays() throws {
    try Self.check("Consumers/check_flags.py", "feature-matrix.json", "flags.flagd.json")
  }

  @Test(.enabled(if: Tool.stripe.isThere))
  func catalogueIsMadeOfStripesParameters() throws {
    try Self.check(
      "Consumers/check_stripe.py", "feature-matrix.json", "stripe-catalog.json", "stripe-fixtures.json")
  }

  @Test func tablesSayWhatTheMatrixSays() throws {
    for runtime in try Self.built.get() {
      let tables = Workspace.package.appending(path: "content")
        .appending(path: runtime.deletingLastPathComponent().lastPathComponent).appending(path: "tables.yaml")
      guard FileManager.default.fileExists(atPath: tables.path) else { continue }
      try Tool.check("Consumers/check_tables.py", [runtime.path, tables.path])
    }
  }

  @Test func partsAreTheWhole() throws {
    for runtime in try Self.built.get() { try Tool.check("Consumers/check_parts.py", [runtime.path]) }
  }

  /// A table must not take the place of another file: `TableID.isTaken` lists their names.
  @Test func noTableCanTakeTheNameOfAnotherFile() throws {
    for runtime in try Self.built.get() {
      for file in try FileManager.default.contentsOfDirectory(atPath: runtime.path)
      where !file.dropLast(".json".count).contains(".") {
        let json = try JSONSerialization.jsonObject(with: Data(contentsOf: runtime.appending(path: file)))
        guard (json as? [String: Any])?["rows"] == nil else { continue }
        let workspace = try Workspace()
        try workspace.copy(Workspace.package.appending(path: "Tests/CommandTests/Base"), to: "content")
        let name = file.dropLast(".json".count).replacing("-", with: "_")
        try workspace.write(
          "\(name): { columns: [{ name: tier, from: id }] }\n", to: "content/shop/tables.yaml")
        #expect(try workspace.run("check").error.contains("[reserved-id]"), "\(file)")
      }
    }
  }
}
