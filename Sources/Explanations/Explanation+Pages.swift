import Diagnostics

extension Explanation {
  /// Pages as a whole: which there are, where they stand, what they say of themselves.
  static let pages: [Explanation] = [
    Explanation(
      .descriptionLength, .warning, "A page's description is too short or too long for search results.",
      """
      It is the text below the title in search results, and what a chat shows when somebody shares the link. A short one gives no \
      reason to click; of a long one the end is cut off, mostly in the middle of a word.

      Write 70 to 160 characters, counted after references have become their values. The page for addresses that do not exist is \
      not measured.
      """,
      in: "en/pages/contact.md",
      wrong: "description: Where we are.",
      right:
        "description: Where to find the shop, how to reach us, and what to write when something is wrong."),
    Explanation(
      .differentLayout, "A translation has another layout than the page it translates.",
      """
      The layout decides what surrounds the text: a page of questions folds its answers, a landing page opens large. Readers who \
      switch the language should find the same page again.

      Write the original's layout, or change it in every language. The original is the page in the default language.
      """,
      in: "eu/pages/contact.md",
      wrong: "layout: faq",
      right: "layout: page"),
    Explanation(
      .duplicateDescription, .warning, "Two pages have the same description.",
      """
      In the search results they look like one page twice, and search engines tend to show only one of the two, or a text of \
      their own choosing.

      Say in each what is found only there. The note shows the other page.
      """,
      in: "en/pages/contact.md",
      wrong: "description: What each plan of the shop costs, what it includes, and what can be added.",
      right:
        "description: Where to find the shop, how to reach us, and what to write when something is wrong."),
    Explanation(
      .duplicatePath, "Two pages have the same address, or a former address is in use.",
      """
      Only one page can answer at `/pricing/`; the other would be written over and gone. An alias that is the address of another page \
      would lead that page's visitors away from it.

      Choose another `slug`, or remove the alias: what is a page again needs no redirection.
      """,
      in: "en/pages/contact.md",
      wrong: "slug: pricing",
      right: "slug: contact"),
    Explanation(
      .duplicateTitle, .warning, "Two pages have the same title.",
      """
      The title is the tab of the browser, the bookmark and the blue line in the search results. Two tabs called the same make people \
      close the wrong one.

      Name what is particular to each page; the product's name may stand in all of them. A title left in another page's copy is \
      the usual cause.
      """,
      in: "en/pages/contact.md",
      wrong: "title: Plans and prices of the shop",
      right: "title: Write to us, we read everything"),
    Explanation(
      .invalidAlias, "An entry of `aliases` is not a former path of this site.",
      """
      Aliases keep old links alive: whoever follows `/old-prices/` from last year's newsletter is sent on to the page. They are paths as \
      the address bar shows them, so they begin with one `/` and have no host.

      They go into a list that web servers read, in which spaces divide columns and `*` and `:` are patterns; so these, letters \
      with accents, and `..` are not allowed. Write a space as `%20`.
      """,
      in: "en/pages/contact.md",
      wrong: "aliases: [old-contact]",
      right: "aliases: [/old-contact/]"),
    Explanation(
      .invalidSlug, "A page's slug has characters that do not belong in an address.",
      """
      The slug is the page's name in its address: `/fr/tarifs/`. Small letters without accents, digits and hyphens survive being copied \
      into an e-mail or read out over the telephone; capitals, spaces and accents arrive as `%20` and `%C3%B1`, or not at all.

      Up to 100 characters, and no hyphen at either end. Translate the slug as you would a word: `precios`, `prezioak`.
      """,
      in: "en/pages/contact.md",
      wrong: "slug: Contact Us",
      right: "slug: contact-us"),
    Explanation(
      .missingFrontMatter, "The page does not begin with its front matter.",
      """
      The lines between two `---` at the top give the page its title, its address and its layout; nothing of that can be guessed from \
      the text. The very first line of the file is `---`, alone, without a space or an empty line before it, and another ends \
      the block.

      The simplest way to a new page is a copy of one that works.
      """,
      in: "en/pages/contact.md",
      wrong: """
        title: Write to us, we read everything
        description: Where to find the shop, how to reach us, and what to write when something is wrong.
        slug: contact
        layout: page
        ---
        """,
      right: """
        ---
        title: Write to us, we read everything
        description: Where to find the shop, how to reach us, and what to write when something is wrong.
        slug: contact
        layout: page
        ---
        """),
    Explanation(
      .missingLegalPage, "A legal page is not written in every language of the product.",
      """
      Terms and privacy bind only those who could read them. Other pages may be shown in another language for a while; what lies in \
      `pages/legal/` may not, so the build stops.

      Have the page translated by somebody who may, and put it into the language's folder under the same name.
      """,
      in: .folder("eu/pages"),
      wrong: """
        contact.md
        index.md
        pricing.md
        """,
      right: """
        contact.md
        index.md
        legal/terms.md
        pricing.md
        """),
    Explanation(
      .missingTitle, "The page has no `#` heading.",
      """
      It is the large line at the top that tells visitors where they are, and the first thing a screen reader looks for. The `title` of \
      the front matter does not replace it: that one is for the browser's tab.

      Begin the text with a line such as `# Contact`, with a space after the `#`.
      """,
      in: "en/pages/contact.md",
      wrong: "Contact",
      right: "# Contact"),
    Explanation(
      .missingTranslation, .warning, "A page is missing in one of the product's languages.",
      """
      Readers of that language get it in the next language of their `fallback`, below a line that says so. The address is there, links to it \
      work, and nothing is lost but their patience.

      Write the page under the same file name in that language's folder. Sections and layout are the same; the slug is yours. Pages \
      in `legal/` are not lent like that: see `missing-legal-page`.
      """,
      in: .folder("eu/pages"),
      wrong: """
        index.md
        pricing.md
        """,
      right: """
        contact.md
        index.md
        pricing.md
        """),
    Explanation(
      .secondTitle, "The page has more than one `#` heading.",
      """
      A page has one name. The headings below it are `##` for sections and `###` for what stands in them, and their size follows from \
      that; a larger heading does not make a text more important.

      Write `##`, or `###` within a section. If the text is really about two things, it may be two pages.
      """,
      in: "en/pages/contact.md",
      wrong: "# Where we are",
      right: "### Where we are"),
    Explanation(
      .titleLength, .warning, "A page's title is too short or too long for search results.",
      """
      Search engines cut a long title off and eke out a short one with words of their own. "Contact" could be anybody's; "Contact the shop \
      by post or telephone" is found and clicked.

      Write 20 to 62 characters, counted after references have become their values. Accents and emoji count as one each.
      """,
      in: "en/pages/contact.md",
      wrong: "title: Contact",
      right: "title: Contact the shop by post or telephone"),
  ]
}
