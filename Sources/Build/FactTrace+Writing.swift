import JSON

/// How a trace is told.
package enum TraceFormat: String, CaseIterable, Sendable {
  case text, json
}

extension FactTrace {
  package static func written(_ traces: [FactTrace], as format: TraceFormat) -> String {
    switch format {
    case .text: traces.map(\.text).joined(separator: "\n")
    case .json:
      String(decoding: JSONValue.array(traces.map(\.json)).bytes(.pretty), as: UTF8.self)
    }
  }

  /// So many places of one file are shown to people; the JSON has all.
  private static let shown = 8

  private var text: String {
    var lines = ["\(product): \(fact)"]
    lines += values.map { "  \($0.locale)  \($0.text)" }
    lines += ["", "Stated in"] + sources.map { "  \($0)" }
    if !mentions.isEmpty { lines += ["", "Named in"] + mentions.map { "  \($0)" } }
    for (heading, folder) in [("Pages", "web/"), ("E-mails", "emails/"), ("Services", "runtime/")] {
      let own = appearances.filter { $0.file.hasPrefix(folder) }
      if own.isEmpty { continue }
      lines += ["", heading]
      var file: String?
      for (index, appearance) in own.enumerated() {
        if appearance.file != file {
          file = appearance.file
          lines.append("  \(appearance.file)")
        }
        let rank = own[..<index].count { $0.file == appearance.file }
        if rank < Self.shown {
          lines.append("    \(appearance.place.map { "\($0)  " } ?? "")\(appearance.text)")
        } else if rank == Self.shown {
          lines.append("    … and \(own.count { $0.file == appearance.file } - rank) more")
        }
      }
    }
    let files = Set(appearances.map(\.file)).count
    return (lines + ["", "\(appearances.count) places in \(files) files", ""]).joined(separator: "\n")
  }

  private var json: JSONValue {
    [
      "product": .string(product), "fact": .string(fact),
      "values": .object(values.map { ($0.locale, .string($0.text)) }),
      "statedIn": .array(sources.map { .string($0) }), "namedIn": .array(mentions.map { .string($0) }),
      "appearances": .array(
        appearances.map {
          [
            "file": .string($0.file), "locale": .optional($0.locale), "path": .optional($0.place),
            "text": .string($0.text),
          ]
        }),
    ]
  }
}
