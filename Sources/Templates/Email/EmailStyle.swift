import Site

/// The style attributes of e-mails, in the colours and fonts of a brand.
///
/// Only what Gmail, Outlook and Apple Mail all understand: hexadecimal colours, pixels, padding on cells alone.
struct EmailStyle {
  private let colors: [ColorRole: Color]
  private let bodyFont: String
  private let headFont: String
  private let monoFont: String

  init(_ theme: Theme) {
    colors = theme.light
    bodyFont = Self.quotable(theme.bodyFont)
    headFont = Self.quotable(theme.headFont)
    monoFont = Self.quotable(theme.monoFont)
  }

  func color(_ role: ColorRole) -> String { colors[role]?.description ?? "#000000" }

  var text: String { "font:16px/24px \(bodyFont);color:\(color(.text))" }
  /// The space below a block; none below the last one in a box or an item.
  static func margin(isLast: Bool) -> String { isLast ? "margin:0" : "margin:0 0 16px" }

  var link: String { "color:\(color(.brand));text-decoration:underline" }
  var code: String { "font-family:\(monoFont);font-size:14px" }
  var codeBlock: String { "margin:0;font:14px/20px \(monoFont);white-space:pre-wrap" }
  func list(isLast: Bool) -> String { "\(Self.margin(isLast: isLast));padding:0 0 0 24px" }
  var item: String { "margin:0 0 4px" }
  var rule: String { "border:0;border-top:1px solid \(color(.line));margin:24px 0" }
  func table(isLast: Bool) -> String { "width:100%;border-collapse:collapse;\(Self.margin(isLast: isLast))" }
  var box: String { "padding:16px;background-color:\(color(.raised))" }
  var quote: String { "padding:0 0 0 16px;border-left:3px solid \(color(.line));color:\(color(.muted))" }

  func heading(_ level: Int) -> String {
    let (size, line) =
      switch level {
      case 1: (26, 32)
      case 2: (20, 28)
      case 3: (17, 24)
      default: (16, 24)
      }
    return "margin:24px 0 8px;font:bold \(size)px/\(line)px \(headFont);color:\(color(.text))"
  }

  func cell(isHead: Bool, alignment: MarkdownTable.Alignment) -> String {
    let side =
      switch alignment {
      case .none, .left: "left"
      case .center: "center"
      case .right: "right"
      }
    let width = isHead ? 2 : 1
    return "padding:8px 12px 8px 0;border-bottom:\(width)px solid \(color(.line));text-align:\(side)"
  }

  func callout(_ kind: CalloutKind) -> String {
    "\(box);border-left:4px solid \(color(Self.role(of: kind)))"
  }

  func calloutTitle(_ kind: CalloutKind) -> String {
    "margin:0 0 4px;font-weight:bold;color:\(color(Self.role(of: kind)))"
  }

  /// The cell of a button; the link in it fills it with its borders, which Outlook draws around the words.
  var buttonCell: String { "background-color:\(color(.accent));border-radius:6px" }

  var button: String {
    let color = color(.accent)
    return """
      display:inline-block;background-color:\(color);border:solid \(color);border-width:12px 24px;border-radius:6px;\
      color:\(self.color(.onAccent));font-weight:bold;text-decoration:none
      """
  }

  private static func role(of kind: CalloutKind) -> ColorRole {
    switch kind {
    case .note: .info
    case .tip: .positive
    case .important: .brand
    case .warning: .warning
    case .caution: .critical
    }
  }

  /// Fonts are checked when they are read; their double quotation marks would end the attribute.
  private static func quotable(_ fonts: String) -> String {
    String(fonts.map { $0 == "\"" ? "'" : $0 })
  }
}
