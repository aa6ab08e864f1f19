/// The name of an element and how it is laid out.
@usableFromInline
package protocol ElementTag {
  static var name: StaticString { get }
  /// Whether a line break may follow the end tag without changing what is seen.
  static var isBlock: Bool { get }
  /// Whether a line break may follow the start tag as well.
  static var isContainer: Bool { get }
}

extension ElementTag {
  @inlinable package static var isBlock: Bool { false }
  @inlinable package static var isContainer: Bool { false }
}

/// An element whose end tag follows its start tag's line, such as a paragraph.
@usableFromInline
package protocol BlockTag: ElementTag {}

extension BlockTag {
  @inlinable package static var isBlock: Bool { true }
}

/// An element that holds blocks and no text of its own, such as a list.
@usableFromInline
package protocol ContainerTag: BlockTag {}

extension ContainerTag {
  @inlinable package static var isContainer: Bool { true }
}

/// An element without content and end tag (HTML, section 13.1.2).
@usableFromInline
package protocol VoidTag: ElementTag {}

/// An element with content.
@usableFromInline
package struct Element<Tag: ElementTag, Content: HTML>: HTML {
  @usableFromInline let attributes: [Attribute<Tag>?]
  @usableFromInline let content: Content

  @inlinable package init(_ attributes: Attribute<Tag>?..., @HTMLBuilder content: () -> Content) {
    self.attributes = attributes
    self.content = content()
  }

  @inlinable package init(_ attributes: Attribute<Tag>?...) where Content == EmptyHTML {
    self.attributes = attributes
    content = EmptyHTML()
  }

  @inlinable package func write(into output: inout HTMLWriter) {
    output.append("<")
    output.append(Tag.name)
    for attribute in attributes { attribute?.write(into: &output) }
    output.append(Tag.isContainer ? ">\n" : ">")
    content.write(into: &output)
    output.append("</")
    output.append(Tag.name)
    output.append(Tag.isBlock ? ">\n" : ">")
  }
}

/// An element that can have no content.
@usableFromInline
package struct VoidElement<Tag: VoidTag>: HTML {
  @usableFromInline let attributes: [Attribute<Tag>?]

  @inlinable package init(_ attributes: Attribute<Tag>?...) {
    self.attributes = attributes
  }

  @inlinable package func write(into output: inout HTMLWriter) {
    output.append("<")
    output.append(Tag.name)
    for attribute in attributes { attribute?.write(into: &output) }
    output.append(Tag.isBlock ? ">\n" : ">")
  }
}

/// A style sheet in the head of a page.
package struct StyleElement: HTML {
  private let sheet: [UInt8]
  private let media: StaticString?

  /// - Parameters:
  ///   - sheet: CSS of the tool's own making, never of the content's.
  ///   - media: where the sheet holds, such as `print`; everywhere where nothing is said.
  package init(trustedSheet sheet: [UInt8], media: StaticString? = nil) {
    self.sheet = sheet
    self.media = media
  }

  package func write(into output: inout HTMLWriter) {
    output.append("<style")
    if let media {
      output.append(" media=\"")
      output.append(media)
      output.append("\"")
    }
    output.append(">")
    output.appendVerbatim(sheet)
    output.append("</style>\n")
  }
}

/// Data in a script element, which a browser does not run.
package struct ScriptData: HTML {
  private let type: StaticString
  /// What stands in the element, byte for byte, as a security policy counts it.
  package let content: [UInt8]

  /// Every `<` of the JSON becomes an escape of JSON, so that no `</script>` and no `<!--` can appear.
  package init(type: StaticString, json: [UInt8]) {
    self.type = type
    content = json.flatMap { $0 == UInt8(ascii: "<") ? Array("\\u003c".utf8) : [$0] }
  }

  package func write(into output: inout HTMLWriter) {
    output.append("<script type=\"")
    output.append(type)
    output.append("\">")
    output.appendVerbatim(content)
    output.append("</script>\n")
  }
}

/// A script of the tool's own, allowed by its hash.
package struct ScriptElement: HTML {
  private let code: [UInt8]

  /// - Parameter code: JavaScript of the tool's own making, never of the content's.
  package init(trustedCode code: [UInt8]) {
    self.code = code
  }

  package func write(into output: inout HTMLWriter) {
    output.append("<script type=\"module\">")
    output.appendVerbatim(code)
    output.append("</script>\n")
  }
}
