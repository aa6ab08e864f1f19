import Diagnostics

extension Explanation {
  /// E-mails: the list of them, their texts, and what the mailer fills in.
  static let emails: [Explanation] = [
    Explanation(
      .differentVariables, "An e-mail does not say in one language what it says in another.",
      """
      The text of one language uses a variable, and that of another does not: somebody reads what is to be paid, and somebody else does \
      not learn it. Mostly a sentence was added in one language only.

      Say it in every language. The subject, the preheader and the banner count as well, so the variable may stand in another \
      sentence than it does in the original.
      """,
      in: "eu/emails/trial-ending.md",
      wrong: "Hurrengo hilabetea txartelak ordainduko du.",
      right: "Hurrengo hilabetea txartelak ordainduko du, guztira {{total}}."),
    Explanation(
      .largeEmail, "An e-mail has more HTML than it may have.",
      """
      Gmail shows the first 102,400 bytes and hides the rest behind a link, and whoever reads on a telephone pays for each of them. The limit \
      is 8,192 bytes, which is some 900 words with their layout; `htmlBudget` in `emails.yaml` sets another.

      Say what has happened and what to do, and link to a page for the rest.
      """,
      in: "emails.yaml",
      wrong: "htmlBudget: 1024",
      right: "htmlBudget: 8192"),
    Explanation(
      .longLine, "A line of an e-mail is longer than mail servers like.",
      """
      Servers refuse lines over 998 octets, and some fold shorter ones where they please. Words are broken between them; what has no \
      space, a long address or a line of code, cannot be.

      Break the line of code, or use a shorter address.
      """,
      in: "en/emails/trial-ending.md",
      wrong: "    sitegen build … --strict",
      right: "    sitegen check"),
    Explanation(
      .noteInEmail, "An e-mail has a note at its end.",
      """
      On a page a note stands at the end, and a link leads there and back. In an e-mail such links do not work everywhere, and nobody looks \
      below the signature.

      Write what the note says where it is mentioned, or on a page that the e-mail links to.
      """,
      in: "en/emails/trial-ending.md",
      wrong: """
        Nothing is deleted[^1]: your data waits for you.

        [^1]: For ninety days.
        """,
      right: "Nothing is deleted for ninety days: your data waits for you."),
    Explanation(
      .optionalVariable, "An e-mail shows a variable that may be missing.",
      """
      A variable under `optional` may be left out by the mailer. Where it stands among words there would be a gap, and where it is the address \
      of a button, a button that leads nowhere.

      Use it only in a section `{.if NAME}` whose boolean says that it is there, or move it to `variables`.
      """,
      in: "emails.yaml",
      wrong: """
            variables: [user_name, ends_on, has_card, lines, total]
            optional: [billing_url]
        """,
      right: """
            variables: [user_name, ends_on, billing_url, has_card, lines, total]
        """),
    Explanation(
      .reminderDays, "An e-mail counts other days than the trial reminds of.",
      """
      `remindDaysBefore` of the trial in `plans.yaml` says when people are reminded, and services and mailers act by it. An e-mail with the \
      number `days_left` has one variant for each of these days: without it nothing could be sent on that day, and one more would never be.

      Add the variant, or change `remindDaysBefore`.
      """,
      in: "emails.yaml",
      wrong: "      week: { days_left: 5, urgency: info }",
      right: "      week: { days_left: 7, urgency: info }"),
    Explanation(
      .subjectLength, "The subject of an e-mail is too long.",
      """
      Lists of messages show 30 to 60 characters of it, on a telephone fewer, and beyond 78 mail servers fold the line. What counts has to \
      stand at the beginning. A variable is counted as eight characters, whatever it is called; of several variants the longest counts.

      Say what has happened and leave the rest to the preheader, which stands behind the subject in every list.
      """,
      in: "en/emails/trial-ending.md",
      wrong: "subject: Your trial is over soon, so please choose a plan for everybody who works in your shop",
      right: "subject: \"{{t.email.trial.days}} left to choose a plan for your shop\""),
    Explanation(
      .unknownEmail,
      "An e-mail stands in `emails.yaml` and has no text, or has a text and no entry there.",
      """
      `emails.yaml` says when an e-mail is sent and what the mailer fills in; `LOCALE/emails/ID.md` is what it says, in every language of \
      the product. Pages may borrow another language, e-mails may not: they would arrive in one that the reader never chose.

      Where one of the two has another name, rename it. Otherwise write what is missing, or remove what is there.
      """,
      in: "emails.yaml",
      wrong: "  trial-endnig:",
      right: "  trial-ending:"),
    Explanation(
      .unknownVariable, "An e-mail names a variable that it does not have.",
      """
      The variables of a product are declared once, under `variables` at the beginning of `emails.yaml`, each with its type and an example. \
      An e-mail lists those that it uses, and a section of its text, `.if` or `.receipt`, depends on one of these.

      Correct the name, or declare the variable and list it. Ask whoever looks after the mailer first: a value that it does not know \
      cannot be filled in.
      """,
      in: "emails.yaml",
      wrong: "    variables: [username, ends_on, billing_url, has_card, lines, total]",
      right: "    variables: [user_name, ends_on, billing_url, has_card, lines, total]"),
    Explanation(
      .unusedVariable, "A variable is listed and nothing uses it.",
      """
      The mailer has to provide every variable that is listed, and refuses to send the e-mail without one. That is work for nothing, \
      and more often a sentence that was forgotten.

      Write the variable into the texts, or take it out of the list. One that stands in the banner alone is used only where the e-mail or \
      its variant has an `urgency`: without it there is no banner.
      """,
      in: "emails.yaml",
      wrong:
        "  total: { type: money, example: { amount: 49, currency: EUR } }\n  city: { type: string, example: Bilbao }",
      right: "  total: { type: money, example: { amount: 49, currency: EUR } }"),
    Explanation(
      .urgencyWithoutWords, "An e-mail's urgency has no words, or its words no urgency.",
      """
      An e-mail with an `urgency` begins with a band that is blue, orange or red. The colour alone says nothing to those who do not see it or \
      read the text part, so `banner` in the front matter says the same in words. Without an urgency there is no band, and the words would be lost.

      Write `banner`, in every language, or remove it.
      """,
      in: "en/emails/trial-ending.md",
      wrong: "preheader: Your trial ends on {{ends_on}}.",
      right: """
        preheader: Your trial ends on {{ends_on}}.
        banner: "{{t.email.trial.days}} left"
        """),
    Explanation(
      .variableContext, "A variable stands where its type makes no sense.",
      """
      A `string`, an `integer`, `money` and a `date` are words: they stand in sentences, never in addresses. A `url` is a whole address with \
      nothing before or behind it; a `token` is a part of one, behind `=` or `/`. A `boolean` says nothing by itself: a heading \
      `{.if has_card}` shows what stands below it, or does not. The entries of a `list` become a table, by `{.receipt list=lines}`.

      Move the variable, or ask whether its type in `emails.yaml` is right. What an address is made of decides whether readers can be sent \
      somewhere else, so no other type is let in.
      """,
      in: "en/emails/trial-ending.md",
      wrong: "[Choose a plan]({{billing_url}}?from=mail \"button\")",
      right: "[Choose a plan]({{billing_url}} \"button\")"),
  ]
}
