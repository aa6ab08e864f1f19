import Localization
import Pricing
import Testing

@Suite struct PluralRulesTests {
  @Test(arguments: [
    Case(
      "English", "en",
      ["1": "one", "1.0": "other", "0": "other", "2": "other", "-1": "one", "1000000": "other"]),
    Case(
      "Spanish", "es",
      [
        "1": "one", "1.0": "one", "1.00": "one", "1.5": "other", "0": "other", "1000000": "many",
        "2000000": "many", "1000000.0": "other", "1000001": "other",
      ]),
    Case("Basque", "eu", ["1": "one", "1.0": "one", "0": "other", "1000000": "other"]),
    Case(
      "French", "fr",
      [
        "0": "one", "1": "one", "1.5": "one", "0.00": "one", "-1.99": "one", "2": "other",
        "2.0": "other", "1000000": "many", "3000000": "many",
      ]),
  ])
  func `finds the category of a number`(_ row: Case<String, [String: String]>) throws {
    let rules = try #require(LocaleData.of(locale(row.input))).cardinal
    for (number, category) in row.expected {
      #expect(try rules.category(for: decimal(number)).rawValue == category, "\(number)")
    }
  }

  @Test func `finds the category of an ordinal`() throws {
    let english = try #require(LocaleData.of(locale("en"))).ordinal
    let expected: [PluralCategory: [Int]] = [
      .one: [1, 21, 101], .two: [2, 22, 102], .few: [3, 23, 103], .other: [0, 4, 11, 12, 13, 111, 112, 113],
    ]
    for (category, numbers) in expected {
      for number in numbers { #expect(english.category(for: ExactDecimal(number)) == category, "\(number)") }
    }
    let french = try #require(LocaleData.of(locale("fr"))).ordinal
    #expect(french.category(for: ExactDecimal(1)) == .one)
    #expect(french.category(for: ExactDecimal(21)) == .other)
  }

  @Test func `tells the categories that a message needs`() throws {
    for (tag, all, required) in [
      ("en", "one other", "one other"), ("es", "one many other", "one other"),
      ("eu", "one other", "one other"),
      ("fr", "one many other", "one other"),
    ] {
      let rules = try #require(LocaleData.of(locale(tag))).cardinal
      #expect(rules.categories.map(\.rawValue).joined(separator: " ") == all)
      #expect(PluralCoverage(rules).reachable == rules.categories)
      #expect(PluralCoverage(rules).required.map(\.rawValue).joined(separator: " ") == required)
    }
  }

  /// As CLDR 47 writes them, with samples and breaks of lines.
  @Test func `reads the rules of Arabic, Russian, Latvian and Czech`() throws {
    let arabic = try #require(
      PluralRules("zero: n = 0; one: n = 1; two: n = 2; few: n % 100 = 3..10; many: n % 100 = 11..99"))
    #expect(
      [0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map { arabic.category(for: ExactDecimal($0)) }
        == [.zero, .one, .two, .few, .few, .many, .many, .other, .other, .few])
    #expect(PluralCoverage(arabic).required == PluralCategory.allCases)

    let russian = try #require(
      PluralRules(
        """
        one: v = 0 and i % 10 = 1 and i % 100 != 11 @integer 1, 21
        ;few: v = 0 and i % 10 = 2..4 and i % 100 != 12..14
        ;many: v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14;other: @decimal 0.0
        """))
    #expect(
      try ["1", "2", "5", "11", "21", "112", "1.5"].map { russian.category(for: try decimal($0)) }
        == [.one, .few, .many, .many, .one, .many, .other])

    let latvian = try #require(
      PluralRules(
        """
        zero: n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19; \
        one: n % 10 = 1 and n % 100 != 11 or v = 2 and f % 10 = 1 and f % 100 != 11 or v != 2 and f % 10 = 1
        """))
    #expect(
      try ["0", "11", "1", "0.1", "0.11", "0.21", "0.2"].map { latvian.category(for: try decimal($0)) }
        == [.zero, .zero, .one, .one, .zero, .one, .other])

    let czech = try #require(PluralRules("one: i = 1 and v = 0; few: i = 2..4 and v = 0; many: v != 0"))
    #expect(PluralCoverage(czech).reachable == [.one, .few, .many, .other])
    #expect(PluralCoverage(czech).required == [.one, .few, .other])
  }

  @Test(arguments: [
    "one", "one:", "uno: n = 1", "one: n", "one: n =", "one: x = 1", "one: n = a", "one: n = 2..1",
    "one: n % 0 = 1", "one: n = 1 and", "one: n = 1 or", "one: n = 1,", "one: n > 1", "one: n = 1...2...3",
  ])
  func `refuses what is no rule`(_ text: String) {
    #expect(PluralRules(text) == nil)
  }
}
