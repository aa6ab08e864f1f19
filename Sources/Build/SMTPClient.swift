import Glibc

/// Sends one message to one server (RFC 5321), for trying out: without encryption, names and passwords.
struct SMTPClient: ~Copyable {
  /// What the server or the net says against it.
  struct Refused: Error {
    let reason: String
  }

  private let socket: Int32
  /// Read, and not yet used.
  private var pending: [UInt8] = []

  /// Sends to the given host and to no other.
  static func send(
    _ message: [UInt8], from sender: String, to receiver: String, host: String, port: String
  ) throws(Refused) {
    guard isAddress(sender), isAddress(receiver) else {
      throw Refused(reason: "'\(isAddress(sender) ? receiver : sender)' is not the address of a mailbox")
    }
    var client = try SMTPClient(host: host, port: port)
    try client.expect(220)
    try client.command("EHLO localhost", 250)
    try client.command("MAIL FROM:<\(sender)>", 250)
    try client.command("RCPT TO:<\(receiver)>", 250)
    try client.command("DATA", 354)
    try client.write(stuffed(message) + Array(".\r\n".utf8))
    try client.expect(250)
    try client.command("QUIT", 221)
  }

  private init(host: String, port: String) throws(Refused) {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, port, &hints, &list) == 0 else {
      throw Refused(reason: "no host '\(host)' with port '\(port)'")
    }
    defer { freeaddrinfo(list) }
    var next = list
    while let entry = next?.pointee {
      let descriptor = Glibc.socket(entry.ai_family, entry.ai_socktype, entry.ai_protocol)
      var limit = timeval(tv_sec: 10, tv_usec: 0)
      for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
        setsockopt(descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
      }
      if descriptor >= 0, connect(descriptor, entry.ai_addr, entry.ai_addrlen) == 0 {
        socket = descriptor
        return
      }
      close(descriptor)
      next = entry.ai_next
    }
    throw Refused(reason: "'\(host):\(port)' does not answer")
  }

  deinit { close(socket) }

  private mutating func command(_ line: String, _ code: Int) throws(Refused) {
    try write(Array((line + "\r\n").utf8))
    try expect(code)
  }

  private func write(_ bytes: [UInt8]) throws(Refused) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw Refused(reason: "the server went away") }
      rest = rest.dropFirst(count)
    }
  }

  /// Reads a reply, of several lines perhaps, and looks at its code.
  private mutating func expect(_ code: Int) throws(Refused) {
    while true {
      let line = try readLine()
      if line.dropFirst(3).first == "-" { continue }
      guard Int(line.prefix(3)) == code else { throw Refused(reason: "the server said '\(line)'") }
      return
    }
  }

  /// A line of at most 2,000 octets: RFC 5321 allows 512.
  private mutating func readLine() throws(Refused) -> String {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending.removeFirst(end + 1)
        return line.hasSuffix("\r") ? String(line.dropLast()) : line
      }
      guard pending.count < 2_000 else { throw Refused(reason: "the server does not end its lines") }
      var buffer = [UInt8](repeating: 0, count: 1_024)
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { throw Refused(reason: "the server does not answer") }
      pending += buffer[..<count]
    }
  }

  /// A line that begins with a dot gets another one (section 4.5.2).
  private static func stuffed(_ message: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var startsLine = true
    for byte in message {
      if startsLine, byte == UInt8(ascii: ".") { output.append(byte) }
      output.append(byte)
      startsLine = byte == UInt8(ascii: "\n")
    }
    if !output.suffix(2).elementsEqual("\r\n".utf8) { output += Array("\r\n".utf8) }
    return output
  }

  /// One `@`, and nothing that could end a command.
  static func isAddress(_ text: String) -> Bool {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    return halves.count == 2 && halves.allSatisfy { !$0.isEmpty }
      && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"<>,;:\\\"()".utf8.contains($0) }
      && text.utf8.count <= 254
  }
}
