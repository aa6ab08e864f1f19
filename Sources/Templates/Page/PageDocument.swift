import Localization
package import Markup
package import Site

/// A whole page of the site.
package struct PageDocument: Component {
  package let page: Page
  /// For the header of the answer; the same stands in the page.
  package let securityPolicy: String
  private let context: PageContext
  private let code: InlineCode

  package init(_ context: PageContext) {
    self.context = context
    page = context.page
    code = InlineCode(context)
    securityPolicy = code.securityPolicy(context.digest)
  }

  package var body: some HTML {
    html(.lang(context.locale.description), .dir(context.texts.formatter.data.direction.rawValue)) {
      PageHead(context: context, code: code, securityPolicy: securityPolicy)
      Markup.body {
        IconSprite(mark: context.site.profile.theme.mark, icons: Icon.allCases)
        a(.class("skip"), .href(WebAddress("#main"))) { context.texts.text(.siteSkip) }
        SiteHeader(context: context)
        main(
          .id("main"), .tabindex(-1),
          context.page.isTranslated ? nil : .lang(context.page.textLocale.description)
        ) {
          if !context.page.isTranslated { FallbackNotice(context: context) }
          PageBody(context: context)
        }
        SiteFooter(context: context)
      }
    }
  }
}

/// Says that a translation is missing.
private struct FallbackNotice: Component {
  let context: PageContext

  var body: some HTML {
    div(.class("wrap"), .lang(context.locale.description)) {
      div(.class("callout note"), .role("note")) {
        p {
          context.texts.text(
            .pageFallback, ["language": .text(context.page.textLocale.ownName)])
        }
      }
    }
  }
}

/// What stands between header and footer.
private struct PageBody: Component {
  let context: PageContext

  var body: some HTML {
    PageOpening(context: context)
    for group in groups { SectionGroupView(group: group, context: context) }
    if !context.page.footnotes.isEmpty { FootnotesView(context: context) }
  }

  /// Questions that follow each other stand in one list.
  private var groups: [SectionGroup] {
    guard context.page.layout == .faq else { return context.page.sections.map(SectionGroup.section) }
    var groups: [SectionGroup] = []
    for section in context.page.sections {
      if section.kind != .prose {
        groups.append(.section(section))
      } else if case .questions(let list)? = groups.last {
        groups[groups.count - 1] = .questions(list + [section])
      } else {
        groups.append(.questions([section]))
      }
    }
    return groups
  }
}

enum SectionGroup {
  case section(PageSection)
  case questions([PageSection])
}

private struct SectionGroupView: Component {
  let group: SectionGroup
  let context: PageContext

  var body: some HTML {
    switch group {
    case .section(let section): SectionView(section: section, context: context)
    case .questions(let sections): QuestionList(sections: sections, context: context)
    }
  }
}

private struct FootnotesView: Component {
  let context: PageContext

  var body: some HTML {
    section(.class("prose footnotes")) {
      div(.class("wrap")) {
        div(.class("head")) { h2(.id("footnotes")) { context.texts.text(.footnotesHeading) } }
        div(.class("text")) {
          ol {
            for (index, note) in context.page.footnotes.enumerated() {
              li(.id("fn-\(index + 1)")) {
                MarkdownView(note.blocks, context.texts)
                BackReferences(number: index + 1, mentions: note.mentions)
              }
            }
          }
        }
      }
    }
  }
}
