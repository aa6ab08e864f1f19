import ArgumentParser
import Explanations

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says what a fault means, with a bad and a good example.",
    discussion: """
      The id of a fault stands in brackets behind its message.

        sitegen explain unknown-page   one of them
        sitegen explain                all ids, a line each
        sitegen explain --all          everything, as a page of Markdown
      """)

  @Argument(help: "The id of a fault.")
  var id: String?

  @Flag(help: "Print all explanations as one page of Markdown.")
  var all = false

  func validate() throws {
    guard let id else { return }
    if all { throw ValidationError("Name an id, or ask for --all, but not both.") }
    guard Explanation.named(id) == nil else { return }
    let meant = Explanation.nearest(to: id).map { " Did you mean '\($0)'?" } ?? ""
    throw ValidationError("No fault has the id '\(id)'.\(meant) 'sitegen explain' lists all ids.")
  }

  func run() {
    let text = id.flatMap(Explanation.named)?.text
    Terminal.output.print(text ?? (all ? Explanation.page : Explanation.list))
  }
}
