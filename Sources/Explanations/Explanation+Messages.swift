import Diagnostics

extension Explanation {
  /// Catalogs: which messages there are, and how they agree between languages.
  static let messages: [Explanation] = [
    Explanation(
      .duplicateMessage, "A catalog has two messages with the same id.",
      """
      Only one of them can be shown, and whoever edits the other wonders why the page does not change.

      It happens where two people add messages to one file and both are merged. The note shows the first; keep the better one.
      """,
      in: "en/messages.json",
      wrong: """
          "plan.pro.name": "Pro",
          "plan.pro.name": "Professional",
        """,
      right: """
          "plan.pro.name": "Professional",
          "plan.pro.description": "For teams",
        """),
    Explanation(
      .invalidMessageID, "A message has a key that is no message id.",
      """
      Ids are made of letters, digits and underscores, in parts joined by single dots: `plan.extra_user.name`. Hyphens, spaces and \
      accents are not among them, because the same ids are keys in the matrix and names in references.

      Pages ask for a message by its exact id, so one with a slip would not be found even if it were allowed.
      """,
      in: "en/messages.json",
      wrong: #"  "plan.pro-description": "For teams","#,
      right: #"  "plan.pro.description": "For teams","#),
    Explanation(
      .jsonSyntax, "The catalog is not JSON from this place on.",
      """
      Nothing behind the place can be read, so no message of this language could be shown. Look at the end of the line before it first: \
      between two entries stands one comma, and after the last there is none.

      Texts stand in straight double quotation marks on one line. Inside a text write `\\"` for such a mark, or rather “ ”; `\\n` \
      begins a new line. Comments are not JSON. Text that is not UTF-8 is told here too: save the file as UTF-8.
      """,
      in: "en/messages.json",
      wrong: """
          "plan.pro.name": "Pro"
          "plan.pro.description": "For teams",
        """,
      right: """
          "plan.pro.name": "Pro",
          "plan.pro.description": "For teams",
        """),
    Explanation(
      .messageArguments, "A translation uses other values than its source, or uses one as something else.",
      """
      A button that says "Aukeratu plana" has lost which plan; one with a `{name}` that nobody gives cannot be shown at all. The message \
      says which of three it is: a value of the source is missing, there is one that the source does not have, or both have it but \
      one writes it as a number and the other as a date.

      Names between braces are never translated; where in the sentence they stand is up to your language. Within one message, too, \
      a value is used in one way: as a number or as a date, not as both.
      """,
      in: "eu/messages.json",
      wrong: #"  "pricing.cta.choose": "Aukeratu plana","#,
      right: #"  "pricing.cta.choose": "Aukeratu {plan}","#),
    Explanation(
      .messageMissing, .warning, "A translation does not have one of the source's messages.",
      """
      Readers of that language get the text of the next language in its `fallback`, marked as such for screen readers: correct, but a \
      stranger in the middle of their page.

      Add the message to the language's catalog. Until a translator has looked at it, this warning is the reminder; do not copy \
      the source's text to be rid of it.
      """,
      in: "eu/messages.json",
      wrong: #"  "plan.pro.name": "Pro","#,
      right: """
          "plan.pro.name": "Pro",
          "plan.pro.description": "Taldeentzat",
        """),
    Explanation(
      .messageShape, "An entry of the catalog is neither a text nor a text with a description.",
      """
      An entry is `"id": "text"`, or, where translators should know more, `"id": { "defaultMessage": "text", "description": \
      "what it is for" }`. Numbers, lists, `null`, other keys, a key given twice, a description alone: nothing of that could be shown.

      The catalog as a whole is one object, `{ … }`, without objects inside objects: `plan.pro.name` is one key with dots in it.
      """,
      in: "en/messages.json",
      wrong: #"  "plan.pro.name": { "text": "Pro" },"#,
      right: #"  "plan.pro.name": { "defaultMessage": "Pro", "description": "Name of the plan for teams" },"#),
    Explanation(
      .messageSpace, .warning, "A message begins or ends with a space.",
      """
      On the page it does nothing, or it makes a gap before a full stop. Where it was put to keep two messages apart that are \
      joined, the joint breaks in the first language that orders them otherwise.

      Remove it. If two pieces belong into one sentence, the sentence should be one message.
      """,
      in: "en/messages.json",
      wrong: #"  "plan.pro.description": "For teams ","#,
      right: #"  "plan.pro.description": "For teams","#),
    Explanation(
      .messageTagNotShown, "A message marks words, but what shows it shows plain words.",
      """
      Messages become labels, titles of the browser, answers of a gateway and lines of a table. None of them can set a word in bold \
      or lead anywhere, so `<b>`, `<em>` and `<a>` would be lost without a trace.

      Remove the element and keep its words. What is to stand out, or to be a link, belongs into a page. Messages whose ids begin with \
      `app.` or `email.` are shown by your application and may have elements.
      """,
      in: "en/messages.json",
      wrong: #"  "pricing.badge": "<b>Most</b> popular","#,
      right: #"  "pricing.badge": "Most popular","#),
    Explanation(
      .messageTags, "A translation marks words that its source does not mark, or the reverse.",
      """
      Whoever shows the message knows what its `<b>`, `<em>` and `<a>` mean from the source. An `<a>` that the source does not have \
      has no address to lead to; one that the translation has lost is a link that readers of this language never find.

      Put the element around the words that mean the same, wherever they stand in your sentence.
      """,
      in: "eu/messages.json",
      wrong: #"  "app.welcome": "Kaixo, {name}!","#,
      right: #"  "app.welcome": "Kaixo, <b>{name}</b>!","#),
    Explanation(
      .messageUnknown, "A translation has a message that the source does not have.",
      """
      Nothing can show it: pages and services ask for the ids of the default language's catalog. Either its id has a slip, and the \
      message it was meant to be is missing, or the source has dropped it and the translation has not.

      Correct the id, or delete the entry. A new message begins in the default language.
      """,
      in: "eu/messages.json",
      wrong: """
          "plan.pro.description": "Taldeentzat",
          "plan.pro.tagline": "Taldean hobeto",
        """,
      right: #"  "plan.pro.description": "Taldeentzat","#),
    Explanation(
      .messageUntranslated, .warning, "A translation is the source's text, word for word.",
      """
      It was probably copied to be translated later, and from then on counts as done: readers meet English in the middle of Basque, \
      and a screen reader pronounces it as Basque.

      Translate it, or delete it, so that it is listed as missing and its fallback is marked as the other language. Names and single \
      words may be the same anywhere; only messages with a space and more than three letters are looked at.
      """,
      in: "eu/messages.json",
      wrong: #"  "nav.signIn": "Sign in","#,
      right: #"  "nav.signIn": "Hasi saioa","#),
    Explanation(
      .requiredMessage, "The default language's catalog lacks a message that a page or a service needs.",
      """
      There would be a card without a name, a table without a heading, or a refused request without an explanation. Which messages \
      are needed follows from the definition: a new plan asks for `plan.ID.name`, a new limit for its name and its unit, an entry of \
      the menu for its label.

      Add it, with a `description` for translators; the message of this fault says what it is for. Optional ones, such as \
      `plan.ID.description`, are not asked for.
      """,
      in: "en/messages.json",
      wrong: #"  "plan.pro.description": "For teams","#,
      right: """
          "plan.pro.name": "Pro",
          "plan.pro.description": "For teams",
        """),
    Explanation(
      .typography, .warning, "A text breaks a rule of its language's typography.",
      """
      In every language: `…` is one character and not three dots, quotation marks are “ ” or « » and not straight, one space is \
      enough, and invisible characters that came with a copied text have to go. In French, a narrow no-break space stands before \
      `;`, `!` and `?`, a no-break space before `:` and inside « ». In Spanish, `¿` and `?`, `¡` and `!` come in pairs; Basque does not use \
      the inverted ones. Messages and the words of pages are looked at, code and addresses are not.

      The help line has the character and the name of the rule, such as `fr.colon`. Readers seldom know these rules, but they see when a \
      text was written by somebody who does.
      """,
      in: "en/messages.json",
      wrong: #"  "price.contact": "Let’s talk...","#,
      right: #"  "price.contact": "Let’s talk…","#),
    Explanation(
      .unknownArgument, "A message asks for a value that it is not given.",
      """
      Every message gets the values of its purpose and no others: `upgrade.title` the feature, `pricing.cta.trial` the days, the \
      messages of cards and upgrades the limits as well, and all of them the claims as `{claim_ID}`. For another there is \
      nothing to put in its place.

      The help line names what there is. Capitals count: `{Plan}` is not `{plan}`.
      """,
      in: "en/messages.json",
      wrong: #"  "upgrade.title": "Unlock {name}","#,
      right: #"  "upgrade.title": "Unlock {feature}","#),
    Explanation(
      .unusedMessage, .warning, "No page and no service asks for this message.",
      """
      Translators would work on it in four languages and nobody would ever read it. Often its id has a slip, and the card that \
      should show "For teams" shows nothing.

      Correct the id or delete the message everywhere. Ids that begin with `app.`, `email.` or `page.` are for other programs and are never \
      reported; nor is one that a text names as `{{t.ID}}`.
      """,
      in: "en/messages.json",
      wrong: #"  "plan.pro.subtitle": "For teams","#,
      right: #"  "plan.pro.description": "For teams","#),
    Explanation(
      .wrongArgument, "A message treats a value as something that it is not.",
      """
      The name of a plan is a text; it has no plural and cannot be written as a number or a date. A share is not a plain number: as \
      `{percent, number}` it would lose its sign, and you would save 10 of something.

      `{plan}` shows any value in the way that is usual for it. Where a form is asked for, it has to suit: `{percent, percent}`, `{days, \
      number}`.
      """,
      in: "eu/messages.json",
      wrong: #"  "pricing.cta.choose": "Aukeratu {plan, number}","#,
      right: #"  "pricing.cta.choose": "Aukeratu {plan}","#),
  ]
}
