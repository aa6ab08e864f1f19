import Diagnostics

extension Explanation {
  /// References, links and pictures in pages.
  static let links: [Explanation] = [
    Explanation(
      .emptyLink, "A link has no target.",
      """
      It looks like a link, and a click on it does nothing but reload the page. Somebody meant to look the target up later: do so now, or \
      take the brackets away.

      Targets are a page (`page:pricing`), a heading (`#what`), an action (`action:start-trial`), another site (`https://…`), an \
      address (`mailto:…`) or a number (`tel:…`).
      """,
      in: "en/pages/contact.md",
      wrong: "See the [prices]().",
      right: "See the [prices](page:pricing)."),
    Explanation(
      .figureInAddress, "A reference to a figure stands in the address of a link.",
      """
      Figures are written for people, `€1,200` in English and `1 200 €` in French; in an address that is a page which does not exist. \
      Names may stand in addresses, as `mailto:{{site.email}}` does.

      Put the figure into the words of the link. What another site needs to know has to be in its own terms, such as a plan's name.
      """,
      in: "en/pages/contact.md",
      wrong: "[Pay](https://pay.example/{{plan.pro.price.month}}) at once.",
      right: "[Pay {{plan.pro.price.month}}](https://pay.example/pro) at once."),
    Explanation(
      .handTypedFigure, .warning, "A price, a limit or a share is typed by hand although a reference has it.",
      """
      The number is right today. When the definition changes, the page goes on to say the old one, in one language or in all. A \
      reference is replaced by the value in each build, written the way the language writes it.

      If the number only happens to be the same, rephrase the sentence so that the number is not needed. Only figures that say \
      what they are count: with a currency, a percent sign, or the noun of a limit. A bare `49` may be anything.
      """,
      in: "en/pages/contact.md",
      wrong: "The bigger plan is €49 a month.",
      right: "The bigger plan is {{plan.pro.price.month}} a month."),
    Explanation(
      .invalidLink, "The target of a link looks like an address, but leads nowhere.",
      """
      After `https:` a host has to follow, after `mailto:` an address with an `@`, without spaces; after `tel:` at least one digit. A telephone that is asked to \
      ring "reception" says that the call failed.

      Copy the address from the browser's address bar, as a whole. Write telephone numbers with the country's code, `tel:+34…`, so that they work \
      from abroad.
      """,
      in: "en/pages/contact.md",
      wrong: "[Ring the shop](tel:reception).",
      right: "[Ring the shop](tel:+34944000000)."),
    Explanation(
      .invalidReference, "Double braces begin something that is no reference.",
      """
      A reference is `{{`, a name, `}}`, on one line and without spaces. Otherwise visitors would read the braces. Names are made of \
      letters, digits, dots, hyphens and underscores.

      Check the spaces first, then whether both closing braces are there.
      """,
      in: "en/pages/contact.md",
      wrong: "The trial takes {{trial days}} days.",
      right: "The trial takes {{trial.days}} days."),
    Explanation(
      .missingAlternative, "A picture has no text that says what it shows.",
      """
      Whoever does not see the picture gets the text instead: people with a screen reader, search engines, everybody on a slow \
      train. Without it they learn only that there is a picture.

      Say in a few words what matters about it, as you would on the telephone. "Picture of" is not needed.
      """,
      in: "en/pages/contact.md",
      wrong: "![](assets/loaf.png)",
      right: "![A loaf with three cuts](assets/loaf.png)"),
    Explanation(
      .relativeLink, "A link is a path where it should name a page.",
      """
      `/pricing/` is `/fr/tarifs/` in French and `/eu/prezioak/` in Basque, and was perhaps something else last year. A path that is typed \
      works in one language until its next slug is translated.

      Write `page:` and the page's file name; the help line has it where the path is known. A file in `assets/` is \
      the same in every language, so it is linked as it lies there: `assets/prices.pdf`.
      """,
      in: "en/pages/contact.md",
      wrong: "See the [prices](/pricing/).",
      right: "See the [prices](page:pricing)."),
    Explanation(
      .undefinedLink, .warning, "A link by name has a name that is not defined.",
      """
      `[words][name]` takes its target from a line `[name]: page:pricing` anywhere on the page. Without that line visitors read the \
      brackets.

      Check the spelling of the name, or write the target into the link itself. Brackets that are meant to be seen have a \
      backslash before them: `\\[`.
      """,
      in: "en/pages/contact.md",
      wrong: "See the [prices][pricing].",
      right: "See the [prices](page:pricing)."),
    Explanation(
      .undefinedNote, .warning, "A text refers to a note that does not exist.",
      """
      `[^vat]` becomes a small number that leads to the note, which is a line `[^vat]: Without VAT.` on the same page. Without \
      it visitors read the brackets.

      Write the note, or remove what refers to it.
      """,
      in: "en/pages/contact.md",
      wrong: "Prices are what you pay.[^vat]",
      right: """
        Prices are what you pay.[^vat]

        [^vat]: Without VAT.
        """),
    Explanation(
      .unknownAction, "A link names an action that `site.yaml` does not have.",
      """
      Actions are the doors into the application, such as signing up, kept in one place because their addresses change. A button with an \
      unknown one would be a closed door on the page that has to sell.

      The names stand below `actions` in `site.yaml`. A new door is added there, with its path in the application.
      """,
      in: "en/pages/contact.md",
      wrong: "[Begin](action:start-trail \"button\")",
      right: "[Begin](action:start-trial \"button\")"),
    Explanation(
      .unknownAnchor, "A link, or a list of questions, names a heading that the page does not have.",
      """
      The browser would open the page at its top, and the visitor would look for what was promised. Of the questions that \
      `ids` lists at a section `.faq`, one would be missing. The help line lists the headings of the page.

      A heading without an id of its own gets one from its words, which changes with them and with the language. Give it one that \
      stays: `## Plans {#plans}`.
      """,
      in: "en/pages/contact.md",
      wrong: "See the [plans](page:pricing#plan).",
      right: "See the [plans](page:pricing#plans)."),
    Explanation(
      .unknownAsset, "A picture or a download is not where the text says.",
      """
      Visitors would see a broken frame, or nothing would come. Pictures and downloads lie in the product's folder `assets`, once for all languages, and are named from \
      there: `assets/loaf.png`, on whatever page. Capitals and endings count: `.jpg` is not `.jpeg`.

      The same goes for `shareImage` in `site.yaml`, the picture that appears when somebody shares a link; it is a PNG of 1200 by 630.
      """,
      in: "en/pages/contact.md",
      wrong: "![A loaf with three cuts](assets/loaf.jpg)",
      right: "![A loaf with three cuts](assets/loaf.png)"),
    Explanation(
      .unknownPage, "A link names a page that the product does not have.",
      """
      A page is named by its file without `.md`, the same in every language: `page:pricing` is `pages/pricing.md`, and leads to \
      `/pricing/` or `/fr/tarifs/` as the language wants it. So a link never breaks when a slug is translated.

      Check the name against the files in `pages/`. One in a folder is named with it: `page:legal/terms`.
      """,
      in: "en/pages/contact.md",
      wrong: "See the [prices](page:prices).",
      right: "See the [prices](page:pricing)."),
    Explanation(
      .unknownReference, "A reference names a value that does not exist.",
      """
      There is nothing to put in its place. The first word says where to look: `plan`, `limit`, `feature`, `addOn`, `period`, `trial` and \
      `usage` come from `plans.yaml`, `claim` from `claims.yaml`, `site` from `site.yaml`, and `t` is a message, which must need no values \
      of its own.

      The ids between the dots are those of the files, not the names on the page. When a plan, a limit or a claim is removed, \
      each sentence that spoke of it is found by this.
      """,
      in: "en/pages/contact.md",
      wrong: "The trial takes {{trial.day}} days.",
      right: "The trial takes {{trial.days}} days."),
    Explanation(
      .unsafeLink, "A link is of a kind that is not allowed.",
      """
      Allowed are `page:`, `action:`, `https:`, `http:`, `mailto:` and `tel:`. Others run a program on the visitor's machine, as \
      `javascript:` does, or need one that most people do not have.

      The links of a feature in `plans.yaml` may be paths as well. Services for chats and calls have an `https:` address as well, which opens the program where it is installed.
      """,
      in: "en/pages/contact.md",
      wrong: "[Ring the shop](skype:shop).",
      right: "[Ring the shop](tel:+34944000000)."),
    Explanation(
      .unusedNote, .warning, "A note stands on the page that no text refers to.",
      """
      Notes are shown where a text refers to them, so this one is not shown at all. Usually the sentence that needed it was \
      rewritten, or the two names differ.

      Put `[^vat]` behind the word that the note explains, or remove the note.
      """,
      in: "en/pages/contact.md",
      wrong: "[^vat]: Without VAT.",
      right: """
        Prices are what you pay.[^vat]

        [^vat]: Without VAT.
        """),
  ]
}
