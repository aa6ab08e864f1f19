import Diagnostics

extension Explanation {
  /// Headings with what they say of their sections, and the texts below them.
  static let sections: [Explanation] = [
    Explanation(
      .calculatorInput, "The inputs of a calculator are not ones that it can reckon with.",
      """
      The `###` headings below a section `.roi` are its inputs: `### Shops {.number value=2}`. What they begin with, multiplied, is the \
      saving of the example: `.number` as it is, `.percent` as a share, `.minutes` as parts of an hour, and exactly one `.money`. `times` \
      on the section is how often that happens in a month, `cut` a share that is assumed.

      The example is worked out in every language, so its numbers are the same in all of them.
      """,
      in: "en/pages/index.md",
      wrong: "### Sales a day",
      right: "### Sales a day {.money value=900}"),
    Explanation(
      .controlCharacter, "The text contains a character that cannot be seen.",
      """
      Old programs used such characters to ring a bell or move the paper. Today they come along when a text is copied from a PDF or a \
      terminal; browsers show a box or nothing, search finds the word no more, and HTML does not allow them.

      Others turn the order of letters round or have no width: an address can be made to look like another one with them, so they are \
      not allowed in pages at all.

      Put the cursor behind the place and delete one character, or type the word again. The private characters U+E000 to U+E003, \
      which some icon fonts use, are kept for sitegen itself and told here too.
      """,
      in: "en/pages/contact.md",
      wrong: "Ring␇ us on weekdays.",
      right: "Ring us on weekdays."),
    Explanation(
      .differentSection, "The sections of a translation are not those of the original.",
      """
      Each section has the same kind and the same id in every language, in the same order. Only then does a link to \
      `page:contact#what` work in all of them, and whoever switches the language finds the place again.

      It may be a section that stands where the original has another, one that the original does not have, or one that is \
      missing at the end. Translate the heading, never what is in the braces; where a section was added or moved, do so in every language.

      The same holds for a note in the margin: its words differ, but where one language has one, all of them do.
      """,
      in: "eu/pages/contact.md",
      wrong: "## Zer idatzi {#zer}",
      right: "## Zer idatzi {#what}"),
    Explanation(
      .duplicateAnchor, "Two headings of one page have the same id.",
      """
      A link to the id would always open the first of them, and the second could not be reached. The note shows where the id was given \
      first; change the one that fewer links point to. A heading without an id gets one from its words, so two with the same words \
      collide as well.

      Some ids belong to the page itself, such as `main`, `footnotes` where there are notes, and those of the questions that a section \
      `.faq` shows.
      """,
      in: "en/pages/contact.md",
      wrong: "### By telephone {#what}",
      right: "### By telephone {#telephone}"),
    Explanation(
      .emptySection, "A section has nothing to show, because what it is made of is not there.",
      """
      Visitors would see a heading with nothing below it. A calculator, `.roi`, reckons with a plan that has a monthly price, the \
      recommended one unless `plan` names another, and with a share from `claims.yaml` where `cut` names one. Questions, `.faq`, are \
      taken from the page with the layout `faq`.

      Add what is missing, or remove the section in every language.
      """,
      in: "en/pages/index.md",
      wrong: "## What you would save {.roi #roi plan=pro cut=customers}",
      right: "## What you would save {.roi #roi plan=pro cut=share}"),
    Explanation(
      .invalidAnchor, "The id of a heading has characters that ids do not have.",
      """
      The id is the end of an address, `/contact/#what`, and has to survive being typed. It begins with a small letter and goes on with \
      small letters, digits and hyphens; accents, capitals and underscores are left out.

      It is the same in every language, so it need not resemble the translated heading.
      """,
      in: "en/pages/contact.md",
      wrong: "## What to write {#What}",
      right: "## What to write {#what}"),
    Explanation(
      .invalidAttribute, "A word between the braces of a heading is neither kind, id nor option.",
      """
      What stands there is one of three: `.plans` says what the section is, `#plans` how it can be linked to, `limit=4` how \
      it behaves. A word without its sign would be ignored, and the section would have no id.

      Values with spaces need quotation marks, straight ones: `note="before noon"`. If you want braces in the heading itself, do \
      not end it with them.
      """,
      in: "en/pages/pricing.md",
      wrong: "## Plans {.plans plans}",
      right: "## Plans {.plans #plans}"),
    Explanation(
      .markdownTooDeep, "Quotations and lists stand within each other more than 100 deep.",
      """
      Nobody writes that on purpose: an answer to an answer to an answer was pasted from an e-mail. No screen is wide enough to show it, \
      and a screen reader would announce each step.

      Remove the signs at the beginning of the line, and quote only what matters.
      """,
      in: "en/pages/contact.md",
      wrong: "> > > … > Closed in August.",
      right: "> Closed in August."),
    Explanation(
      .rawHTML, "There is HTML in a text.",
      """
      A tag that is not closed can swallow the rest of the page, one with a `style` does not follow the dark scheme, and a script would \
      be a hole. Markdown has no such powers, which is why anybody may edit these pages.

      `**bold**`, `*stressed*`, tables, lists, pictures and callouts are at hand; a `\\` at the end of a line breaks it. To show a \
      `<` as it is, write `\\<` or put it into backticks.
      """,
      in: "en/pages/contact.md",
      wrong: "We are <b>closed</b> in August.",
      right: "We are **closed** in August."),
    Explanation(
      .secondKind, "A heading names two kinds of section.",
      """
      A section is the plans or the comparison, not both: each kind makes something else of what stands below it. Keep one, and give the \
      other a section of its own.
      """,
      in: "en/pages/pricing.md",
      wrong: "## Plan by plan {.comparison .faq #compare}",
      right: "## Plan by plan {.comparison #compare}"),
    Explanation(
      .skippedHeading, .warning, "A heading is more than one level below the heading before it.",
      """
      People who hear the page jump from heading to heading by their level. After `##` they expect `###`; a `####` makes them look \
      for a part that is not there.

      Choose the level by what belongs to what, not by its size: that is the design's decision.
      """,
      in: "en/pages/contact.md",
      wrong: "#### By telephone",
      right: "### By telephone"),
    Explanation(
      .tableTooLarge, "A table has more than 50,000 cells.",
      """
      A browser needs seconds for it and a telephone gives up; nobody reads to the end. Lists of that size are for searching \
      or downloading.

      Show the rows that matter, and put the rest into a file in `assets/`. Cells are counted as columns times rows, empty ones included.
      """,
      in: "en/pages/contact.md",
      wrong: """
        | Shop | Telephone |
        |---|---|
        …
        """,
      right: """
        | Shop | Telephone |
        |---|---|
        | Bilbao | 944 000 000 |
        """),
    Explanation(
      .tableTooWide, "A table has more than 64 columns.",
      """
      It would have to be pushed sideways for a metre, and with the first column out of sight nobody knows which row is which. Four or \
      five columns are what a telephone can show.

      Turn the table on its side, so that columns become rows, or divide it. The number is counted in the line of hyphens below the \
      head.
      """,
      in: "en/pages/contact.md",
      wrong: """
        | Bilbao | Donostia | …
        |---|---|…
        """,
      right: """
        | Shop | Telephone |
        |---|---|
        | Bilbao | 944 000 000 |
        | Donostia | 943 000 000 |
        """),
    Explanation(
      .unknownCallout, "A quotation begins with `[!WORD]`, but no callout has that name.",
      """
      There are five: `NOTE`, `TIP`, `IMPORTANT`, `WARNING` and `CAUTION`. Each gets its colour, its sign and its title in the reader's \
      language, so the word stays English everywhere.

      They look the same in GitHub's view. For anything else an ordinary quotation, or a bold first word, will do.
      """,
      in: "en/pages/contact.md",
      wrong: """
        > [!NOTICE]
        > Closed in August.
        """,
      right: """
        > [!NOTE]
        > Closed in August.
        """),
    Explanation(
      .unknownClaim, "A calculator names a statistic that `claims.yaml` does not have.",
      """
      `cut` is the one assumption that the sum rests on, and it has to stand where everybody can look it up, with its source. Without \
      it there is no sum to show.

      The names are the keys of `claims.yaml`. Correct the name, or add the statistic.
      """,
      in: "en/pages/index.md",
      wrong: "## What you would save {.roi #roi cut=shore}",
      right: "## What you would save {.roi #roi cut=share}"),
    Explanation(
      .unknownOption, "A heading gives an option that its kind does not have.",
      """
      It would change nothing, and the section would look other than you think. `faq` knows `limit` and `ids`; `roi` knows `plan`, \
      `cut` and `times`, and its inputs know `value`; `testimonials` knows `placeholder`; of the drawings, `ticket` knows `note` and `bars` knows \
      `peak`. The other kinds have none.

      In e-mails, `.variant` and `.if` are followed by a name, and `.receipt` by `list=NAME`; a variant is one of those that \
      `emails.yaml` lists.

      How many columns there are, or which colours, is the design's decision.
      """,
      in: "en/pages/pricing.md",
      wrong: "## Plans {.plans #plans columns=3}",
      right: "## Plans {.plans #plans}"),
    Explanation(
      .unknownSection, "A heading is of a kind that does not exist there.",
      """
      The section would be plain text: a heading "Plans" with nothing below it, in place of the cards. Kinds of sections are `benefits`, \
      `personas`, `testimonials`, `plans`, `addons`, `comparison`, `roi`, `faq` and `cta`, all of them in small letters; plain text needs none.

      Drawings, `ticket` and `bars`, are for `###` headings before the first section. Those below `.roi` are its inputs: `number`, \
      `money`, `percent` and `minutes`. Other headings below `##` have no kind. In e-mails \
      the kinds are `variant`, `if` and `receipt`, for `##` and `#`.
      """,
      in: "en/pages/pricing.md",
      wrong: "## Plan by plan {.comparision #compare}",
      right: "## Plan by plan {.comparison #compare}"),
  ]
}
