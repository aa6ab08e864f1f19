import ArgumentParser
import Build
import Comparison

struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Compares what is charged and stored with the definition, and names every difference.",
    discussion: """
      Prices come as Stripe's API lists them (best with the product expanded), \
      rows as JSON or CSV out of the database; tables.yaml says which column \
      holds what.

        sitegen audit shop --stripe prices.json
        sitegen audit shop --rows tiers.csv --ignore updated_at
        sitegen audit --stripe prices.json --rows tiers.json --format markdown

      Exit code 1 says that there is a difference.
      """)

  @Argument(help: "The product: a folder in the content folder. May be left out where there is only one.")
  var product: String?

  @Option(help: ArgumentHelp("Prices and products of Stripe, as JSON.", valueName: "file"))
  var stripe: String?

  @Option(help: ArgumentHelp("Rows of the table of plans, as JSON or CSV.", valueName: "file"))
  var rows: String?

  @Option(
    help: ArgumentHelp(
      "The table of tables.yaml; otherwise the one whose columns fit best.", valueName: "name"))
  var table: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A column of the database's own, not looked at; may be given several times.", valueName: "column"))
  var ignore: [String] = []

  @Option(help: ArgumentHelp("The folder that holds the products.", valueName: "folder"))
  var content = "content"

  @OptionGroup var day: DayOptions

  @Option(help: "How differences are told: text, json or markdown.")
  var format = Differences.Format.text

  @Flag(name: .customLong("rules"), help: "Print the table of rules and compare nothing.")
  var printsRules = false

  func validate() throws {
    guard !printsRules else { return }
    if stripe == nil, rows == nil {
      throw ValidationError("Say what to compare: --stripe FILE, --rows FILE, or both.")
    }
    if rows == nil, table != nil || !ignore.isEmpty {
      throw ValidationError("--table and --ignore are about rows: give them with --rows FILE.")
    }
  }

  func run() async throws {
    guard !printsRules else { return Terminal.output.print(AuditRule.table) }
    let request = AuditRequest(
      product: product, content: content.withoutTrailingSlash, day: day.day, stripe: stripe, rows: rows,
      table: table, ignoredColumns: Set(ignore))
    do {
      let outcome = try await AuditRun.audit(request)
      Terminal.error.print(outcome.report.text(isColored: Terminal.isColored))
      guard let audit = outcome.audit else { throw ExitStatus.faults }
      Terminal.output.print(audit.written(as: format))
      if !audit.isEmpty { throw ExitStatus.faults }
    } catch let failure as ContentFolder.Unreadable {
      throw failure.exit()
    }
  }
}
