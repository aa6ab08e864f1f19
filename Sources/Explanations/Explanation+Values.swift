import Diagnostics

extension Explanation {
  /// What any YAML file may say, and how; the front matter of a page is YAML too.
  static let values: [Explanation] = [
    Explanation(
      .duplicateEntry, "A list names the same thing twice.",
      """
      Naming it once would do; so the second was probably meant to be something else, and that something else is now missing. \
      In a list of plans it would be a plan that does not get the feature.

      Keep one, and ask what the other should have been. This holds for lists of ids and for the languages of a product, of \
      which the default one is not repeated in `others`.
      """,
      in: "plans.yaml",
      wrong: "  export: { group: work, plans: [pro, pro] }",
      right: "  export: { group: work, plans: [basic, pro] }"),
    Explanation(
      .duplicateKey, "One mapping has the same key twice.",
      """
      Readers of YAML disagree on which of the two counts, and some drop one in silence. A limit of 3 on the card and of 5 at \
      the gate is what that leads to, so here neither counts until one is gone.

      The note below the message shows the first of them.
      """,
      in: "plans.yaml",
      wrong: "  users: { unit: user, kind: capacity, plans: { basic: 3, basic: 5, pro: unlimited } }",
      right: "  users: { unit: user, kind: capacity, plans: { basic: 5, pro: unlimited } }"),
    Explanation(
      .invalidID, "An id has characters that ids do not have.",
      """
      An id is written in small letters, digits and underscores, begins with a letter or a digit, and has at most 120 characters: \
      `pro`, `api_calls`, `extra_user`. Services, references and message ids are built from it, so it has to survive all of them. Names of units may have capitals, too.

      Nobody outside sees it. How the thing is called on the page, with capitals and accents, is a message: `plan.pro.name`.
      """,
      in: "plans.yaml",
      wrong: "  - { id: Pro, price: { month: 49 }, highlight: true }",
      right: "  - { id: pro, price: { month: 49 }, highlight: true }"),
    Explanation(
      .invalidLocale, "A language is not named by its tag.",
      """
      Browsers, search engines and screen readers know languages by tags of two or three small letters: `en`, `es`, `eu`, `fr`. A \
      country may follow, as in `fr-SN`. The tag is also the name of the language's folder and stands in its addresses.

      Write the tag, not the name of the language.
      """,
      in: "plans.yaml",
      wrong: "locales: { default: en, others: [euskara] }",
      right: "locales: { default: en, others: [eu] }"),
    Explanation(
      .missingKey, "A key that has to be there is not.",
      """
      Some facts have no sensible default. A definition without a currency has prices of nothing, a page without a title has \
      no line in the search results, a statistic without a `source` is somebody's word. The message names the thing and the key.

      Two keys are needed only sometimes: a limit of the kind `quota` needs its `period`, and a feature of the type `level` \
      needs its `levels`.
      """,
      in: "plans.yaml",
      wrong: "  calls: { unit: call, kind: quota, plans: { basic: 100, pro: 1000 } }",
      right: "  calls: { unit: call, kind: quota, period: day, plans: { basic: 100, pro: 1000 } }"),
    Explanation(
      .unknownFormat, "The file says that it is of a format which this version cannot read.",
      """
      `format` is the version of the way `plans.yaml` is written, not of what it sells; today it is always `1`. It will change when \
      old files can no longer be read as they were meant.

      The version of your prices goes into `version`. If the file really comes from a newer sitegen, update sitegen.
      """,
      in: "plans.yaml",
      wrong: "format: 2",
      right: "format: 1"),
    Explanation(
      .unknownKey, "A key is written where nothing reads it.",
      """
      What stands behind it would have no effect: `highlighted: true` recommends no plan, and nobody notices until somebody looks \
      at the page. So every key has to be one that is known at its place, letter by letter.

      The same goes for a `slug` of the home page, whose address is given.

      The help line names the nearest key, or lists all of them. The right key at the wrong depth is reported too: check the \
      indentation.
      """,
      in: "plans.yaml",
      wrong: "  - { id: pro, price: { month: 49 }, highlighted: true }",
      right: "  - { id: pro, price: { month: 49 }, highlight: true }"),
    Explanation(
      .unknownSource, "A column of a table is to say something that plans do not have.",
      """
      Each column of `tables.yaml` says after `from` what is filled in for a plan: `id`, `rank`, `active`, `visible`; `text.LOCALE.name` and \
      `text.LOCALE.description`; `limits.LIMIT`, `features.FEATURE` and `price.PERIOD`, with ids of `plans.yaml` behind the dot.

      A database that got an empty column for a misspelt word would let everybody in, or nobody.
      """,
      in: "tables.yaml",
      wrong: """
        tiers:
          columns:
            - { name: tier_id, from: id }
            - { name: tier_name, from: name.en }
        """,
      right: """
        tiers:
          columns:
            - { name: tier_id, from: id }
            - { name: tier_name, from: text.en.name }
        """),
    Explanation(
      .unknownValue, "A word stands where only certain others may.",
      """
      Some values come from a short list: the kind of a limit, the status of a plan, the layout of a page, the treatment of tax. \
      The message shows the whole list; words of it are never translated, also not on a French page.
      """,
      in: "plans.yaml",
      wrong: "tax: excluded",
      right: "tax: exclusive"),
    Explanation(
      .wrongType, "A value is of another kind than its key needs, or out of range.",
      """
      A list where one text belongs, a word where a price belongs, a date that the calendar does not have, a number above what makes \
      sense. The message says what was expected, with the range where there is one.

      Numbers are bare digits with a dot before decimals: not `"10"`, not `10,50`, not `1_000`, and no zero in front. Yes and no \
      are `true` and `false`. A colour needs quotation marks, because `#` begins a comment. A limit without an end is `unlimited`. \
      Options of a heading, such as `limit=4`, have ranges too.
      """,
      in: "plans.yaml",
      wrong: "  - { id: basic, price: { month: \"10,50\" } }",
      right: "  - { id: basic, price: { month: 10.50 } }"),
    Explanation(
      .yamlAnchor, "The file uses YAML's anchors (`&name`) or aliases (`*name`).",
      """
      A price that is a `*copy` of another changes when somebody edits the other, thirty lines up, without meaning to. What a line \
      says must be readable on that line, by people who have never heard of anchors.

      Write the value out. A text that begins with `&` or `*` needs quotation marks.
      """,
      in: "plans.yaml",
      wrong: """
          - { id: basic, price: &price { month: 10 } }
          - { id: pro, price: *price, highlight: true }
        """,
      right: """
          - { id: basic, price: { month: 10 } }
          - { id: pro, price: { month: 10 }, highlight: true }
        """),
    Explanation(
      .yamlSyntax, "The file is not YAML from this place on.",
      """
      Nothing of the file can be used, which is why only one such fault is told at a time. Four causes explain most of them: a text \
      with a colon and a space in it, or one that begins with a sign, and has no quotation marks; a tab in the \
      indentation; a list or mapping whose `]` or `}` is missing, which often shows only some lines later; and a line that is \
      indented otherwise than its neighbours.

      Also told so: text that is not UTF-8, control characters, a second document after `---`, values nested more than 64 \
      deep, and keys that are lists or mappings.
      """,
      in: "site.yaml",
      wrong: "  address: Bilbao: Kale Nagusia 1",
      right: "  address: \"Bilbao: Kale Nagusia 1\""),
  ]
}
