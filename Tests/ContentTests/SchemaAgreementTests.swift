import Diagnostics
import Foundation
import JSON
import Localization
import Pricing
import Testing

@testable import Content

/// What a decoder takes, its schema takes, and the other way round: whole files, and each with one thing changed.
@Suite struct SchemaAgreementTests {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Files that hold each key at least once.
  static let files = [
    "Tests/ContentTests/Documents/plans.yaml", "Tests/ContentTests/Documents/site.yaml",
    "content/bakery/claims.yaml",
    "Tests/ContentTests/Documents/page.yaml", "Tests/ContentTests/Documents/emails.yaml",
    "Tests/ContentTests/Documents/email.yaml", "Tests/ContentTests/Documents/tables.yaml",
  ]

  @Test(arguments: files)
  func schemaAndDecoderAgree(file: String) throws {
    let name = String(file.split(separator: "/").last?.prefix { $0 != "." } ?? "")
    var sources = SourceTable()
    let source = sources.add(
      path: file, bytes: [UInt8](try Data(contentsOf: Self.package.appending(path: file))))
    var faults = DiagnosticBag()
    let root = try #require(YAMLReader.read(source, in: sources, faults: &faults))
    #expect(Self.isTaken(root, by: name))

    let schema = try #require(FileSchema.all.first { $0.name == name })
    let cases = [("as it is", root)] + Mutation.all(of: root).filter { !Self.isBeyondSchemas($0.0) }
    let document: JSONValue = [
      "schema": schema.json,
      "cases": .array(
        cases.map { what, node in
          ["what": .string(what), "document": node.json, "valid": .bool(Self.isTaken(node, by: name))]
        }),
    ]
    try Self.check(document, count: cases.count)
  }

  /// Whether the decoder of a file finds nothing wrong with the shape of its values.
  private static func isTaken(_ node: YAMLNode, by name: String) -> Bool {
    var decoder = YAMLDecoder()
    switch name {
    case "plans": _ = decoder.definition(node)
    case "site": _ = decoder.profile(node)
    case "claims": _ = decoder.claims(node, currency: CurrencyCode("EUR"))
    case "emails": _ = decoder.emails(node)
    case "tables": _ = decoder.tables(node)
    case "email": _ = EmailFrontMatter(node, with: &decoder)
    default: _ = PageDecoder.frontMatter(node, with: &decoder)
    }
    return decoder.faults.diagnostics.allSatisfy { meant.contains($0.id) }
  }

  /// Changes that say nothing of the shape of a value.
  private static func isBeyondSchemas(_ change: String) -> Bool {
    // What a plan has of a feature is read in the next step, when the feature's type is known.
    change.contains(/^\/features\/\w+\/plans\/\w+ is|^\/addOns\/\w+\/features\/\w+ is/)
      // Which of two amounts must be the lower.
      || change.contains(/monthlySavings\/\d is/)
      // What an example is depends on the type of its variable.
      || change.contains(/^\/variables\/\w+\/(example[ \/]|examples\/)/)
      || change.contains(/\/variants\/\w+\/examples\//)
      // A list of font families called "true".
      || change.contains(/fonts\/\w+ is true/)
  }

  /// What schemas do not say: how values go together.
  private static let meant: Set<DiagnosticID> = [
    .thresholdsCrossed, .freePeriod, .emptyRange, .periodWithoutQuota, .noPlan, .unknownVariable,
  ]

  /// Asks a validator that knows nothing of sitegen.
  private static func check(_ document: JSONValue, count: Int) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "schema-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(document.bytes(.compact)).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "Tests/Consumers/check_agreement.py", file.path]
    process.currentDirectoryURL = package
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(said == "\(count) passed, 0 failed\n")
  }
}

/// One change to a file.
private enum Mutation {
  /// Values that may or may not be what is asked for.
  private static let values: [(String, YAMLNode.Kind)] = [
    ("a word", .scalar("word", isPlain: true)), ("a quoted word", .scalar("Word word", isPlain: false)),
    ("14", .scalar("14", isPlain: true)), ("'14'", .scalar("14", isPlain: false)),
    ("0", .scalar("0", isPlain: true)), ("-1", .scalar("-1", isPlain: true)),
    ("1.5", .scalar("1.5", isPlain: true)), ("9999", .scalar("9999", isPlain: true)),
    ("true", .scalar("true", isPlain: true)), ("null", .scalar("null", isPlain: true)),
    ("an empty list", .sequence([])), ("an empty mapping", .mapping([])),
    ("a path", .scalar("/path", isPlain: true)),
  ]

  static func all(of root: YAMLNode) -> [(String, YAMLNode)] {
    var mutants: [(String, YAMLNode)] = []
    visit(root, at: "") { mutants.append(($0, $1)) }
    return mutants
  }

  /// Gives the tree once for each change below a node, each with that change alone.
  private static func visit(_ node: YAMLNode, at path: String, _ give: (String, YAMLNode) -> Void) {
    for (name, kind) in values where !path.isEmpty {
      give("\(path) is \(name)", YAMLNode(kind: kind, span: node.span))
    }
    switch node.kind {
    case .mapping(let members):
      let unknown = YAMLMember(key: Located("zzz", at: node.span), value: members.first?.value ?? node)
      give("\(path) has a key more", YAMLNode(kind: .mapping(members + [unknown]), span: node.span))
      for (index, member) in members.enumerated() {
        var fewer = members
        fewer.remove(at: index)
        give("\(path) lacks \(member.key.value)", YAMLNode(kind: .mapping(fewer), span: node.span))
        visit(member.value, at: "\(path)/\(member.key.value)") { what, child in
          var changed = members
          changed[index] = YAMLMember(key: member.key, value: child)
          give(what, YAMLNode(kind: .mapping(changed), span: node.span))
        }
      }
    case .sequence(let elements):
      for (index, element) in elements.enumerated() {
        give("\(path) has \(index) twice", YAMLNode(kind: .sequence(elements + [element]), span: node.span))
        visit(element, at: "\(path)/\(index)") { what, child in
          var changed = elements
          changed[index] = child
          give(what, YAMLNode(kind: .sequence(changed), span: node.span))
        }
      }
    default: break
    }
  }
}

extension YAMLNode {
  /// The node as an editor's YAML reader understands it (YAML 1.2, core schema).
  fileprivate var json: JSONValue {
    switch kind {
    case .scalar(let text, isPlain: true):
      switch text {
      case "", "~", "null": .null
      case "true": true
      case "false": false
      case _ where Int(text) != nil: .number(text)
      case _ where text.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }) && Double(text) != nil:
        .number(text)
      default: .string(text)
      }
    case .scalar(let text, isPlain: false): .string(text)
    case .sequence(let elements): .array(elements.map(\.json))
    case .mapping(let members): .object(members.map { ($0.key.value, $0.value.json) })
    case .invalid: .null
    }
  }
}
