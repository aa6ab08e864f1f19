import Diagnostics
import Site

extension Facts {
  /// The fact a reference names, or nothing after a fault with a suggestion.
  ///
  /// - Parameter unread: first words of references that are not told when they are unknown.
  func value(of reference: RawReference, unread: Set<String>, faults: inout DiagnosticBag) -> Fact? {
    if let fact = self[reference.name] { return fact }
    guard MarkdownSource.isName(reference.name) else { return nil }
    let head = reference.name.split(separator: ".").first.map(String.init) ?? ""
    guard !unread.contains(head) else { return nil }
    faults.add(
      .error(
        .unknownReference, "unknown reference '{{\(reference.name)}}'", at: reference.span,
        help: help(for: reference.name, of: head))
    )
    return nil
  }

  /// How to mend a name that is no fact's.
  private func help(for name: String, of head: String) -> String {
    let known = all.keys.sorted().map { "{{\($0)}}" }
    let family = known.filter { $0.hasPrefix("{{\(head).") }
    let lacking = lacking(name)
    if let nearest = Suggestion.nearest(to: "{{\(name)}}", among: known) {
      return "did you mean '\(nearest)'?"
    }
    if !family.isEmpty {
      return "known references: \(family.prefix(6).joined(separator: ", "))\(family.count > 6 ? ", …" : "")"
    }
    if isOfEmail, !lacking.isEmpty {
      return
        "the message asks for \(lacking.joined(separator: ", ")): give each variant the number in emails.yaml"
    }
    if head == "t" { return "write {{t.ID}} with the id of a message that needs no values" }
    if isOfEmail, !name.contains(".") {
      return "declare it in emails.yaml, and list it there under 'variables' of the e-mail"
    }
    return "references begin with plan, limit, feature, addOn, period, trial, usage, claim, site or t"
  }
}
