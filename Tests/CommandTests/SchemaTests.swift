import Foundation
import Testing

/// The JSON Schemas that editors use.
@Suite struct SchemaTests {
  static let names = ["plans", "site", "claims", "messages", "emails", "tables", "page", "email"]
  private static let folder = Workspace.package.appending(path: "docs/schemas")

  @Test(arguments: names)
  func theDocumentIsFresh(name: String) throws {
    let workspace = try Workspace()
    let schema = try workspace.run("schema", name)
    #expect(schema.status == 0)
    try expectGolden(schema.output, at: Self.folder.appending(path: "\(name).schema.json"))
  }

  @Test func theListNamesEachOnce() throws {
    let workspace = try Workspace()
    let list = try workspace.run("schema").output
    #expect(list.split(separator: "\n").map { $0.prefix { $0 != " " } } == Self.names.map { $0[...] })
    #expect(try workspace.run("schema", "planes").status == 2)
  }

  /// Editors find the schema by a line in the file; YAML files and catalogs all have it.
  @Test func contentFilesNameTheirSchema() throws {
    let content = Workspace.package.appending(path: "content")
    let files = try Workspace.files(in: content).filter {
      $0.hasSuffix(".yaml") || $0.hasSuffix("messages.json")
    }
    #expect(!files.isEmpty)
    for file in files {
      let url = content.appending(path: file)
      let text = try String(contentsOf: url, encoding: .utf8)
      let name = try #require(url.lastPathComponent.split(separator: ".").first)
      let match = text.firstMatch(
        of: /^# yaml-language-server: \$schema=(\S+)\n|^\{\n  "\$schema": "([^"]+)",\n/)
      let path = try #require(match?.1 ?? match?.2, "\(file)")
      let schema = url.deletingLastPathComponent().appending(path: String(path)).standardizedFileURL
      #expect(schema == Self.folder.appending(path: "\(name).schema.json").standardizedFileURL)
    }
  }

  @Test func catalogsAreWhatTheirSchemaSays() throws {
    let content = Workspace.package.appending(path: "content")
    let catalogs = try Workspace.files(in: content).filter { $0.hasSuffix("messages.json") }
    try Tool.check(
      "Consumers/check_schema.py",
      [Self.folder.appending(path: "messages.schema.json").path]
        + catalogs.map { content.appending(path: $0).path })
  }
}
