import Diagnostics
import Site

// Where a variable of an e-mail may stand: a list and a switch say nothing among words, and few values are addresses.
extension Diagnostic {
  /// What is wrong with a reference among words, if anything.
  static func variableInText(_ reference: RawReference, _ fact: Fact) -> Diagnostic? {
    guard case .variable(let kind) = fact.kind, !kind.isWord else { return nil }
    return .error(
      .variableContext, "'{{\(reference.name)}}' is of type \(kind.rawValue) and cannot stand among words",
      at: reference.span,
      help: kind == .list
        ? "write '## Heading {.receipt list=\(reference.name)}', which shows its entries"
        : "write '## Heading {.if \(reference.name)}' above the words that depend on it")
  }

  static func variableInAddress(_ reference: RawReference, _ kind: VariableKind) -> Diagnostic {
    let (problem, help) =
      switch kind {
      case .url:
        (
          "is a whole address, and something stands beside it",
          "let it stand alone: [words]({{\(reference.name)}})"
        )
      case .token:
        (
          "is of type token and stands for no whole address",
          "let it follow '=' or '/', as in https://…?token={{\(reference.name)}}"
        )
      default:
        (
          "is of type \(kind.rawValue) and cannot stand in an address",
          "an address is of type url, or has a token behind '=' or '/'"
        )
      }
    return .error(
      .variableContext, "'{{\(reference.name)}}' \(problem)", at: reference.span, help: help)
  }
}
