import Build
import Testing

/// The library keeps a table that all parsers of a process share; texts with a `~` change it while they are parsed.
@Suite struct ParallelTests {
  /// Two hundred texts, each with something struck out, rendered side by side a thousand times.
  @Test func rendersSideBySideAsAlone() async throws {
    let texts = (0..<200).map { Array(($0.isMultiple(of: 2) ? "~~\($0)~~ *b*" : "~\($0)~ [x](/y)").utf8) }
    var alone: [[UInt8]] = []
    for text in texts { alone.append(try await rendered(text)) }
    #expect(alone.allSatisfy { $0.starts(with: "<p><del>".utf8) })

    let expected = alone
    let differences = try await withThrowingTaskGroup(of: Int.self) { group in
      for round in 0..<1_000 {
        group.addTask {
          var differences = 0
          for index in texts.indices.map({ ($0 + round) % texts.count }) {
            if try await self.rendered(texts[index]) != expected[index] { differences += 1 }
          }
          return differences
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(differences == 0)
  }

  private func rendered(_ text: [UInt8]) async throws -> [UInt8] {
    try await DocumentRendering.render(
      DocumentRequest(input: .bytes(text), format: .web, content: ".", product: nil, locale: nil)
    ).bytes ?? []
  }
}
