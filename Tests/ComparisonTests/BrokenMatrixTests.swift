import Comparison
import Foundation
import JSON
import Testing

/// A matrix comes from outside: whatever is in it, there is one clear fault or a snapshot.
@Suite struct BrokenMatrixTests {
  static let matrix: [UInt8] = {
    let file = Version.package.appending(path: "Tests/CommandTests/BrokenMatrices/whole.json")
    return (try? Data(contentsOf: file)).map(Array.init) ?? []
  }()

  @Test func `a matrix that is cut short is told`() throws {
    #expect(Version.matrix(Self.matrix).snapshot != nil)
    let end = Self.matrix.count - 2
    for length in stride(from: 0, to: end, by: max(1, end / 200)) {
      let (snapshot, faults) = Version.matrix(Array(Self.matrix[..<length]))
      #expect(snapshot == nil)
      #expect(faults.count == 1)
    }
  }

  /// Each value of the matrix in turn gives way to one of another type.
  @Test(arguments: [
    "null", "true", "-1", "1e999", "99999999999999999999999", "\"\\u0000 x\"", "[]", "{}", "[[1]]",
  ])
  func `a value of another type is told or passed over`(value: String) throws {
    let ranges = Self.ranges(in: try JSONReader.read(Self.matrix))
    for range in ranges {
      let bytes =
        Array(Self.matrix[..<range.lowerBound]) + Array(value.utf8) + Array(Self.matrix[range.upperBound...])
      let (snapshot, faults) = Version.matrix(bytes)
      #expect((snapshot == nil) == (faults.count == 1))
      if let snapshot { _ = sentences(from: snapshot, to: snapshot) }
    }
  }

  @Test func `a key that is gone is told or passed over`() throws {
    let node = try JSONReader.read(Self.matrix)
    for range in Self.keys(in: node) {
      let bytes =
        Array(Self.matrix[..<range.lowerBound]) + Array("\"gone\"".utf8)
        + Array(Self.matrix[range.upperBound...])
      let (snapshot, faults) = Version.matrix(bytes)
      #expect((snapshot == nil) == (faults.count == 1))
    }
  }

  @Test func `many plans and long texts are read in a moment`() throws {
    let plans = (0..<500).map { index in
      #"{"id": "p\#(index)", "prices": [], "features": {"f": true}, "limits": {}, "text": {"en": {"name": "\#(String(repeating: "x", count: 100))"}}}"#
    }
    let text =
      #"{"formatVersion": 1, "product": "wide", "plans": [\#(plans.joined(separator: ","))], "features": {"f": {}}, "limits": {}}"#
    let snapshot = try #require(Version.matrix(Array(text.utf8)).snapshot)
    #expect(sentences(from: snapshot, to: snapshot) == [])
  }

  private static func ranges(in node: JSONNode) -> [Range<Int>] {
    switch node.kind {
    case .array(let elements): [node.range] + elements.prefix(2).flatMap(ranges)
    case .object(let members): [node.range] + members.prefix(12).flatMap { ranges(in: $0.value) }
    default: [node.range]
    }
  }

  private static func keys(in node: JSONNode) -> [Range<Int>] {
    switch node.kind {
    case .array(let elements): elements.prefix(2).flatMap(keys)
    case .object(let members): members.prefix(30).flatMap { [$0.keyRange] + keys(in: $0.value) }
    default: []
    }
  }
}
