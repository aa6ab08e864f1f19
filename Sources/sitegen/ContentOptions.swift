import ArgumentParser
import Build

/// What `build` and `check` have in common.
struct ContentOptions: ParsableArguments {
  @Argument(help: "The products to look at: names of folders in the content folder. All, if none is given.")
  var products: [String] = []

  @Option(help: ArgumentHelp("The folder that holds the products.", valueName: "folder"))
  var content = "content"

  @Option(
    help: ArgumentHelp("A plans.yaml to look at alone, without site, catalogs and pages.", valueName: "file"))
  var definition: String?

  @OptionGroup var day: DayOptions

  @Option(
    help: """
      How faults are told: text for people on the standard error; json, github (annotations) or sarif (code \
      scanning) on the standard output.
      """)
  var format = Report.Format.text

  @Flag(help: "Count every warning as an error, placeholders included.")
  var strict = false

  func validate() throws {
    if definition != nil, !products.isEmpty {
      throw ValidationError("Name products, or a definition with --definition, but not both.")
    }
  }

  /// Reads and checks, and tells what was found.
  ///
  /// - Throws: an exit code, after the reason was told.
  func check() async throws -> CheckResult {
    let subject =
      definition.map(CheckRequest.Subject.definition) ?? .products(products, in: content.withoutTrailingSlash)
    let request = CheckRequest(subject, day: day.day, isStrict: strict)
    do {
      let result = try await Pipeline.check(request)
      if format == .text {
        Terminal.error.print(result.report.text(isColored: Terminal.isColored))
      } else {
        Terminal.output.print(result.report.written(as: format))
      }
      if result.report.hasErrors { throw ExitStatus.faults }
      return result
    } catch let failure as ContentFolder.Unreadable {
      throw failure.exit()
    }
  }
}

extension Report.Format: ExpressibleByArgument {}

extension ContentFolder.Unreadable {
  /// Tells what cannot be read, and gives the exit code for it.
  func exit() -> ExitCode {
    Terminal.error.print("\(path): error: \(reason)")
    return isMistyped ? ExitStatus.usage : ExitStatus.machine
  }
}

extension String {
  /// A path as it is joined with others.
  var withoutTrailingSlash: String {
    var path = self
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
