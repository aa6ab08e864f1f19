import CCrypto
import Content
import FeatureMatrix
import JSON
import Localization
import Markup
import Pricing
import Site
import Templates

/// The third stage: from a checked site to everything that is made of it.
enum SiteRenderer {
  /// The output of one product, by path below its folder.
  static func render(
    _ site: CheckedSite, _ letters: [EmailRenderer.Letter]
  ) async throws(OutputTree.Conflict) -> OutputTree {
    var tree = OutputTree()
    let files = await web(site)
    let compressed = await concurrentMap(files) { isText($0.path) ? Gzip.compress($0.bytes) : nil }
    for (file, compressed) in zip(files, compressed) {
      try tree.add("web/\(file.path)", file.bytes, from: file.maker)
      if let compressed {
        try tree.add("web/\(file.path).gz", compressed, from: "the compressed \(file.maker)")
      }
    }
    for file in RuntimeFile.all(of: site) {
      try tree.add("runtime/\(file.name)", file.bytes, from: file.maker)
    }
    try EmailRenderer.add(letters, of: site, to: &tree)
    try EmailPreview.add(letters, of: site, to: &tree)
    try tree.add("report.json", BuildReport.json(site, tree).bytes(.pretty), from: "the report")
    return tree
  }

  private static func web(_ site: CheckedSite) async -> [SiteFile] {
    let contexts = site.pages.keys.sorted().flatMap { id in
      site.languages.all.compactMap { PageContext(site, page: id, in: $0, digest: SourceDigest.text) }
    }
    let pages = await concurrentMap(contexts) { context in
      let document = PageDocument(context)
      return (
        file: SiteFiles.file(of: document.page, bytes: document.document()), path: document.page.path,
        policy: document.securityPolicy
      )
    }
    return pages.map(\.file) + SiteFiles.all(site, policies: pages.map { ($0.path, $0.policy) })
  }

  /// Pictures are compressed as they are.
  private static func isText(_ path: String) -> Bool {
    [".html", ".css", ".svg", ".xml", ".txt", ".js", ".json"].contains(where: path.hasSuffix)
  }
}

/// The digest by which a policy allows code that is in the page (CSP level 3, section 2.3.1).
enum SourceDigest {
  static func text(_ code: [UInt8]) -> String { "sha256-" + base64(sha256(code)) }

  /// The first sixteen digits: enough to tell versions apart.
  static func hexadecimal(_ bytes: [UInt8]) -> String {
    sha256(bytes).prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256(bytes, bytes.count, &digest)
    return digest
  }

  /// RFC 4648, section 4.
  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var output: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for position in 0..<4 {
        output.append(
          position <= group.count ? alphabet[bits >> (18 - 6 * position) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

/// What was built, in numbers, for whoever keeps an eye on it.
enum BuildReport {
  static func json(_ site: CheckedSite, _ tree: OutputTree) -> JSONValue {
    [
      "formatVersion": 1,
      "product": .string(site.definition.header.product.description),
      "version": .string(site.definition.header.version),
      "locales": .array(site.languages.all.map { .string($0.description) }),
      "pages": .object(
        site.languages.all.map { locale in
          let pages = site.pages.values.compactMap { $0[locale] }
          return (
            locale.description,
            ["total": .integer(pages.count), "translated": .integer(pages.count(where: \.isTranslated))]
          )
        }),
      "files": .object(tree.paths.map { ($0, .integer(tree.files[$0]?.count ?? 0)) }),
    ]
  }
}
