import Site

/// The style sheet in the head of an e-mail: only what readers that drop it can do without.
///
/// A space stands behind every brace, because some mailers take `{#` and `{%` for their own.
enum EmailStyleSheet {
  static func text(_ theme: Theme) -> String {
    func color(_ role: ColorRole) -> String { theme.dark[role]?.description ?? "#ffffff" }
    return """
      @media (max-width:480px) { .card { padding:24px 20px !important }
      .brand { padding:0 20px 16px !important } .band { padding:12px 20px !important }
      .foot { padding:16px 20px !important } }
      @media (prefers-color-scheme:dark) {
      .bg { background-color:\(color(.bg)) !important }
      .card { background-color:\(color(.surface)) !important;color:\(color(.text)) !important }
      .card h1,.card h2,.card h3,.card h4,.card h5,.card h6,.brand { color:\(color(.text)) !important }
      .card a { color:\(color(.brand)) !important }
      .card .b { color:\(color(.onAccent)) !important;background-color:\(color(.accent)) !important;border-color:\(color(.accent)) !important }
      .card .q { background-color:\(color(.raised)) !important;color:\(color(.text)) !important }
      .card .q p { color:\(color(.text)) !important }
      .foot { color:\(color(.muted)) !important } }
      """
  }
}
