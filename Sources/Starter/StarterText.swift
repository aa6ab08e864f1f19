import Site

/// A file of `Texts`: several files of a product one after the other, each below a line `=== PATH`.
struct StarterText {
  private let text: String

  private init(_ bytes: [UInt8]) {
    text = String(decoding: bytes, as: UTF8.self)
  }

  static let product = StarterText(PackageResources.product_txt)

  static func language(_ locale: String) -> StarterText {
    switch locale {
    case "es": StarterText(PackageResources.es_txt)
    case "eu": StarterText(PackageResources.eu_txt)
    case "fr": StarterText(PackageResources.fr_txt)
    default: StarterText(PackageResources.en_txt)
    }
  }

  static func theme(_ design: Design) -> String {
    let bytes =
      switch design {
      case .loaf: PackageResources.loaf_yaml
      case .blueprint: PackageResources.blueprint_yaml
      case .ledger: PackageResources.ledger_yaml
      }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").joined(separator: "\n")
  }

  /// The files, with values in the place of `<<NAME>>`.
  func files(filledWith values: [String: String]) -> [(path: String, text: String)] {
    var files: [(path: String, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(Self.opening) {
        files.append((String(line.dropFirst(Self.opening.count)), ""))
      } else if !files.isEmpty {
        files[files.count - 1].text += Self.filled(line, with: values) + "\n"
      }
    }
    return files.map { ($0.path, Self.trimmed($0.text)) }
  }

  private static let opening = "=== "

  /// The last line of the last file has no end of its own.
  private static func trimmed(_ text: String) -> String {
    text.hasSuffix("\n\n") ? String(text.dropLast()) : text
  }

  private static func filled(_ line: Substring, with values: [String: String]) -> String {
    var result = ""
    var rest = line
    while let start = rest.firstRange(of: "<<"), let end = rest[start.upperBound...].firstRange(of: ">>"),
      let value = values[String(rest[start.upperBound..<end.lowerBound])]
    {
      result += rest[..<start.lowerBound] + value
      rest = rest[end.upperBound...]
    }
    return result + rest
  }
}

extension Substring {
  /// Where two bytes stand for the first time.
  fileprivate func firstRange(of mark: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(mark) { return start..<index(start, offsetBy: mark.count) }
      start = index(after: start)
    }
    return nil
  }
}
