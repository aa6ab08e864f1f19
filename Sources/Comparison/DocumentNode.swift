import Diagnostics
import JSON
import Pricing

/// Why a document that a tool has made cannot be read, and where.
///
/// One is enough: whoever has a broken one needs another file, not a list.
struct DocumentFault: Error {
  let id: DiagnosticID
  let message: String
  let range: Range<Int>
  let help: String?
}

/// A kind of document.
struct DocumentKind {
  /// In a sentence: `the matrix`.
  let name: String
  /// What to give instead of something else.
  let help: String

  static let matrix = DocumentKind(
    name: "the matrix", help: "give a feature-matrix.json as sitegen writes it")
}

/// A value in a document, and the way to it.
struct DocumentNode {
  let node: JSONNode
  /// `plans[2].rank`; empty for the whole.
  var path = ""
  let document: DocumentKind

  private var name: String { path.isEmpty ? document.name : "'\(path)'" }

  private func at(_ path: String, _ node: JSONNode) -> DocumentNode {
    DocumentNode(node: node, path: path, document: document)
  }

  private func fault(expected: String) -> DocumentFault {
    DocumentFault(
      id: .wrongType,
      message:
        "\(name) is \(node.kindName), where \(expected) is expected",
      range: start, help: nil)
  }

  /// Long values are pointed at by their beginning.
  private var start: Range<Int> {
    node.range.count <= 80 ? node.range : node.range.lowerBound..<node.range.lowerBound + 1
  }

  // MARK: Members

  /// The members of an object, in order; no key comes twice.
  func members() throws(DocumentFault) -> [(key: String, value: DocumentNode)] {
    guard case .object(let members) = node.kind else { throw fault(expected: "an object") }
    var seen: Set<String> = []
    var list: [(key: String, value: DocumentNode)] = []
    for member in members {
      guard seen.insert(member.key).inserted else {
        throw DocumentFault(
          id: .duplicateKey, message: "'\(joined(member.key))' stands twice in \(document.name)",
          range: member.keyRange,
          help: nil)
      }
      list.append((member.key, at(joined(member.key), member.value)))
    }
    return list
  }

  /// The members of an object keyed by ids.
  func entries() throws(DocumentFault) -> [(key: String, value: DocumentNode)] {
    let members = try members()
    for member in members { try member.value.check(id: member.key) }
    return members
  }

  private func joined(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// The value of a key, `null` too; nothing where there is no such key.
  private func member(_ key: String) throws(DocumentFault) -> DocumentNode? {
    try members().first { $0.key == key }?.value
  }

  /// The value of a key that every such document has.
  subscript(required key: String) -> DocumentNode {
    get throws(DocumentFault) {
      guard let value = try member(key) else {
        throw DocumentFault(
          id: .missingKey, message: "\(name) lacks the key '\(key)'",
          range: start, help: path.isEmpty ? document.help : nil)
      }
      return value
    }
  }

  /// The value of a key, where there is one and it is not `null`.
  subscript(key: String) -> DocumentNode? {
    get throws(DocumentFault) {
      guard let value = try member(key) else { return nil }
      if case .null = value.node.kind { return nil }
      return value
    }
  }

  // MARK: Values

  func elements() throws(DocumentFault) -> [DocumentNode] {
    guard case .array(let elements) = node.kind else { throw fault(expected: "an array") }
    return elements.enumerated().map { at("\(path)[\($0)]", $1) }
  }

  func text() throws(DocumentFault) -> String {
    guard case .string(let text) = node.kind else { throw fault(expected: "a string") }
    return text
  }

  /// A text that is an id; what is none could mean anything in a report.
  func id() throws(DocumentFault) -> String {
    let text = try text()
    try check(id: text)
    return text
  }

  private func check(id text: String) throws(DocumentFault) {
    guard PlanID(text) == nil else { return }
    throw DocumentFault(
      id: .invalidID, message: "'\(text.prefix(120))' in '\(path.prefix(120))' is not an id", range: start,
      help: "ids have small letters, digits and underscores, at most 120")
  }

  func ids() throws(DocumentFault) -> [String] {
    var ids: [String] = []
    for element in try elements() { ids.append(try element.id()) }
    return ids
  }

  func bool() throws(DocumentFault) -> Bool {
    guard case .bool(let flag) = node.kind else { throw fault(expected: "a Boolean") }
    return flag
  }

  func integer(in range: ClosedRange<Int> = 0...Int.max) throws(DocumentFault) -> Int {
    guard case .number(let digits) = node.kind else { throw fault(expected: "a whole number") }
    guard let number = Int(digits), range.contains(number) else {
      throw DocumentFault(
        id: .wrongType,
        message: "'\(path)' is \(digits.prefix(40)), which is no whole number from \(range.lowerBound)"
          + (range.upperBound == .max ? " that can be counted with" : " to \(range.upperBound)"),
        range: start, help: nil)
    }
    return number
  }

  func decimal() throws(DocumentFault) -> ExactDecimal {
    guard case .number(let digits) = node.kind else { throw fault(expected: "a number") }
    guard let number = ExactDecimal(digits) else {
      throw DocumentFault(
        id: .wrongType,
        message: "'\(path)' is \(digits.prefix(40)), which is too large or too fine to compare",
        range: start, help: "write at most 18 digits, without an exponent")
    }
    return number.trimmed
  }

  /// One of a few words.
  func word<Word: RawRepresentable & CaseIterable>(
    _ words: Word.Type
  ) throws(DocumentFault) -> Word where Word.RawValue == String {
    let text = try text()
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    throw DocumentFault(
      id: .unknownValue, message: "'\(path)' is '\(text.prefix(40))', which is not one of \(known)",
      range: start,
      help: nil)
  }
}
