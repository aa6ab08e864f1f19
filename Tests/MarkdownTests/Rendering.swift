import Build
import Foundation

/// A text as our renderer gives it.
enum Rendering {
  static func web(_ markdown: String) async throws -> (html: String?, faults: String) {
    let rendered = try await DocumentRendering.render(
      DocumentRequest(
        input: .bytes(Array(markdown.utf8)), format: .web, content: ".", product: nil, locale: nil))
    return (
      rendered.bytes.map { withoutHeadingIDs(String(decoding: $0, as: UTF8.self)) },
      rendered.report.text(isColored: false)
    )
  }

  /// Ids of headings are ours alone.
  private static func withoutHeadingIDs(_ html: String) -> String {
    html.replacing(/<h([1-6]) id="[^"]*">/) { "<h\($0.1)>" }
  }
}

/// What the command `cmark-gfm` prints.
enum CommandOutput {
  private static let command = URL(filePath: "/usr/bin/cmark-gfm")

  /// `make test` installs the command and asks for it.
  static let isAvailable =
    ProcessInfo.processInfo.environment["REQUIRE_TOOLS"] == "1"
    || FileManager.default.isExecutableFile(atPath: command.path)

  static func html(of markdown: String) throws -> String {
    let process = Process()
    process.executableURL = command
    process.arguments = ["table", "strikethrough", "tasklist", "footnotes"].flatMap { ["-e", $0] }
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(markdown.utf8))
    try input.fileHandleForWriting.close()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return named(String(decoding: data, as: UTF8.self))
  }

  /// The differences that are meant: void elements have no slash, and the alignment of a cell is a class, because
  /// the attribute `align` is no longer HTML and a style would need a looser security policy; an apostrophe in an
  /// address, which stands in double quotation marks, is itself.
  static func named(_ html: String) -> String {
    html.replacing(/<(br|hr|img|input)([^>]*) \/>/) { "<\($0.1)\($0.2)>" }
      .replacing(/<(td|th) align="(left|center|right)">/) { "<\($0.1) class=\"\($0.2)\">" }
      .replacing("&#x27;", with: "'")
  }
}
