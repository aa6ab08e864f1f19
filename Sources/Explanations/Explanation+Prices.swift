import Diagnostics

extension Explanation {
  /// Money, the periods it is paid by, and the time before it is.
  static let prices: [Explanation] = [
    Explanation(
      .dearerThanMonths, .warning, "A longer period costs more than its months one by one.",
      """
      Visitors compare: a year at 130 beside a month at 10 is 10 more than twelve months, for the favour of paying in advance. \
      Mostly a digit slipped, or the month became cheaper and the year was forgotten.

      Leave the year's price out, and it follows from the month with the discount of the period, for good. An equal price is not \
      reported.
      """,
      in: "plans.yaml",
      wrong: "  - { id: basic, price: { month: 10, year: 130 } }",
      right: "  - { id: basic, price: { month: 10, year: 108 } }"),
    Explanation(
      .freePeriod, "A period gives away as many months as it has.",
      """
      `freeMonths: 2` of 12 means that a year costs ten months. With all of them free the year costs nothing, on the \
      card as on the invoice.

      Write fewer free months than `months`. A plan without a price says so itself: `price: free`.
      """,
      in: "plans.yaml",
      wrong: "  year: { months: 12, freeMonths: 12 }",
      right: "  year: { months: 12, freeMonths: 2 }"),
    Explanation(
      .priceTooFine, "An amount is finer than the smallest coin of its currency.",
      """
      Nobody can be charged 9.995 euros. Page and invoice would each round it, and sometimes not to the same cent, so amounts are \
      exact: at most two decimals in euros, none in CFA francs, three in Kuwaiti dinars.

      Decide what is charged and write that. The price of a day is derived and rounded for show; it needs no extra digits here.
      """,
      in: "plans.yaml",
      wrong: "  - { id: basic, price: { month: 9.995 } }",
      right: "  - { id: basic, price: { month: 9.99 } }"),
    Explanation(
      .priceTooLarge, "An amount is above a million million.",
      """
      Such a price is a slip: a key that stuck, or two numbers that were pasted together. Amounts are in the main \
      unit, so `49` means 49 euros and `4900` means four thousand nine hundred.

      Above 1,000,000,000,000 the multiplication with months could no longer be trusted to be exact.
      """,
      in: "plans.yaml",
      wrong: "  - { id: basic, price: { month: 10000000000000 } }",
      right: "  - { id: basic, price: { month: 10 } }"),
    Explanation(
      .reminderBeforeTrial, "A reminder would be due before the trial has begun.",
      """
      `remindDaysBefore` counts back from the end. Fourteen days before the end of a trial of 14 days is the moment of signing up: the \
      new customer would be greeted with "your trial is ending", or the reminder would never be sent.

      Remind fewer days before the end than `days` has. If the trial was shortened, shorten the reminders too.
      """,
      in: "plans.yaml",
      wrong: "trial: { plan: pro, days: 14, endsIn: suspended, remindDaysBefore: [14, 1] }",
      right: "trial: { plan: pro, days: 14, endsIn: suspended, remindDaysBefore: [7, 1] }"),
    Explanation(
      .secondDiscount, "A billing period is made cheaper in two ways at once.",
      """
      `discountPercent: 10` takes a tenth off, `freeMonths: 2` lets a year cost ten months. With both, the price is worked out by one \
      after the other, and the page cannot say what is saved.

      Keep the one that you advertise; to give more, raise it.
      """,
      in: "plans.yaml",
      wrong: "  year: { months: 12, discountPercent: 10, freeMonths: 2 }",
      right: "  year: { months: 12, freeMonths: 2 }"),
    Explanation(
      .stripeAmount, "A price cannot be charged by Stripe.",
      """
      Stripe counts some money differently from ISO 4217: amounts in ariary (MGA) have no decimals there, and the third decimal of \
      dinars is a zero. The amount would be refused when the catalogue is taken over, or worse, be charged a hundred times too high.

      State an amount that Stripe can charge; where it was worked out from the month, state the period's price yourself. Products that \
      say `billing: stripe` in `site.yaml` are looked at, no others.
      """,
      in: "plans.yaml",
      wrong: "  - { id: basic, price: { month: 10.12 } }",
      right: "  - { id: basic, price: { month: 10.12, year: 109.30 } }"),
    Explanation(
      .stripeKey, "An id makes a name that Stripe cannot hold, or that something else has there.",
      """
      Products, prices and features are found again in Stripe by names that are made of ids: `shop_pro_month_eur`. If two prices had one name, \
      a customer would pay that of the other; a name that is too long is refused. A lookup key has 200 characters at most, that of a \
      feature 80; limits travel as metadata, whose keys have 40 characters and of which there are 50.

      Rename one of the two, or shorten the id. Services that know the old id find it under `renamedFrom`.
      """,
      in: "plans.yaml",
      wrong:
        "  reports_of_all_plants_and_all_years: { unit: user, kind: capacity, plans: { basic: 3, pro: 9 } }",
      right: "  reports: { unit: user, kind: capacity, plans: { basic: 3, pro: 9 } }"),
    Explanation(
      .stripeText, "A text that goes to Stripe cannot stand there.",
      """
      Names and descriptions of plans, add-ons and features in the default language become the catalogue for Stripe. In its fixtures `${` begins \
      a reference, so that a text with it would be filled in with something else; names of features and highlights of plans have 80 \
      characters at most.

      Say it without `${`, or in fewer words.
      """,
      in: "en/messages.json",
      wrong: "  \"plan.pro.description\": \"For teams of $'{'many'}'\",",
      right: "  \"plan.pro.description\": \"For teams of many\","),
    Explanation(
      .trialNotSold, .warning, "The trial is of a plan that is not on sale.",
      """
      Whoever has tried it cannot buy it: the plan is a draft, or is kept only for those who have it. On the pricing page no card has \
      the button of the trial.

      Name an active plan, which is what plans are that state no `status`. When a plan goes out of sale, its trial goes to the one that \
      succeeds it.
      """,
      in: "plans.yaml",
      wrong: "trial: { plan: classic, days: 14, endsIn: suspended }",
      right: "trial: { plan: pro, days: 14, endsIn: suspended }"),
    Explanation(
      .unknownCurrency, "A currency is not named by its ISO code.",
      """
      Payment services know currencies by the three capital letters of ISO 4217: `EUR`, `USD`, `XOF`. The code also decides how many \
      decimals there are and how each language writes an amount, `€10` or `10 €`.

      Where customers know the money by another name, keep the code and write `currencyDisplay: { XOF: FCFA }`.
      """,
      in: "plans.yaml",
      wrong: "currency: Euro",
      right: "currency: EUR"),
    Explanation(
      .unknownPeriod, "A price is given for a billing period that does not exist.",
      """
      The amount would never be charged and never shown, while the plan is offered without it. Periods are named by their keys below \
      `periods`; here a month is called `month`, not `monthly`.

      Correct the name, or add the period with the number of its `months`.
      """,
      in: "plans.yaml",
      wrong: "  - { id: basic, price: { monthly: 10 } }",
      right: "  - { id: basic, price: { month: 10 } }"),
    Explanation(
      .unknownTrialEnd, "The trial ends in something that is neither a plan nor a state.",
      """
      On the day after the trial, billing has to know what the customer is: somebody without access (`suspended`), somebody who \
      left (`canceled`), or a customer of a plan, for which you write its id, say a free one.

      There is no default, because the wrong answer either locks people out or gives the product away.
      """,
      in: "plans.yaml",
      wrong: "trial: { plan: pro, days: 14, endsIn: free }",
      right: "trial: { plan: pro, days: 14, endsIn: suspended }"),
  ]
}
