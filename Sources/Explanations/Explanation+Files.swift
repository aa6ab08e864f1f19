import Diagnostics

extension Explanation {
  /// Which files there are, and whether they can be read at all.
  static let files: [Explanation] = [
    Explanation(
      .emptyFile, "A YAML file says nothing: it is empty, or all of it is comment.",
      """
      Usually somebody selected everything, deleted it and meant to paste; or a file was made in order to be filled later. Without \
      `plans.yaml` nothing can be sold, and without `site.yaml` there is no address to publish at.

      A product without statistics needs no `claims.yaml`: delete the file instead of emptying it. The history of the \
      repository has what stood here before.
      """,
      in: "claims.yaml",
      wrong: "# Waiting for the survey.",
      right: """
        # From the survey of January.
        share: { percent: 87, source: survey }
        """),
    Explanation(
      .fileTooLarge, "A page is longer than a megabyte.",
      """
      A million characters are two novels. What is that long is nearly always a table or a log that was pasted, and visitors would load \
      all of it on their telephones before reading a word.

      Divide it into pages that link to each other. What should be downloaded rather than read goes into `assets/` and is linked: \
      `[orders](assets/orders.csv)`.
      """,
      in: "en/pages/contact.md",
      wrong: """
        Every order since the shop opened:
        …
        """,
      right: "Ask us for your orders since the shop opened."),
    Explanation(
      .missingFile, "A file that every product needs is not there.",
      """
      Four things cannot be done without: `site.yaml`, `plans.yaml`, a `messages.json` for each language of `plans.yaml`, and a \
      home page, `pages/index.md`, in at least one language.

      After a language was added this is the first thing to meet: copy the default language's `messages.json` into the new \
      folder and translate it. After a file was moved, check the spelling of its name; capitals count.
      """,
      in: .folder("eu"),
      wrong: """
        emails/trial-ending.md
        pages/contact.md
        pages/index.md
        pages/pricing.md
        """,
      right: """
        emails/trial-ending.md
        messages.json
        pages/contact.md
        pages/index.md
        pages/pricing.md
        """),
    Explanation(
      .notAFile, "Something in the product's folder is neither a file nor a folder.",
      """
      A named pipe, a socket or a device has no content that could be published, and reading one could wait for ever. `ls -F` marks \
      a pipe with `|` and a socket with `=`.

      A program that ran in this folder has left it behind. Delete it; nothing that git keeps is lost.
      """,
      in: .folder("assets"),
      wrong: """
        loaf.png
        preview|
        """,
      right: "loaf.png"),
    Explanation(
      .notUTF8, "A page holds bytes that are not UTF-8.",
      """
      An editor saved the file in an older encoding, such as Windows-1252, or a text was pasted from a program that uses one. In \
      GitHub's view the place shows `�`; on the page a visitor would see the same in the middle of a word.

      Save the file as UTF-8, then look at the accents: what shows as `�` has to be typed again. In YAML and JSON files \
      the same mistake is told as `yaml-syntax` and `json-syntax`.
      """,
      in: "en/pages/contact.md",
      wrong: "Mrs Iba�ez answers on weekdays.",
      right: "Mrs Ibáñez answers on weekdays."),
    Explanation(
      .otherProduct, "The definition belongs to another product than its folder.",
      """
      `product` in `plans.yaml` is the name under which billing and gateway know what is sold; the folder gives the place in \
      `public/`. If the two differ, a service that loads `shop` is told the rights and prices of something else.

      The usual cause is a folder that was copied as the start of a new product. Write the folder's name in \
      `product`, or rename the folder if that is what is wrong.
      """,
      in: "plans.yaml",
      wrong: "product: kiosk",
      right: "product: shop"),
    Explanation(
      .strayFile, .warning, "A file or folder lies where nothing reads it.",
      """
      Somebody wrote it in order to have it published, and it is not: a page in a folder `page`, a `plans.yml`, pictures beside \
      the pages, or the texts of a language that `plans.yaml` does not list. The help line names what was probably meant.

      Rename or move it; what is only kept for later is better kept elsewhere. Hidden files, copies that editors leave behind, and \
      a `README.md` in the product's folder are left alone.
      """,
      in: .folder("en/pages"),
      wrong: """
        contact.md
        index.md
        opening-hours.txt
        pricing.md
        """,
      right: """
        contact.md
        index.md
        pricing.md
        """),
    Explanation(
      .symbolicLink, "A file or folder is only a link to another place on the disk.",
      """
      Links are not followed, because what is behind them may differ from one machine to the next, or lie outside the repository \
      where nobody reviews it. The same commit has to give the same site everywhere.

      Put a copy of the file itself in the link's place.
      """,
      in: .folder("assets"),
      wrong: "loaf.png -> ../../../brand/loaf.png",
      right: "loaf.png"),
  ]
}
