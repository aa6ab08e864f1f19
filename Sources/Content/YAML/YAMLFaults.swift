import Diagnostics

// What can be wrong with a YAML file before it is known what it should hold.
extension Diagnostic {
  static func yamlSyntax(_ problem: String, at span: Span, while context: String?, since: Span?) -> Diagnostic
  {
    let help: String? =
      switch problem {
      case let text where text.contains("cannot start any token"):
        "indent with spaces, not tabs, and put texts that begin with a sign into quotation marks"
      case let text where text.contains("mapping values are not allowed"):
        "put texts that contain ': ' into quotation marks, and check the indentation"
      case let text where text.contains("',' or ']'"):
        "close the list with ']', and put commas between its entries"
      case let text where text.contains("',' or '}'"):
        "close the mapping with '}', and put commas between its entries"
      case let text where text.contains("expected key"), let text where text.contains("block end"):
        "check the indentation of this line and of the lines before it"
      default: nil
      }
    let fault = Diagnostic.error(.yamlSyntax, "invalid YAML: \(problem)", at: span, help: help)
    guard let context, let since else { return fault }
    return fault.noting(context, at: since)
  }

  static func yamlUnreadable(_ problem: String, at span: Span) -> Diagnostic {
    .error(
      .yamlSyntax, "invalid YAML: \(problem)", at: span, help: "remove it; it cannot be seen in most editors"
    )
  }

  static func yamlNotUTF8(at span: Span) -> Diagnostic {
    .error(.yamlSyntax, "text that is not UTF-8", at: span, help: "save the file as UTF-8")
  }

  static func yamlSecondDocument(at span: Span) -> Diagnostic {
    .error(
      .yamlSyntax, "a second document in one file", at: span, help: "remove the line '---' and what follows"
    )
  }

  static func yamlDuplicateKey(_ key: String, at span: Span, first: Span) -> Diagnostic {
    .error(.duplicateKey, "key '\(key)' stands twice in one mapping", at: span, help: "keep one of the two")
      .noting("first given here", at: first)
  }

  static func yamlKeyNotText(at span: Span) -> Diagnostic {
    .error(
      .yamlSyntax, "a key must be a word", at: span.firstLineOrPoint,
      help: "write 'key: value'; lists and mappings stand behind the ':'")
  }

  static func yamlAnchor(at span: Span) -> Diagnostic {
    .error(.yamlAnchor, "anchors are not allowed", at: span, help: "write the value out where it is used")
  }

  static func yamlAlias(at span: Span) -> Diagnostic {
    .error(.yamlAnchor, "aliases are not allowed", at: span, help: "write the value out here")
  }

  static func yamlNesting(_ deepest: Int, at span: Span) -> Diagnostic {
    .error(
      .yamlSyntax, "values are nested more than \(deepest) deep", at: span.firstLineOrPoint,
      help: "no key needs that: look for a '[' or '{' too many")
  }
}
