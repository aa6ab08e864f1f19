import Diagnostics

extension Explanation {
  /// Front matter, headings, sections and what stands in them.
  static let pages: [Explanation] = [
    Explanation(
      .handTypedFigure, "A price, a limit or a share is typed by hand although a reference has it.",
      """
      The number is right today. When the definition changes, the page goes on to say the old one, in one language or in all. A \
      reference is replaced by the value in each build, written the way the language writes it.

      If the number only happens to be the same, rephrase the sentence so that the number is not needed.
      """,
      in: "en/pages/contact.md",
      wrong: "The bigger plan is €49 a month.",
      right: "The bigger plan is {{plan.pro.price.month}} a month.")
  ]
}
