/// Something that can be written as HTML.
///
/// What it is made of is a type, so that the compiler flattens the tree.
///
/// A `String` is always text: it is escaped where it stands. There is no way to put raw markup into a tree.
@usableFromInline
package protocol HTML {
  func write(into output: inout HTMLWriter)
}

/// A piece of a page with a body of its own.
///
/// Components are small structs; they can stand in loops and in themselves, which functions that return `some
/// HTML` cannot.
@usableFromInline
package protocol Component: HTML {
  associatedtype Body: HTML
  @HTMLBuilder var body: Body { get }
}

extension Component {
  @inlinable package func write(into output: inout HTMLWriter) { body.write(into: &output) }
}

extension String: HTML {
  @inlinable package func write(into output: inout HTMLWriter) { output.appendText(self) }
}

extension Optional: HTML where Wrapped: HTML {
  @inlinable package func write(into output: inout HTMLWriter) { self?.write(into: &output) }
}

extension Array: HTML where Element: HTML {
  @inlinable package func write(into output: inout HTMLWriter) {
    for element in self { element.write(into: &output) }
  }
}

/// Nothing at all.
@usableFromInline
package struct EmptyHTML: HTML {
  @inlinable package init() {}
  @inlinable package func write(into output: inout HTMLWriter) {}
}

/// One thing and the next.
@usableFromInline
package struct HTMLPair<First: HTML, Second: HTML>: HTML {
  @usableFromInline let first: First
  @usableFromInline let second: Second

  @inlinable init(first: First, second: Second) {
    self.first = first
    self.second = second
  }

  @inlinable package func write(into output: inout HTMLWriter) {
    first.write(into: &output)
    second.write(into: &output)
  }
}

/// One of two things.
@usableFromInline
package enum HTMLEither<First: HTML, Second: HTML>: HTML {
  case first(First)
  case second(Second)

  @inlinable package func write(into output: inout HTMLWriter) {
    switch self {
    case .first(let content): content.write(into: &output)
    case .second(let content): content.write(into: &output)
    }
  }
}

/// Writes what stands one below the other, with `if`, `switch` and `for`.
@resultBuilder
@usableFromInline
package enum HTMLBuilder {
  @inlinable package static func buildBlock() -> EmptyHTML { EmptyHTML() }
  @inlinable package static func buildPartialBlock<Content: HTML>(first content: Content) -> Content {
    content
  }
  @inlinable package static func buildPartialBlock<First: HTML, Second: HTML>(
    accumulated: First, next: Second
  ) -> HTMLPair<First, Second> {
    HTMLPair(first: accumulated, second: next)
  }
  @inlinable package static func buildExpression<Content: HTML>(_ content: Content) -> Content { content }
  @inlinable package static func buildOptional<Content: HTML>(_ content: Content?) -> Content? { content }
  @inlinable package static func buildEither<First: HTML, Second: HTML>(first: First) -> HTMLEither<
    First, Second
  > {
    .first(first)
  }
  @inlinable package static func buildEither<First: HTML, Second: HTML>(second: Second) -> HTMLEither<
    First, Second
  > {
    .second(second)
  }
  @inlinable package static func buildArray<Content: HTML>(_ contents: [Content]) -> [Content] { contents }
}

extension HTML {
  /// The bytes of a whole page.
  package func document() -> [UInt8] {
    var output = HTMLWriter()
    output.append("<!doctype html>\n")
    write(into: &output)
    return output.bytes
  }

  /// The bytes of a part.
  package func fragment() -> [UInt8] {
    var output = HTMLWriter()
    write(into: &output)
    return output.bytes
  }
}

/// Ends the line of the source before it, if something stands in it.
package struct LineStart: HTML {
  package init() {}
  package func write(into output: inout HTMLWriter) { output.startLine() }
}

/// Markup that Outlook on Windows reads and others take for a comment.
package struct OutlookMarkup: HTML {
  private let markup: StaticString

  /// - Parameter markup: the tool's own, without `-->`.
  package init(_ markup: StaticString) {
    self.markup = markup
  }

  package func write(into output: inout HTMLWriter) {
    output.append("<!--[if mso]>")
    output.append(markup)
    output.append("<![endif]-->")
  }
}
