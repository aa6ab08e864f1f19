import Comparison
import Foundation
import Testing

/// What holds for any two versions.
@Suite struct PropertyTests {
  @Test(arguments: UInt64(1)...60)
  func `a version differs from itself in nothing`(seed: UInt64) throws {
    let text = RandomDefinition(seed: seed).text
    let version = try #require(Version.definition(text))
    #expect(sentences(from: version, to: version) == [])
  }

  @Test(arguments: UInt64(1)...60)
  func `a feature that is withdrawn breaks, and is granted again safely`(seed: UInt64) throws {
    var random = RandomDefinition(seed: seed)
    guard
      let (feature, holders) = random.grants.sorted(by: { $0.key < $1.key }).first(where: {
        !$0.value.isEmpty
      })
    else { return }
    let before = try #require(Version.definition(random.text))
    random.grants[feature] = Array(holders.dropFirst())
    let after = try #require(Version.definition(random.text))
    #expect(
      sentences(from: before, to: after) == [
        "feature-withdrawn: plan '\(holders[0])' loses feature '\(feature)'"
      ])
    #expect(
      sentences(from: after, to: before) == [
        "feature-granted: plan '\(holders[0])' gets feature '\(feature)'"
      ])
  }

  @Test(arguments: UInt64(1)...60)
  func `a limit that falls in one direction rises in the other`(seed: UInt64) throws {
    var random = RandomDefinition(seed: seed)
    let before = try #require(Version.definition(random.text))
    let index = random.draw(random.plans.count)
    let old = random.limits["l0"]?[index]
    random.limits["l0"]?[index] = old.flatMap { $0 }.map { $0 - 1 } ?? 1_000
    let after = try #require(Version.definition(random.text))
    #expect(Comparison.changes(from: before, to: after).map(\.rule.id) == ["limit-lowered"])
    #expect(Comparison.changes(from: after, to: before).map(\.rule.id) == ["limit-raised"])
  }

  @Test(arguments: UInt64(1)...60)
  func `a price that rises in one direction falls in the other`(seed: UInt64) throws {
    var random = RandomDefinition(seed: seed)
    let before = try #require(Version.definition(random.text))
    random.prices[random.draw(random.plans.count)] += 1
    let after = try #require(Version.definition(random.text))
    let ids = Comparison.changes(from: before, to: after).map(\.rule.id)
    #expect(ids == ["price-raised", "price-raised"], "by the month and by the year")
    #expect(Comparison.changes(from: after, to: before).map(\.rule.id) == ["price-lowered", "price-lowered"])
  }

  @Test(arguments: UInt64(1)...40)
  func `what one version has and the other has not is told in both directions`(seed: UInt64) throws {
    let before = try #require(Version.definition(RandomDefinition(seed: seed).text))
    let after = try #require(Version.definition(RandomDefinition(seed: seed + 1_000).text))
    let there = Comparison.changes(from: before, to: after)
    let back = Comparison.changes(from: after, to: before)
    for (gone, new) in [
      ("plan-removed", "plan-added"), ("feature-removed", "feature-added"),
      ("feature-withdrawn", "feature-granted"), ("limit-lowered", "limit-raised"),
      ("price-raised", "price-lowered"),
    ] {
      let lost = there.filter { $0.rule.id == gone }.map(\.subject.id)
      #expect(lost.sorted() == back.filter { $0.rule.id == new }.map(\.subject.id).sorted())
    }
  }

  @Test(arguments: Version.known)
  func `a definition and the matrix it makes promise the same`(text: String) throws {
    let definition = try #require(Version.definition(text))
    let bytes = try #require(Version.matrix(of: text))
    let matrix = try #require(Version.matrix(bytes).snapshot)
    #expect(sentences(from: definition, to: matrix) == [])
    #expect(sentences(from: matrix, to: definition) == [])
  }

  @Test func `no fixture differs from itself`() throws {
    let folder = Version.package.appending(path: "Tests/CommandTests/Differences")
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where name.hasSuffix(".yaml")
    {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let version = try #require(Version.definition(text))
      #expect(sentences(from: version, to: version) == [], "\(name)")
    }
  }
}
