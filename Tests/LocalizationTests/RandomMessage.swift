import Localization
import Pricing

/// A message put together at random, and the same for ICU.
///
/// Mostly both are one text. They differ where the notations do: sitegen's formats have names of their own, its
/// elements are text to ICU, and ICU has to be told how many digits to show. Behind each value stands a `·`, so
/// that two numbers never touch; `L` begins a long date and `P` an amount of money.
struct RandomMessage {
  private(set) var text = ""
  private(set) var twin = ""
  let locale: String
  let arguments: [String: MessageValue]
  private var random: SteadyRandom

  /// - Parameter seed: the same seed gives the same message.
  init(seed: UInt64, locale: String) {
    self.locale = locale
    var random = SteadyRandom(seed: seed)
    arguments = Self.arguments(using: &random)
    self.random = random
    writePattern(depth: 0, count: nil)
    if chance(10) { write("'") }
  }

  /// What ICU is asked: a share is a fraction of one there.
  var question: MessageOracle.Question {
    var values = arguments
    if case .percent(let share)? = values["s"] {
      values["s"] = .number(ExactDecimal(coefficient: share.coefficient, scale: share.scale + 2))
    }
    return MessageOracle.Question(locale, twin, values)
  }

  // MARK: Values

  private static func arguments(using random: inout SteadyRandom) -> [String: MessageValue] {
    let texts = ["Ana", "", "{x}", "'q'", "<b>", "#", "año 🎂"]
    let words = ["female", "male", "x", "other"]
    let days = ["2026-02-01", "2025-12-31", "2000-01-11", "2024-02-29", "1999-10-05", "2100-08-15"]
    let share = Int.random(in: -300...300, using: &random)
    let cents = [4900, 52_920, 0, -1250, 700_000, 123_456_789].randomElement(using: &random) ?? 0
    var values: [String: MessageValue] = [
      "n": .number(number(using: &random)), "m": .number(number(using: &random)),
      "s": .percent(ExactDecimal(share)),
      "x": .text(texts.randomElement(using: &random) ?? ""),
      "g": .text(words.randomElement(using: &random) ?? ""),
    ]
    values["d"] = CalendarDate(days.randomElement(using: &random) ?? "").map { .date($0) }
    values["p"] = CurrencyCode("EUR").map { .money(Money(minorUnits: cents, $0)) }
    return values
  }

  private static func number(using random: inout SteadyRandom) -> ExactDecimal {
    let sign = Int.random(in: 0..<6, using: &random) == 0 ? -1 : 1
    let coefficient =
      switch Int.random(in: 0..<8, using: &random) {
      case 0...1: Int.random(in: 0...5, using: &random)
      // With a scale these are 1.0, 1.00, 2.0 and the like.
      case 2: [10, 100, 1000, 20, 110].randomElement(using: &random) ?? 0
      case 3...4: Int.random(in: 0...130, using: &random)
      case 5: Int.random(in: 0...20_000, using: &random)
      case 6: Int.random(in: 1...9, using: &random) * 1_000_000
      default: Int.random(in: 0...900_000_000_000_000, using: &random)
      }
    let scale = [0, 0, 0, 1, 1, 2, 3, 4].randomElement(using: &random) ?? 0
    return ExactDecimal(coefficient: sign * coefficient, scale: scale)
  }

  private func number(_ name: String) -> ExactDecimal {
    if case .number(let number)? = arguments[name] { number } else { ExactDecimal(0) }
  }

  // MARK: Patterns

  private mutating func chance(_ times: Int) -> Bool { Int.random(in: 0..<times, using: &random) == 0 }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  private mutating func write(_ both: String) {
    text += both
    twin += both
  }

  private mutating func write(_ own: String, twin other: String) {
    text += own
    twin += other
  }

  /// Pattern white space, in places where it has no meaning.
  private mutating func writeSpace() {
    write(pick(["", "", " ", " ", "\n", "\t", "\u{200E}", "\u{2028}", "\u{85}", " \u{200F}\u{2029}"]))
  }

