import Localization
import Markup
package import Site

/// The values of an e-mail, written for people.
package struct EmailValues: Sendable {
  private var words: [String: String] = [:]
  private var switches: [String: Bool] = [:]
  private var lists: [String: [[String: String]]] = [:]

  /// The examples of emails.yaml, as a language writes them.
  package init(examplesOf email: Email, _ variant: EmailVariant, in locale: LocaleTexts) {
    self.init(
      email.variables.map { ($0.name, $0.example(in: locale.locale, of: variant)) }, in: locale)
  }

  /// Values as a language writes them.
  package init(_ values: [(name: String, value: ExampleValue)], in locale: LocaleTexts) {
    for (name, value) in values {
      switch value {
      case .boolean(let value): switches[name] = value
      case .list(let entries):
        switches[name] = !entries.isEmpty
        lists[name] = entries.map { entry in
          Dictionary(
            entry.map { ($0.name, Self.words($0.value, in: locale)) }, uniquingKeysWith: { first, _ in first }
          )
        }
      default: words[name] = Self.words(value, in: locale)
      }
    }
  }

  private static func words(_ value: ExampleValue, in locale: LocaleTexts) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number): locale.formatter.integer(number)
    case .money(let money): locale.formatter.money(money)
    case .date(let date): locale.formatter.date(date, style: .long)
    case .boolean, .list: ""
    }
  }

  /// A text with its markers replaced by values.
  package func filled(_ text: String) -> String { filled(text, escaping: { $0 }) }

  /// A document, likewise; values are escaped.
  package func filled(_ html: [UInt8]) -> [UInt8] {
    Array(filled(String(decoding: html, as: UTF8.self), escaping: Self.escaped).utf8)
  }

  private func filled(_ text: String, escaping escape: (String) -> String) -> String {
    var pieces = Self.pieces(of: text)[...]
    return filled(&pieces, entry: [:], isShown: true, escaping: escape)
  }

  private func filled(
    _ pieces: inout ArraySlice<Piece>, entry: [String: String], isShown: Bool,
    escaping escape: (String) -> String
  ) -> String {
    var output = ""
    while let piece = pieces.popFirst() {
      switch piece {
      case .text(let text): output += isShown ? text : ""
      case .value(let name): output += isShown ? escape(entry[name] ?? words[name] ?? "") : ""
      case .end: return output
      case .begin(let name):
        if let list = lists[name] {
          let body = pieces
          var rest = body
          for entry in list {
            rest = body
            output += filled(&rest, entry: entry, isShown: isShown, escaping: escape)
          }
          if list.isEmpty { _ = filled(&rest, entry: [:], isShown: false, escaping: escape) }
          pieces = rest
        } else {
          output += filled(
            &pieces, entry: entry, isShown: isShown && switches[name] == true, escaping: escape)
        }
      }
    }
    return output
  }

  private enum Piece {
    case text(String)
    case value(String)
    case begin(String)
    case end
  }

  /// The line break behind a tag that stands alone on its line goes with it, as Mustache has it.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var plain = ""
    var name: String?
    var (isAtLineStart, beganLine, isBehindTag) = (true, true, false)
    for scalar in text.unicodeScalars {
      defer { isAtLineStart = name == nil && scalar == "\n" }
      if isBehindTag, scalar == "\n" {
        isBehindTag = false
        continue
      }
      isBehindTag = false
      switch scalar {
      case RunTimeMarker.opening:
        if !plain.isEmpty { pieces.append(.text(plain)) }
        plain = ""
        name = ""
        beganLine = isAtLineStart
      case RunTimeMarker.closing:
        let halves = (name ?? "").split(separator: ":", maxSplits: 1).map(String.init)
        pieces.append(
          halves.count < 2 ? .value(halves.first ?? "") : halves[0] == "end" ? .end : .begin(halves[1]))
        isBehindTag = beganLine && halves.count == 2
        name = nil
      default:
        if name == nil { plain.unicodeScalars.append(scalar) } else { name?.unicodeScalars.append(scalar) }
      }
    }
    return plain.isEmpty ? pieces : pieces + [.text(plain)]
  }

  /// For text and for attributes in double quotation marks.
  private static func escaped(_ text: String) -> String { String(decoding: text.fragment(), as: UTF8.self) }
}
