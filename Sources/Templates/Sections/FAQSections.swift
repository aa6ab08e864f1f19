import Markup
import Site

/// The questions of a FAQ page.
struct QuestionList: Component {
  let sections: [PageSection]
  let context: PageContext

  var body: some HTML {
    section(.class("faq")) {
      div(.class("wrap")) {
        div(.class("items")) {
          for question in sections { QuestionView(question: question, level: 2, context: context) }
        }
      }
    }
  }
}

/// Some questions of the FAQ page, on another page.
struct FAQTeaser: Component {
  let section: PageSection
  let context: PageContext

  private var source: Page? { context.site.page(laidOutAs: .faq, in: context.locale) }

  private var questions: [PageSection] {
    let all = source?.sections.filter { $0.kind == .prose } ?? []
    if let ids = section.options["ids"] {
      return ids.split(separator: ",").compactMap { id in all.first { $0.id == id } }
    }
    return Array(all.prefix(section.options["limit"].flatMap { Int($0) } ?? all.count))
  }

  var body: some HTML {
    Markup.section(.class("faq"), .id(section.id)) {
      div(.class("wrap")) {
        MarginNote(section.note)
        div(.class("head")) {
          h2 { InlineView(section.heading) }
          MarkdownView(section.blocks, context.texts)
          if let source {
            p {
              a(.href(WebAddress(source.path)), .event(.allQuestionsOpened)) { context.texts.text(.faqAll) }
            }
          }
        }
        div(.class("items")) {
          for question in questions { QuestionView(question: question, level: 3, context: context) }
        }
      }
    }
  }
}

/// A question that opens on its answer.
///
/// The anchor is on the answer, so that a link to it opens it.
private struct QuestionView: Component {
  let question: PageSection
  let level: Int
  let context: PageContext

  var body: some HTML {
    details(.event(.questionOpened), .data("data-question", question.id)) {
      summary {
        if level == 2 { h2 { InlineView(question.heading) } } else { h3 { InlineView(question.heading) } }
        IconView(.chevron)
      }
      div(.class("text"), .id(question.id)) {
        MarkdownView(question.blocks, context.texts)
        for item in question.items {
          p { strong { InlineView(item.heading) } }
          MarkdownView(item.blocks, context.texts)
        }
      }
    }
  }
}
