/// How "and" changes with the sound or the script of what follows it.
enum ListEuphony: String, Sendable {
  case none
  /// `y` becomes `e` before the sound of an i.
  case spanish
  /// `ו` takes a hyphen before what is not written in Hebrew letters.
  case hebrew
}

/// How a language joins a list with "and": CLDR's four patterns.
package struct ListPattern: Sendable {
  private struct Joint {
    let before: String
    let between: String
    let after: String

    init?(_ pattern: String) {
      let parts = pattern.split(separator: "{0}", omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      let rest = parts[1].split(separator: "{1}", omittingEmptySubsequences: false)
      guard rest.count == 2 else { return nil }
      before = String(parts[0])
      between = String(rest[0])
      after = String(rest[1])
    }

    func join(_ left: String, _ right: String) -> String { before + left + between + right + after }
  }

  private let start: Joint
  private let middle: Joint
  private let end: Joint
  private let pair: Joint
  private let euphony: ListEuphony

  /// - Parameter patterns: those for start, middle, end and two.
  init?(_ patterns: [String], euphony: ListEuphony) {
    let joints = patterns.compactMap(Joint.init)
    guard joints.count == 4 else { return nil }
    (start, middle, end, pair) = (joints[0], joints[1], joints[2], joints[3])
    self.euphony = euphony
  }

  func join(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    switch items.count {
    case 1: return last
    case 2: return finish(pair, items[0], last)
    default:
      let head = items[1..<(items.count - 1)].dropFirst().reduce(start.join(items[0], items[1])) {
        middle.join($0, $1)
      }
      return finish(end, head, last)
    }
  }

  private func finish(_ joint: Joint, _ head: String, _ last: String) -> String {
    switch euphony {
    case .spanish where joint.between == " y " && Self.soundsLikeI(last): head + " e " + last
    case .hebrew where joint.between == " ו" && !Self.isHebrew(last): head + " ו-" + last
    default: joint.join(head, last)
    }
  }

  private static func isHebrew(_ word: String) -> Bool {
    word.unicodeScalars.first.map { (0x590...0x5FF).contains($0.value) } ?? true
  }

  /// `inventario` and `hijos` do, `hielo` and `hiato` do not, nor does `iones` before a vowel.
  private static func soundsLikeI(_ word: String) -> Bool {
    let letters = Array(word.lowercased().prefix(3))
    guard let first = letters.first else { return false }
    let rest = first == "h" ? letters.dropFirst() : letters[...]
    guard let vowel = rest.first, vowel == "i" || vowel == "í" else { return false }
    guard vowel == "i", let next = rest.dropFirst().first else { return true }
    return !"aeouáéó".contains(next)
  }
}
