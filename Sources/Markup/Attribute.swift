/// An attribute of the elements of one tag; which attributes a tag has is checked by the compiler.
@usableFromInline
package struct Attribute<Tag: ElementTag>: Sendable {
  private enum Value: Sendable {
    case empty
    case fixed(StaticString)
    case text(String)
  }

  private let name: StaticString
  private let value: Value

  private init(_ name: StaticString, _ value: Value) {
    self.name = name
    self.value = value
  }

  package init(_ name: StaticString, text: String) {
    self.init(name, .text(text))
  }

  package init(_ name: StaticString, fixed: StaticString) {
    self.init(name, .fixed(fixed))
  }

  /// A boolean attribute, which is true by being there.
  package init(flag name: StaticString) {
    self.init(name, .empty)
  }

  @usableFromInline func write(into output: inout HTMLWriter) {
    output.append(" ")
    output.append(name)
    switch value {
    case .empty: return
    case .fixed(let text):
      output.append("=\"")
      output.append(text)
    case .text(let text):
      output.append("=\"")
      output.appendText(text)
    }
    output.append("\"")
  }
}

/// An address that a link may lead to: relative, or with a scheme that runs no code.
package struct WebAddress: Hashable, Sendable {
  package let text: String

  private static let safeSchemes: Set<String> = ["http", "https", "mailto", "tel"]

  private static let codeSchemes: Set<String> = ["javascript", "vbscript", "data", "file"]

  /// Any text as an address: what may not stand in one is percent-encoded, and what could run code or read files
  /// is `about:invalid`.
  ///
  /// The encoding is that of CommonMark's reference implementation, which leaves alone what is encoded already.
  package init(encoding text: String) {
    guard Self.isHarmless(text) else {
      self.text = "about:invalid"
      return
    }
    var encoded: [UInt8] = []
    let hexadecimal = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      if Self.mayStand(byte) || Self.isPlaceholder(byte, after: encoded) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      }
    }
    self.text = String(decoding: encoded, as: UTF8.self)
  }

  /// U+E000 to U+E03F are for private use: here they mark what is put into the address later.
  private static func isPlaceholder(_ byte: UInt8, after bytes: [UInt8]) -> Bool {
    switch byte {
    case 0xEE: true
    case 0x80: bytes.last == 0xEE || bytes.suffix(2).elementsEqual([0xEE, 0x80])
    case 0x81...0xBF: bytes.suffix(2).elementsEqual([0xEE, 0x80])
    default: false
    }
  }

  private static func mayStand(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_.+!*'(),%#@?=;:/&$~".utf8.contains(byte)
    }
  }

  /// Whether an address has no scheme that runs code or reads files; any other scheme will do.
  package static func isHarmless(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return false }
    let head = text.drop { $0 == " " }.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let colon = head.firstIndex(of: ":") else { return true }
    return !codeSchemes.contains(head[..<colon].lowercased())
  }

  /// The address, or `about:invalid` where it could run code or is not one (a scheme such as `javascript:`).
  package init(_ text: String) {
    self.text = Self.isSafe(text) ? text : "about:invalid"
  }

  /// Whether an address is relative or has a scheme that runs no code.
  ///
  /// Control characters and spaces, which browsers pass over inside a scheme, make it unsafe.
  package static func isSafe(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return false }
    let head = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let colon = head.firstIndex(of: ":") else { return true }
    return safeSchemes.contains(head[..<colon].lowercased())
  }
}

// What every element may have.
extension Attribute {
  package static func `class`(_ names: StaticString) -> Attribute { Attribute("class", fixed: names) }
  package static func `class`(words: [String]) -> Attribute? {
    words.isEmpty ? nil : Attribute("class", text: words.joined(separator: " "))
  }
  package static func id(_ id: String) -> Attribute { Attribute("id", text: id) }
  package static func lang(_ tag: String) -> Attribute { Attribute("lang", text: tag) }
  package static func dir(_ direction: String) -> Attribute { Attribute("dir", text: direction) }
  /// Declarations of the tool's own making: e-mails have no other place for them that every reader keeps.
  package static func style(trusted declarations: String) -> Attribute {
    Attribute("style", text: declarations)
  }
  package static func title(_ text: String) -> Attribute { Attribute("title", text: text) }
  package static func role(_ role: StaticString) -> Attribute { Attribute("role", fixed: role) }
  package static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", text: String(index)) }
  package static func ariaLabel(_ text: String) -> Attribute { Attribute("aria-label", text: text) }
  package static func ariaLabelledby(_ id: String) -> Attribute { Attribute("aria-labelledby", text: id) }
  package static var ariaHidden: Attribute { Attribute("aria-hidden", fixed: "true") }
  package static func ariaCurrent(_ kind: StaticString) -> Attribute {
    Attribute("aria-current", fixed: kind)
  }
  package static var hidden: Attribute { Attribute(flag: "hidden") }
  /// Data for the page's own script.
  package static func data(_ name: StaticString, _ value: String) -> Attribute {
    Attribute(name, text: value)
  }
}

