import Foundation

/// Where words go: data to the standard output, diagnostics to the standard error.
enum Terminal {
  case output, error

  func print(_ text: String) {
    guard !text.isEmpty else { return }
    write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  func write(_ bytes: [UInt8]) {
    let handle: FileHandle = self == .output ? .standardOutput : .standardError
    // A reader that has gone away, as `head` does, is no fault of the content.
    try? handle.write(contentsOf: Data(bytes))
  }

  /// Whether the standard error is a terminal that wants colours (no-color.org).
  static var isColored: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDERR_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }
}
