import ArgumentParser
import Build

struct WhyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Lists everywhere that a price, a limit or a name is said, in every language.",
    discussion: """
      A fact is called as texts call it between double braces. The tool builds \
      once with it and once with another in its place, in memory: what differs \
      is where it is said, pages and e-mails, flags and tables alike.

        sitegen why plan.professional.price.month
        sitegen why limit.products.starter shop --format json
      """)

  @Argument(help: "The fact, such as plan.professional.price.month, claim.ID or t.MESSAGE.")
  var fact: String

  @Argument(help: "The product; all that have the fact, if none is named.")
  var product: String?

  @Option(help: ArgumentHelp("The folder that holds the products.", valueName: "folder"))
  var content = "content"

  @OptionGroup var day: DayOptions

  @Option(help: "How it is told: text for people, or json.")
  var format = TraceFormat.text

  func run() async throws {
    let request = TraceRequest(
      fact: fact, product: product, content: content.withoutTrailingSlash, day: day.day)
    do {
      let (traces, report) = try await FactTracer.trace(request)
      if report.hasErrors {
        Terminal.error.print(report.text(isColored: Terminal.isColored))
        throw ExitStatus.faults
      }
      Terminal.output.print(FactTrace.written(traces, as: format))
    } catch let mistake as FactTracer.Mistake {
      throw ValidationError(mistake.message)
    } catch let failure as ContentFolder.Unreadable {
      throw failure.exit()
    }
  }
}

extension TraceFormat: ExpressibleByArgument {}
