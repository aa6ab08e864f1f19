/// A colour of the sRGB space.
package struct Color: Hashable, Sendable, CustomStringConvertible {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  /// Reads `#7a2e0e`; no names, no alpha, no short form.
  package init?(_ hex: String) {
    let digits = hex.utf8.dropFirst()
    guard hex.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      let value = UInt32(hex.dropFirst(), radix: 16),
      digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") })
    else { return nil }
    red = UInt8(value >> 16)
    green = UInt8(value >> 8 & 0xFF)
    blue = UInt8(value & 0xFF)
  }

  package var description: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// WCAG 2.2, relative luminance.
  private var luminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : Self.power((value + 0.055) / 1.055)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// `base` to the power of 2.4, for a base between 0 and 1: the square times the fifth root of the square,
  /// which Newton's method finds.
  ///
  /// So no maths library is needed, and every machine gets the same digits.
  private static func power(_ base: Double) -> Double {
    let square = base * base
    guard square > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root = (4 * root + square / fourth) / 5
    }
    return square * root
  }

  /// WCAG 2.2, contrast ratio: 1 to 21.
  package func contrast(with other: Color) -> Double {
    let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }
}

/// What a colour is for.
///
/// The names are those of `site.yaml` and of the custom properties in the style sheets.
package enum ColorRole: String, CaseIterable, Sendable {
  case bg, surface, raised, field, text, muted, line, control, brand
  case onBrand = "on-brand"
  case accent
  case onAccent = "on-accent"
  case positive, warning, critical, info, focus
  case footerBg = "footer-bg"
  case footerText = "footer-text"
  case drawing
  case drawingPeak = "drawing-peak"
  case onField = "on-field"
  case onFieldMuted = "on-field-muted"
  case onFieldAccent = "on-field-accent"
  case onFieldButton = "on-field-button"
  case onFieldFocus = "on-field-focus"

  /// The role whose colour serves where this one is not given; only those on the field may be left out.
  ///
  /// A field that is light by day and dark by night needs none of them; one that is dark in both schemes needs all.
  package var substitute: ColorRole? {
    switch self {
    case .onField: .text
    case .onFieldMuted: .muted
    case .onFieldAccent: .brand
    case .onFieldButton: .onBrand
    case .onFieldFocus: .focus
    default: nil
    }
  }
}

extension [ColorRole: Color] {
  /// The colour of a role, or of the one that serves for it.
  package func color(_ role: ColorRole) -> Color? { self[role] ?? role.substitute.flatMap { self[$0] } }

  /// Whether every colour is there that has no substitute.
  package var isComplete: Bool { ColorRole.allCases.allSatisfy { self[$0] != nil || $0.substitute != nil } }
}

/// The shapes of a brand: which of the style sheets gives them.
package enum Design: String, CaseIterable, Sendable {
  /// Round above and square below, separate cards.
  case loaf
  /// Ruled lines and numbers, no radius; plans in one joined block.
  case blueprint
  /// Hairlines, a note in the margin and double rules; plans as rows.
  case ledger
}

/// A brand's sign, drawn on a grid of 24 by 24.
package struct BrandMark: Sendable {
  package let fill: String
  package let stroke: String

  package init(fill: String, stroke: String) {
    self.fill = fill
    self.stroke = stroke
  }
}

/// How a product looks.
package struct Theme: Sendable {
  package let design: Design
  package let light: [ColorRole: Color]
  package let dark: [ColorRole: Color]
  package let headFont: String
  package let bodyFont: String
  package let monoFont: String
  package let mark: BrandMark

  package init(
    design: Design, light: [ColorRole: Color], dark: [ColorRole: Color], headFont: String, bodyFont: String,
    monoFont: String, mark: BrandMark
  ) {
    self.design = design
    self.light = light
    self.dark = dark
    self.headFont = headFont
    self.bodyFont = bodyFont
    self.monoFont = monoFont
    self.mark = mark
  }
}
