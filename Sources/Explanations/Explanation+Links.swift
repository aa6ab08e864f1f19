import Diagnostics

extension Explanation {
  /// Links and pictures in pages.
  static let links: [Explanation] = [
    Explanation(
      .unknownPage, "A link names a page that the product does not have.",
      """
      A page is named by its file without `.md`, the same in every language: `page:pricing` is `pages/pricing.md`, and leads to \
      `/pricing/` or `/fr/tarifs/` as the language wants it. So a link never breaks when a slug is translated.

      Check the name against the files in `pages/`.
      """,
      in: "en/pages/contact.md",
      wrong: "See the [prices](page:prices).",
      right: "See the [prices](page:pricing).")
  ]
}
