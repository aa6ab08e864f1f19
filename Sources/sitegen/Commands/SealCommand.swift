import ArgumentParser
import Build

struct SealCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Writes down what is on sale, so that nobody changes it unseen.",
    discussion: """
      Keeps the digest of each version of the plans that has begun in the \
      product's published.json. From then on a change to one of them is an \
      error: customers bought by it. What comes next is a new version, a file \
      of its own in the folder plans.

        sitegen seal shop --as-of 2026-01-01
      """)

  @Argument(help: "The products: names of folders in the content folder. All, if none is given.")
  var products: [String] = []

  @Option(help: ArgumentHelp("The folder that holds the products.", valueName: "folder"))
  var content = "content"

  @OptionGroup var day: DayOptions

  func run() async throws {
    let request = CheckRequest(.products(products, in: content.withoutTrailingSlash), day: day.day)
    do {
      let sealed = try await VersionSeal.seal(request)
      Terminal.error.print(sealed.report.text(isColored: Terminal.isColored))
      if sealed.report.hasErrors { throw ExitStatus.faults }
      for line in sealed.lines { Terminal.output.print(line) }
    } catch let failure as ContentFolder.Unreadable {
      throw failure.exit()
    } catch let failure as MachineFailure {
      Terminal.error.print("\(failure.path): error: \(failure.reason)")
      throw ExitStatus.machine
    }
  }
}
