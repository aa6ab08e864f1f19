import Diagnostics
import Localization
import Site

/// From a tree with sentinels to one that templates can trust: references become their values, links addresses.
struct MarkdownResolver {
  let body: MarkdownSource
  /// What references mean; nothing for a text without a product.
  let facts: Facts?
  /// Figures that nobody should type by hand.
  let figures: [WrittenForm]
  let links: any LinkPolicy
  private let unread: Set<String>
  var faults = DiagnosticBag()
  private(set) var mentions: [Int: Int] = [:]
  private var locator: Locator
  /// Names of HTML elements that were told at their opening tags.
  private var openTags: Set<String> = []
  /// Whether the text is no page: its headings get different ids by themselves.
  private let isDocument: Bool
  private var headingCounts: [String: Int] = [:]
  /// Whether it was told that the text needs a product: once is enough.
  private var lacksProduct = false
  /// The language whose typographic rules the text follows; nothing where they are not looked at.
  let locale: LocaleID?
  /// The words of the block that is read.
  private var reading = TextReading()

  /// - Parameters:
  ///   - locale: the language of the text, for its typographic rules; nothing where they are not looked at.
  ///   - unread: first words of references whose source has errors.
  init(
    body: MarkdownSource, facts: Facts?, links: any LinkPolicy, locale: LocaleID? = nil,
    unread: Set<String> = [], isDocument: Bool = false
  ) {
    self.locale = locale
    self.body = body
    self.facts = facts
    figures = facts?.writtenForms ?? []
    self.links = links
    self.unread = unread
    self.isDocument = isDocument
    locator = Locator(body: body)
  }

  /// A whole text with its notes.
  mutating func document(_ root: MarkdownNode) -> MarkdownDocument {
    let isNote = { (node: MarkdownNode) in if case .footnoteDefinition = node.kind { true } else { false } }
    let blocks = blocks(root.children.filter { !isNote($0) })
    return MarkdownDocument(blocks: blocks, footnotes: footnotes(root.children.filter(isNote)))
  }

  /// The notes of a text that was resolved before.
  mutating func footnotes(_ nodes: [MarkdownNode]) -> [Footnote] {
    nodes.map { blocks($0.children) }.enumerated()
      .map { Footnote(blocks: $1, mentions: mentions[$0 + 1] ?? 0) }
  }

  /// GitHub counts headings of the same name up: `prices`, `prices-1`.
  private mutating func unique(_ id: String) -> String {
    guard isDocument else { return id }
    let count = headingCounts[id, default: 0]
    headingCounts[id] = count + 1
    return count == 0 ? id : unique("\(id)-\(count)")
  }

  mutating func blocks(_ nodes: [MarkdownNode]) -> [Block] {
    nodes.compactMap { block($0) }
  }

  private mutating func block(_ node: MarkdownNode) -> Block? {
    switch node.kind {
    case .paragraph: return .paragraph(inlines(of: node))
    case .heading(let level):
      let heading = HeadingDecoder.heading(node, level: level, in: body, faults: &faults)
      return .heading(level: level, id: unique(heading.id.value), inlines(heading.content, at: heading))
    case .blockQuote: return quote(node)
    case .list(let start, let isTight):
      let items = node.children.map { item in
        let isChecked: Bool? = if case .item(let checked) = item.kind { checked } else { nil }
        return MarkdownList.Item(isChecked: isChecked, blocks: blocks(item.children))
      }
      return .list(MarkdownList(start: start, isTight: isTight, items: items))
    case .codeBlock(let info, let text):
      let language = info.split { $0 == " " || $0 == "\t" }.first.map(String.init)
      return .code(language: language, text: plain(text))
    case .thematicBreak: return .thematicBreak
    case .table(let alignments): return .table(table(node, alignments: alignments))
    case .html(let literal):
      faults.add(.rawHTML(literal, at: body.span(node.range)))
      return nil
    default: return nil
    }
  }

