/// A message as it reads with one choice of cases: its words in a row, an object (U+FFFC) for each argument.
///
/// Rules about sentences look at readings, because a mark and its sentence may stand on two sides of a brace.
struct MessageReading {
  private(set) var text = ""
  /// For each UTF-8 byte of ``text`` its offset in the message's source.
  private var origins: [Int] = []

  /// Where a stretch of the reading stands in the source of the message.
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return origins[range.lowerBound]..<(origins[range.upperBound - 1] + 1)
  }

  fileprivate mutating func append(_ words: String, at offset: Int) {
    text += words
    origins.append(contentsOf: offset..<(offset + words.utf8.count))
  }

  fileprivate mutating func appendObject(at offset: Int) {
    text += "\u{FFFC}"
    origins.append(contentsOf: repeatElement(offset, count: 3))
  }
}

extension Message {
  private static let mostReadings = 64

  /// The reading of a pattern in which every choice takes `other`.
  static func reading(of pattern: Pattern) -> MessageReading {
    reading(of: pattern, choosing: [:])
  }

  /// Readings in which each case of each choice comes once, the others being `other`; a message with very
  /// many cases is not read with all of them.
  var readings: [MessageReading] {
    var choices: [[Int: Int]] = [[:]]
    Self.collectChoices(pattern, path: [:], into: &choices)
    return choices.prefix(Self.mostReadings).map { Self.reading(of: pattern, choosing: $0) }
  }

  /// - Parameter path: the case that is taken, by where its choice begins.
  private static func collectChoices(_ pattern: Pattern, path: [Int: Int], into choices: inout [[Int: Int]]) {
    for element in pattern where choices.count < mostReadings {
      switch element {
      case .text, .argument, .pound: break
      case .markup(let markup): collectChoices(markup.pattern, path: path, into: &choices)
      case .plural(let plural):
        collect(plural.variants.map(\.pattern), plural.range, other: plural.otherIndex, path, &choices)
      case .select(let select):
        collect(select.variants.map(\.pattern), select.range, other: select.otherIndex, path, &choices)
      }
    }
  }

  private static func collect(
    _ patterns: [Pattern], _ range: Range<Int>, other: Int, _ path: [Int: Int], _ choices: inout [[Int: Int]]
  ) {
    for (index, pattern) in patterns.enumerated() {
      var path = path
      if index != other {
        path[range.lowerBound] = index
        choices.append(path)
      }
      collectChoices(pattern, path: path, into: &choices)
    }
  }

  private static func reading(of pattern: Pattern, choosing choice: [Int: Int]) -> MessageReading {
    var reading = MessageReading()
    func read(_ pattern: Pattern) {
      for element in pattern {
        switch element {
        case .text(let words, at: let offset): reading.append(words, at: offset)
        case .argument(let argument): reading.appendObject(at: argument.range.lowerBound)
        case .pound(at: let offset): reading.appendObject(at: offset)
        case .markup(let markup): read(markup.pattern)
        case .plural(let plural):
          read(plural.variants[choice[plural.range.lowerBound] ?? plural.otherIndex].pattern)
        case .select(let select):
          read(select.variants[choice[select.range.lowerBound] ?? select.otherIndex].pattern)
        }
      }
    }
    read(pattern)
    return reading
  }

  /// All elements, those inside others after them, in the order of the text.
  var allElements: [Element] { Self.allElements(of: pattern) }

  static func allElements(of pattern: Pattern) -> [Element] {
    var all: [Element] = []
    func collect(_ pattern: Pattern) {
      for element in pattern {
        all.append(element)
        switch element {
        case .text, .argument, .pound: break
        case .plural(let plural): for variant in plural.variants { collect(variant.pattern) }
        case .select(let select): for variant in select.variants { collect(variant.pattern) }
        case .markup(let markup): collect(markup.pattern)
        }
      }
    }
    collect(pattern)
    return all
  }
}

extension Message.Plural {
  fileprivate var otherIndex: Int { variants.firstIndex { $0.key == .category(.other) } ?? 0 }
}

extension Message.Select {
  fileprivate var otherIndex: Int { variants.firstIndex { $0.key == "other" } ?? 0 }
}
