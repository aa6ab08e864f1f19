import Diagnostics
import Site

extension Facts {
  /// The fact a reference names, or nothing after a fault with a suggestion.
  ///
  /// - Parameter unread: first words of references that are not told when they are unknown.
  func value(of reference: RawReference, unread: Set<String>, faults: inout DiagnosticBag) -> Fact? {
    if let fact = self[reference.name] { return fact }
    guard MarkdownSource.isName(reference.name) else { return nil }
    let known = all.keys.sorted().map { "{{\($0)}}" }
    let head = reference.name.split(separator: ".").first.map(String.init) ?? ""
    guard !unread.contains(head) else { return nil }
    let family = known.filter { $0.hasPrefix("{{\(head).") }
    let help =
      Suggestion.nearest(to: "{{\(reference.name)}}", among: known).map { "did you mean '\($0)'?" }
      ?? (family.isEmpty
        ? head == "t"
          ? "write {{t.ID}} with the id of a message that needs no values"
          : "references begin with plan, limit, feature, addOn, period, trial, usage, claim, site or t"
        : "known references: \(family.prefix(6).joined(separator: ", "))\(family.count > 6 ? ", …" : "")")
    faults.add(
      .error(.unknownReference, "unknown reference '{{\(reference.name)}}'", at: reference.span, help: help)
    )
    return nil
  }
}
