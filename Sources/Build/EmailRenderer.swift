import Content
import JSON
import Localization
import Pricing
import Site
import Templates

/// The e-mails of a product: a file for each part in each language and variant, and what the mailer must know of them.
enum EmailRenderer {
  /// One edition, rendered.
  struct Letter: Sendable {
    let email: Email
    let edition: EmailEdition
    let template: EmailTemplate
    /// The path of its files, without their endings.
    let path: String
    /// A digest of all its parts, marked: changes when anything does.
    let version: String
    /// The octets of the longest line of the HTML and of the text.
    let longestLines: (html: Int, text: Int)

    fileprivate init(_ email: Email, _ edition: EmailEdition, _ template: EmailTemplate) {
      self.email = email
      self.edition = edition
      self.template = template
      let name = [email.id, edition.variant.name].compactMap(\.self).joined(separator: ".")
      path = "\(edition.locale)/\(name)"
      let text = Array(template.text.utf8)
      let head = Array((template.subject + "\n" + template.preheader + "\n").utf8)
      version = SourceDigest.hexadecimal(head + template.html + text)
      longestLines = (Self.longestLine(of: template.html), Self.longestLine(of: text))
    }

    private static func longestLine(of part: [UInt8]) -> Int {
      var longest = 0
      var length = 0
      for byte in part {
        length = byte == UInt8(ascii: "\n") ? 0 : length + 1
        longest = max(longest, length)
      }
      return longest
    }

    /// What must be filled in: of the e-mail's variables, in their order, those that this edition uses.
    var requiredVariables: [String] {
      let used = edition.variables
      return email.variables.filter { $0.isRequired && used.contains($0.name) }.map(\.name)
    }
  }

  /// Every edition of every e-mail, as the mailer gets to know it.
  static func letters(_ site: CheckedSite) async -> [Letter] {
    let frames = frames(of: site)
    let jobs = site.emails.flatMap { email in email.editions.map { (email: email, edition: $0) } }
    return await concurrentMap(jobs) { job in
      frames[job.edition.locale].map { frame in
        Letter(job.email, job.edition, EmailTemplate(job.edition, of: site, in: frame))
      }
    }.compactMap(\.self)
  }

  /// The templates alone, one after the other: what one core does in how long.
  static func templates(_ site: CheckedSite) -> [EmailTemplate] {
    let frames = frames(of: site)
    return site.emails.flatMap(\.editions).compactMap { edition in
      frames[edition.locale].map { EmailTemplate(edition, of: site, in: $0) }
    }
  }

  private static func frames(of site: CheckedSite) -> [LocaleID: DocumentFrame] {
    site.texts.keys.reduce(into: [:]) { $0[$1] = DocumentFrame(site, in: $1) }
  }

  static func add(
    _ letters: [Letter], of site: CheckedSite, to tree: inout OutputTree
  ) throws(OutputTree.Conflict) {
    guard !letters.isEmpty else { return }
    for letter in letters {
      for dialect in site.mailerDialects { try add(letter, in: dialect, of: site, to: &tree) }
    }
    let makers = "the facts for mailers"
    for email in site.emails {
      try tree.add(
        "emails/schemas/\(email.id).json",
        EmailSchema.json(email, letters.filter { $0.email.id == email.id }).bytes(.pretty),
        from: makers)
    }
    try tree.add("emails/formats.json", EmailFormats.json(site).bytes(.pretty), from: makers)
    try tree.add("emails/manifest.json", EmailManifest.json(site, letters).bytes(.pretty), from: makers)
  }

  private static func add(
    _ letter: Letter, in dialect: Dialect, of site: CheckedSite, to tree: inout OutputTree
  ) throws(OutputTree.Conflict) {
    let path =
      (dialect.name == Dialect.mustache.name ? "emails/" : "emails/dialects/\(dialect.name)/") + letter.path
    let maker = "e-mail '\(letter.path)'"
    let template = letter.template
    let subject = dialect.written(template.subject)
    let text = dialect.written(template.text)
    let html = dialect.written(template.html)
    try tree.add("\(path).html", html, from: maker)
    try tree.add("\(path).txt", Array(text.utf8), from: maker)
    try tree.add("\(path).subject.txt", Array((subject + "\n").utf8), from: maker)
    guard dialect.name == Dialect.ses.name else { return }
    let name = String("\(site.folder)_\(letter.path)".map { $0 == "/" || $0 == "." ? "_" : $0 })
    // What `aws ses create-template --cli-input-json` takes.
    let entry: JSONValue = [
      "Template": [
        "TemplateName": .string(name), "SubjectPart": .string(subject), "TextPart": .string(text),
        "HtmlPart": .string(String(decoding: html, as: UTF8.self)),
      ]
    ]
    try tree.add("\(path).json", entry.bytes(.pretty), from: maker)
  }
}

extension CheckedSite {
  /// Mustache, and what emails.yaml asks for besides.
  var mailerDialects: [Dialect] { [.mustache] + emailDialects.map(Dialect.of) }
}
