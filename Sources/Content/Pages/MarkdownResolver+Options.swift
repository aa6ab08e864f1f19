import Diagnostics
import Localization
import Site

extension MarkdownResolver {
  /// The options of a heading; those that visitors read are texts like others.
  mutating func options(of heading: DraftHeading) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: heading.options.map { name, value in
        (name, WrittenOption(rawValue: name) == nil ? value.value : words(of: value))
      })
  }

  /// A value between quotation marks with its references filled in.
  private mutating func words(of option: Located<String>) -> String {
    var reading = ""
    var words = ""
    for piece in Sentinel.pieces(of: option.value) {
      switch piece {
      case .text(let text):
        reading += text
        words += text
        for figure in HandTypedFigures.find(in: text, forms: figures) {
          faults.add(.handTypedFigure(figure, at: option.span))
        }
      case .reference(let number):
        reading += "\u{FFFC}"
        words += word(number)
      }
    }
    for fault in locale.map({ Typography.faults(in: reading, locale: $0) }) ?? []
    where fault.rule != InvisibleCharacters.rule {
      faults.add(.typography(fault, at: option.span))
    }
    return words
  }
}
