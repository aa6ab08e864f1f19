import Diagnostics
import Localization
import Site

// From the files of e-mails to drafts.
extension DecodedProduct {
  /// Reads emails.yaml, if the product has e-mails, and the text of each in every language.
  mutating func readEmails() {
    guard let source = files.files["emails.yaml"], let languages else { return }
    guard let node = YAMLReader.read(source, in: sources, faults: &faults) else { return }
    var decoder = YAMLDecoder()
    emails = decoder.emails(node)
    faults.merge(decoder.faults)
    for locale in languages.all {
      let folder = "\(locale)/emails/"
      for (path, source) in files.files.sorted(by: { $0.key < $1.key })
      where path.hasPrefix(folder) && path.hasSuffix(".md") {
        let id = String(path.dropFirst(folder.count).dropLast(".md".count))
        guard let text = emailText(source, locale: locale) else {
          brokenEmails.insert(id)
          continue
        }
        emailTexts[id, default: [:]][locale] = text
      }
    }
  }

  private mutating func emailText(_ source: SourceID, locale: LocaleID) -> DraftEmailText? {
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
    guard let split = FrontMatterSplit(bytes),
      let node = YAMLReader.read(source, range: split.yaml, in: sources, faults: &faults)
    else {
      faults.add(.emailWithoutFrontMatter(at: place))
      return nil
    }
    var decoder = YAMLDecoder()
    defer { faults.merge(decoder.faults) }
    guard let fields = decoder.fields(node, of: "the front matter", by: EmailFrontKey.self) else {
      return nil
    }
    let body = MarkdownSource(source, range: split.body, in: sources, faults: &faults)
    guard let root = body.parsed(faults: &faults) else { return nil }
    var text = DraftEmailText(locale: locale, span: place, body: body, root: root)
    text.subject = fields[.subject].flatMap { decoder.text($0) }
    text.preheader = fields[.preheader].flatMap { decoder.text($0) }
    text.banner = fields[.banner].flatMap { decoder.text($0) }
    decoder.finish(fields)
    return text
  }
}

extension Diagnostic {
  fileprivate static func emailWithoutFrontMatter(at span: Span) -> Diagnostic {
    .error(
      .missingFrontMatter, "the e-mail does not begin with its front matter", at: span,
      help: "begin with a line '---', then subject and preheader, then a line '---'")
  }
}
