import Build
import Foundation

/// Markdown to HTML, beside the command that is the reference.
enum MarkdownWork {
  private static let reference = "/usr/bin/cmark-gfm"

  static func measure() throws -> [Row] {
    let document = text(bytes: 25_000)
    let documents = [[UInt8]](repeating: document, count: 200)
    let megabytes = Double(document.count * documents.count) / 1_000_000
    let inProcess = try Stopwatch.best {
      for document in documents { try Benchmark.blocking { try await render(document) } }
    }
    var rows = [Row("Markdown, 200 documents of 25 KB", megabytes, "MB a second", in: inProcess)]

    let folder = FileManager.default.temporaryDirectory.appending(path: "sitegen-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "text.md")
    let large = text(bytes: 1_000_000)
    try Data(large).write(to: file)
    let size = Double(large.count) / 1_000_000
    let own = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "sitegen")
      .path
    if FileManager.default.isExecutableFile(atPath: own) {
      rows.append(
        Row(
          "sitegen render, a file of 1 MB", size, "MB a second",
          in: try Stopwatch.best(of: own, ["render", file.path])))
    }
    if FileManager.default.isExecutableFile(atPath: reference) {
      let options = ["table", "strikethrough", "tasklist", "footnotes"].flatMap { ["-e", $0] }
      rows.append(
        Row(
          "cmark-gfm, the same file", size, "MB a second",
          in: try Stopwatch.best(of: reference, options + [file.path])))
    }
    return rows
  }

  private static func render(_ document: [UInt8]) async throws {
    _ = try await DocumentRendering.render(
      DocumentRequest(input: .bytes(document), format: .web, content: ".", product: nil, locale: nil))
  }

  /// Sections as people write them: prose with links and emphasis, lists, a table, code.
  private static func text(bytes: Int) -> [UInt8] {
    var text: [UInt8] = []
    var number = 0
    while text.count < bytes {
      number += 1
      text += Array(
        """
        ## Section \(number)

        A shop throws away *less* when it makes **what it sells**. See [the plans](https://example.com/plans/\(number) "Plans")
        and `forecast --days \(number)` for what changes from Monday to Sunday, and why ~~yesterday~~ today differs.

        - flour, butter, and \(number) eggs
        - salt
          1. fine
          2. coarse

        | Plan | Price | Products |
        |:-----|------:|:--------:|
        | Starter | €\(number) | 50 |
        | Professional | €149 | 500 |

        ```swift
        let loaves = \(number) < 100 ? "few" : "many"
        ```

        > The customers decide.


        """.utf8)
    }
    return Array(text.prefix(bytes))
  }
}
