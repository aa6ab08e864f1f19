import Diagnostics
import Site

extension Check<DraftTheme> {
  /// Every colour can be read on every ground it stands on (WCAG 2.2, 1.4.3 and 1.4.11), in both schemes.
  static let contrast = Check { theme in
    [("light", theme.light), ("dark", theme.dark)].flatMap { scheme, colors in
      var failing = pairs.compactMap { pair -> Failure? in
        let pair = pair.resolved(in: colors)
        guard let front = colors[pair.front], let ground = colors[pair.ground] else { return nil }
        let ratio = front.value.contrast(with: ground.value)
        return ratio < pair.least ? Failure(pair: pair, front: front, ground: ground, ratio: ratio) : nil
      }
      var found: [Diagnostic] = []
      while let color = mostFrequent(in: failing) {
        let involved = failing.filter { $0.involves(color) }
        failing.removeAll { $0.involves(color) }
        found.append(.contrastTooLow(involved, of: color, scheme: scheme))
      }
      return found
    }
  }

  /// The colour that most pairs fail by; of several the one in front, as it is written for its ground.
  private static func mostFrequent(in failures: [Failure]) -> ColorRole? {
    let colors = failures.map(\.pair.front) + failures.map(\.pair.ground)
    let counts = colors.reduce(into: [ColorRole: Int]()) { $0[$1, default: 0] += 1 }
    guard let most = counts.values.max() else { return nil }
    return colors.first { counts[$0] == most }
  }

  /// A pair whose contrast is too low.
  fileprivate struct Failure {
    let pair: Pair
    let front: Located<Color>
    let ground: Located<Color>
    let ratio: Double

    func involves(_ color: ColorRole) -> Bool { pair.front == color || pair.ground == color }

    /// Cut, not rounded, so that a contrast just below its bound does not look like it.
    var shownRatio: Double { Double(Int(ratio * 100)) / 100 }
  }

  fileprivate struct Pair: Sendable {
    let front: ColorRole
    let ground: ColorRole
    let least: Double

    /// The same pair with the colours that serve for those that are not given.
    func resolved(in colors: [ColorRole: Located<Color>]) -> Pair {
      func given(_ role: ColorRole) -> ColorRole { colors[role] == nil ? role.substitute ?? role : role }
      return Pair(front: given(front), ground: given(ground), least: least)
    }
  }

  private static let pairs: [Pair] = {
    let grounds: [ColorRole] = [.bg, .surface, .raised]
    let words: [ColorRole] = [.text, .muted, .brand, .accent, .positive, .warning, .critical, .info]
    var pairs = grounds.flatMap { ground in words.map { Pair(front: $0, ground: ground, least: 4.5) } }
    pairs += [.onField, .onFieldMuted, .onFieldAccent].map { Pair(front: $0, ground: .field, least: 4.5) }
    pairs += grounds.flatMap { ground in
      [.control, .focus].map { Pair(front: $0, ground: ground, least: 3) }
    }
    pairs += [
      Pair(front: .control, ground: .field, least: 3), Pair(front: .onFieldFocus, ground: .field, least: 3),
      Pair(front: .onFieldButton, ground: .onFieldAccent, least: 4.5),
      Pair(front: .onBrand, ground: .brand, least: 4.5), Pair(front: .onAccent, ground: .accent, least: 4.5),
      Pair(front: .footerText, ground: .footerBg, least: 4.5),
      Pair(front: .drawing, ground: .field, least: 3),
      Pair(front: .drawingPeak, ground: .field, least: 3),
    ]
    return pairs
  }()
}

extension Diagnostic {
  /// One fault for all pairs that fail by one colour.
  ///
  /// - Parameter failures: at least one.
  fileprivate static func contrastTooLow(
    _ failures: [Check<DraftTheme>.Failure], of color: ColorRole, scheme: String
  ) -> Diagnostic {
    let first = failures[0]
    let isFront = first.pair.front == color
    let (own, other) = isFront ? (first.front, first.ground) : (first.ground, first.front)
    let more =
      failures.count == 1
      ? "" : ", and \(failures.count - 1) more \(failures.count == 2 ? "pair" : "pairs") with it"
    let fault = Diagnostic.error(
      .contrastTooLow,
      "'\(first.pair.front.rawValue)' on '\(first.pair.ground.rawValue)' has a contrast of \(first.shownRatio) in the \(scheme) scheme, below \(first.pair.least)\(more)",
      at: own.span,
      help: failures.count == 1
        ? "make the difference in lightness between \(first.front.value) and \(first.ground.value) larger"
        : "change \(own.value), which all these pairs have in common"
    ).noting(isFront ? "the ground" : "the colour on it", at: other.span)
    return failures.dropFirst().reduce(fault) { fault, failure in
      fault.noting(
        "'\(failure.pair.front.rawValue)' on '\(failure.pair.ground.rawValue)': \(failure.shownRatio), below \(failure.pair.least)",
        at: (failure.pair.front == color ? failure.ground : failure.front).span)
    }
  }
}
