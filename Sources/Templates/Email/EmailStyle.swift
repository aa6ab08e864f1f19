import Site

/// The style attributes of e-mails, in the colours and fonts of a brand.
///
/// Only what Gmail, Outlook and Apple Mail all understand: hexadecimal colours, pixels, padding on cells alone.
///
/// A class, because every element asks it and it never changes: its texts are put together once for a brand.
final class EmailStyle: Sendable {
  let text: String
  let page: String
  let brand: String
  let card: String
  let foot: String
  /// A cell of a foot that is a title block.
  let footCell: String
  /// In the first row, which says how wide the columns are.
  let firstFootCell: String
  let shape: EmailShape
  let link: String
  let code: String
  let codeBlock: String
  let rule: String
  let box: String
  let quote: String
  /// The cell of a button, and the link in it, which fills it.
  ///
  /// Outlook pads no link, so it gets the room in the cell. Borders would fill it everywhere, but readers that force
  /// the dark paint them lighter than what they surround.
  let buttonCell: String
  let button: String
  /// What stands in the head.
  let sheetText: [UInt8]
  private let colors: [ColorRole: Color]
  /// By level, from the first.
  private let headings: [String]

  init(_ theme: Theme) {
    let shape = EmailShape(theme.design)
    self.shape = shape
    colors = theme.light
    func color(_ role: ColorRole) -> String { Self.color(role, in: theme.light) }
    func panel(_ panel: EmailShape.Panel) -> String {
      "background-color:\(color(panel.ground));color:\(color(panel.words))"
    }
    func edge(_ side: String, _ index: Int) -> String {
      guard shape.rules.indices.contains(index) else { return "" }
      return ";border-\(side):\(shape.rules[index].width)px solid \(color(shape.rules[index].color))"
    }
    let font = EmailShape.font
    let monoFont = Self.quotable(theme.monoFont)
    text = "font:16px/24px \(font);color:\(color(.text))"
    page = "margin:0;padding:0;mso-line-height-rule:exactly;background-color:\(color(.bg))"
    brand =
      "padding:20px 32px;font:bold 20px/28px \(shape.headFont);\(panel(shape.header))\(edge("bottom", 0))"
    let frame = shape.hasFrame ? ";border:1px solid \(color(.line))" : ""
    card = "padding:32px;background-color:\(color(.surface));\(text)\(frame)\(edge("top", 1))"
    foot =
      "padding:\(shape.hasTitleBlock ? "16px 0" : "16px 32px");font:13px/20px \(font);\(panel(shape.foot))"
    footCell = "padding:8px 12px;border:1px solid \(color(.line))"
    firstFootCell = "width:50%;" + footCell
    link = "color:\(color(.brand));text-decoration:underline"
    code = "font-family:\(monoFont);font-size:14px"
    codeBlock = "margin:0;font:14px/20px \(monoFont);white-space:pre-wrap"
    rule = "border:0;border-top:1px solid \(color(.line));margin:24px 0"
    box = "padding:16px;background-color:\(color(.raised))"
    quote = "padding:0 0 0 16px;border-left:3px solid \(color(.line));color:\(color(.muted))"
    let ground = color(.brand)
    let radius = shape.buttonRadius.map { "border-radius:\($0);" } ?? ""
    buttonCell = "background-color:\(ground);\(radius)mso-padding-alt:12px 24px;mso-line-height-rule:at-least"
    button = """
      display:inline-block;background-color:\(ground);padding:12px 24px;\(radius)\
      color:\(color(.onBrand));font-weight:bold;text-decoration:none
      """
    headings = [(0, 26, 32), (24, 20, 28), (24, 17, 24), (24, 16, 24)].map { above, size, line in
      let weight = shape.hasBoldHeadings || size < 20 ? "bold " : ""
      return
        "margin:\(above == 0 ? "0" : "\(above)px") 0 8px;font:\(weight)\(size)px/\(line)px \(shape.headFont)"
    }
    sheetText = Array(EmailStyleSheet.text(theme).utf8)
  }

  private static func color(_ role: ColorRole, in colors: [ColorRole: Color]) -> String {
    colors.color(role)?.description ?? "#000000"
  }

  private func color(_ role: ColorRole) -> String { Self.color(role, in: colors) }

  func heading(_ level: Int) -> String { headings[min(level, headings.count) - 1] }

  /// Words and band are told apart at 4.5 to 1 or better (WCAG 2.2, 1.4.3), also where a reader inverts their lightness.
  static func banner(_ urgency: Urgency) -> String {
    let color =
      switch urgency {
      case .info: "#0b5cad"
      case .warning: "#ad4406"
      case .critical: "#b42318"
      }
    return "padding:12px 32px;background-color:\(color);color:#ffffff;font:bold 16px/24px \(EmailShape.font)"
  }

  static let sheet = "max-width:600px"
  /// The text behind the subject, and nothing else, is shown in lists of e-mails.
  static let hidden = "display:none;max-height:0;overflow:hidden;mso-hide:all"
  /// Keeps the words of the body out of that line.
  static let filler = String(repeating: "\u{34F}\u{200C}\u{A0}", count: 40)

  /// The space below a block; none below the last one in a box or an item.
  static func margin(isLast: Bool) -> String { isLast ? "margin:0" : "margin:0 0 16px" }

  /// Outlook pads cells alone, so the room for the bullets is a margin.
  func list(isLast: Bool) -> String { "margin:0 0 \(isLast ? 0 : 16)px 24px;padding:0" }
  static let item = "margin:0 0 4px"
  func table(isLast: Bool) -> String { "width:100%;border-collapse:collapse;\(Self.margin(isLast: isLast))" }

  /// What a row of a table is, which its cells show.
  enum Row {
    case head, entry
    /// The sum of those above.
    case total
  }

  /// - Parameter isLast: whether it ends its row, where words and lines end together.
  func cell(_ row: Row, alignment: MarkdownTable.Alignment, isLast: Bool) -> String {
    let side =
      switch alignment {
      case .none, .left: "left"
      case .center: "center"
      case .right: "right"
      }
    let line = "solid \(color(.line));text-align:\(side)"
    switch shape.ruling {
    case .cells:
      let cell = "padding:8px 12px;border:1px \(line)"
      return row == .total ? "\(cell);border-top:2px solid \(color(.line));font-weight:bold" : cell
    case .rows, .account:
      let padding = isLast ? "padding:8px 0" : "padding:8px 12px 8px 0"
      switch row {
      case .head: return "\(padding);border-bottom:2px \(line)"
      case .entry: return "\(padding);border-bottom:1px \(line)"
      case .total: return "\(padding);border-top:2px \(line);font-weight:bold"
      }
    }
  }

  /// A table of amounts, which in an account is ruled off twice.
  var receipt: String {
    let margin = "border-collapse:collapse;\(Self.margin(isLast: false))"
    return shape.ruling == .account ? "\(margin);border-bottom:3px double \(color(.text))" : margin
  }

  func callout(_ kind: CalloutKind) -> String {
    "\(box);border-left:4px solid \(color(Self.role(of: kind)))"
  }

  func calloutTitle(_ kind: CalloutKind) -> String {
    "margin:0 0 4px;font-weight:bold;color:\(color(Self.role(of: kind)))"
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
