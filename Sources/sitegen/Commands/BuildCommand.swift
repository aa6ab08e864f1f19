import ArgumentParser
import Build

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds sites and feature matrices into the output folder.",
    discussion: """
      Nothing is written before all content has passed its checks. Then each \
      product's folder is exchanged in one step, so that a build that fails or \
      is killed leaves the previous one whole.

        sitegen check                                  only says what is wrong
        sitegen build                                  all products
        sitegen build shop --output out                one product
        sitegen build --definition plans.yaml --output out
      """)

  @OptionGroup var options: ContentOptions

  @Option(
    help: ArgumentHelp(
      "The folder to write into; each product gets a folder of its own in it.", valueName: "folder"))
  var output = "public"

  func run() async throws {
    let result = try await options.check()
    let folder = output.withoutTrailingSlash
    do {
      let outcomes = try await Pipeline.publish(result, into: folder)
      guard options.format == .text else { return }
      for outcome in outcomes { Terminal.output.print(outcome.summary(in: folder)) }
    } catch let conflict as OutputTree.Conflict {
      Terminal.error.print("error: \(conflict.message)")
      throw ExitStatus.faults
    } catch let failure as MachineFailure {
      Terminal.error.print("\(failure.path): error: \(failure.reason)")
      throw ExitStatus.machine
    }
  }
}
