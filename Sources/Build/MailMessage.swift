/// A message as mail programs and servers have it (RFC 5322, MIME): a text part and an HTML part of the same content.
///
/// There is no date in it: the same e-mail gives the same bytes.
struct MailMessage {
  let from: String
  /// The sender's name.
  let name: String
  let to: String
  let subject: String
  let text: String
  let html: [UInt8]
  /// Tells messages apart; also makes the boundary between the parts.
  let id: String

  var bytes: [UInt8] {
    let boundary = "=_\(id)"
    let head = [
      "From: \(Self.word(name)) <\(from)>", "To: <\(to)>", "Subject: \(Self.word(subject))",
      "Message-ID: <\(id)@\(from.split(separator: "@").last ?? "localhost")>", "MIME-Version: 1.0",
      "Content-Type: multipart/alternative; boundary=\"\(boundary)\"",
    ]
    let parts = [("text/plain", Array(text.utf8)), ("text/html", html)].flatMap { kind, bytes in
      [
        "--\(boundary)", "Content-Type: \(kind); charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable", "",
        Self.quotedPrintable(bytes),
      ]
    }
    return Array((head + [""] + parts + ["--\(boundary)--", ""]).joined(separator: "\r\n").utf8)
  }

  /// A header's text as encoded words of at most 75 octets (RFC 2047), or as it is where it is plain.
  static func word(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) && !"()<>@,;:\\\"[]=?".utf8.contains($0) }
    if isPlain, text.utf8.count <= 60 { return text }
    var words: [String] = []
    var word = ""
    for character in text {
      let encoded = String(character).utf8.map { byte -> String in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          String(UnicodeScalar(byte))
        case 0x20: "_"
        default: hexadecimal(byte)
        }
      }.joined()
      if word.utf8.count + encoded.utf8.count > 60 {
        words.append(word)
        word = ""
      }
      word += encoded
    }
    return (words + [word]).map { "=?utf-8?Q?\($0)?=" }.joined(separator: "\r\n ")
  }

  /// RFC 2045, section 6.7: lines of at most 76 octets, none of which ends with a space.
  static func quotedPrintable(_ bytes: [UInt8]) -> String {
    var lines: [String] = []
    var line = ""
    func add(_ encoded: String) {
      if line.utf8.count + encoded.utf8.count > 75 {
        lines.append(line + "=")
        line = ""
      }
      line += encoded
    }
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: "\n")
      switch byte {
      case UInt8(ascii: "\n"):
        lines.append(line)
        line = ""
      case UInt8(ascii: " ") where next != UInt8(ascii: "\n"), 0x21...0x3C, 0x3E...0x7E:
        // A dot that begins a line ends the message for some servers.
        add(byte == UInt8(ascii: ".") && line.isEmpty ? hexadecimal(byte) : String(UnicodeScalar(byte)))
      default: add(hexadecimal(byte))
      }
    }
    return (lines + [line]).joined(separator: "\r\n")
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
