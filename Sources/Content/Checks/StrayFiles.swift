import Diagnostics
import Localization

/// Files and folders of a product that nothing reads: most are known things under a wrong name.
struct StrayFiles {
  private let files: ProductFiles
  private let languages: [String]

  /// - Parameter languages: of the product, all of which could be read.
  static func check(_ files: ProductFiles, languages: [LocaleID], faults: inout DiagnosticBag) {
    let search = StrayFiles(files: files, languages: languages.map(\.description))
    var seen: Set<String> = []
    for path in files.files.keys.sorted() where !isBackup(path) {
      guard let fault = search.fault(of: path.split(separator: "/").map(String.init)) else { continue }
      if case .path(let place) = fault.location, seen.insert(place).inserted { faults.add(fault) }
    }
  }

  /// A file that was meant to be the one that is missing, if there is one beside its place.
  static func mistaken(for path: String, in files: ProductFiles) -> String? {
    let parts = path.split(separator: "/").map(String.init)
    let folder = parts.dropLast()
    let neighbours = files.files.keys.sorted().filter { other in
      let others = other.split(separator: "/").map(String.init)
      return others.count == parts.count && others.dropLast() == folder && !isKnown(others)
    }
    guard let name = parts.last else { return nil }
    let names = neighbours.compactMap { $0.split(separator: "/").last.map(String.init) }
    return Suggestion.nearest(to: name, among: names).map { (folder + [$0]).joined(separator: "/") }
  }

  private static let filesOfProduct = [
    "site.yaml", "plans.yaml", "claims.yaml", "emails.yaml", "tables.yaml",
  ]
  /// Read by other commands, or by people.
  private static let otherFiles: Set<String> = [
    "published.json", "translations.lock.json", "LICENSE", "NOTICE", "README.md",
    "CHANGELOG.md",
  ]
  private static let otherFolders: Set<String> = ["assets", "emails", "plans"]

  /// What editors leave behind: `site.yaml~`, `#site.yaml#`, `site.yaml.bak`, `site.yaml.orig`, and swap files.
  private static func isBackup(_ path: String) -> Bool {
    guard let name = path.split(separator: "/").last else { return false }
    return ["~", "#", ".bak", ".orig", ".rej", ".swp", ".swo", ".tmp"].contains(where: name.hasSuffix)
      || ["Thumbs.db", "desktop.ini", "Icon\r"].contains(String(name))
  }

  private static func isKnown(_ parts: [String]) -> Bool {
    parts.count == 1 && (filesOfProduct.contains(parts[0]) || otherFiles.contains(parts[0]))
  }

  private func fault(of parts: [String]) -> Diagnostic? {
    guard parts.count > 1 else { return Self.isKnown(parts) ? nil : strayFile(parts[0]) }
    let folder = parts[0]
    if Self.otherFolders.contains(folder) { return nil }
    guard languages.contains(folder) else { return strayFolder(folder, with: parts[1]) }
    switch parts[1] {
    case "messages.json" where parts.count == 2: return nil
    case "pages" where parts.count > 2: return textFault(of: parts, noun: "pages")
    case "emails" where parts.count > 2: return emailFault(of: parts)
    default:
      let known = parts.count > 2 ? ["pages", "emails"] : ["messages.json"]
      let nearest = Suggestion.nearest(to: parts[1], among: known).map { "\(folder)/\($0)" }
      if let nearest, parts.count == 2, files.files[nearest] == nil { return nil }
      return .strayFile(
        "\(files.path)/\(folder)/\(parts[1])", isFolder: parts.count > 2,
        help: nearest.map { "did you mean '\($0)'?" }
          ?? "a language has 'messages.json' and the folders 'pages' and 'emails'")
    }
  }

  private func strayFile(_ name: String) -> Diagnostic? {
    let nearest = Suggestion.nearest(to: name, among: Self.filesOfProduct)
    // One that is missing is reported, with this name.
    if let nearest, ["site.yaml", "plans.yaml"].contains(nearest), files.files[nearest] == nil { return nil }
    return .strayFile(
      "\(files.path)/\(name)", isFolder: false,
      help: nearest.map { "did you mean '\($0)'?" } ?? "what is to be published goes into 'assets'")
  }

  private func strayFolder(_ name: String, with child: String) -> Diagnostic {
    let path = "\(files.path)/\(name)"
    if LocaleID(name) != nil, child == "messages.json" || child == "pages" {
      return .strayFolder(
        path, "the product is not in the language of folder '\(name)'",
        help: "add '\(name)' to 'locales' in plans.yaml, or rename the folder; languages: "
          + languages.joined(separator: ", "))
    }
    let known = ["assets"] + languages
    return .strayFile(
      path, isFolder: true,
      help: Suggestion.help(for: name, among: known, called: "folders"))
  }

  private func emailFault(of parts: [String]) -> Diagnostic? {
    if files.files["emails.yaml"] != nil { return textFault(of: parts, noun: "e-mails") }
    if Self.mistaken(for: "emails.yaml", in: files) != nil { return nil }
    return .strayFile(
      "\(files.path)/\(parts[0])/emails", isFolder: true,
      help: "describe the e-mails in \(files.path)/emails.yaml")
  }

  private func textFault(of parts: [String], noun: String) -> Diagnostic? {
    guard let name = parts.last, !name.hasSuffix(".md") else { return nil }
    let stem = name.prefix { $0 != "." }
    let ending = name.dropFirst(stem.count).lowercased()
    let isMarkdown = [".md", ".markdown", ".mdown", ".mkd", ".mdx", ".txt", ""].contains(ending)
    return .strayFile(
      "\(files.path)/\(parts.joined(separator: "/"))", isFolder: false,
      help: isMarkdown
        ? "name \(noun) with the ending '.md': '\(stem).md'" : "pictures and downloads go into 'assets'")
  }
}

extension Diagnostic {
  fileprivate static func strayFile(_ path: String, isFolder: Bool, help: String?) -> Diagnostic {
    Diagnostic(
      .warning, .strayFile, "nothing reads this \(isFolder ? "folder" : "file")", at: .path(path), help: help)
  }

  fileprivate static func strayFolder(_ path: String, _ message: String, help: String) -> Diagnostic {
    Diagnostic(.warning, .strayFile, message, at: .path(path), help: help)
  }
}
