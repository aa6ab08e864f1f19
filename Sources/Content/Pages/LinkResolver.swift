import Diagnostics
import Localization
import Site

/// Where the pages of one language are and which headings they have.
struct SiteMap: Sendable {
  struct Place: Sendable {
    /// Nothing for a page that could not be read.
    let path: String?
    /// Nothing where they are not all known, because of a fault that was told.
    let anchors: Set<String>?
  }

  let places: [PageID: Place]
  /// Absolute addresses by the action's name.
  let actions: [String: String]
  /// Whether all actions are known; otherwise one that is not found may be that which could not be read.
  var areActionsWhole = true
  /// Paths of the site.
  let assets: Set<String>
}

/// What links and pictures may lead to, and the addresses they get.
protocol LinkPolicy: Sendable {
  func resolve(_ target: String) throws(LinkFault) -> (url: String, kind: Link.Kind)
  func resolveImage(_ target: String) throws(LinkFault) -> String
}

/// What is wrong with a link.
struct LinkFault: Error {
  let id: DiagnosticID
  let message: String
  let help: String?
  /// Whether the link would be right if the text belonged to a product.
  var needsProduct = false
}

/// Turns what writers put between the brackets of a link into an address that exists.
struct LinkResolver: LinkPolicy {
  /// A page of the map; nothing for a text that is no page, and whose own headings are not in the map.
  let page: PageID?
  let map: SiteMap

  func resolve(_ target: String) throws(LinkFault) -> (url: String, kind: Link.Kind) {
    if target.unicodeScalars.first == RunTimeMarker.opening { return (target, .external) }
    if target.hasPrefix("#") {
      guard let page else { return (target, .page) }
      return (try resolve(page, anchor: String(target.dropFirst()), isSamePage: true), .page)
    }
    let scheme = target.firstIndex(of: ":").map { target[..<$0].lowercased() }
    let rest = scheme.map { String(target.dropFirst($0.count + 1)) } ?? target
    switch scheme {
    case "page":
      let parts = rest.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      return (
        try resolve(PageID(parts[0]), anchor: parts.count > 1 ? parts[1] : nil, isSamePage: false), .page
      )
    case "action":
      guard let url = map.actions[rest] ?? (map.areActionsWhole ? nil : "/") else {
        throw LinkFault(
          id: .unknownAction, message: "unknown action '\(rest)'",
          help: Suggestion.help(for: rest, among: map.actions.keys.sorted(), called: "actions"))
      }
      return (url, .action(rest))
    case "https", "http":
      guard Self.hasHost(rest), rest.utf8.allSatisfy({ $0 > 0x20 }) else { throw Self.invalid(target) }
      return (target, .external)
    case "mailto":
      guard Self.areMailboxes(rest), rest.utf8.allSatisfy({ $0 > 0x20 }) else {
        throw Self.invalidMailbox(target)
      }
      return (target, .external)
    case "tel" where rest.contains(where: \.isNumber):
      return ("tel:" + rest.filter { !$0.isWhitespace }, .external)
    case "tel": throw Self.invalid(target)
    case nil where target.isEmpty:
      throw LinkFault(
        id: .emptyLink, message: "a link that leads nowhere", help: "write a target, such as (page:pricing)"
      )
    case nil where target.hasPrefix("assets/") || target.hasPrefix("/assets/"):
      return (try resolveAsset(target, help: "put the file into the folder 'assets' of the product"), .page)
    case nil: throw relative(target)
    default:
      throw LinkFault(
        id: .unsafeLink, message: "links of the kind '\(scheme ?? ""):' are not allowed",
        help: "write 'page:', 'action:', 'https:', 'mailto:' or 'tel:'")
    }
  }

  func resolveImage(_ target: String) throws(LinkFault) -> String {
    try resolveAsset(target, help: "put the picture into the folder 'assets' of the product")
  }

