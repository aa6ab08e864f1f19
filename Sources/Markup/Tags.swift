// swift-format-ignore-file: TypeNamesShouldBeCapitalized

/// The tags of HTML that sitegen writes, in lower case as in the standard.
package enum Tags {
  package enum a: LinkingTag { package static var name: StaticString { "a" } }
  package enum abbr: ElementTag { package static var name: StaticString { "abbr" } }
  package enum article: BlockTag { package static var name: StaticString { "article" } }
  package enum aside: BlockTag { package static var name: StaticString { "aside" } }
  package enum b: ElementTag { package static var name: StaticString { "b" } }
  package enum blockquote: ContainerTag { package static var name: StaticString { "blockquote" } }
  package enum body: BlockTag { package static var name: StaticString { "body" } }
  package enum br: VoidTag { package static var name: StaticString { "br" } }
  package enum button: FieldTag { package static var name: StaticString { "button" } }
  package enum caption: BlockTag { package static var name: StaticString { "caption" } }
  package enum cite: ElementTag { package static var name: StaticString { "cite" } }
  package enum code: ElementTag { package static var name: StaticString { "code" } }
  package enum dd: BlockTag { package static var name: StaticString { "dd" } }
  package enum del: ElementTag { package static var name: StaticString { "del" } }
  package enum desc: DrawingTag { package static var name: StaticString { "desc" } }
  package enum details: BlockTag { package static var name: StaticString { "details" } }
  package enum div: BlockTag { package static var name: StaticString { "div" } }
  package enum dl: BlockTag { package static var name: StaticString { "dl" } }
  package enum dt: BlockTag { package static var name: StaticString { "dt" } }
  package enum em: ElementTag { package static var name: StaticString { "em" } }
  package enum fieldset: BlockTag { package static var name: StaticString { "fieldset" } }
  package enum figcaption: BlockTag { package static var name: StaticString { "figcaption" } }
  package enum figure: BlockTag { package static var name: StaticString { "figure" } }
  package enum footer: BlockTag { package static var name: StaticString { "footer" } }
  package enum form: BlockTag { package static var name: StaticString { "form" } }
  package enum g: DrawingTag { package static var name: StaticString { "g" } }
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
  package enum i: ElementTag { package static var name: StaticString { "i" } }
  package enum img: VoidTag, SizedTag { package static var name: StaticString { "img" } }
  package enum input: VoidTag, FieldTag { package static var name: StaticString { "input" } }
  package enum label: ElementTag { package static var name: StaticString { "label" } }
  package enum legend: BlockTag { package static var name: StaticString { "legend" } }
  package enum li: BlockTag { package static var name: StaticString { "li" } }
  package enum link: BlockTag, VoidTag, LinkingTag { package static var name: StaticString { "link" } }
  package enum main: BlockTag { package static var name: StaticString { "main" } }
  package enum meta: BlockTag, VoidTag { package static var name: StaticString { "meta" } }
  package enum nav: BlockTag { package static var name: StaticString { "nav" } }
  package enum noscript: ElementTag { package static var name: StaticString { "noscript" } }
  package enum ol: ContainerTag { package static var name: StaticString { "ol" } }
  package enum output: ElementTag { package static var name: StaticString { "output" } }
  package enum p: BlockTag { package static var name: StaticString { "p" } }
  package enum path: DrawingTag { package static var name: StaticString { "path" } }
  package enum pre: BlockTag { package static var name: StaticString { "pre" } }
  package enum q: ElementTag { package static var name: StaticString { "q" } }
  package enum rect: SizedTag, DrawingTag { package static var name: StaticString { "rect" } }
  package enum s: ElementTag { package static var name: StaticString { "s" } }
  package enum section: BlockTag { package static var name: StaticString { "section" } }
  package enum small: ElementTag { package static var name: StaticString { "small" } }
  package enum span: ElementTag { package static var name: StaticString { "span" } }
  package enum strong: ElementTag { package static var name: StaticString { "strong" } }
  package enum sub: ElementTag { package static var name: StaticString { "sub" } }
  package enum summary: BlockTag { package static var name: StaticString { "summary" } }
  package enum sup: ElementTag { package static var name: StaticString { "sup" } }
  package enum svg: SizedTag, DrawingTag { package static var name: StaticString { "svg" } }
  package enum symbol: DrawingTag { package static var name: StaticString { "symbol" } }
  package enum table: ContainerTag { package static var name: StaticString { "table" } }
  package enum tbody: ContainerTag { package static var name: StaticString { "tbody" } }
  package enum td: BlockTag, CellTag { package static var name: StaticString { "td" } }
  package enum tfoot: ContainerTag { package static var name: StaticString { "tfoot" } }
  package enum th: BlockTag, CellTag { package static var name: StaticString { "th" } }
  package enum thead: ContainerTag { package static var name: StaticString { "thead" } }
  package enum time: ElementTag { package static var name: StaticString { "time" } }
  package enum title: BlockTag { package static var name: StaticString { "title" } }
  package enum tr: ContainerTag { package static var name: StaticString { "tr" } }
  package enum ul: ContainerTag { package static var name: StaticString { "ul" } }
  package enum use: DrawingTag { package static var name: StaticString { "use" } }
}

