import Diagnostics

extension Explanation {
  /// How much of something each plan has.
  static let limits: [Explanation] = [
    Explanation(
      .addOnOverUnlimited, .warning, "An add-on gives more of something that a plan has without end.",
      """
      Customers of that plan would pay for nothing: one more user on top of as many as they like. Sooner or later somebody buys it \
      and asks for the money back.

      Leave the plan out of `availableFor`. An add-on without `availableFor`, which all plans can have, is reported only if it is of \
      no use to any of them.
      """,
      in: "plans.yaml",
      wrong: """
            availableFor: [basic, pro]
            extends: { users: 1 }
        """,
      right: """
            availableFor: [basic]
            extends: { users: 1 }
        """),
    Explanation(
      .emptyRange, "The least is more than the most.",
      """
      No number lies in such a range: the add-on could not be ordered in any quantity, or the trial could not be prolonged by any \
      number of days. In `quantity`, `min` is 1 where it is not stated, so `max: 0` is an empty range too. A `step` above `max` leaves no number either. In `extendDays`, `max` is 90 where it is not \
      stated.

      Swap the two, or correct the one with the slip. Equal numbers are fine and leave exactly one choice.
      """,
      in: "plans.yaml",
      wrong: """
            extends: { users: 1 }
            quantity: { min: 10, max: 5 }
        """,
      right: """
            extends: { users: 1 }
            quantity: { min: 5, max: 10 }
        """),
    Explanation(
      .limitAsInfinity, "A limit is a huge round number that stands for \"no limit\".",
      """
      The card would offer "999,999,999 calls", the comparison too, and a gateway would compute what share of it is used up. \
      Write `unlimited`, and each of them says so in words, in every language.

      Reported are 999,999,999 and more where all digits are nines, a billion and the larger powers of ten, and the largest numbers \
      that computers like to hold, such as 2,147,483,647.
      """,
      in: "plans.yaml",
      wrong: "  users: { unit: user, kind: capacity, plans: { basic: 3, pro: 999999999 } }",
      right: "  users: { unit: user, kind: capacity, plans: { basic: 3, pro: unlimited } }"),
    Explanation(
      .limitWithoutFeature, .warning, "A plan has an allowance for a feature that it does not include.",
      """
      The comparison would print "100 exports" in a column whose next line says that there is no export. One of the two \
      is a promise that the gateway breaks, since it refuses the feature before it counts.

      Write 0 for that plan, or grant it the feature; of several features that share the limit one is enough. Where the number is meant \
      all the same, such as one shop for those who lack "several shops", let the warning stand.
      """,
      in: "plans.yaml",
      wrong: "  users: { unit: user, kind: capacity, feature: export, plans: { basic: 3, pro: unlimited } }",
      right: "  users: { unit: user, kind: capacity, feature: export, plans: { basic: 0, pro: unlimited } }"),
    Explanation(
      .missingLimit, "A limit does not say what one of the plans gets.",
      """
      Three readers would understand the gap in three ways: none at all, as much as one likes, or does not apply. So every limit \
      says something for every plan, also for those that are no longer sold.

      Add a number, `unlimited`, or `0` where the plan has nothing of it. After a plan was added, each limit asks for it once.
      """,
      in: "plans.yaml",
      wrong: "  users: { unit: user, kind: capacity, plans: { pro: unlimited } }",
      right: "  users: { unit: user, kind: capacity, plans: { basic: 3, pro: unlimited } }"),
    Explanation(
      .periodWithoutQuota, "A limit is not a quota, but says when its count starts again.",
      """
      Only a `quota` is used up and comes back: 100 calls a day. A `capacity` is how much fits at any time, such as users, and a \
      `ceiling` how far one may go at once; neither has a `period` or a `reset`.

      If the number is meant for a day or a month, the kind is `quota`. Otherwise remove what is said about time.
      """,
      in: "plans.yaml",
      wrong: "  calls: { unit: call, kind: capacity, period: day, plans: { basic: 100, pro: 1000 } }",
      right: "  calls: { unit: call, kind: quota, period: day, plans: { basic: 100, pro: 1000 } }"),
    Explanation(
      .thresholdsCrossed, "The first mark of usage comes after the last.",
      """
      At `warnAtPercent` customers are told that a limit comes near, at `criticalAtPercent` that it is nearly reached. Crossed, the \
      alarm would come first and the gentle reminder after it.

      Without other words the marks are 80 and 95. A limit that states only one of them takes the other from `usage`, so it may have \
      to state both.
      """,
      in: "plans.yaml",
      wrong: "usage: { warnAtPercent: 95, criticalAtPercent: 80 }",
      right: "usage: { warnAtPercent: 80, criticalAtPercent: 95 }"),
    Explanation(
      .unknownLimit, "A limit is named that the definition does not have.",
      """
      In `metrics` it would be a counter of the usage page that shows nothing; in an add-on, room that is paid for and never given. \
      Limits are named by their keys below `limits`, not by their units.
      """,
      in: "plans.yaml",
      wrong: "metrics: [user, calls]",
      right: "metrics: [users, calls]"),
    Explanation(
      .zeroLimit, .warning, "A plan includes a feature and allows no use of it.",
      """
      The page shows a tick, the gate lets the customer in, and the first attempt fails with "you have reached your limit of 0". \
      That is the surest way to a complaint.

      Raise the number, or take the feature out of the plan.
      """,
      in: "plans.yaml",
      wrong: "  users: { unit: user, kind: capacity, feature: reports, plans: { basic: 0, pro: unlimited } }",
      right: "  users: { unit: user, kind: capacity, feature: reports, plans: { basic: 3, pro: unlimited } }"),
  ]
}
