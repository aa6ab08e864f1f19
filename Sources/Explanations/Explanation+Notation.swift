import Diagnostics

extension Explanation {
  /// Inside a message: arguments, plurals and choices in ICU MessageFormat.
  static let notation: [Explanation] = [
    Explanation(
      .messageArgumentName, "What stands between the braces is not the name of a value.",
      """
      Values have names, so that translators can tell what they are and move them about: `{feature}`, never `{0}`. A name begins with \
      a letter and goes on with letters, digits and underscores; dots and hyphens of an id become underscores.

      Empty braces are told here too. To show a brace itself, put it between apostrophes: `'{'`.
      """,
      in: "en/messages.json",
      wrong: #"  "upgrade.title": "Unlock {0}","#,
      right: #"  "upgrade.title": "Unlock {feature}","#),
    Explanation(
      .messageDuplicateCase, "A plural or a choice has the same case twice.",
      """
      Only one of the two texts could ever be shown, and it is not said which. Most often one of them was to be another case: `other`, \
      or an exact number such as `=0`.
      """,
      in: "en/messages.json",
      wrong: #"  "unit.day": "{n, plural, one {day} one {days} other {days}}","#,
      right: #"  "unit.day": "{n, plural, =0 {no day} one {day} other {days}}","#),
    Explanation(
      .messageMissingCategory, "A plural lacks a form that its language needs.",
      """
      Which forms there are depends on the language. English and Basque tell `one` from `other`: a message with `other` alone would \
      say "1 days" or "1 egun" for "egun 1". The help line shows numbers for which the form is needed.

      A case for each exact number, such as `=1`, will do as well if it covers them all. Spanish and French also have a form for \
      millions, `many`; it may be left out, and then `other` serves.
      """,
      in: "eu/messages.json",
      wrong: #"  "unit.day.count": "{n, plural, other {# egun}}","#,
      right: #"  "unit.day.count": "{n, plural, one {egun #} other {# egun}}","#),
    Explanation(
      .messageMissingOther, "A plural or a choice has no case `other`.",
      """
      `other` is what is shown when no other case fits. Without it the first customer with a number or a state that nobody thought of \
      would see an empty place in the sentence.

      Every `plural`, `selectordinal` and `select` has one, also where all cases seem to be covered.
      """,
      in: "en/messages.json",
      wrong: #"  "unit.day": "{n, plural, one {day}}","#,
      right: #"  "unit.day": "{n, plural, one {day} other {days}}","#),
    Explanation(
      .messageOneWithoutNumber, .warning, "The case `one` has a 1 typed into its words.",
      """
      `one` is the name of a form, not of a number. In French it is also used for 0, and there a text with a typed 1 says "1 jour" \
      where none is left; in English it happens to be right until the text is translated.

      Write `#`, which shows the number. To say something about exactly one thing, use the case `=1`.
      """,
      in: "en/messages.json",
      wrong: #"  "unit.day.count": "{n, plural, one {1 day} other {# days}}","#,
      right: #"  "unit.day.count": "{n, plural, one {# day} other {# days}}","#),
    Explanation(
      .messageOpenEnding, .warning, "A Basque ending stands in parentheses behind a value.",
      """
      Which ending is right depends on the word that takes the place of the value: `Pro planaren`, but `Starterren`. The parentheses \
      leave that to the reader, on every page where the message is shown.

      Put a noun behind the value and let it take the ending. An ending behind a hyphen is not told: after abbreviations and addresses it \
      is right.
      """,
      in: "eu/messages.json",
      wrong: #"  "roi.price": "{plan}(r)en prezioa hilean","#,
      right: #"  "roi.price": "{plan} planaren prezioa hilean","#),
    Explanation(
      .messageOpenQuote, "A straight apostrophe turns the rest of the message into plain text.",
      """
      In ICU messages `'` before a brace begins a quotation, and everything up to the next one is shown as it is written: readers would \
      see `{feature}` with its braces. French runs into it first, with `l'{feature}`.

      For an apostrophe write `’`, which is the better character anyway; for quotation marks the curved ones of the language. \
      Between other letters a straight one does no harm.
      """,
      in: "en/messages.json",
      wrong: #"  "upgrade.title": "Unlock '{feature}","#,
      right: #"  "upgrade.title": "Unlock ‘{feature}’","#),
    Explanation(
      .messageSelectCase, .warning, "A translation chooses by a word that the source does not know.",
      """
      What stands before the braces of a `select` is a signal from the program, such as `unlimited`, and not a word that readers see. \
      Translated, it never matches, and customers without a limit get the text of `other`.

      Keep the words of the source and translate what is inside the braces.
      """,
      in: "eu/messages.json",
      wrong:
        #"  "plan.pro.highlight.1": "{users, select, mugagabe {Nahi adina lagun} other {Lagun gehiago}}","#,
      right:
        #"  "plan.pro.highlight.1": "{users, select, unlimited {Nahi adina lagun} other {Lagun gehiago}}","#),
    Explanation(
      .messageSyntax, "The braces or elements of a message do not fit together.",
      """
      The reader of messages cannot tell where a value ends and the text goes on. It may be a brace that is not closed or closes \
      nothing; two braces where one belongs, for `{{…}}` is the notation of pages; a comma without a format behind it; a plural \
      without cases, or with an `offset:` that is no number; an element that is not closed, closes nothing, or has attributes in it; or \
      more than 32 cases and elements within each other.

      The mark stands where the trouble was noticed; what is missing is often a little before it.
      """,
      in: "en/messages.json",
      wrong: #"  "upgrade.title": "Unlock {{feature}}","#,
      right: #"  "upgrade.title": "Unlock {feature}","#),
    Explanation(
      .messageUnknownCase, "A plural has a case of a name that plurals do not have.",
      """
      Its text would never be shown. The forms are called `zero`, `one`, `two`, `few`, `many` and `other` in every language, though each \
      language has only some of them; `=0` or `=12` stands for one exact number.

      These words are not translated. To choose by other words, use `select`.
      """,
      in: "en/messages.json",
      wrong: #"  "unit.day": "{n, plural, one {day} others {days}}","#,
      right: #"  "unit.day": "{n, plural, one {day} other {days}}","#),
    Explanation(
      .messageUnknownFormat, "A value is to be written in a form that does not exist.",
      """
      After the comma stands how the value is written: `number`, `integer`, `percent`, `currency`, or `date` with `long` or `medium`, as in \
      `{day, date, long}`; or what is chosen by it: `plural`, `selectordinal`, `select`. Patterns such as `#,##0.00` are not taken, since \
      every language has its own.

      Most values need no form at all: `{price}` is written as the language does it.
      """,
      in: "en/messages.json",
      wrong: #"  "period.year.saving": "save {percent, percentage}","#,
      right: #"  "period.year.saving": "save {percent, percent}","#),
    Explanation(
      .messageUnknownTag, "A message has an HTML element that messages do not have.",
      """
      Three are known: `<b>` for what matters, `<em>` for what is stressed, `<a>` for a link whose address is not the translator's \
      business. Messages become pages, e-mails and answers of services alike, which could not all do something with more.

      Use one of the three in messages of the application, none in those of pages: see `message-tag-not-shown`. A `<` that is only a sign is fine before a space or a digit: `< 5`.
      """,
      in: "en/messages.json",
      wrong: #"  "app.welcome": "Hello, <strong>{name}</strong>!","#,
      right: #"  "app.welcome": "Hello, <b>{name}</b>!","#),
    Explanation(
      .messageUnreachableCategory, "A plural has a form that no number takes in its language.",
      """
      English has no `few`: whatever the number, that text is never shown, and whoever wrote it believes that it is. It often comes \
      with a text that was copied from a language which has the form.

      Remove the case. If you meant a certain number, write it exactly, as `=2`. The help line lists the forms of the language.
      """,
      in: "en/messages.json",
      wrong: #"  "unit.day": "{n, plural, one {day} few {days} other {days}}","#,
      right: #"  "unit.day": "{n, plural, one {day} other {days}}","#),
  ]
}