package typealias a<Content: HTML> = Element<Tags.a, Content>
package typealias abbr<Content: HTML> = Element<Tags.abbr, Content>
package typealias article<Content: HTML> = Element<Tags.article, Content>
package typealias aside<Content: HTML> = Element<Tags.aside, Content>
package typealias b<Content: HTML> = Element<Tags.b, Content>
package typealias blockquote<Content: HTML> = Element<Tags.blockquote, Content>
package typealias body<Content: HTML> = Element<Tags.body, Content>
package typealias br = VoidElement<Tags.br>
package typealias button<Content: HTML> = Element<Tags.button, Content>
package typealias caption<Content: HTML> = Element<Tags.caption, Content>
package typealias cite<Content: HTML> = Element<Tags.cite, Content>
package typealias code<Content: HTML> = Element<Tags.code, Content>
package typealias dd<Content: HTML> = Element<Tags.dd, Content>
package typealias del<Content: HTML> = Element<Tags.del, Content>
package typealias desc<Content: HTML> = Element<Tags.desc, Content>
package typealias details<Content: HTML> = Element<Tags.details, Content>
package typealias div<Content: HTML> = Element<Tags.div, Content>
package typealias dl<Content: HTML> = Element<Tags.dl, Content>
package typealias dt<Content: HTML> = Element<Tags.dt, Content>
package typealias em<Content: HTML> = Element<Tags.em, Content>
package typealias fieldset<Content: HTML> = Element<Tags.fieldset, Content>
package typealias figcaption<Content: HTML> = Element<Tags.figcaption, Content>
package typealias figure<Content: HTML> = Element<Tags.figure, Content>
package typealias footer<Content: HTML> = Element<Tags.footer, Content>
package typealias form<Content: HTML> = Element<Tags.form, Content>
package typealias g<Content: HTML> = Element<Tags.g, Content>
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
package typealias i<Content: HTML> = Element<Tags.i, Content>
package typealias img = VoidElement<Tags.img>
package typealias input = VoidElement<Tags.input>
package typealias label<Content: HTML> = Element<Tags.label, Content>
package typealias legend<Content: HTML> = Element<Tags.legend, Content>
package typealias li<Content: HTML> = Element<Tags.li, Content>
package typealias link = VoidElement<Tags.link>
package typealias main<Content: HTML> = Element<Tags.main, Content>
package typealias meta = VoidElement<Tags.meta>
package typealias nav<Content: HTML> = Element<Tags.nav, Content>
package typealias noscript<Content: HTML> = Element<Tags.noscript, Content>
package typealias ol<Content: HTML> = Element<Tags.ol, Content>
package typealias output<Content: HTML> = Element<Tags.output, Content>
package typealias p<Content: HTML> = Element<Tags.p, Content>
package typealias path<Content: HTML> = Element<Tags.path, Content>
package typealias pre<Content: HTML> = Element<Tags.pre, Content>
package typealias q<Content: HTML> = Element<Tags.q, Content>
package typealias rect<Content: HTML> = Element<Tags.rect, Content>
package typealias s<Content: HTML> = Element<Tags.s, Content>
package typealias section<Content: HTML> = Element<Tags.section, Content>
package typealias small<Content: HTML> = Element<Tags.small, Content>
package typealias span<Content: HTML> = Element<Tags.span, Content>
package typealias strong<Content: HTML> = Element<Tags.strong, Content>
package typealias sub<Content: HTML> = Element<Tags.sub, Content>
package typealias summary<Content: HTML> = Element<Tags.summary, Content>
package typealias sup<Content: HTML> = Element<Tags.sup, Content>
package typealias svg<Content: HTML> = Element<Tags.svg, Content>
package typealias symbol<Content: HTML> = Element<Tags.symbol, Content>
package typealias table<Content: HTML> = Element<Tags.table, Content>
package typealias tbody<Content: HTML> = Element<Tags.tbody, Content>
package typealias td<Content: HTML> = Element<Tags.td, Content>
package typealias tfoot<Content: HTML> = Element<Tags.tfoot, Content>
package typealias th<Content: HTML> = Element<Tags.th, Content>
package typealias thead<Content: HTML> = Element<Tags.thead, Content>
package typealias time<Content: HTML> = Element<Tags.time, Content>
package typealias title<Content: HTML> = Element<Tags.title, Content>
package typealias tr<Content: HTML> = Element<Tags.tr, Content>
package typealias ul<Content: HTML> = Element<Tags.ul, Content>
package typealias use<Content: HTML> = Element<Tags.use, Content>
