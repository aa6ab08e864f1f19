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

  /// Words and band are told apart at 4.5 to 1 or better (WCAG 2.2, 1.4.3).
  static func banner(_ urgency: Urgency) -> String {
    let color =
      switch urgency {
      case .info: "#0b5cad"
      case .warning: "#b54708"
      case .critical: "#b42318"
      }
    return "padding:12px 32px;background-color:\(color);color:#ffffff;font:bold 15px/20px Arial,sans-serif"
  }

  static let sheet = "max-width:600px"
  /// The text behind the subject, and nothing else, is shown in lists of e-mails.
  static let hidden = "display:none;max-height:0;overflow:hidden;mso-hide:all"
  /// Keeps the words of the body out of that line.
  static let filler = String(repeating: "\u{34F}\u{200C}\u{A0}", count: 40)

  var page: String { "margin:0;padding:0;background-color:\(color(.raised))" }
  var brand: String { "padding:0 32px 16px;font:bold 20px/28px \(headFont);color:\(color(.text))" }
  var card: String { "padding:32px;background-color:\(color(.surface));\(text)" }
  var foot: String { "padding:16px 32px;font:13px/20px \(bodyFont);color:\(color(.muted))" }

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
