import Localization
import Testing

@Suite struct SignatureTests {
  private func signature(_ text: String) throws -> Signature {
    try #require(MessageParser.parse(text).message).signature
  }

  @Test func `collects every argument with its uses`() throws {
    let signature = try signature(
      """
      {a} {b, select, x {{n, plural, one {<b>{c, currency}</b>} other {}}} other {{d, date}}} \
      {n, number} {s, percent}
      """)
    #expect(signature.names == ["a", "b", "c", "d", "n", "s"])
    #expect(signature.parameters["n"]?.uses == [.plural, .number])
    #expect(signature.parameters["b"]?.uses == [.select(keys: ["x", "other"])])
    #expect(signature.parameters["a"]?.kinds == Set(Signature.Kind.allCases))
    #expect(signature.parameters["n"]?.kinds == [.number, .unlimited])
    #expect(signature.parameters["c"]?.kinds == [.money])
    #expect(signature.parameters["a"]?.range == 0..<3)
  }

  private static let comparisons: [Case<[String], [Signature.Mismatch]>] = [
    Case("the same", ["{a}", "{a}"], []),
    Case("another order and another format", ["{a} {n, plural, other {#}}", "{n, number} {a}"], []),
    Case("a name that the source has not", ["{a}", "{a} {b}"], [.unknown("b")]),
    Case("a name that is missing", ["{a} {b}", "{a}"], [.missing("b")]),
    Case("a misspelt name", ["{feature}", "{featuer}"], [.unknown("featuer"), .missing("feature")]),
    Case("a choice that a language does not need", ["{g, select, f {her} other {their}} {a}", "{a}"], []),
    Case("a date for a number", ["{n, number}", "{n, date}"], [.incompatible("n")]),
    Case(
      "a word that is translated",
      ["{n, select, unlimited {a} other {b}}", "{n, select, ilimitado {a} other {b}}"],
      [.unknownKey("n", key: "ilimitado")]),
    Case("fewer words", ["{n, select, a {a} b {b} other {c}}", "{n, select, a {a} other {c}}"], []),
    Case("nothing", ["", ""], []),
  ]

  @Test(arguments: comparisons)
  func `compares a translation with its source`(_ row: Case<[String], [Signature.Mismatch]>) throws {
    let source = try signature(row.input[0])
    #expect(try signature(row.input[1]).mismatches(withSource: source) == row.expected)
  }

  @Test func `compares a call with its message`() throws {
    let signature = try signature("{plan} {n, plural, other {#}} {p, currency}")
    #expect(
      signature.mismatches(withCall: ["plan": .text, "n": .unlimited, "p": .money, "more": .text]) == [])
    #expect(
      signature.mismatches(withCall: ["plan": .text, "p": .number]) == [.missing("n"), .incompatible("p")])
  }
}
