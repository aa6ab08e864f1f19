import Diagnostics

extension Explanation {
  /// What is sold, to whom, and how one gets from plan to plan.
  static let definitions: [Explanation] = [
    Explanation(
      .datesCrossed, "The definition stops being valid before it starts.",
      """
      `effectiveFrom` and `effectiveTo` say on which days these prices and rights hold; with the two crossed there are none. \
      Both days belong to the time, so a definition for one day has the same date twice.

      Look for a swapped day and month, or a year that was not moved on when the file was copied. Leave `effectiveTo` out while \
      no end is planned.
      """,
      in: "plans.yaml",
      wrong: """
        effectiveFrom: 2026-03-01
        effectiveTo: 2026-02-28
        """,
      right: """
        effectiveFrom: 2026-03-01
        effectiveTo: 2027-02-28
        """),
    Explanation(
      .duplicatePlan, "Two plans have the same id.",
      """
      Features, limits, messages and invoices name a plan by its id. If two share one, nobody can say which of the two prices \
      `basic` has, and a customer's rights depend on which line a service reads last.

      A copied line that still has its old id is one cause; a new price below the old one is another. Plans that differ only in \
      price for some customers still need ids of their own, such as `basic` and `basic_2024`.
      """,
      in: "plans.yaml",
      wrong: """
          - { id: basic, price: { month: 10 } }
          - { id: basic, price: { month: 12 } }
        """,
      right: "  - { id: basic, price: { month: 12 } }"),
    Explanation(
      .fallbackToItself, "A language names itself as the one to fall back to.",
      """
      Where a text is missing in Basque, the chain says what is shown instead: `eu: [es, en]` tries Spanish, then English. A \
      language that stands in for itself has nothing more to offer the second time.

      Remove it from its own chain. Every language ends at the default one without saying so.
      """,
      in: "plans.yaml",
      wrong: "locales: { default: en, others: [eu], fallback: { eu: [eu, en] } }",
      right: "locales: { default: en, others: [eu], fallback: { eu: [en] } }"),
    Explanation(
      .invalidContact, "`contactUrl` is not a link that a customer could follow.",
      """
      A plan whose price is `contact` has a button that leads to `contactUrl`, and the gateway offers the same way when only such a \
      plan would help. It may be a page of this site (`page:contact`), a path of the application (`/help`), an address with \
      `https://`, or an e-mail address with `mailto:` before it.
      """,
      in: "plans.yaml",
      wrong: "upgrade: { contactUrl: \"hello@shop.example\" }",
      right: "upgrade: { contactUrl: \"mailto:hello@shop.example\" }"),
    Explanation(
      .levelNotStated, "A feature comes in levels, but its plans do not say which one they get.",
      """
      `plans: all` answers yes or no. A feature of the type `level`, such as support by e-mail or by telephone, needs the level \
      itself, because the comparison prints it in each plan's column and services grant by it.

      Give each plan a level. A plan that is left out does not have the feature at all.
      """,
      in: "plans.yaml",
      wrong: "  reports: { group: work, type: level, levels: [weekly, daily], plans: all }",
      right: """
          reports: { group: work, type: level, levels: [weekly, daily], plans: { basic: weekly, pro: daily } }
        """),
    Explanation(
      .linkNotRelative, "A link into the application is not a path.",
      """
      The feature matrix is read by the application wherever it runs: live, on a test machine, under a customer's own domain. An \
      address with a host in it would send people from all of those to the live one, perhaps signed in as nobody.

      Begin with a single `/`, and write a space as `%20`. The host stands once, as `applicationUrl` in `site.yaml`. This holds for `upgrade.url`, for the \
      `preview` of a feature, and for `actions`, which may have no spaces either.
      """,
      in: "site.yaml",
      wrong: "  sign-in: https://app.shop.example/login",
      right: "  sign-in: /login"),
    Explanation(
      .lostFeature, .warning, "The next plan up lacks a feature that the plan below it has.",
      """
      Whoever upgrades would lose something that they use, and the comparison shows a gap in the dearer column. Compared are \
      plans that are active and visible, in the order of the file, each with the next of its `line`.

      Grant the feature with `{ from: basic }`, which goes on to the end of the list. Where the plans are not steps of one ladder, \
      such as one for shops and one for schools, give them different lines with `line`.
      """,
      in: "plans.yaml",
      wrong: "  export: { group: work, plans: [basic] }",
      right: "  export: { group: work, plans: { from: basic } }"),
    Explanation(
      .namesItself, "A plan succeeds itself, or an add-on requires or excludes itself.",
      """
      An add-on that requires itself could never be bought first, and one that excludes itself never at all. A plan that succeeds \
      itself, be it by way of another, would have its customers moved in a circle.

      Somebody copied a line and did not change the name in it. To sell an add-on once only, write `quantity: { max: 1 }`.
      """,
      in: "plans.yaml",
      wrong: """
            availableFor: [basic]
            excludes: [extra_user]
        """,
      right: """
            availableFor: [basic]
            quantity: { max: 1 }
        """),
    Explanation(
      .namesMissing, .warning, "A definition that is built alone has only ids to show for names.",
      """
      With `--definition` sitegen looks at one `plans.yaml` and nothing around it. That is enough to see prices and rights, but the \
      page says `extra_user` where a customer would read "Extra user", and its other words are English.

      For a look at the figures that is fine: let the warning stand. What customers see is built from the product's folder, with \
      its catalogs.
      """,
      in: .terminal,
      wrong: "sitegen check --definition content/shop/plans.yaml",
      right: "sitegen check shop"),
    Explanation(
      .noPlan, "The list of plans is empty.",
      """
      Without a plan there is no card to show, no price to charge and nothing that a gateway could grant: every customer would be \
      locked out. A single free plan is enough to begin with.
      """,
      in: "plans.yaml",
      wrong: "plans: []",
      right: """
        plans:
          - { id: basic, price: { month: 10 } }
        """),
    Explanation(
      .noVersion, "No version of the plans holds on the day, or several could and no day is given.",
      """
      Plans that change stand in the folder `plans`, a file for each version, called after the first day on which it holds. Which one is built \
      is not left to the clock of the machine: `--as-of 2026-01-01` names the day, or `SOURCE_DATE_EPOCH`, which build systems set. The last \
      version that has begun by that day holds, until its `effectiveTo`.

      A product with one version in `plans.yaml` needs no day.
      """,
      in: .terminal,
      wrong: "sitegen check --as-of 2025-12-31",
      right: "sitegen check --as-of 2026-01-01"),
    Explanation(
      .oneSidedExclusion, .warning, "One add-on excludes another, which does not exclude it in return.",
      """
      Asked about the first, a service says that the two cannot be had together; asked about the second, it says that they can. What \
      the customer gets then depends on the order of the purchases.

      Write `excludes` on both sides.
      """,
      in: "plans.yaml",
      wrong: """
          five_users:
            price: { month: 20 }
            availableFor: [basic]
        """,
      right: """
          five_users:
            price: { month: 20 }
            availableFor: [basic]
            excludes: [extra_user]
        """),
    Explanation(
      .publishedChanged, "A version of the plans that customers bought by has changed.",
      """
      `sitegen seal` keeps a digest of each version that is on sale in `published.json`. Who bought by a version keeps what it says, and \
      services may hold it for years; a change to it would be unseen by all of them. Comments and layout are free.

      Undo the change, and write it into a new version: a file of its own in the folder `plans`, with its own `version` and \
      `effectiveFrom`.
      """,
      in: "published.json",
      wrong: "{ \"2026-01\": \"sha256:0b6c\" }",
      right: "{}"),
    Explanation(
      .renameClash, "A former id belongs to something else as well.",
      """
      `renamedFrom` lets services and old invoices that still say `team` find the plan that is called `pro` today. That works while \
      each former id leads to one thing: not to two, and not to something that bears the name now.

      Take the former id away from one of them. A name that was given up is best never used again.
      """,
      in: "plans.yaml",
      wrong: "  - { id: pro, price: { month: 49 }, renamedFrom: [basic] }",
      right: "  - { id: pro, price: { month: 49 }, renamedFrom: [team] }"),
    Explanation(
      .reservedID, "An id is one that files for services need for something else.",
      """
      In the flags that services ask, `none` is what somebody gets who has no plan: nothing. A plan of that name would give its features to \
      everybody. A table of `tables.yaml` becomes a file of its name in `runtime`, and must not take the place of another there, such as \
      `feature-matrix.json`.

      Choose another id. A plan without a price may be called `free`.
      """,
      in: "tables.yaml",
      wrong: """
        feature_matrix:
          columns:
            - { name: tier_id, from: id }
        """,
      right: """
        subscription_tiers:
          columns:
            - { name: tier_id, from: id }
        """),
    Explanation(
      .secondDefinition, "The plans stand in `plans.yaml` and in the folder `plans`.",
      """
      One of the two would be forgotten. A product whose plans have never changed has `plans.yaml`; one with several versions has a file for \
      each in the folder `plans`.

      Move `plans.yaml` there, and call it after the first day on which it holds: `plans/2025-11-01.yaml`.
      """,
      in: .folder("plans"),
      wrong: "2026-06-01.yaml",
      right: "README.md"),
    Explanation(
      .secondHighlight, .warning, "Two plans of one line are recommended.",
      """
      `highlight: true` gives a card its colour and the badge "Most popular". With two of them the visitor is as undecided as \
      before, and one of the two badges is untrue.

      Keep the one that suits most people. Plans of different lines may each have theirs, and plans that are hidden or no longer \
      sold do not count.
      """,
      in: "plans.yaml",
      wrong: """
          - { id: basic, price: { month: 10 }, highlight: true }
          - { id: pro, price: { month: 49 }, highlight: true }
        """,
      right: """
          - { id: basic, price: { month: 10 } }
          - { id: pro, price: { month: 49 }, highlight: true }
        """),
    Explanation(
      .unknownAddOn, "An add-on requires or excludes one that does not exist.",
      """
      A service that waits for an add-on which nobody can buy would refuse this one for ever. The names are the keys below \
      `addOns`, not what customers read.
      """,
      in: "plans.yaml",
      wrong: """
          five_users:
            price: { month: 20 }
            requires: [extra_users]
        """,
      right: """
          five_users:
            price: { month: 20 }
            requires: [extra_user]
        """),
    Explanation(
      .unknownBlank, "The address of the upgrade has a blank that nothing fills.",
      """
      In `upgrade.url` three blanks are filled for each customer: `{to}` with the plan to move to, `{from}` with the one they have, \
      `{feature}` with what they wanted to use. Any other would reach the application as it stands, braces and all, and so would a brace without its partner.

      Each may be left out. What your application needs beyond these it has to know by itself.
      """,
      in: "plans.yaml",
      wrong: "upgrade: { url: \"/upgrade?plan={plan}\" }",
      right: "upgrade: { url: \"/upgrade?plan={to}\" }"),
    Explanation(
      .unknownFeature, "A limit or an add-on names a feature that the definition does not have.",
      """
      The link between the two is lost: the gateway would count calls of a feature that it cannot switch off, or grant with an \
      add-on what does not exist. Features are named by their keys below `features`.

      After a feature was renamed, change the name wherever it stands; only services outside follow `renamedFrom`.
      """,
      in: "plans.yaml",
      wrong: "  users: { unit: user, kind: capacity, feature: report, plans: { basic: 3, pro: unlimited } }",
      right: "  users: { unit: user, kind: capacity, feature: reports, plans: { basic: 3, pro: unlimited } }"),
    Explanation(
      .unknownGroup, "A feature belongs to a group that `groups` does not list.",
      """
      Groups are the headings of the comparison, in the order of `groups`. A feature of any other would stand at the very end of the \
      table, below a heading that reads `wrok` in every language.

      Add the group to the list, and its heading as the message `group.ID`; or correct the name. In a definition without \
      `groups`, features may name any.
      """,
      in: "plans.yaml",
      wrong: "  export: { group: wrok, plans: { from: pro } }",
      right: "  export: { group: work, plans: { from: pro } }"),
    Explanation(
      .unknownLanguage, "A fallback chain names a language that the product is not written in.",
      """
      There is no folder and no catalog to take a text from, so this step of the chain would never give anything. Chains may name the \
      default language and those of `others`.

      Add the language to `others`, with its folder, or take it out of the chain.
      """,
      in: "plans.yaml",
      wrong: "locales: { default: en, others: [eu], fallback: { eu: [es, en] } }",
      right: "locales: { default: en, others: [eu], fallback: { eu: [en] } }"),
    Explanation(
      .unknownLevel, "A plan gets a level that the feature does not have.",
      """
      Levels are those listed under `levels`, from the least to the most. A service that meets another cannot tell whether it is \
      more or less than `daily`, and has to refuse.

      Correct the word, or add the level to the list. Its name on the page is the message `feature.ID.level.LEVEL`.
      """,
      in: "plans.yaml",
      wrong: """
          reports: { group: work, type: level, levels: [weekly, daily], plans: { basic: weekly, pro: dayly } }
        """,
      right: """
          reports: { group: work, type: level, levels: [weekly, daily], plans: { basic: weekly, pro: daily } }
        """),
    Explanation(
      .unknownPlan, "Something names a plan that is not in the list.",
      """
      Nobody has that plan, so nobody would get the feature, the limit, the trial or the add-on that is promised here; on the page \
      it would be missing in silence. Plans are named by their `id`, which is not always what the card says.

      Where a plan has been renamed, the new id has to stand in every line. Services outside find it by `renamedFrom`.
      """,
      in: "plans.yaml",
      wrong: "  export: { group: work, plans: { from: profesional } }",
      right: "  export: { group: work, plans: { from: pro } }"),
    Explanation(
      .unreachableAddOn, .warning, "No plan that is on sale can be combined with the add-on.",
      """
      Its price stands on the page, and nobody who reads it can buy it: the plans in `availableFor` are drafts, or are kept only \
      for those who have them.

      Name a plan with the status `active`, which is what plans are that state none. If only old customers are to keep the \
      add-on, let the warning stand.
      """,
      in: "plans.yaml",
      wrong: """
          five_users:
            price: { month: 20 }
            availableFor: [classic]
        """,
      right: """
          five_users:
            price: { month: 20 }
            availableFor: [classic, basic]
        """),
    Explanation(
      .versionDay, "The name of a version of the plans is not the day from which it holds.",
      """
      Files in the folder `plans` are called after the first day of their version, so that a list of the folder is the history of the prices. \
      `effectiveFrom` in the file says the same.

      Rename the file, or correct `effectiveFrom`.
      """,
      in: "plans/2026-06-01.yaml",
      wrong: "effectiveFrom: \"2026-07-01\"",
      right: "effectiveFrom: \"2026-06-01\""),
  ]
}
