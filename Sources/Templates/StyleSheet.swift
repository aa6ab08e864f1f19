import Site

/// The style sheet of a page: the brand's colours and fonts, the structure that all brands share, the parts the
/// page needs, and the shapes of the brand's design.
enum StyleSheet {
  /// A part that only some pages need.
  enum Part: CaseIterable {
    case landing, line, entry, pricing, compare, prose

    fileprivate var css: [UInt8] {
      switch self {
      case .landing: Minified.landing
      case .line: Minified.line
      case .entry: Minified.entry
      case .pricing: Minified.pricing
      case .compare: Minified.compare
      case .prose: Minified.prose
      }
    }
  }

  /// The tool's own sheets, each made small once.
  private enum Minified {
    static let base = minified(PackageResources.base_css)
    static let landing = minified(PackageResources.landing_css)
    static let line = minified(PackageResources.line_css)
    static let entry = minified(PackageResources.entry_css)
    static let pricing = minified(PackageResources.pricing_css)
    static let compare = minified(PackageResources.compare_css)
    static let prose = minified(PackageResources.prose_css)
    static let loaf = minified(PackageResources.loaf_css)
    static let blueprint = minified(PackageResources.blueprint_css)
    static let ledger = minified(PackageResources.ledger_css)
    static let print = minified(PackageResources.print_css)
    static let printDetails = minified(PackageResources.print_details_css)
  }

  static func bytes(_ theme: Theme, parts: [Part]) -> [UInt8] {
    var css = Array(tokens(theme).utf8)
    css += Minified.base
    for part in Part.allCases where parts.contains(part) { css += part.css }
    switch theme.design {
    case .loaf: css += Minified.loaf
    case .blueprint: css += Minified.blueprint
    case .ledger: css += Minified.ledger
    }
    return css + Minified.print
  }

  /// Opens every answer on paper; a file of its own, because not every checker knows the selector.
  static var printedDetails: [UInt8] { Minified.printDetails }

  /// Colours and fonts as custom properties.
  ///
  /// Both were validated when they were read: no value can leave its declaration.
  private static func tokens(_ theme: Theme) -> String {
    func colors(_ set: [ColorRole: Color]) -> String {
      ColorRole.allCases.compactMap { role in
        let substitute = role.substitute.map { "var(--\($0.rawValue))" }
        return (set[role]?.description ?? substitute).map { "--\(role.rawValue):\($0)" }
      }.joined(separator: ";")
    }
    let fonts = "--font-head:\(theme.headFont);--font-body:\(theme.bodyFont);--font-mono:\(theme.monoFont)"
    return
      ":root{\(colors(theme.light));\(fonts)}@media (prefers-color-scheme:dark){:root{\(colors(theme.dark))}}"
  }

  /// Without comments and needless white space.
  ///
  /// The style sheets are the tool's own and hold no strings with spaces that matter.
  static func minified(_ css: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(css.count)
    var index = 0
    var pendingSpace = false
    while index < css.count {
      let byte = css[index]
      if byte == UInt8(ascii: "/"), index + 1 < css.count, css[index + 1] == UInt8(ascii: "*") {
        index += 2
        while index + 1 < css.count, !(css[index] == UInt8(ascii: "*") && css[index + 1] == UInt8(ascii: "/"))
        { index += 1 }
        index += 2
        continue
      }
      if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D {
        pendingSpace = true
        index += 1
        continue
      }
      if pendingSpace, let last = output.last, !isTight(last), !isTight(byte) { output.append(0x20) }
      pendingSpace = false
      if byte == UInt8(ascii: "}"), output.last == UInt8(ascii: ";") { output.removeLast() }
      output.append(byte)
      // "a: b" in a declaration; in a selector a colon has no space behind it, so dropping it is safe.
      if byte == UInt8(ascii: ":"), index + 1 < css.count, css[index + 1] == 0x20 { index += 1 }
      index += 1
    }
    return output
  }

  private static func isTight(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ">"): true
    default: false
    }
  }
}
