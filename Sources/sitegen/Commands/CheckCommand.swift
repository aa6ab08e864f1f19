import ArgumentParser
import Build

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reads everything, says what is wrong, and writes nothing.",
    discussion: """
      All faults of all files are told in one run, each with its place and how \
      to mend it.

        sitegen check
        sitegen check shop --strict
        sitegen check --definition plans.yaml --format json
      """)

  @OptionGroup var options: ContentOptions

  func run() async throws {
    let result = try await options.check()
    if options.format == .text { Terminal.output.print(result.summary) }
  }
}
