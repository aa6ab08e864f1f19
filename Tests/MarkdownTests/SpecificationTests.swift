import Build
import Foundation
import Testing

/// An example of the GitHub Flavored Markdown Spec.
struct Example: Sendable, CustomTestStringConvertible {
  let number: Int
  /// The heading it stands under.
  let section: String
  let markdown: String
  let html: String
  /// The extension it is about, or `disabled` where the specification itself does not run it.
  let tag: String

  var testDescription: String { "example \(number), \(section)" }

  /// All examples, from the file that keeps them.
  static let all: [Example] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Specification/gfm-0.29.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var section = ""
    var lines = text.components(separatedBy: "\n").makeIterator()
    while let line = lines.next() {
      if line.hasPrefix("#") { section = String(line.drop { $0 == "#" || $0 == " " }) }
      guard line.hasPrefix("\(fence) example") else { continue }
      var parts = ["", ""]
      var part = 0
      while let line = lines.next(), line != fence {
        if line == ".", part == 0 { part = 1 } else { parts[part] += line.replacing("→", with: "\t") + "\n" }
      }
      examples.append(
        Example(
          number: examples.count + 1, section: section, markdown: parts[0], html: parts[1],
          tag: line.dropFirst("\(fence) example".count).trimmingCharacters(in: .whitespaces)))
    }
    return examples
  }()
}

/// The renderer gives what the command `cmark-gfm` gives, after the differences that ``CommandOutput`` names.
@Suite struct SpecificationTests {
  @Test func theSpecificationIsWhole() {
    #expect(Example.all.count == 673)
  }

  /// Raw HTML is the one thing that is refused; then nothing at all is rendered.
  @Test(.enabled(if: CommandOutput.isAvailable), arguments: Example.all)
  func rendersAsTheCommandDoes(example: Example) async throws {
    let expected = try CommandOutput.html(of: example.markdown)
    let rendered = try await Rendering.web(example.markdown)
    if expected.contains("<!-- raw HTML omitted -->") {
      #expect(rendered.html == nil)
      #expect(rendered.faults.contains("[raw-html]"))
    } else {
      #expect(rendered.html == expected, "\(rendered.faults)")
    }
  }

  /// What the specification prints is what we render, without asking the command.
  @Test(arguments: Example.all.filter { $0.tag != "autolink" && $0.tag != "disabled" })
  func rendersWhatTheSpecificationPrints(example: Example) async throws {
    let rendered = try await Rendering.web(example.markdown)
    guard let html = rendered.html else {
      #expect(rendered.faults.contains("[raw-html]"))
      return
    }
    #expect(html == CommandOutput.named(example.html))
  }

  /// So that nothing passes because it is refused.
  @Test func fewExamplesAreAboutRawHTML() async throws {
    var refused = 0
    for example in Example.all where try await Rendering.web(example.markdown).html == nil { refused += 1 }
    #expect(refused == 71)
  }
}
