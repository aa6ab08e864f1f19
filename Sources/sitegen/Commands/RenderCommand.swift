import ArgumentParser
import Build
import Foundation

struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Renders one Markdown file, for the web, for e-mail or as text.",
    discussion: """
      A file in the folder of a product may use its references and link to its \
      pages. Other files, and the standard input, stand alone, unless --product \
      names one.

        sitegen render content/shop/en/pages/faq.md
        sitegen render --as text content/shop/es/pages/faq.md
        echo 'From {{plan.pro.price.month}}' | sitegen render --product shop -
      """)

  @Argument(help: "The file; '-' is the standard input.")
  var file = "-"

  @Option(name: .customLong("as"), help: "What to make of it.")
  var format = DocumentRequest.Format.web

  @Option(help: ArgumentHelp("The product whose values the text uses.", valueName: "name"))
  var product: String?

  @Option(help: ArgumentHelp("The language of the text, if its folder does not say it.", valueName: "tag"))
  var locale: String?

  @Option(help: ArgumentHelp("The folder that holds the products.", valueName: "folder"))
  var content = "content"

  @OptionGroup var day: DayOptions

  func run() async throws {
    let input: DocumentRequest.Input =
      file == "-" ? .bytes([UInt8](FileHandle.standardInput.readDataToEndOfFile())) : .file(file)
    let request = DocumentRequest(
      input: input, format: format, content: content.withoutTrailingSlash, product: product,
      locale: locale, day: day.day)
    do {
      let rendered = try await DocumentRendering.render(request)
      Terminal.error.print(rendered.report.text(isColored: Terminal.isColored))
      guard let bytes = rendered.bytes else { throw ExitStatus.faults }
      Terminal.output.write(bytes)
    } catch let mistake as DocumentRendering.Mistake {
      throw ValidationError(mistake.message)
    } catch let failure as ContentFolder.Unreadable {
      throw failure.exit()
    }
  }
}

extension DocumentRequest.Format: ExpressibleByArgument {}
