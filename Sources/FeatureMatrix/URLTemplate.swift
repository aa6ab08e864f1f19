/// An address with blanks such as `{to}`, into which values are written so that they cannot break it.
struct URLTemplate: Sendable {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The address with every blank filled in.
  ///
  /// A parameter of the query whose blank has no value is left out with its key: `?a={x}&b=1` becomes `?b=1`.
  /// Elsewhere a blank without a value is dropped. What no address may hold (RFC 3986) is percent-encoded.
  func filled(with values: [String: String]) -> String {
    let fragment = text.firstIndex(of: "#") ?? text.endIndex
    let path = text[..<fragment].prefix { $0 != "?" }
    let query = text[path.endIndex..<fragment].dropFirst()
    let parameters = query.split(separator: "&")
      .filter { parameter in Self.blanks(in: parameter).allSatisfy { values[$0] != nil } }
      .map { Self.fill($0, with: values) }
    let written = parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&")
    return Self.fill(path, with: values) + written + Self.fill(text[fragment...], with: values)
  }

  private static func blanks(in text: Substring) -> [String] {
    pieces(of: text).compactMap { if case .blank(let name) = $0 { name } else { nil } }
  }

  private static func fill(_ text: Substring, with values: [String: String]) -> String {
    pieces(of: text).map { piece in
      switch piece {
      case .literal(let literal): encoded(literal, keeping: isAllowedInURL)
      case .blank(let name): encoded(values[name] ?? "", keeping: isUnreserved)
      }
    }.joined()
  }

  private enum Piece {
    case literal(String)
    case blank(String)
  }

  private static func pieces(of text: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      pieces.append(.literal(String(rest[..<open])))
      pieces.append(.blank(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    return pieces + [.literal(String(rest))]
  }
}

// Percent-encoding, RFC 3986, section 2.
extension URLTemplate {
  private static func encoded(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isKept(byte) {
        bytes.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        bytes.append(contentsOf: "%\(digits.count == 1 ? "0" : "")\(digits)".utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Unreserved and reserved characters, and the percent sign of what is encoded already.
  private static func isAllowedInURL(_ byte: UInt8) -> Bool {
    isUnreserved(byte) || "%:/?#[]@!$&'()*+,;=".utf8.contains(byte)
  }
}
