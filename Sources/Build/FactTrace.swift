import Content
import Diagnostics
import JSON
import Localization
package import Pricing
import Site

/// Which fact is looked for, and where.
package struct TraceRequest: Sendable {
  package let fact: String
  package let product: String?
  package let content: String
  package let day: ReferenceDay?

  package init(fact: String, product: String?, content: String, day: ReferenceDay?) {
    self.fact = fact
    self.product = product
    self.content = content
    self.day = day
  }
}

/// Everywhere that a fact is said.
package struct FactTrace: Sendable {
  package struct Appearance: Sendable {
    /// Of the output: `web/pricing/index.html`.
    package let file: String
    /// Nothing where the file is in no language, or in all.
    package let locale: String?
    /// What stands there, or a path in JSON and what stands there.
    package let place: String?
    package let text: String
  }

  package let product: String
  package let fact: String
  /// The values by language, in the order of the product's languages.
  package let values: [(locale: String, text: String)]
  /// Where it is stated, as `file:line:column`.
  package let sources: [String]
  /// Where texts name it.
  package let mentions: [String]
  package let appearances: [Appearance]
}

/// Finds where a fact is said by saying something else: what differs between the two builds says it.
///
/// So nothing has to keep a list, and what is worked out from a fact, such as the price of a day, is found as well.
package enum FactTracer {
  /// A request that names something that is not there.
  package struct Mistake: Error {
    package let message: String
  }

  /// - Throws: ``Mistake`` or ``ContentFolder/Unreadable``.
  package static func trace(_ request: TraceRequest) async throws -> (traces: [FactTrace], report: Report) {
    let check = CheckRequest(
      .products([request.product].compactMap(\.self), in: request.content), day: request.day)
    let checked = try await Pipeline.check(check)
    guard !checked.report.hasErrors else { return ([], checked.report) }
    let folder = try ContentFolder(at: request.content, products: [request.product].compactMap(\.self))
    var traces: [FactTrace] = []
    var known: Set<String> = []
    for (site, letters) in zip(checked.sites, checked.letters) {
      let facts = site.languages.all.compactMap { locale in
        site.texts[locale].map {
          (locale, Facts(definition: site.definition, claims: site.claims, profile: site.profile, texts: $0))
        }
      }
      let values = facts.compactMap { locale, facts in
        facts[request.fact].map { (locale.description, $0.text) }
      }
      known.formUnion(facts.first?.1.all.keys.map(\.self) ?? [])
      guard !values.isEmpty, let files = folder.products.first(where: { $0.folder == site.folder }) else {
        continue
      }
      let tree = try await SiteRenderer.render(site, letters)
      let tracer = ProductTracer(files: files, sources: folder.sources, context: check.context)
      traces.append(try await tracer.trace(request.fact, values: values, in: tree, of: site))
    }
    guard !traces.isEmpty else {
      let nearest = Suggestion.nearest(to: request.fact, among: known.sorted())
      throw Mistake(message: "No fact '\(request.fact)'\(nearest.map { "; did you mean '\($0)'?" } ?? ".")")
    }
    return (traces, checked.report)
  }
}

private struct ProductTracer {
  let files: ProductFiles
  let sources: SourceTable
  let context: ReadingContext

  func trace(
    _ fact: String, values: [(locale: String, text: String)], in tree: OutputTree, of site: CheckedSite
  ) async throws -> FactTrace {
    let stated = FactSources(await ProductReader.read(files, sources: sources, context: context))
    let edits = stated.edits(of: fact)
    guard !edits.isEmpty else {
      throw FactTracer.Mistake(message: "'\(fact)' is not stated in one place: look for what it is made of.")
    }
    // A version that was published may not change, not even here.
    let open = ProductFiles(
      folder: files.folder, path: files.path, files: files.files.filter { $0.key != PublishedVersions.file })
    let other = await ProductReader.read(open, sources: sources.applying(edits), context: context)
    let (changed, faults) = await ProductChecker.check(other)
    guard let changed else {
      let reason = faults.diagnostics.first { $0.severity == .error }?.message ?? "it cannot change alone"
      throw FactTracer.Mistake(message: "'\(fact)' cannot be traced: with another value, \(reason).")
    }
    let changedTree = try await SiteRenderer.render(changed, await EmailRenderer.letters(changed))
    func place(_ span: Span) -> String {
      let position = LineTable(sources[span.source].bytes).position(at: span.range.lowerBound)
      return "\(sources[span.source].path):\(position.line):\(position.column)"
    }
    let names = Set([fact] + [".perMonth", ".perDay", ".count"].map { fact + $0 })
    return FactTrace(
      product: site.folder, fact: fact, values: values, sources: edits.map { place($0.span) }.sorted(),
      mentions: stated.mentions.filter { names.contains($0.name) }.map { place($0.span) }.sorted(),
      appearances: Self.differences(tree, changedTree, locales: site.languages.all.map(\.description)))
  }