  /// - Parameters:
  ///   - depth: how many choices are around.
  ///   - count: the argument that `#` shows, where a plural is the nearest choice around, and its offset.
  private mutating func writePattern(depth: Int, count: (name: String, offset: Int)?) {
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      switch Int.random(in: 0..<12, using: &random) {
      case 0...3: writeWords()
      case 4...5: writeArgument()
      case 6...7: if let count { writePound(count) } else { write("# ·") }
      case 8...9 where depth < 3: writePlural(depth: depth)
      case 10 where depth < 3: writeSelect(depth: depth)
      case 11:
        let tag = pick(["b", "em", "a"])
        write("<\(tag)>", twin: "")
        writePattern(depth: depth, count: count)
        write("</\(tag)>", twin: "")
      default: writeWords()
      }
    }
  }

  private mutating func writeWords() {
    let (own, other) = pick([
      ("día", "día"), ("’", "’"), ("🎂 ", "🎂 "), ("e\u{301}", "e\u{301}"), (" \n", " \n"),
      ("\u{200F}", "\u{200F}"), ("a < b > c", "a < b > c"), ("it's", "it's"), ("l''x", "l''x"),
      ("'{'", "'{'"), ("'}'", "'}'"), ("'{it''s}'", "'{it''s}'"), ("'{''}'", "'{''}'"), ("''", "''"),
      ("'{{}}'x", "'{{}}'x"), ("'#'", "'#'"), ("'|'", "'|'"), ("|", "|"), ("a' b", "a' b"),
      ("'<b>'", "<b>"), ("'</b>{'", "</b>'{'"), ("'<'", "'<'"), ("\\", "\\"), ("\"", "\""),
    ])
    write(own, twin: other)
    if own.hasSuffix("'") || chance(2) { write("·") }
  }

  private mutating func writePound(_ count: (name: String, offset: Int)) {
    write("#", twin: count.offset == 0 ? notation(count.name, pound: true) : "#")
    write("·")
  }

  /// How ICU is asked for a number with all its digits; a skeleton would show them and not count them.
  private func notation(_ name: String, pound: Bool) -> String {
    let value = number(name)
    guard !isShownWhole(value) else { return pound ? "#" : "{\(name)}" }
    let groups = locale == "hi" ? "#,##,##0" : "#,##0"
    return "{\(name), number,\(groups).\(String(repeating: "0", count: value.scale))}"
  }

  /// Whether ICU shows by itself all the digits that a number has.
  private func isShownWhole(_ number: ExactDecimal) -> Bool {
    number.scale <= 3 && number.trimmed.scale == number.scale
  }

  private mutating func writeArgument() {
    let name = pick(["n", "m", "s", "x", "g", "d", "p"])
    switch name {
    case "n", "m":
      switch Int.random(in: 0..<4, using: &random) {
      case 0: write("{\(name), integer}", twin: "{\(name), number, integer}")
      case 1: writeFormat(name, "number", "integer")
      default: writeNumber(name)
      }
    case "s": writeFormat(name, "number", "percent")
    case "d":
      if chance(2) { write("L") }
      let isLong = text.unicodeScalars.last == "L"
      writeFormat(name, "date", isLong ? "long" : pick(["medium", nil]))
    case "p": write("P{p, currency}", twin: "P{p, number, ::currency/EUR}")
    default:
      write("{")
      writeSpace()
      write(name)
      writeSpace()
      write("}")
    }
    write("·")
  }

  private mutating func writeNumber(_ name: String) {
    guard isShownWhole(number(name)) else {
      write(pick(["{\(name)}", "{\(name), number}"]), twin: notation(name, pound: false))
      return
    }
    writeFormat(name, chance(2) ? nil : "number", nil)
  }

  private mutating func writeFormat(_ name: String, _ format: String?, _ style: String?) {
    write("{")
    for (index, word) in [name, format, style].compactMap({ $0 }).enumerated() {
      if index > 0 { write(",") }
      writeSpace()
      write(word)
      writeSpace()
    }
    write("}")
  }

  // MARK: Choices

  private mutating func writePlural(depth: Int) {
    let name = pick(["n", "m"])
    let value = number(name)
    // ICU has no way to show more digits of a number with the offset taken off.
    let offset = isShownWhole(value) && chance(3) ? pick([1, 2, -1]) : 0
    writeOpening(name, pick(["plural", "selectordinal"]))
    if offset != 0 {
      write("offset:")
      writeSpace()
      write("\(offset)")
      writeSpace()
    }
    var keys = ["other"]
    for category in PluralCategory.allCases where category != .other && chance(2) {
      keys.append(category.rawValue)
    }
    for exact in Set([value.trimmed.description, "0", "1", "-1", "1.5"]).sorted() where chance(4) {
      keys.append("=\(exact)")
    }
    for key in keys.shuffled(using: &random) {
      writeCase(key)
      // ICU finds the category of a number as 'other' shows it.
      if key == "other", !isShownWhole(value), chance(3) {
        write("{\(name), integer}", twin: "{\(name), number, integer}")
        write("·")
      } else if key == "other", !isShownWhole(value) {
        writePound((name, 0))
      }
      writePattern(depth: depth + 1, count: (name, offset))
      write("}")
      writeSpace()
    }
    write("}")
  }

  private mutating func writeSelect(depth: Int) {
    writeOpening("g", "select")
    for key in ["other", "female", "año", "1"].shuffled(using: &random) where key == "other" || chance(2) {
      writeCase(key)
      writePattern(depth: depth + 1, count: nil)
      write("}")
      writeSpace()
    }
    write("}")
  }

  private mutating func writeOpening(_ name: String, _ kind: String) {
    write("{")
    writeSpace()
    write(name)
    writeSpace()
    write(",")
    writeSpace()
    write(kind)
    writeSpace()
    write(",")
    writeSpace()
  }

  private mutating func writeCase(_ key: String) {
    write(key)
    writeSpace()
    write("{")
  }
}