  private func resolveAsset(_ target: String, help: String) throws(LinkFault) -> String {
    let path = target.hasPrefix("/") ? target : "/" + target
    guard map.assets.contains(path) else {
      throw LinkFault(
        id: .unknownAsset, message: "there is no file '\(target)' in the product's folder",
        help: Suggestion.help(for: path, among: map.assets.sorted(), called: "files")
          ?? help)
    }
    return path
  }

  private func resolve(_ id: PageID, anchor: String?, isSamePage: Bool) throws(LinkFault) -> String {
    guard let place = map.places[id] else {
      throw LinkFault(
        id: .unknownPage, message: "unknown page '\(id)'",
        help: Suggestion.help(
          for: id.description, among: map.places.keys.sorted().map(\.description), called: "pages"))
    }
    // A page that could not be read has an error, so that nothing is made of this address.
    let path = place.path ?? "/"
    guard let anchor else { return path }
    if let anchors = place.anchors, !anchors.contains(anchor) {
      throw LinkFault(
        id: .unknownAnchor, message: "page '\(id)' has no heading '#\(anchor)'",
        help: Suggestion.help(for: anchor, among: anchors.sorted(), called: "headings"))
    }
    return isSamePage ? "#\(anchor)" : "\(path)#\(anchor)"
  }

  private static func hasHost(_ rest: String) -> Bool {
    guard rest.hasPrefix("//") else { return false }
    let host = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return host.first.map { $0.isLetter || $0.isNumber || $0 == "[" } ?? false
  }

  /// One address or several, apart by commas, before what begins with a question mark.
  private static func areMailboxes(_ rest: String) -> Bool {
    rest.prefix { $0 != "?" }.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { mailbox in
      let parts = mailbox.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && parts[1].contains(".")
        && parts[1].first != "." && parts[1].last != "."
    }
  }

  private static func invalidMailbox(_ target: String) -> LinkFault {
    LinkFault(
      id: .invalidLink, message: "'\(target)' is not an e-mail address",
      help: "write 'mailto:name@host.example'")
  }

  private static func invalid(_ target: String) -> LinkFault {
    LinkFault(
      id: .invalidLink, message: "'\(target)' is not an address",
      help: "remove spaces, and write the whole address")
  }

  /// A path typed by hand breaks with the next translated slug, so the page it means is named instead.
  private func relative(_ target: String) -> LinkFault {
    let path = target.hasPrefix("/") ? target : "/" + target
    let trimmed = path.hasSuffix("/") ? path : path + "/"
    let page = map.places.filter { [trimmed, path].contains($0.value.path) || "/\($0.key)" == path }.keys
      .min()
    return LinkFault(
      id: .relativeLink, message: "'\(target)' is a path, which differs between languages",
      help: page.map { "write 'page:\($0)'" } ?? "write 'page:NAME' for a page of this site")
  }
}

/// The links of a text without a site: any address will do that runs no code.
struct LooseLinks: LinkPolicy {
  func resolve(_ target: String) throws(LinkFault) -> (url: String, kind: Link.Kind) {
    let scheme = target.firstIndex(of: ":").map { String(target[..<$0]) }
    if scheme == "page" || scheme == "action" {
      throw LinkFault(
        id: .unknownReference, message: "'\(target)' belongs to a product", help: nil, needsProduct: true)
    }
    return (try harmless(target), .external)
  }

  func resolveImage(_ target: String) throws(LinkFault) -> String { try harmless(target) }

  private static let codeSchemes: Set<String> = ["javascript", "vbscript", "data", "file"]

  private func harmless(_ target: String) throws(LinkFault) -> String {
    let head = target.drop { $0 == " " }.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let scheme = head.firstIndex(of: ":").map { head[..<$0].lowercased() } ?? ""
    if !Self.codeSchemes.contains(scheme), target.utf8.allSatisfy({ $0 >= 0x20 }) { return target }
    throw LinkFault(
      id: .unsafeLink, message: "links that run code or read files are not allowed",
      help: "write an address that begins with 'https:'")
  }
}
