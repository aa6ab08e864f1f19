import Site

/// The style sheet in the head of an e-mail: only what readers that drop it can do without.
///
/// A space stands behind every brace, because some mailers take `{#` and `{%` for their own.
enum EmailStyleSheet {
  static func text(_ theme: Theme) -> String {
    func color(_ role: ColorRole) -> String { theme.dark[role]?.description ?? "#ffffff" }
    return """
      @media (max-width:480px) { .card { padding:24px 20px !important } } \
      @media (prefers-color-scheme:dark) { \
      .bg { background-color:\(color(.bg)) !important } \
      .card { background-color:\(color(.surface)) !important;color:\(color(.text)) !important } \
      .card h1,.card h2,.card h3,.brand { color:\(color(.text)) !important } \
      .card a { color:\(color(.brand)) !important } \
      .card a.b { color:\(color(.onAccent)) !important;background-color:\(color(.accent)) !important;border-color:\(color(.accent)) !important } \
      .card td.b { background-color:\(color(.accent)) !important } \
      .foot { color:\(color(.muted)) !important } }
      """
  }
}
