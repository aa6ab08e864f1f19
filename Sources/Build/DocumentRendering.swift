import Content
import Diagnostics
import Foundation
import Localization
package import Pricing
import Site
import Templates

/// A text of Markdown to look at, and what it is to become.
package struct DocumentRequest: Sendable {
  /// Where the text comes from.
  package enum Input: Sendable {
    case file(String)
    case bytes([UInt8])
  }

  /// What a text can become.
  package enum Format: String, CaseIterable, Sendable {
    case web, email, text
  }

  package let input: Input
  package let format: Format
  /// The folder of the products.
  package let content: String
  /// The product whose values the text uses; where none is named, the one in whose folder the file stands.
  package let product: String?
  /// The language of the text; where none is named, that of the folder the file stands in.
  package let locale: String?
  package let day: ReferenceDay?

  package init(
    input: Input, format: Format, content: String, product: String?, locale: String?, day: ReferenceDay? = nil
  ) {
    self.input = input
    self.format = format
    self.content = content
    self.product = product
    self.locale = locale
    self.day = day
  }
}

/// What a text became, and what is wrong with it.
package struct RenderedDocument: Sendable {
  /// Nothing where there is an error.
  package let bytes: [UInt8]?
  package let report: Report
}

/// Renders single texts, for people who write them.
package enum DocumentRendering {
  /// A request that names something that is not there.
  package struct Mistake: Error {
    package let message: String
  }

  /// - Throws: ``Mistake`` or ``ContentFolder/Unreadable``.
  package static func render(_ request: DocumentRequest) async throws -> RenderedDocument {
    let place = request.place
    let locale = try locale(request.locale ?? place?.locale ?? "en")
    guard let product = request.product ?? place?.product else {
      return try render(request, frame: DocumentFrame(neutral: locale), site: nil, locale: locale)
    }
    let content = request.product == nil ? place?.content ?? request.content : request.content
    let checked = try await Pipeline.check(
      CheckRequest(.products([product], in: content), day: request.day))
    guard let site = checked.sites.first else { return RenderedDocument(bytes: nil, report: checked.report) }
    let language = request.locale == nil && place == nil ? site.languages.default : locale
    guard let frame = DocumentFrame(site, in: language) else {
      throw Mistake(message: "Product '\(product)' has no language '\(language)'.")
    }
    return try render(request, frame: frame, site: site, locale: language)
  }

  private static func locale(_ tag: String) throws -> LocaleID {
    guard let locale = LocaleID(tag) else { throw Mistake(message: "'\(tag)' is not a language tag.") }
    return locale
  }

  private static func render(
    _ request: DocumentRequest, frame: DocumentFrame, site: CheckedSite?,
    locale: LocaleID
  ) throws(ContentFolder.Unreadable) -> RenderedDocument {
    var sources = SourceTable()
    let source =
      switch request.input {
      case .file(let path): try ContentFolder.read(path, into: &sources)
      case .bytes(let bytes): sources.add(path: "<stdin>", bytes: bytes)
      }
    var faults = DiagnosticBag()
    let document = DocumentReader.document(source, in: sources, of: site, locale: locale, faults: &faults)
    let report = Report(faults.sorted(in: sources), in: sources)
    return RenderedDocument(
      bytes: report.hasErrors ? nil : document.map { $0.rendered(as: request.format, in: frame) },
      report: report)
  }
}

extension DocumentRequest {
  /// The product and the language in whose folders the file stands.
  fileprivate var place: (content: String, product: String, locale: String)? {
    guard case .file(let name) = input else { return nil }
    let path = name.hasPrefix("/") ? name : FileManager.default.currentDirectoryPath + "/" + name
    let parts = URL(filePath: path).standardizedFileURL.path.split(
      separator: "/", omittingEmptySubsequences: false
    ).map(String.init)
    for depth in parts.indices.dropFirst(2).reversed() {
      let product = parts[..<(depth - 1)].joined(separator: "/")
      let folder = "\(product)/\(parts[depth - 1])"
      guard FileManager.default.fileExists(atPath: "\(product)/site.yaml"),
        FileManager.default.fileExists(atPath: "\(folder)/messages.json")
      else { continue }
      let content = parts[..<(depth - 2)].joined(separator: "/")
      return (content.isEmpty ? "." : content, parts[depth - 2], parts[depth - 1])
    }
    return nil
  }
}

extension MarkdownDocument {
  fileprivate func rendered(as format: DocumentRequest.Format, in frame: DocumentFrame) -> [UInt8] {
    switch format {
    case .web: webHTML(in: frame)
    case .email: emailHTML(in: frame)
    case .text: plainText(in: frame)
    }
  }
}
