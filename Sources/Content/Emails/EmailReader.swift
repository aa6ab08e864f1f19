import Diagnostics
import Localization
import Site

// From the files of e-mails to drafts.
extension DecodedProduct {
  /// What emails.yaml says, the texts that could be read, and the e-mails of which some text could not.
  struct ReadEmails {
    var draft: DraftEmails?
    var texts: [String: [LocaleID: DraftEmailText]] = [:]
    var broken: Set<String> = []
    var faults = DiagnosticBag()
  }

  /// Reads emails.yaml, if the product has e-mails, and the text of each in every language.
  func readEmails() async -> ReadEmails {
    var emails = ReadEmails()
    guard let source = files.files["emails.yaml"], languages != nil,
      let node = YAMLReader.read(source, in: sources, faults: &emails.faults)
    else { return emails }
    var decoder = YAMLDecoder()
    emails.draft = decoder.emails(node)
    emails.draft?.isWhole = !decoder.faults.hasErrors
    emails.faults.merge(decoder.faults)
    let jobs = texts(in: "emails")
    let read = await concurrentMap(jobs) { [sources] job in
      var faults = DiagnosticBag()
      let text = DraftEmailText(job.source, in: sources, locale: job.locale, faults: &faults)
      return (text: text, faults: faults)
    }
    for (job, result) in zip(jobs, read) {
      emails.faults.merge(result.faults)
      if let text = result.text {
        emails.texts[job.name, default: [:]][job.locale] = text
      } else {
        emails.broken.insert(job.name)
      }
    }
    return emails
  }

  mutating func add(_ read: ReadEmails) {
    emails = read.draft
    emailTexts = read.texts
    brokenEmails = read.broken
    faults.merge(read.faults)
  }
}

extension DraftEmailText {
  /// Reads a file; nothing where its front matter or its body cannot be told.
  fileprivate init?(
    _ source: SourceID, in sources: SourceTable, locale: LocaleID, faults: inout DiagnosticBag
  ) {
    let bytes = sources[source].bytes
    if let fault = Diagnostic.notUTF8(bytes, in: source) {
      faults.add(fault)
      return nil
    }
    let isRightToLeft = LocaleData.of(locale)?.direction == .rightToLeft
    for fault in InvisibleCharacters.faults(in: source, of: sources, isRightToLeft: isRightToLeft) {
      faults.add(fault)
    }
    let place = Span(source, 0..<min(3, bytes.count))
    guard let split = FrontMatterSplit(bytes) else {
      faults.add(.emailWithoutFrontMatter(at: place))
      return nil
    }
    let before = faults.count(.error)
    let node = YAMLReader.read(source, range: split.yaml, in: sources, faults: &faults)
    if node == nil, faults.count(.error) == before { faults.add(.emailWithoutFrontMatter(at: place)) }
    // Where it cannot be read, what follows it may be a part of it.
    guard let node else { return nil }
    var decoder = YAMLDecoder()
    let front = EmailFrontMatter(node, with: &decoder)
    faults.merge(decoder.faults)
    let body = MarkdownSource(source, range: split.body, in: sources, faults: &faults)
    guard let root = body.parsed(faults: &faults) else { return nil }
    self.init(locale: locale, span: place, body: body, root: root, front: front)
  }
}

extension EmailFrontMatter {
  init(_ node: YAMLNode, with decoder: inout YAMLDecoder) {
    guard let fields = decoder.fields(node, of: "the front matter", by: EmailFrontKey.self) else { return }
    subject = fields[.subject].flatMap { decoder.text($0) }
    preheader = fields[.preheader].flatMap { decoder.text($0) }
    banner = fields[.banner].flatMap { decoder.text($0) }
    decoder.finish(fields)
  }
}

extension Diagnostic {
  fileprivate static func emailWithoutFrontMatter(at span: Span) -> Diagnostic {
    .error(
      .missingFrontMatter, "the e-mail does not begin with its front matter", at: span,
      help: "begin with a line '---', then subject and preheader, then a line '---'")
  }
}
