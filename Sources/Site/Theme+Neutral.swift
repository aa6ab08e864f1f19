extension Theme {
  /// The look of a definition that is built alone: dark ink on white paper, and the other way round.
  package static let neutral = Theme(
    design: .loaf, light: colors(neutralLight), dark: colors(neutralDark),
    headFont: "Georgia, \"DejaVu Serif\", serif",
    bodyFont: "\"Segoe UI\", Roboto, \"Liberation Sans\", sans-serif",
    monoFont: "ui-monospace, Menlo, Consolas, \"DejaVu Sans Mono\", monospace",
    mark: BrandMark(fill: "M3 3h18v18H3z", stroke: "M7 12h10M12 7v10"))

  private static func colors(_ hex: [ColorRole: String]) -> [ColorRole: Color] {
    hex.compactMapValues { Color($0) }
  }

  private static let neutralLight: [ColorRole: String] = [
    .bg: "#ffffff", .surface: "#ffffff", .raised: "#eef2f6", .field: "#e3e9f0", .text: "#17202a",
    .muted: "#4c5866",
    .line: "#d5dce4", .control: "#6b7785", .brand: "#1f4e79", .onBrand: "#ffffff", .accent: "#1f5a43",
    .onAccent: "#ffffff", .positive: "#1d6b3f", .warning: "#7d4b00", .critical: "#a8161d", .info: "#1c5a8a",
    .focus: "#1f4e79", .footerBg: "#17202a", .footerText: "#eef2f6", .drawing: "#1f4e79",
    .drawingPeak: "#1f5a43",
  ]

  private static let neutralDark: [ColorRole: String] = [
    .bg: "#11161b", .surface: "#1a2128", .raised: "#232c35", .field: "#1d2731", .text: "#eef2f6",
    .muted: "#b3bfca",
    .line: "#37424d", .control: "#8492a0", .brand: "#9ccbf2", .onBrand: "#0d1a26", .accent: "#8fd0ae",
    .onAccent: "#0f2a1e", .positive: "#86d6a0", .warning: "#ffc266", .critical: "#ff9d94", .info: "#9ccbf2",
    .focus: "#9ccbf2", .footerBg: "#0b0f13", .footerText: "#eef2f6", .drawing: "#9ccbf2",
    .drawingPeak: "#8fd0ae",
  ]
}
