import ArgumentParser
import Build

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of a file that people write.",
    discussion: """
      With its schema an editor completes keys, explains them and marks \
      mistakes while they are typed.

        sitegen schema          which there are
        sitegen schema plans    the one of plans.yaml
      """)

  @Argument(help: "The name of a schema.")
  var name: String?

  func validate() throws {
    guard let name, Schemas.document(name) == nil else { return }
    let known = Schemas.subjects.map(\.name).joined(separator: ", ")
    throw ValidationError("There is no schema '\(name)'. Known schemas: \(known).")
  }

  func run() {
    let list = Schemas.subjects.map { $0.name.padded(to: 10) + $0.subject }.joined(separator: "\n")
    Terminal.output.print(name.flatMap(Schemas.document) ?? list)
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
