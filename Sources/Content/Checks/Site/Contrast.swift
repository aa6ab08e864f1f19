import Diagnostics
import Site

extension Check<DraftTheme> {
  /// Every colour can be read on every ground it stands on (WCAG 2.2, 1.4.3 and 1.4.11), in both schemes.
  static let contrast = Check { theme in
    [("light", theme.light), ("dark", theme.dark)].flatMap { scheme, colors in
      pairs.compactMap { pair -> Diagnostic? in
        guard let front = colors[pair.front], let ground = colors[pair.ground] else { return nil }
        let ratio = front.value.contrast(with: ground.value)
        return ratio < pair.least ? .contrastTooLow(pair, ratio: ratio, scheme: scheme, front, ground) : nil
      }
    }
  }

  fileprivate struct Pair: Sendable {
    let front: ColorRole
    let ground: ColorRole
    let least: Double
  }

  private static let pairs: [Pair] = {
    let grounds: [ColorRole] = [.bg, .surface, .raised]
    let words: [ColorRole] = [.text, .muted, .brand, .accent, .positive, .warning, .critical, .info]
    var pairs = grounds.flatMap { ground in words.map { Pair(front: $0, ground: ground, least: 4.5) } }
    pairs += [.text, .muted, .brand].map { Pair(front: $0, ground: .field, least: 4.5) }
    pairs += (grounds + [.field]).flatMap { ground in
      [.control, .focus].map { Pair(front: $0, ground: ground, least: 3) }
    }
    pairs += [
      Pair(front: .onBrand, ground: .brand, least: 4.5), Pair(front: .onAccent, ground: .accent, least: 4.5),
      Pair(front: .footerText, ground: .footerBg, least: 4.5),
      Pair(front: .drawing, ground: .field, least: 3),
      Pair(front: .drawingPeak, ground: .field, least: 3),
    ]
    return pairs
  }()
}

extension Diagnostic {
  fileprivate static func contrastTooLow(
    _ pair: Check<DraftTheme>.Pair, ratio: Double, scheme: String, _ front: Located<Color>,
    _ ground: Located<Color>
  ) -> Diagnostic {
    let shown = Double(Int(ratio * 100)) / 100
    return .error(
      .contrastTooLow,
      "'\(pair.front.rawValue)' on '\(pair.ground.rawValue)' has a contrast of \(shown) in the \(scheme) scheme, below \(pair.least)",
      at: front.span,
      help: "make the difference in lightness between \(front.value) and \(ground.value) larger"
    ).noting("the ground", at: ground.span)
  }
}