  private static func differences(
    _ tree: OutputTree, _ other: OutputTree, locales: [String]
  ) -> [FactTrace.Appearance] {
    tree.paths.filter(isLookedAt).flatMap { path -> [FactTrace.Appearance] in
      guard let old = tree.files[path], let new = other.files[path], old != new else { return [] }
      let words = path.split(separator: "/").flatMap { $0.split(separator: ".") }.map(String.init)
      let locale =
        locales.first { words.contains($0) } ?? (path.hasSuffix(".json") ? nil : locales.first)
      if path.hasSuffix(".json"), let old = try? JSONReader.read(old), let new = try? JSONReader.read(new) {
        return JSONDifference.leaves(old, new).map {
          FactTrace.Appearance(file: path, locale: locale, place: $0.path, text: $0.text)
        }
      }
      var seen: Set<String> = []
      return MarkupTokens.differing(old, new).filter { seen.insert($0).inserted }.map {
        FactTrace.Appearance(file: path, locale: locale, place: nil, text: $0)
      }
    }
  }

  /// Without what only repeats another file.
  private static func isLookedAt(_ path: String) -> Bool {
    !path.hasSuffix(".gz") && !path.hasSuffix(".schema.json") && path != "report.json"
      && !path.hasPrefix("emails/preview/") && !path.hasPrefix("emails/dialects/")
      && !["_headers", "sitemap.xml"].contains(where: path.hasSuffix)
  }
}

/// Values of JSON that differ, by their paths.
private enum JSONDifference {
  static func leaves(_ old: JSONNode, _ new: JSONNode, at path: String = "") -> [(path: String, text: String)]
  {
    switch (old.kind, new.kind) {
    case (.object(let members), .object(let others)):
      return members.flatMap { member -> [(path: String, text: String)] in
        // Digests follow from everything else.
        if ["digest", "version"].contains(member.key) { return [] }
        let next = path.isEmpty ? member.key : "\(path).\(member.key)"
        guard let other = others.first(where: { $0.key == member.key }) else {
          return [(next, text(member.value))]
        }
        return leaves(member.value, other.value, at: next)
      }
    case (.array(let elements), .array(let others)):
      return elements.enumerated().flatMap { index, element in
        index < others.count
          ? leaves(element, others[index], at: "\(path)[\(name(element) ?? String(index))]")
          : [("\(path)[\(index)]", text(element))]
      }
    default: return text(old) == text(new) ? [] : [(path, text(old))]
    }
  }

  /// Entries of lists are known by their ids where they have one.
  private static func name(_ node: JSONNode) -> String? {
    guard case .object(let members) = node.kind,
      case .string(let id)? = members.first(where: { $0.key == "id" })?.value.kind
    else { return nil }
    return id
  }

  private static func text(_ node: JSONNode) -> String {
    switch node.kind {
    case .null: "null"
    case .bool(let value): String(value)
    case .number(let digits): digits
    case .string(let text): text
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// The texts and attributes of a document, or the lines of a text.
private enum MarkupTokens {
  static func differing(_ old: [UInt8], _ new: [UInt8]) -> [String] {
    let (old, new) = (tokens(old), tokens(new))
    let found = old.count == new.count ? same(old, new) : removed(old, new)
    return found.map(trimmed).filter { !$0.isEmpty && !$0.hasPrefix("sha256-") && !$0.contains("'sha256-") }
  }

  /// Classes say how something is drawn.
  private static func same(_ old: [String], _ new: [String]) -> [String] {
    old.indices.filter { index in
      old[index] != new[index] && !(index > 0 && old[index - 1].hasSuffix("class="))
    }.map { old[$0] }
  }

  private static func removed(_ old: [String], _ new: [String]) -> [String] {
    new.difference(from: old).removals.map { change in
      switch change {
      case .remove(_, let element, _), .insert(_, let element, _): element
      }
    }
  }

  /// What stands between tags and between quotation marks; in a plain text, between line breaks.
  private static func tokens(_ bytes: [UInt8]) -> [String] {
    bytes.split {
      [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "\n")].contains($0)
    }
    .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func trimmed(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 120 ? words.prefix(119) + "…" : words
  }
}
