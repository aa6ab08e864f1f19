import Site

/// What the e-mails of a design look like, apart from the brand's colours.
///
/// Fonts are those that every mail client has; the brand's own stacks would cost a fourth of a short e-mail.
struct EmailShape: Sendable {
  /// A ground and the words on it, a pair whose contrast was judged with the theme.
  struct Panel: Sendable {
    let ground: ColorRole
    let words: ColorRole
  }

  struct Rule: Sendable {
    let width: Int
    let color: ColorRole
  }

  /// How tables of data are ruled.
  enum Ruling: Sendable {
    /// A line below each row.
    case rows
    /// Lines around each cell.
    case cells
    /// A line below each row, and a double one below the last.
    case account
  }

  static let font = "Arial,sans-serif"

  let headFont: String
  /// Whether the two largest headings are bold.
  let hasBoldHeadings: Bool
  let header: Panel
  /// Between header and card: the first belongs to the header, the second to the card.
  let rules: [Rule]
  let hasFrame: Bool
  let foot: Panel
  /// Whether the foot is a block of ruled cells.
  let hasTitleBlock: Bool
  let buttonRadius: String?
  let ruling: Ruling

  init(_ design: Design) {
    switch design {
    case .loaf:
      headFont = "Georgia,serif"
      hasBoldHeadings = true
      header = Panel(ground: .field, words: .onField)
      rules = [Rule(width: 6, color: .accent), Rule(width: 3, color: .brand)]
      hasFrame = false
      foot = Panel(ground: .raised, words: .muted)
      hasTitleBlock = false
      buttonRadius = "14px 14px 4px 4px"
      ruling = .rows
    case .blueprint:
      headFont = Self.font
      hasBoldHeadings = true
      header = Panel(ground: .field, words: .onField)
      rules = [Rule(width: 4, color: .accent)]
      hasFrame = true
      foot = Panel(ground: .bg, words: .muted)
      hasTitleBlock = true
      buttonRadius = nil
      ruling = .cells
    case .ledger:
      headFont = "Georgia,serif"
      hasBoldHeadings = false
      header = Panel(ground: .bg, words: .brand)
      rules = [Rule(width: 3, color: .brand)]
      hasFrame = false
      foot = Panel(ground: .field, words: .onFieldMuted)
      hasTitleBlock = false
      buttonRadius = "3px"
      ruling = .account
    }
  }
}
