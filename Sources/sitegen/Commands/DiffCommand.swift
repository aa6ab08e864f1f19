import ArgumentParser
import Build
import Comparison

struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compares two versions of plans and prices, and says what breaks for whom.",
    discussion: """
      A version is a feature-matrix.json, a folder that holds one, a product's \
      content, a folder of several of these, or a plans.yaml alone. Each change \
      is breaking, a notice or safe; 'sitegen diff --rules' says which, and why.

        sitegen diff public/shop content/shop
        sitegen diff old.json new.json --format markdown
        sitegen diff old.yaml new.yaml --allow price-raised

      Exit code 1 says that something breaks, unless it is allowed.
      """)

  @Argument(help: "The version that people and services rely on.")
  var old: String?

  @Argument(help: "The version that is to take its place.")
  var new: String?

  @Option(help: "How changes are told: text, json, or markdown for a pull request.")
  var format = Differences.Format.text

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A rule whose changes do not count as breaking, or 'all'; may be given several times, or with commas.",
      valueName: "rule"))
  var allow: [String] = []

  @OptionGroup var day: DayOptions

  @Flag(help: "Print the table of rules and compare nothing.")
  var rules = false

  func validate() throws {
    guard !rules else { return }
    guard old != nil, new != nil else {
      throw ValidationError("Name two versions: sitegen diff OLD NEW.")
    }
    for name in allowedNames where name != "all" && Rule.named(name) == nil {
      let nearest = Rule.nearest(to: name).map { " Did you mean '\($0)'?" }
      throw ValidationError("There is no rule '\(name)'.\(nearest ?? "") 'sitegen diff --rules' lists them.")
    }
  }

  private var allowedNames: [String] { allow.flatMap { $0.split(separator: ",").map(String.init) } }

  func run() async throws {
    guard !rules, let old, let new else { return Terminal.output.print(Rule.table) }
    let allowed: Differences.Allowed =
      allowedNames.contains("all") ? .all : .rules(Set(allowedNames))
    do {
      let outcome = try await DifferenceRun.compare(old, with: new, allowing: allowed, day: day.day)
      for report in outcome.reports { Terminal.error.print(report.text(isColored: Terminal.isColored)) }
      guard let differences = outcome.differences else { throw ExitStatus.faults }
      Terminal.output.print(differences.written(as: format))
      if differences.isBreaking { throw ExitStatus.faults }
    } catch let failure as ContentFolder.Unreadable {
      throw failure.exit()
    }
  }
}

extension Differences.Format: ExpressibleByArgument {}
