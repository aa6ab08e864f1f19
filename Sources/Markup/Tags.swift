// swift-format-ignore-file: TypeNamesShouldBeCapitalized

/// The tags of HTML that sitegen writes, in lower case as in the standard.
package enum Tags {
  package enum a: LinkingTag { package static var name: StaticString { "a" } }
  package enum article: BlockTag { package static var name: StaticString { "article" } }
  package enum b: ElementTag { package static var name: StaticString { "b" } }
  package enum blockquote: ContainerTag { package static var name: StaticString { "blockquote" } }
  package enum body: BlockTag { package static var name: StaticString { "body" } }
  package enum br: VoidTag { package static var name: StaticString { "br" } }
  package enum caption: BlockTag { package static var name: StaticString { "caption" } }
  package enum code: ElementTag { package static var name: StaticString { "code" } }
  package enum del: ElementTag { package static var name: StaticString { "del" } }
  package enum desc: DrawingTag { package static var name: StaticString { "desc" } }
  package enum details: BlockTag { package static var name: StaticString { "details" } }
  package enum div: BlockTag { package static var name: StaticString { "div" } }
  package enum em: ElementTag { package static var name: StaticString { "em" } }
  package enum fieldset: BlockTag { package static var name: StaticString { "fieldset" } }
  package enum figcaption: BlockTag { package static var name: StaticString { "figcaption" } }
  package enum figure: BlockTag { package static var name: StaticString { "figure" } }
  package enum footer: BlockTag { package static var name: StaticString { "footer" } }
  package enum form: BlockTag { package static var name: StaticString { "form" } }
  package enum h1: BlockTag { package static var name: StaticString { "h1" } }
  package enum h2: BlockTag { package static var name: StaticString { "h2" } }
  package enum h3: BlockTag { package static var name: StaticString { "h3" } }
  package enum h4: BlockTag { package static var name: StaticString { "h4" } }
  package enum h5: BlockTag { package static var name: StaticString { "h5" } }
  package enum h6: BlockTag { package static var name: StaticString { "h6" } }
  package enum head: BlockTag { package static var name: StaticString { "head" } }
  package enum header: BlockTag { package static var name: StaticString { "header" } }
  package enum hr: BlockTag, VoidTag { package static var name: StaticString { "hr" } }
  package enum html: BlockTag { package static var name: StaticString { "html" } }
  package enum iframe: BlockTag { package static var name: StaticString { "iframe" } }
  package enum img: VoidTag, SizedTag { package static var name: StaticString { "img" } }
  package enum input: VoidTag, FieldTag { package static var name: StaticString { "input" } }
  package enum label: ElementTag { package static var name: StaticString { "label" } }
  package enum legend: BlockTag { package static var name: StaticString { "legend" } }
  package enum li: BlockTag { package static var name: StaticString { "li" } }
  package enum link: BlockTag, VoidTag, LinkingTag { package static var name: StaticString { "link" } }
  package enum main: BlockTag { package static var name: StaticString { "main" } }
  package enum meta: BlockTag, VoidTag { package static var name: StaticString { "meta" } }
  package enum nav: BlockTag { package static var name: StaticString { "nav" } }
  package enum ol: ContainerTag { package static var name: StaticString { "ol" } }
  package enum output: ElementTag { package static var name: StaticString { "output" } }
  package enum p: BlockTag { package static var name: StaticString { "p" } }
  package enum path: DrawingTag { package static var name: StaticString { "path" } }
  package enum pre: BlockTag { package static var name: StaticString { "pre" } }
  package enum section: BlockTag { package static var name: StaticString { "section" } }
  package enum span: ElementTag { package static var name: StaticString { "span" } }
  package enum strong: ElementTag { package static var name: StaticString { "strong" } }
  package enum summary: BlockTag { package static var name: StaticString { "summary" } }
  package enum sup: ElementTag { package static var name: StaticString { "sup" } }
  package enum svg: SizedTag, DrawingTag { package static var name: StaticString { "svg" } }
  package enum symbol: DrawingTag { package static var name: StaticString { "symbol" } }
  package enum table: ContainerTag { package static var name: StaticString { "table" } }
  package enum tbody: ContainerTag { package static var name: StaticString { "tbody" } }
  package enum td: BlockTag, CellTag { package static var name: StaticString { "td" } }
  package enum text: DrawingTag { package static var name: StaticString { "text" } }
  package enum tfoot: ContainerTag { package static var name: StaticString { "tfoot" } }
  package enum th: BlockTag, CellTag { package static var name: StaticString { "th" } }
  package enum thead: ContainerTag { package static var name: StaticString { "thead" } }
  package enum title: BlockTag { package static var name: StaticString { "title" } }
  package enum tr: ContainerTag { package static var name: StaticString { "tr" } }
  package enum ul: ContainerTag { package static var name: StaticString { "ul" } }
  package enum use: DrawingTag { package static var name: StaticString { "use" } }
}

