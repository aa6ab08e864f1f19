import Foundation
import Testing

/// What `docs/services.md` shows is what the tests run.
@Suite struct ServiceDocumentTests {
  private let text: String
  private let consumers = Workspace.package.appending(path: "Tests/Consumers")

  init() throws {
    text = try String(contentsOf: Workspace.package.appending(path: "docs/services.md"), encoding: .utf8)
  }

  @Test func showsTheCodeThatIsTried() throws {
    let files = try FileManager.default.contentsOfDirectory(at: consumers, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "py" }.map { try String(contentsOf: $0, encoding: .utf8) }
    let blocks = text.matches(of: /```python\n(.*?)```\n/.dotMatchesNewlines()).map { String($0.1) }
    #expect(blocks.count >= 2)
    for block in blocks {
      #expect(files.contains { $0.contains(block) }, "no consumer has:\n\(block)")
    }
  }

  @Test func linksLeadToFiles() throws {
    let links = text.matches(of: /\]\((\.\.\/[^)#]+)\)/).map { String($0.1) }
    #expect(links.count >= 5)
    for link in links {
      let file = Workspace.package.appending(path: "docs/\(link)").standardizedFileURL
      #expect(FileManager.default.fileExists(atPath: file.path), "\(link)")
    }
  }
}
