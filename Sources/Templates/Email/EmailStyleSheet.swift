import Site

/// The style sheet in the head of an e-mail: only what readers that drop it can do without.
///
/// A space stands behind every brace, because some mailers take `{#` and `{%` for their own.
enum EmailStyleSheet {
  static func text(_ theme: Theme) -> String {
    let shape = EmailShape(theme.design)
    func color(_ role: ColorRole) -> String { theme.dark.color(role)?.description ?? "#ffffff" }
    func panel(_ panel: EmailShape.Panel) -> String {
      "background-color:\(color(panel.ground)) !important;color:\(color(panel.words)) !important"
    }
    func edge(_ index: Int, else role: ColorRole?) -> String {
      let role = shape.rules.indices.contains(index) ? shape.rules[index].color : role
      return role.map { ";border-color:\(color($0)) !important" } ?? ""
    }
    return """
      @media (max-width:480px) { .card { padding:24px 20px !important }
      .brand { padding:16px 20px !important } .band { padding:12px 20px !important }
      \(shape.hasTitleBlock ? "" : ".foot { padding:16px 20px !important } ")}
      @media (prefers-color-scheme:dark) {
      .bg { background-color:\(color(.bg)) !important }
      .brand { \(panel(shape.header))\(edge(0, else: nil)) }
      .card { background-color:\(color(.surface)) !important;color:\(color(.text)) !important\(edge(1, else: shape.hasFrame ? .line : nil)) }
      .card a { color:\(color(.brand)) !important }
      .card .b { color:\(color(.onBrand)) !important;background-color:\(color(.brand)) !important }
      .card .q { background-color:\(color(.raised)) !important;color:\(color(.text)) !important }
      .card .q p { color:\(color(.text)) !important }
      \(shape.ruling == .account ? ".t { border-color:\(color(.text)) !important } " : "")hr,.t th,.t td\(shape.hasTitleBlock ? ",.foot td" : "") { border-color:\(color(.line)) !important }
      .foot { \(panel(shape.foot)) } }
      """
  }
}
