/// Finds the name that somebody most likely meant.
package enum Suggestion {
  /// The nearest of the known names, if it is near enough to be worth naming: at most a third of the letters
  /// differ, and never more than three.
  ///
  /// Of two equally near, the first is taken.
  package static func nearest(to name: String, among known: some Sequence<String>) -> String? {
    let letters = Array(name.lowercased())
    guard !letters.isEmpty, letters.count <= 120 else { return nil }
    let farthest = min(3, max(1, letters.count / 3))
    var best: (name: String, distance: Int)?
    for candidate in known {
      let other = Array(candidate.lowercased())
      guard abs(other.count - letters.count) <= farthest else { continue }
      let distance = editDistance(letters, other)
      if distance <= farthest, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// `did you mean 'x'?`, or a sentence that lists what is known, or nothing where too much is.
  package static func help(for name: String, among known: [String], called noun: String) -> String? {
    if let nearest = nearest(to: name, among: known) { return "did you mean '\(nearest)'?" }
    guard !known.isEmpty, known.count <= 12 else { return nil }
    return "known \(noun): \(known.joined(separator: ", "))"
  }

  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
  static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
