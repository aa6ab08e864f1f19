import ArgumentParser
import Build
import Foundation

struct EmailsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "emails",
    abstract: "Fills e-mails in, looks at their values, and sends one to try it out.",
    subcommands: [VerifyCommand.self, SendCommand.self])
}

/// Which e-mail, and what it is filled with.
struct EmailOptions: ParsableArguments {
  @Argument(help: "The id of the e-mail, as in emails.yaml.")
  var id: String

  @Option(help: ArgumentHelp("The variant, where the e-mail has several.", valueName: "name"))
  var variant: String?

  @Option(help: ArgumentHelp("The language; the product's own, if none is named.", valueName: "tag"))
  var locale: String?

  @Option(help: ArgumentHelp("The product, where several have such an e-mail.", valueName: "name"))
  var product: String?

  @Option(help: ArgumentHelp("The folder that holds the products.", valueName: "folder"))
  var content = "content"

  @OptionGroup var day: DayOptions

  /// The e-mail, after its faults were told.
  func filled(with values: String?) async throws -> FilledEmail {
    let request = EmailRequest(
      product: product, id: id, variant: variant, locale: locale, values: values,
      content: content.withoutTrailingSlash, day: day.day)
    do {
      let (email, report) = try await EmailDesk.fill(request)
      Terminal.error.print(report.text(isColored: Terminal.isColored))
      guard let email else { throw ExitStatus.faults }
      return email
    } catch let mistake as EmailDesk.Mistake {
      throw ValidationError(mistake.message)
    } catch let failure as ContentFolder.Unreadable {
      throw failure.exit()
    }
  }
}

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Says which values are missing, unknown or of the wrong type, and prints the filled e-mail.",
    discussion: """
        sitegen emails verify payment-failed --values values.json --locale eu
        sitegen emails verify trial-expiring --variant 1 --as html
      """)

  enum Part: String, ExpressibleByArgument, CaseIterable {
    case message, html, text, subject
  }

  @OptionGroup var email: EmailOptions

  @Option(
    help: ArgumentHelp("A JSON file with the values; the examples, if none is named.", valueName: "file"))
  var values: String?

  @Option(name: .customLong("as"), help: "What to print of it.")
  var part = Part.message

  func run() async throws {
    let filled = try await email.filled(with: values)
    switch part {
    case .message: Terminal.output.write(filled.message(to: "customer@example.com"))
    case .html: Terminal.output.write(filled.html)
    case .text: Terminal.output.print(filled.text)
    case .subject: Terminal.output.print(filled.subject)
    }
  }
}

struct SendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: "Sends an e-mail with its examples to one address, through one server.",
    discussion: """
      For trying out: plain SMTP, without names and passwords, and to no other \
      server than the one that is named.

        sitegen emails send welcome --to me@example.com --smtp localhost:1025
        sitegen emails send welcome --to me@example.com --console
      """)

  @OptionGroup var email: EmailOptions

  @Option(help: ArgumentHelp("Who gets it.", valueName: "address"))
  var to: String

  @Option(help: ArgumentHelp("The server.", valueName: "host:port"))
  var smtp: String?

  @Flag(help: "Print the message instead of sending it.")
  var console = false

  @Option(
    help: ArgumentHelp("A JSON file with the values; the examples, if none is named.", valueName: "file"))
  var values: String?

  func validate() throws {
    if (smtp == nil) != console { throw ValidationError("Name a server with --smtp, or ask for --console.") }
    if let smtp, smtp.split(separator: ":").count != 2 {
      throw ValidationError("Write the server as HOST:PORT, such as localhost:1025.")
    }
  }

  func run() async throws {
    let filled = try await email.filled(with: values)
    guard let smtp else {
      Terminal.output.write(filled.message(to: to))
      return
    }
    let parts = smtp.split(separator: ":").map(String.init)
    do {
      try EmailDesk.send(filled, to: to, host: parts[0], port: parts[1])
      Terminal.output.print("Sent '\(filled.subject)' to \(to) through \(smtp).")
    } catch let refused as EmailDesk.Refused {
      Terminal.error.print("\(smtp): error: \(refused.reason)")
      throw ExitStatus.machine
    }
  }
}
