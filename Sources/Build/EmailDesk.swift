import Content
import Diagnostics
import JSON
import Localization
package import Pricing
package import Site
import Templates

/// One e-mail to look at or to send.
package struct EmailRequest: Sendable {
  package let product: String?
  package let id: String
  package let variant: String?
  package let locale: String?
  /// A JSON file with the values; the examples of emails.yaml where none is named.
  package let values: String?
  package let content: String
  package let day: ReferenceDay?

  package init(
    product: String?, id: String, variant: String?, locale: String?, values: String?, content: String,
    day: ReferenceDay?
  ) {
    self.product = product
    self.id = id
    self.variant = variant
    self.locale = locale
    self.values = values
    self.content = content
    self.day = day
  }
}

/// An e-mail with its values filled in.
package struct FilledEmail: Sendable {
  package let subject: String
  package let html: [UInt8]
  package let text: String
  package let sender: String
  private let name: String
  private let version: String

  fileprivate init(_ letter: EmailRenderer.Letter, values: EmailValues, of site: CheckedSite) {
    subject = values.filled(letter.template.subject)
    html = values.filled(letter.template.html)
    text = values.filled(letter.template.text)
    sender = site.profile.company.email
    name = site.profile.name
    version = letter.version
  }

  /// As mail programs and servers have it.
  package func message(to receiver: String) -> [UInt8] {
    MailMessage(from: sender, name: name, to: receiver, subject: subject, text: text, html: html, id: version)
      .bytes
  }
}

/// Fills e-mails in and sends them, for those who write them and for those who build the mailer.
package enum EmailDesk {
  /// A request that names something that is not there.
  package struct Mistake: Error {
    package let message: String
  }

  /// What the server says against a message.
  package struct Refused: Error {
    package let reason: String
  }

  /// - Returns: the e-mail, or nothing where its values or the product have faults; and the faults.
  /// - Throws: ``Mistake`` or ``ContentFolder/Unreadable``.
  package static func fill(_ request: EmailRequest) async throws -> (email: FilledEmail?, report: Report) {
    let checked = try await Pipeline.check(
      CheckRequest(.products([request.product].compactMap(\.self), in: request.content), day: request.day))
    guard !checked.report.hasErrors else { return (nil, checked.report) }
    let sites = checked.sites.filter { site in site.emails.contains { $0.id == request.id } }
    guard let site = sites.first else {
      let known = Set(checked.sites.flatMap(\.emails).map(\.id)).sorted()
      let help = Suggestion.help(for: request.id, among: known, called: "e-mails").map { "; \($0)" } ?? ""
      throw Mistake(message: "No e-mail '\(request.id)'\(help).")
    }
    guard sites.count == 1 else {
      throw Mistake(message: "Several products have an e-mail '\(request.id)': name one with --product.")
    }
    let letter = try await letter(request, of: site)
    guard let texts = site.texts[letter.edition.locale] else { throw Mistake(message: "No such language.") }
    var sources = SourceTable()
    var faults = DiagnosticBag()
    guard let file = request.values else {
      let values = EmailValues(examplesOf: letter.email, letter.edition.variant, in: texts)
      return (FilledEmail(letter, values: values, of: site), Report([], in: sources))
    }
    let source = try ContentFolder.read(file, into: &sources)
    let values = ValueReader.values(
      source, in: sources, of: letter.email, required: letter.requiredVariables, locale: texts,
      faults: &faults)
    let report = Report(faults.sorted(in: sources), in: sources)
    return (values.map { FilledEmail(letter, values: $0, of: site) }, report)
  }

  private static func letter(_ request: EmailRequest, of site: CheckedSite) async throws
    -> EmailRenderer.Letter
  {
    let letters = await EmailRenderer.letters(site).filter { $0.email.id == request.id }
    let locale = request.locale ?? site.languages.default.description
    let inLanguage = letters.filter { $0.edition.locale.description == locale }
    guard !inLanguage.isEmpty else {
      throw Mistake(message: "E-mail '\(request.id)' is not written in '\(locale)'.")
    }
    guard let variant = request.variant else { return inLanguage[0] }
    guard let letter = inLanguage.first(where: { $0.edition.variant.name == variant }) else {
      let known = inLanguage.compactMap(\.edition.variant.name).joined(separator: ", ")
      throw Mistake(
        message:
          "E-mail '\(request.id)' has no variant '\(variant)'\(known.isEmpty ? "" : "; known: \(known)").")
    }
    return letter
  }

  /// Renders all e-mails of a site on one core, HTML and text; returns how many editions there are, and their bytes.
  package static func renderAll(_ site: CheckedSite) -> (count: Int, bytes: Int) {
    let templates = EmailRenderer.templates(site)
    return (templates.count, templates.reduce(0) { $0 + $1.html.count + $1.text.utf8.count })
  }

  /// Sends a message to the one server that is named.
  package static func send(_ email: FilledEmail, to receiver: String, host: String, port: String) throws {
    do {
      try SMTPClient.send(
        email.message(to: receiver), from: email.sender, to: receiver, host: host, port: port)
    } catch {
      throw Refused(reason: error.reason)
    }
  }
}