/// Tags that lead somewhere.
package protocol LinkingTag: ElementTag {}
/// Tags that take a name and a value in a form.
package protocol FieldTag: ElementTag {}
/// Tags whose size is given in the markup.
package protocol SizedTag: ElementTag {}
/// Cells of a table.
package protocol CellTag: ElementTag {}
/// Shapes and groups of a drawing.
package protocol DrawingTag: ElementTag {}

extension Attribute where Tag: LinkingTag {
  package static func href(_ address: WebAddress) -> Attribute { Attribute("href", text: address.text) }
  package static func hreflang(_ tag: String) -> Attribute { Attribute("hreflang", text: tag) }
  package static func rel(_ relation: StaticString) -> Attribute { Attribute("rel", fixed: relation) }
}

extension Attribute where Tag: SizedTag {
  package static func width(_ pixels: Int) -> Attribute { Attribute("width", text: String(pixels)) }
  package static func height(_ pixels: Int) -> Attribute { Attribute("height", text: String(pixels)) }
}

extension Attribute where Tag: CellTag {
  package static func colspan(_ count: Int) -> Attribute { Attribute("colspan", text: String(count)) }
}

// How e-mails lay out: readers that know no style sheets know these.
extension Attribute where Tag == Tags.td {
  package static func align(_ side: StaticString) -> Attribute { Attribute("align", fixed: side) }
}

extension Attribute where Tag == Tags.body {
  /// The language again, where a webmail drops the element that had it.
  package static func xmlLang(_ tag: String) -> Attribute { Attribute("xml:lang", text: tag) }
}

extension Attribute where Tag == Tags.table {
  package static func width(_ width: StaticString) -> Attribute { Attribute("width", fixed: width) }
  package static var noBorder: Attribute { Attribute("border", fixed: "0") }
  package static var noPadding: Attribute { Attribute("cellpadding", fixed: "0") }
  package static var noSpacing: Attribute { Attribute("cellspacing", fixed: "0") }
}

extension Attribute where Tag: FieldTag {
  package static func name(_ name: String) -> Attribute { Attribute("name", text: name) }
  package static func value(_ value: String) -> Attribute { Attribute("value", text: value) }
}

extension Attribute where Tag == Tags.input {
  package static func type(_ type: StaticString) -> Attribute { Attribute("type", fixed: type) }
  /// Written in full, as CommonMark's reference implementation writes it.
  package static var checked: Attribute { Attribute("checked", fixed: "") }
  package static var disabled: Attribute { Attribute("disabled", fixed: "") }
  package static func min(_ value: String) -> Attribute { Attribute("min", text: value) }
  package static func max(_ value: String) -> Attribute { Attribute("max", text: value) }
  package static func step(_ value: String) -> Attribute { Attribute("step", text: value) }
  package static func inputmode(_ mode: StaticString) -> Attribute { Attribute("inputmode", fixed: mode) }
}

extension Attribute where Tag == Tags.th {
  package static func scope(_ scope: StaticString) -> Attribute { Attribute("scope", fixed: scope) }
}

extension Attribute where Tag == Tags.ol {
  package static func start(_ number: Int) -> Attribute { Attribute("start", text: String(number)) }
}

extension Attribute where Tag == Tags.iframe {
  package static func src(_ path: String) -> Attribute { Attribute("src", text: WebAddress(path).text) }
  package static var loading: Attribute { Attribute("loading", fixed: "lazy") }
}

extension Attribute where Tag == Tags.img {
  package static func src(_ address: WebAddress) -> Attribute { Attribute("src", text: address.text) }
  package static func alt(_ text: String) -> Attribute { Attribute("alt", text: text) }
  package static var lazy: Attribute { Attribute("loading", fixed: "lazy") }
}

extension Attribute where Tag == Tags.meta {
  package static func charset(_ name: StaticString) -> Attribute { Attribute("charset", fixed: name) }
  package static func name(_ name: StaticString) -> Attribute { Attribute("name", fixed: name) }
  package static func property(_ name: StaticString) -> Attribute { Attribute("property", fixed: name) }
  package static func httpEquiv(_ name: StaticString) -> Attribute { Attribute("http-equiv", fixed: name) }
  package static func content(_ text: String) -> Attribute { Attribute("content", text: text) }
  package static func media(_ query: StaticString) -> Attribute { Attribute("media", fixed: query) }
}

extension Attribute where Tag == Tags.link {
  package static func type(_ type: StaticString) -> Attribute { Attribute("type", fixed: type) }
}

extension Attribute where Tag: DrawingTag {
  package static func viewBox(_ box: String) -> Attribute { Attribute("viewBox", text: box) }
  package static func x(_ units: Int) -> Attribute { Attribute("x", text: String(units)) }
  package static func y(_ units: Int) -> Attribute { Attribute("y", text: String(units)) }
  package static func textAnchor(_ side: StaticString) -> Attribute { Attribute("text-anchor", fixed: side) }
  package static func d(_ path: String) -> Attribute { Attribute("d", text: path) }
}

extension Attribute where Tag == Tags.use {
  package static func href(symbol id: String) -> Attribute { Attribute("href", text: "#\(id)") }
}