  private mutating func table(_ node: MarkdownNode, alignments: [MarkdownTable.Alignment])
    -> MarkdownTable
  {
    let rows = node.children.map { row in row.children.map { inlines(of: $0) } }
    return MarkdownTable(
      alignments: alignments,
      header: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  /// A quotation, or a callout where it begins with `[!NOTE]`.
  private mutating func quote(_ node: MarkdownNode) -> Block {
    guard let first = node.children.first, case .paragraph = first.kind,
      case .text(let text)? = first.children.first?.kind, text.hasPrefix("[!"), text.hasSuffix("]")
    else { return .quote(blocks(node.children)) }
    let word = String(text.dropFirst(2).dropLast())
    guard let kind = CalloutKind(rawValue: word.lowercased()) else {
      let known = CalloutKind.allCases.map { $0.rawValue.uppercased() }
      locator.enter(first.range)
      faults.add(.unknownCallout(word, known: known, at: locator.find(text) ?? body.span(first.range)))
      return .quote(blocks(node.children))
    }
    var rest = first
    rest.children = Array(first.children.dropFirst(first.children.count > 1 ? 2 : 1))
    let content = (rest.children.isEmpty ? [] : [rest]) + node.children.dropFirst()
    return .callout(kind, blocks(Array(content)))
  }

  mutating func inlines(of block: MarkdownNode) -> [Inline] {
    words(block.children, in: block.range)
  }

  private mutating func words(_ nodes: [MarkdownNode], in block: Range<Int>) -> [Inline] {
    locator.enter(block)
    reading = TextReading()
    defer {
      if let locale {
        for fault in reading.faults(locale, in: body, block: block) { faults.add(fault) }
      }
    }
    return inlines(nodes)
  }

  /// The words of a heading.
  mutating func inlines(_ nodes: [MarkdownNode], at heading: DraftHeading) -> [Inline] {
    words(nodes, in: heading.range)
  }

  mutating func inlines(_ nodes: [MarkdownNode]) -> [Inline] {
    nodes.flatMap { inline($0) }
  }

  private mutating func inline(_ node: MarkdownNode) -> [Inline] {
    switch node.kind {
    case .text(let text): return self.text(text)
    case .softBreak:
      reading.append(" ", at: locator.next)
      return [.softBreak]
    case .lineBreak:
      reading.append("\n", at: locator.next)
      return [.lineBreak]
    case .code(let text):
      locator.pass(text)
      reading.appendObject(at: locator.next)
      return [.code(plain(text))]
    case .emphasis: return [.emphasis(inlines(node.children))]
    case .strong: return [.strong(inlines(node.children))]
    case .strikethrough: return [.strikethrough(inlines(node.children))]
    case .link(let url, let title): return link(node, to: url, title: title)
    case .image(let url, let title): return image(node, from: url, title: title)
    case .footnoteReference(let number):
      reading.appendObject(at: locator.next)
      mentions[number, default: 0] += 1
      return [.footnote(number: number, mention: mentions[number, default: 1])]
    case .html(let literal):
      let place = locator.find(literal) ?? body.span(node.range)
      let isClosing = literal.hasPrefix("</")
      let name = literal.dropFirst(isClosing ? 2 : 1).prefix { $0.isLetter || $0.isNumber }.lowercased()
      if isClosing, openTags.remove(name) != nil { return [] }
      if !isClosing { openTags.insert(name) }
      faults.add(.rawHTML(literal, at: place))
      return []
    default: return []
    }
  }

  private mutating func text(_ text: String) -> [Inline] {
    let places = locator.places(of: text)
    var output = ""
    var offset = 0
    for piece in Sentinel.pieces(of: text) {
      switch piece {
      case .text(let words):
        let range = offset..<(offset + words.utf8.count)
        let part = places.map { $0[range] }
        for figure in HandTypedFigures.find(in: words, forms: figures) {
          let place = body.span(part?.range(figure.range) ?? locator.block)
          faults.add(.handTypedFigure(figure, at: place))
        }
        reading.append(words, at: part)
        offset = range.upperBound
        output += words
      case .reference(let number):
        let length = Sentinel.text(number).utf8.count
        reading.appendObject(at: places?.range(offset..<(offset + length)))
        offset += length
        output += word(number)
      }
    }
    return output.isEmpty ? [] : [.text(output)]
  }

  /// A text in which a reference is only its words: code, titles, alternative texts.
  private mutating func plain(_ text: String) -> String {
    Sentinel.pieces(of: text).map { piece in
      switch piece {
      case .text(let words): words
      case .reference(let number): word(number)
      }
    }.joined()
  }

  /// What a reference says among words, where a list or a switch says nothing.
  mutating func word(_ number: Int) -> String {
    let fact = fact(number)
    if let fault = fact.flatMap({ Diagnostic.variableInText(body.references[number], $0) }) {
      faults.add(fault)
    }
    return fact?.text ?? ""
  }

  private mutating func fact(_ number: Int) -> Fact? {
    guard body.references.indices.contains(number) else { return nil }
    guard let facts else {
      tellMissingProduct("{{\(body.references[number].name)}}", at: body.references[number].span)
      return nil
    }
    return facts.value(of: body.references[number], unread: unread, faults: &faults)
  }

  private mutating func tellMissingProduct(_ part: String, at span: Span) {
    if !lacksProduct { faults.add(.missingProduct(part, at: span)) }
    lacksProduct = true
  }

  private mutating func link(_ node: MarkdownNode, to url: String, title: String) -> [Inline] {
    let content = inlines(node.children)
    let place = locator.find(url.isEmpty ? "]()" : url)
    guard let target = address(url) else { return content }
    do {
      let (address, kind) = try links.resolve(target)
      let isButton = title == "button"
      return [
        .link(
          Link(
            url: address, kind: kind, isButton: isButton,
            title: isButton || title.isEmpty ? nil : plain(title),
            content: content))
      ]
    } catch {
      let span = place ?? body.span(locator.block)
      if error.needsProduct {
        tellMissingProduct(target, at: span)
      } else {
        faults.add(.error(error.id, error.message, at: span, help: error.help))
      }
      return content
    }
  }

  private mutating func image(_ node: MarkdownNode, from url: String, title: String) -> [Inline] {
    let words = reading
    let alternative = inlines(node.children).plainText
    reading = words
    reading.appendObject(at: locator.next)
    let place = locator.find(url) ?? body.span(locator.block)
    if alternative.isEmpty { faults.add(.missingAlternative(at: place, isDocument: isDocument)) }
    guard let target = address(url) else { return [] }
    do {
      let address = try links.resolveImage(target)
      return [
        .image(Image(url: address, alternative: alternative, title: title.isEmpty ? nil : plain(title)))
      ]
    } catch {
      faults.add(.error(error.id, error.message, at: place, help: error.help))
      return []
    }
  }

  /// An address in which references are words; an amount in an address is a mistake.
  ///
  /// - Returns: nothing where a reference in it gives no words, which was told.
  private mutating func address(_ url: String) -> String? {
    var address = ""
    var isWhole = true
    for piece in Sentinel.pieces(of: url) {
      switch piece {
      case .text(let words): address += words
      case .reference(let number):
        guard let fact = fact(number) else {
          isWhole = false
          continue
        }
        switch fact.kind {
        case .text: address += fact.text
        case .variable(.token) where address.last == "=" || address.last == "/": address += fact.text
        case .variable(.url) where url == Sentinel.text(number): address += fact.text
        case .variable(let kind):
          faults.add(.variableInAddress(body.references[number], kind))
          isWhole = false
        default:
          faults.add(.figureInAddress(body.references[number]))
          isWhole = false
        }
      }
    }
    return isWhole ? address : nil
  }
}

extension Diagnostic {
  fileprivate static func rawHTML(_ literal: String, at span: Span) -> Diagnostic {
    .error(
      .rawHTML, "HTML is not allowed in Markdown", at: span,
      help: literal.contains("<br")
        ? "end the line with a backslash to break it" : "write it in Markdown, or escape '<' as '\\<'")
  }

  fileprivate static func missingProduct(_ part: String, at span: Span) -> Diagnostic {
    .error(
      .unknownReference, "'\(part)' belongs to a product, and there is none around this text", at: span,
      help: "name the product with --product")
  }

  fileprivate static func unknownCallout(_ word: String, known: [String], at span: Span) -> Diagnostic {
    .error(
      .unknownCallout, "unknown callout '\(word)'", at: span,
      help: Suggestion.help(for: word, among: known, called: "callouts"))
  }

  fileprivate static func missingAlternative(at span: Span, isDocument: Bool) -> Diagnostic {
    Diagnostic(
      isDocument ? .warning : .error, .missingAlternative, "a picture without a text that says what it shows",
      at: .span(span), help: "write it between the brackets: ![What it shows](…)")
  }

  fileprivate static func figureInAddress(_ reference: RawReference) -> Diagnostic {
    .error(
      .figureInAddress, "'{{\(reference.name)}}' is a figure and cannot stand in an address",
      at: reference.span,
      help: "figures are written for people: '€1,200' means nothing in an address")
  }

  static func handTypedFigure(_ figure: HandTypedFigures.Finding, at span: Span) -> Diagnostic {
    .warning(
      .handTypedFigure, "'\(figure.text)' is typed by hand", at: span,
      help: "write {{\(figure.fact)}}, which stays right when the definition changes")
  }
}
