import JSON

// A matrix may hold hostile texts: none may end a line, begin a table or reach a terminal as a command.

extension Differences {
  /// For people: a heading for each product and grade, a line for each change.
  var text: String {
    products.map { product in
      let head = [product.product, product.versions].filter { !$0.isEmpty }.joined(separator: " ").onOneLine
      let grades = Rule.Grade.allCases.map { grade in
        let changes = product.changes.filter { $0.rule.grade == grade }
        let lines = changes.map { change in
          "  \(change.message.onOneLine) [\(change.rule.id)]\(isAllowed(change) ? " (allowed)" : "")\n"
        }
        return lines.isEmpty ? "" : "\n\(grade.rawValue)\n\(lines.joined())"
      }
      return "\(head)\n\(grades.joined())\n\(summary(of: product.changes))\n"
    }.joined(separator: "\n")
  }

  /// One document, for tools.
  var json: JSONValue {
    let all = changes
    return [
      "formatVersion": 1,
      "breaking": .integer(count(.breaking, in: all)),
      "allowed": .integer(all.count(where: isAllowed)),
      "notice": .integer(count(.notice, in: all)),
      "safe": .integer(count(.safe, in: all)),
      "products": .array(
        products.map { product in
          [
            "product": .string(product.product),
            "from": Self.version(product.old),
            "to": Self.version(product.new),
            "changes": .array(product.changes.map(json)),
          ]
        }),
    ]
  }

  private static func version(_ snapshot: MatrixSnapshot?) -> JSONValue {
    guard let snapshot else { return .null }
    return [
      "version": .optional(snapshot.version), "effectiveFrom": .optional(snapshot.effectiveFrom),
    ]
  }

  private func json(_ change: Change) -> JSONValue {
    [
      "rule": .string(change.rule.id),
      "class": .string(change.rule.grade.rawValue),
      "allowed": .bool(isAllowed(change)),
      "subject": ["kind": .string(change.subject.kind.rawValue), "id": .string(change.subject.id)],
      "plans": .array(change.plans.map(JSONValue.string)),
      "message": .string(change.message),
      "before": change.before,
      "after": change.after,
    ]
  }

  /// For a pull request: what breaks in full, what is safe folded away.
  var markdown: String {
    products.map { product in
      let versions = product.versions.isEmpty ? "" : ": \(product.versions.inMarkdown)"
      let head = "## `\(product.product)`\(versions)\n\n**\(summary(of: product.changes))**\n"
      return head
        + Rule.Grade.allCases.map { grade in
          let changes = product.changes.filter { $0.rule.grade == grade }
          return changes.isEmpty ? "" : section(grade, changes)
        }.joined()
    }.joined(separator: "\n")
  }

  private func section(_ grade: Rule.Grade, _ changes: [Change]) -> String {
    let rows = changes.map { change in
      let plans = change.plans.map { "`\($0)`" }.joined(separator: ", ")
      return "| \(change.message.inMarkdown)\(isAllowed(change) ? " *(allowed)*" : "") "
        + "| \(plans.isEmpty ? "–" : plans) | `\(change.rule.id)` |\n"
    }
    let table = "| change | plans | rule |\n| --- | --- | --- |\n\(rows.joined())"
    switch grade {
    case .breaking: return "\n### ⛔ Breaking\n\n\(table)"
    case .notice: return "\n### ⚠️ Notice\n\n\(table)"
    case .safe:
      return "\n<details>\n<summary>✅ Safe (\(changes.count))</summary>\n\n\(table)\n</details>\n"
    }
  }
}

extension Rule {
  /// All rules as a table of Markdown, as it stands in the documents.
  package static var table: String {
    "| rule | class | says | why |\n| --- | --- | --- | --- |\n"
      + all.map { "| `\($0.id)` | \($0.grade.rawValue) | \($0.says) | \($0.why) |\n" }.joined()
  }
}

extension String {
  /// Without what ends a line, moves the cursor or turns the direction of writing.
  var onOneLine: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x00..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
        0xE000...0xF8FF:
        text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// A sentence in a cell of a table: plain names in quotation marks become code, everything else stays what it is.
  var inMarkdown: String {
    let parts = onOneLine.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    var text = parts[0].escapedInMarkdown
    var index = 1
    while index < parts.count {
      // An apostrophe stands between letters; a quotation mark does not.
      let opens = parts[index - 1].last.map { !$0.isLetter } ?? true
      let closes = index + 1 < parts.count && parts[index + 1].first.map { !$0.isLetter } ?? true
      if opens, closes, parts[index].isPlainName {
        text += "`\(parts[index])`" + parts[index + 1].escapedInMarkdown
        index += 2
      } else {
        text += "'" + parts[index].escapedInMarkdown
        index += 1
      }
    }
    return text
  }

  private var isPlainName: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "_.-[]*".utf8.contains(byte)
        }
      }
  }

  private var escapedInMarkdown: String {
    reduce(into: "") { text, character in
      if "\\`*_{}[]<>#|~&@$".contains(character) { text += "\\" }
      text.append(character)
    }
  }
}
