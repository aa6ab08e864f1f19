package import Site

/// How a mailer's templates write what is filled in.
///
/// One file more is one dialect more: a value of this type.
package struct Dialect: Sendable {
  /// Where a value stands, which decides how it must be escaped.
  enum Context: Sendable {
    /// Between tags, or in an attribute in double quotation marks.
    case html
    /// In a text part or a subject, where nothing is escaped.
    case plain
  }

  /// As emails.yaml and the manifest name it.
  package let name: String
  /// A value; `list` is the list whose entry it belongs to.
  let value: @Sendable (_ name: String, _ list: String?, Context) -> String
  let beginIf: @Sendable (String) -> String
  let endIf: @Sendable (String) -> String
  let beginEach: @Sendable (String) -> String
  let endEach: @Sendable (String) -> String
  /// Whether the engine leaves the line break behind a tag that stands alone on its line; Mustache takes it away.
  var keepsLineBreaks = false
}

extension Dialect {
  /// The notation of a dialect that emails.yaml asks for; Mustache comes in any case.
  package static func of(_ dialect: MailerDialect) -> Dialect {
    switch dialect {
    case .handlebars: .handlebars
    case .jinja2: .jinja
    case .ses: .ses
    }
  }

  /// The specification of Mustache: two braces escape `& " < >`, three do not.
  package static let mustache = Dialect(
    name: "mustache", value: { name, _, context in context == .html ? "{{\(name)}}" : "{{{\(name)}}}" },
    beginIf: { "{{#\($0)}}" }, endIf: { "{{/\($0)}}" }, beginEach: { "{{#\($0)}}" }, endEach: { "{{/\($0)}}" }
  )

  /// Handlebars, also as SendGrid and Mailgun have it.
  package static let handlebars = Dialect(
    name: "handlebars", value: { name, _, context in context == .html ? "{{\(name)}}" : "{{{\(name)}}}" },
    beginIf: { "{{#if \($0)}}" }, endIf: { _ in "{{/if}}" }, beginEach: { "{{#each \($0)}}" },
    endEach: { _ in "{{/each}}" })

  /// Jinja2, which escapes only when it is told to.
  package static let jinja = Dialect(
    name: "jinja2",
    value: { name, list, context in
      let path = list == nil ? name : "entry.\(name)"
      return context == .html ? "{{\(path)|e}}" : "{{\(path)}}"
    },
    beginIf: { "{% if \($0) %}" }, endIf: { _ in "{% endif %}" },
    beginEach: { "{% for entry in \($0) %}" }, endEach: { _ in "{% endfor %}" }, keepsLineBreaks: true)

  /// AWS SES, which never escapes: the mailer fills escaped values into the HTML part.
  package static let ses = Dialect(
    name: "ses", value: { name, _, _ in "{{\(name)}}" },
    beginIf: { "{{#if \($0)}}" }, endIf: { _ in "{{/if}}" }, beginEach: { "{{#each \($0)}}" },
    endEach: { _ in "{{/each}}" })

  /// A text with its markers written as the dialect has them.
  package func written(_ text: String) -> String { written(text, in: .plain) }

  /// A document, likewise.
  package func written(_ html: [UInt8]) -> [UInt8] {
    Array(written(String(decoding: html, as: UTF8.self), in: .html).utf8)
  }

  private func written(_ text: String, in context: Context) -> String {
    var output = ""
    output.reserveCapacity(text.utf8.count)
    var name: String?
    /// The parts that are open, outermost first.
    var open: [(name: String, isList: Bool)] = []
    var isBehindTag = false
    for scalar in text.unicodeScalars {
      if isBehindTag, scalar == "\n" {
        isBehindTag = false
        continue
      }
      isBehindTag = false
      switch scalar {
      case RunTimeMarker.opening: name = ""
      case RunTimeMarker.closing:
        if let name { output += notation(of: name, in: context, open: &open) }
        isBehindTag = keepsLineBreaks && context == .plain && name?.contains(":") == true
        name = nil
      default:
        if name == nil { output.unicodeScalars.append(scalar) } else { name?.unicodeScalars.append(scalar) }
      }
    }
    return output
  }

  private func notation(
    of marker: String, in context: Context, open: inout [(name: String, isList: Bool)]
  ) -> String {
    let halves = marker.split(separator: ":", maxSplits: 1).map(String.init)
    guard halves.count == 2 else { return value(marker, open.last(where: \.isList)?.name, context) }
    switch halves[0] {
    case "if":
      open.append((halves[1], false))
      return beginIf(halves[1])
    case "each":
      open.append((halves[1], true))
      return beginEach(halves[1])
    default: return open.popLast().map { $0.isList ? endEach($0.name) : endIf($0.name) } ?? ""
    }
  }
}
