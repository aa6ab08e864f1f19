import Site

// The keys of site.yaml, of claims.yaml and of the front matter of pages.

enum ProfileKey: String, MappingKey {
  case name, baseUrl, applicationUrl, actions, company, navigation, footer, billing, shareImage, theme

  var entry: KeyEntry {
    switch self {
    case .name: .required(.text, "What the product is called.")
    case .baseUrl: .required(.origin, "Where the site is, without a '/' at the end.")
    case .applicationUrl: .required(.origin, "Where the application is, without a '/' at the end.")
    case .actions:
      .required(
        .map(from: .text, to: .pattern("^/(?!/)[^\\s]*$")),
        "What links such as action:start-trial lead to: paths of the application.")
    case .company: .required(.mapping(CompanyKey.self), "Who sells it.")
    case .navigation: .optional(.list(of: .target), "The entries of the navigation.")
    case .footer: .optional(.list(of: .target), "The entries at the foot of each page.")
    case .billing: .optional(.word(of: BillingSystem.self), "Who bills the customers.")
    case .shareImage: .optional(.text, "A PNG of 1200 by 630, such as assets/share.png.")
    case .theme: .required(.mapping(ThemeKey.self), "How the product looks.")
    }
  }
}

extension Shape {
  static let origin = Shape.pattern("^https://[a-z0-9.:/-]*[a-z0-9.:-]$")
  /// Whether the page or action exists is checked later.
  static let target = Shape.text
  static let fonts = Shape.pattern(#"^(?=.*[A-Za-z\u00A1-\uFFFF])[A-Za-z0-9 ,_"'\u00A1-\uFFFF-]*$"#)
  static let svgPath = Shape.pattern("^(?=.*[A-Za-z])[MmLlHhVvCcSsQqTtAaZz0-9., -]+$")
}

enum CompanyKey: String, MappingKey {
  case name, address, email, phone, placeholder

  var entry: KeyEntry {
    switch self {
    case .name: .required(.text, "The name in the imprint and at the foot of pages.")
    case .address: .required(.text, "The postal address, in one line.")
    case .email: .required(.text, "Where people write to.")
    case .phone: .required(.text, "With the code of the country: +34 944 000 000.")
    case .placeholder: .optional(.boolean, "Whether the facts stand in for ones nobody has given yet.")
    }
  }
}

enum ThemeKey: String, MappingKey {
  case design, light, dark, fonts, mark

  var entry: KeyEntry {
    switch self {
    case .design: .required(.word(of: Design.self), "The shapes of the brand.")
    case .light: .required(.mapping(ColorRole.self), "The colours by day.")
    case .dark: .required(.mapping(ColorRole.self), "The colours by night.")
    case .fonts:
      .required(.mapping(FontsKey.self), "The fonts, none of which is loaded: each a list of families.")
    case .mark: .required(.mapping(MarkKey.self), "The brand's sign, drawn on a grid of 24 by 24.")
    }
  }
}

extension ColorRole: MappingKey {
  var entry: KeyEntry { substitute == nil ? .required(.color, note) : .optional(.color, note) }

  private var note: String {
    switch self {
    case .bg: "The ground of the page."
    case .surface: "The ground of cards."
    case .raised: "The ground of what stands out."
    case .field: "The ground of the opening."
    case .text: "Words."
    case .muted: "Words that stand back."
    case .line: "Lines that part."
    case .control: "The edges of fields and switches."
    case .brand: "The brand, for links and large shapes."
    case .onBrand: "Words on the brand's colour."
    case .accent: "Buttons."
    case .onAccent: "Words on buttons."
    case .positive: "Good news."
    case .warning: "Warnings."
    case .critical: "What must not be missed."
    case .info: "Notes."
    case .focus: "The frame around what has the focus."
    case .footerBg: "The ground of the foot."
    case .footerText: "Words at the foot."
    case .drawing: "The bars of drawings."
    case .drawingPeak: "The bar that a drawing is about."
    case .onField: "Words on the field, where it is dark in both schemes; else those of text."
    case .onFieldMuted: "Words that stand back on the field; else muted."
    case .onFieldAccent: "Buttons and what a drawing is about on the field; else brand."
    case .onFieldButton: "Words on the buttons of the field; else on-brand."
    case .onFieldFocus: "The frame around what has the focus on the field; else focus."
    }
  }
}

enum FontsKey: String, MappingKey {
  case head, body, mono

  var entry: KeyEntry {
    switch self {
    case .head: .required(.fonts, "Headings.")
    case .body: .required(.fonts, "Running text.")
    case .mono: .required(.fonts, "Figures and code.")
    }
  }
}

enum MarkKey: String, MappingKey {
  case fill, stroke

  var entry: KeyEntry {
    switch self {
    case .fill: .required(.svgPath, "The filled shape, as the data of an SVG path.")
    case .stroke: .required(.svgPath, "The lines over it, likewise.")
    }
  }
}

/// The keys of one claim; exactly one of the first four is given.
enum ClaimKey: String, MappingKey {
  case percent, number, money, days, source, date, placeholder

  static let choice: [ClaimKey] = [.percent, .number, .money, .days]

  var entry: KeyEntry {
    switch self {
    case .percent: .optional(.number, "A share in percent: 87.")
    case .number: .optional(.number, "A number.")
    case .money: .optional(.number, "An amount in the currency of the definition.")
    case .days: .optional(.days, "A number of days.")
    case .source: .required(.text, "Who can answer for it.")
    case .date: .optional(.date, "When it was last found true.")
    case .placeholder: .optional(.boolean, "Whether nobody has confirmed it yet.")
    }
  }
}

enum FrontMatterKey: String, MappingKey {
  case title, description, slug, layout, note, aliases

  var entry: KeyEntry {
    switch self {
    case .title: .required(.text, "What search engines and tabs show; references are allowed.")
    case .description: .required(.text, "What search engines show below the title; references are allowed.")
    case .slug: .optional(.text, "The page's place in this language: 'precios' for /es/precios/.")
    case .layout: .required(.word(of: PageLayout.self), "What kind of page it is.")
    case .note: .optional(.text, "A few words beside the opening; references are allowed.")
    case .aliases: .optional(.list(of: .text), "Former paths, which lead here.")
    }
  }
}
