import ArgumentParser
import Build

/// The command: its subcommands, and nothing else.
@main
struct Sitegen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitegen",
    abstract: "Builds the commercial face of a subscription product from one source.",
    discussion: """
      Plans, prices and limits are defined once, in content/PRODUCT/plans.yaml. \
      Pages and the feature matrix that services obey are made from them, in \
      every language, so that they cannot disagree.

      Start with:
        sitegen init shop                      writes a small product to begin from
        sitegen check                          says what is wrong
        sitegen build                          builds all products into public/
        sitegen build shop --output out        builds one, somewhere else
        sitegen check --definition plans.yaml  looks at a definition alone

      When something is wrong:
        sitegen explain unknown-page           says what a fault means
        sitegen render page.md                 shows what a text becomes

      Exit codes:
        0  fine
        1  faults in the content
        2  wrong usage
        3  the machine failed
      """,
    version: ToolVersion.current,
    subcommands: [
      InitCommand.self, BuildCommand.self, CheckCommand.self, DiffCommand.self, AuditCommand.self,
      WhyCommand.self, RenderCommand.self, EmailsCommand.self, SealCommand.self, SchemaCommand.self,
      ExplainCommand.self,
    ])

  /// Parses the command line, and says with exit code 2 that it is wrong.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      // What was made is on the disk: the system takes memory back sooner than every value gives up its own.
      exit(withError: nil)
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      guard exitCode(for: error) != .success else { exit(withError: error) }
      Terminal.error.print(fullMessage(for: error))
      exit(withError: ExitStatus.usage)
    }
  }
}

/// What the exit codes mean.
enum ExitStatus {
  static let faults = ExitCode(1)
  static let usage = ExitCode(2)
  static let machine = ExitCode(3)
}
