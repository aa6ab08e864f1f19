import Diagnostics

extension Explanation {
  /// What holds for the whole site: its address, colours and menus, and the statistics it may state.
  static let sites: [Explanation] = [
    Explanation(
      .claimValue, "A statistic has no value, or more than one.",
      """
      `{{claim.share}}` is one figure in a sentence. With a share and a number under one id, half of the readers would be told 87 % and \
      the other half 9.

      Give one of `percent`, `number`, `money` and `days`; the kind decides how each language writes it. What are two facts are two \
      claims.
      """,
      in: "claims.yaml",
      wrong: "share: { percent: 87, number: 9, source: survey }",
      right: "share: { percent: 87, source: survey }"),
    Explanation(
      .contrastTooLow, "A colour can hardly be read on the ground it stands on.",
      """
      In the sun, on an old screen or with tired eyes such a text is gone, and the law on accessibility asks for more. Texts need a \
      contrast of 4.5 to 1; the frames of fields, the mark around what has the focus, and drawings need 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).

      Make the darker of the two darker or the lighter one lighter; another hue alone helps little. Both schemes are measured, and a \
      colour stands on several grounds, so one change may mend more than one fault.
      """,
      in: "site.yaml",
      wrong: "    on-accent: \"#6fa58c\"",
      right: "    on-accent: \"#ffffff\""),
    Explanation(
      .invalidOrigin, "`baseUrl` or `applicationUrl` is not the plain address of a site.",
      """
      Paths are added to both: `https://shop.example` and `/pricing/` make the address in e-mails, in search engines and in the matrix. A \
      `/` at the end would stand there twice, and `http:` is refused by browsers that expect a safe site.

      Write `https://` and the host in small letters, with nothing behind it but a port where one is needed.
      """,
      in: "site.yaml",
      wrong: "baseUrl: https://shop.example/",
      right: "baseUrl: https://shop.example"),
    Explanation(
      .placeholder, .warning, "Something is still marked as not real.",
      """
      A telephone number nobody answers, a quotation nobody said, a share nobody counted: fine while the site is made, a lie \
      once it is online. All of them are told in one warning, so that it stays in sight without getting in the way.

      Put the real one in its place and remove `placeholder: true`; at a section of testimonials it is the option `placeholder=true`. A build with \
      `--strict` stops here, which is how to publish.
      """,
      in: "site.yaml",
      wrong: """
          phone: +34 944 000 000
          placeholder: true
        """,
      right: "  phone: +34 944 123 456"),
    Explanation(
      .unknownTarget, "A menu or the contact link leads to something that does not exist.",
      """
      `navigation` and `footer` stand on every page, so this would be a dead end everywhere at once. Entries are `page:NAME`, after the \
      page's file, or `action:NAME`, after `actions` in `site.yaml`. So is `contactUrl` in `plans.yaml`, where it begins with `page:`.

      What visitors read in the menu is a message, `nav.pricing` or `nav.signIn`, not this name.
      """,
      in: "site.yaml",
      wrong: "navigation: [page:prices, action:sign-in]",
      right: "navigation: [page:pricing, action:sign-in]"),
  ]
}