package typealias a<Content: HTML> = Element<Tags.a, Content>
package typealias article<Content: HTML> = Element<Tags.article, Content>
package typealias b<Content: HTML> = Element<Tags.b, Content>
package typealias blockquote<Content: HTML> = Element<Tags.blockquote, Content>
package typealias body<Content: HTML> = Element<Tags.body, Content>
package typealias br = VoidElement<Tags.br>
package typealias caption<Content: HTML> = Element<Tags.caption, Content>
package typealias code<Content: HTML> = Element<Tags.code, Content>
package typealias del<Content: HTML> = Element<Tags.del, Content>
package typealias desc<Content: HTML> = Element<Tags.desc, Content>
package typealias details<Content: HTML> = Element<Tags.details, Content>
package typealias div<Content: HTML> = Element<Tags.div, Content>
package typealias em<Content: HTML> = Element<Tags.em, Content>
package typealias fieldset<Content: HTML> = Element<Tags.fieldset, Content>
package typealias figcaption<Content: HTML> = Element<Tags.figcaption, Content>
package typealias figure<Content: HTML> = Element<Tags.figure, Content>
package typealias footer<Content: HTML> = Element<Tags.footer, Content>
package typealias form<Content: HTML> = Element<Tags.form, Content>
package typealias h1<Content: HTML> = Element<Tags.h1, Content>
package typealias h2<Content: HTML> = Element<Tags.h2, Content>
package typealias h3<Content: HTML> = Element<Tags.h3, Content>
package typealias h4<Content: HTML> = Element<Tags.h4, Content>
package typealias h5<Content: HTML> = Element<Tags.h5, Content>
package typealias h6<Content: HTML> = Element<Tags.h6, Content>
package typealias head<Content: HTML> = Element<Tags.head, Content>
package typealias header<Content: HTML> = Element<Tags.header, Content>
package typealias hr = VoidElement<Tags.hr>
package typealias html<Content: HTML> = Element<Tags.html, Content>
package typealias iframe<Content: HTML> = Element<Tags.iframe, Content>
package typealias img = VoidElement<Tags.img>
package typealias input = VoidElement<Tags.input>
package typealias label<Content: HTML> = Element<Tags.label, Content>
package typealias legend<Content: HTML> = Element<Tags.legend, Content>
package typealias li<Content: HTML> = Element<Tags.li, Content>
package typealias link = VoidElement<Tags.link>
package typealias main<Content: HTML> = Element<Tags.main, Content>
package typealias meta = VoidElement<Tags.meta>
package typealias nav<Content: HTML> = Element<Tags.nav, Content>
package typealias ol<Content: HTML> = Element<Tags.ol, Content>
package typealias output<Content: HTML> = Element<Tags.output, Content>
package typealias p<Content: HTML> = Element<Tags.p, Content>
package typealias path<Content: HTML> = Element<Tags.path, Content>
package typealias pre<Content: HTML> = Element<Tags.pre, Content>
package typealias section<Content: HTML> = Element<Tags.section, Content>
package typealias span<Content: HTML> = Element<Tags.span, Content>
package typealias strong<Content: HTML> = Element<Tags.strong, Content>
package typealias summary<Content: HTML> = Element<Tags.summary, Content>
package typealias sup<Content: HTML> = Element<Tags.sup, Content>
package typealias svg<Content: HTML> = Element<Tags.svg, Content>
package typealias symbol<Content: HTML> = Element<Tags.symbol, Content>
package typealias table<Content: HTML> = Element<Tags.table, Content>
package typealias tbody<Content: HTML> = Element<Tags.tbody, Content>
package typealias td<Content: HTML> = Element<Tags.td, Content>
package typealias text<Content: HTML> = Element<Tags.text, Content>
package typealias tfoot<Content: HTML> = Element<Tags.tfoot, Content>
package typealias th<Content: HTML> = Element<Tags.th, Content>
package typealias thead<Content: HTML> = Element<Tags.thead, Content>
package typealias title<Content: HTML> = Element<Tags.title, Content>
package typealias tr<Content: HTML> = Element<Tags.tr, Content>
package typealias ul<Content: HTML> = Element<Tags.ul, Content>
package typealias use<Content: HTML> = Element<Tags.use, Content>
