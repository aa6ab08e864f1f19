import ArgumentParser
import Build
import Pricing
import Site
import Starter

struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a small product to begin from.",
    discussion: """
      Three plans, two features, two limits, a trial, pages and two e-mails, in \
      the languages asked for, the first of which is the default. It passes all \
      checks; change it bit by bit and build as you go. What is there already is \
      never touched.

        sitegen init shop
        sitegen init shop --locales fr,en --currency XOF --design ledger
        sitegen init shop --company "Shop Ltd" --email hello@shop.example
      """)

  @Argument(help: "The product's id, which becomes the name of its folder.")
  var name: String

  @Option(help: ArgumentHelp("The languages, the default first: en, es, eu, fr.", valueName: "list"))
  var locales = "en"

  @Option(help: ArgumentHelp("The currency of the prices, by its code of ISO 4217.", valueName: "code"))
  var currency = "EUR"

  @Option(help: "The shapes of the brand.")
  var design = Design.loaf

  @Option(
    help: ArgumentHelp("Who sells it. Made up where it is not given, as what follows.", valueName: "name"))
  var company: String?

  @Option(help: ArgumentHelp("The postal address, in one line.", valueName: "text"))
  var address: String?

  @Option(help: ArgumentHelp("Where people write to.", valueName: "address"))
  var email: String?

  @Option(help: ArgumentHelp("The telephone number, with the code of the country.", valueName: "number"))
  var phone: String?

  @Option(help: ArgumentHelp("The folder that holds the products.", valueName: "folder"))
  var content = "content"

  func validate() throws {
    _ = try starter()
  }

  func run() async throws {
    let starter = try starter()
    let founder = ProductFounder(product: name, in: content.withoutTrailingSlash)
    guard !founder.isTaken else {
      Terminal.error.print("\(founder.folder): error: it is there already; nothing was written")
      throw ExitStatus.usage
    }
    let files = starter.files
    let report = await founder.check(files)
    guard !report.hasErrors else {
      Terminal.error.print(report.text(isColored: Terminal.isColored))
      throw ExitStatus.faults
    }
    do {
      try founder.write(files)
    } catch {
      Terminal.error.print("\(error.path): error: \(error.reason)")
      throw ExitStatus.machine
    }
    Terminal.output.print(advice(of: starter, fileCount: files.count, in: founder.folder))
  }

  private func starter() throws -> Starter {
    guard let product = ProductID(name) else {
      throw ValidationError(
        "'\(name)' is no product's id: small letters, digits and '_', beginning with a letter or a digit.")
    }
    guard let currency = CurrencyCode(currency) else {
      throw ValidationError("--currency: '\(currency)' is no code of ISO 4217, such as EUR or XOF.")
    }
    if let email, !Self.isAddress(email) {
      throw ValidationError("--email: '\(email)' is not an e-mail address; write it as hello@shop.example.")
    }
    return Starter(
      product: product, locales: try languages(), currency: currency, design: design,
      company: StarterCompany(name: company, address: address, email: email, phone: phone))
  }

  /// Whether it looks like one; the check of the content is stricter.
  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains(" ") }
  }

  private func languages() throws -> [String] {
    let asked = locales.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    for (index, locale) in asked.enumerated() {
      guard Starter.languages.contains(locale) else {
        throw ValidationError(
          """
          --locales: there are no words to begin from in '\(locale)', only in \
          \(Starter.languages.joined(separator: ", ")). Begin with one of them, add '\(locale)' to 'locales' in \
          plans.yaml, and translate its folder.
          """)
      }
      if asked[..<index].contains(locale) {
        throw ValidationError("--locales: '\(locale)' is named twice.")
      }
    }
    return asked
  }

  /// What was written, and what to do next.
  private func advice(of starter: Starter, fileCount: Int, in folder: String) -> String {
    let source = content == "content" ? "" : " --content \(content.withoutTrailingSlash)"
    var lines = [
      "\(folder): \(fileCount) files in \(starter.locales.joined(separator: ", "))",
      "",
      "Next:",
      "  sitegen build \(name)\(source)",
      "  open public/\(name)/web/index.html",
      "  plans.yaml   what is sold, and for how much",
      "  site.yaml    who sells it, the addresses of pages and application, colours, the brand's sign",
      "  \(starter.locales[0])/pages     the words; have legal/terms.md and legal/privacy.md read by a lawyer",
    ]
    let missing = starter.company.missing
    if !missing.isEmpty {
      lines += ["", "Made up in site.yaml until you say it: \(missing.joined(separator: ", "))."]
    }
    return lines.joined(separator: "\n")
  }
}

extension Design: ExpressibleByArgument {}
