import Localization
import Markup
import Site

/// A section of a page, drawn by what it is.
struct SectionView: Component {
  let section: PageSection
  let context: PageContext

  var body: some HTML {
    switch section.kind {
    case .prose: ProseSection(section: section, context: context)
    case .benefits, .personas: ItemsSection(section: section, context: context)
    case .testimonials: TestimonialsSection(section: section, context: context)
    case .plans: PlansSection(section: section, context: context)
    case .addons: AddOnsSection(section: section, context: context)
    case .comparison: ComparisonSection(section: section, context: context)
    case .roi: CalculatorSection(section: section, context: context)
    case .faq: FAQTeaser(section: section, context: context)
    case .cta: CallToAction(section: section, context: context)
    }
  }
}

/// The frame of every section: its heading, what is written below it, and the section's own content.
struct SectionFrame<Content: HTML>: Component {
  let name: String
  let source: PageSection
  let texts: LocaleTexts
  var hidesHeading = false
  @HTMLBuilder let content: Content

  var body: some HTML {
    section(.class(words: name.split(separator: " ").map(String.init)), .id(source.id)) {
      div(.class("wrap")) {
        MarginNote(source.note)
        if hidesHeading {
          h2(.class("vh")) { InlineView(source.heading) }
          MarkdownView(source.blocks, texts)
        } else {
          div(.class("head")) {
            h2 { InlineView(source.heading) }
            MarkdownView(source.blocks, texts)
          }
        }
        content
      }
    }
  }
}

/// Running text: legal pages, contact, how billing works.
struct ProseSection: Component {
  let section: PageSection
  let context: PageContext

  var body: some HTML {
    Markup.section(.class("prose"), .id(section.id)) {
      div(.class("wrap")) {
        MarginNote(section.note)
        div(.class("head")) { h2 { InlineView(section.heading) } }
        div(.class("text")) {
          MarkdownView(section.blocks, context.texts)
          for item in section.items {
            h3(.id(item.id)) { InlineView(item.heading) }
            MarkdownView(item.blocks, context.texts)
          }
        }
      }
    }
  }
}

/// Things listed side by side: figures with what they mean, people or hours with what they get.
struct ItemsSection: Component {
  let section: PageSection
  let context: PageContext

  var body: some HTML {
    SectionFrame(name: section.kind.rawValue, source: section, texts: context.texts) {
      div(.class("items")) {
        for item in section.items {
          div(.class("item")) {
            h3 { InlineView(item.heading) }
            MarkdownView(item.blocks, context.texts)
          }
        }
      }
    }
  }
}

/// What customers say, signed by what they do.
struct TestimonialsSection: Component {
  let section: PageSection
  let context: PageContext

  var body: some HTML {
    SectionFrame(name: "testimonials", source: section, texts: context.texts) {
      div(.class("items")) {
        for item in section.items {
          figure(.class("item")) {
            MarkdownView(item.blocks, context.texts)
            figcaption { InlineView(item.heading) }
          }
        }
      }
    }
  }
}

/// The last word of a page: a sentence and a button.
struct CallToAction: Component {
  let section: PageSection
  let context: PageContext

  private var words: [Block] { section.blocks.filter { !$0.isButton } }
  private var buttons: [Block] { section.blocks.filter(\.isButton) }

  var body: some HTML {
    Markup.section(.class("cta"), .id(section.id)) {
      div(.class("wrap")) {
        MarginNote(section.note)
        div(.class("head")) {
          h2 { InlineView(section.heading) }
          MarkdownView(words, context.texts)
        }
        MarkdownView(buttons, context.texts)
      }
    }
  }
}

extension Block {
  /// Whether the block is a paragraph that is a button.
  fileprivate var isButton: Bool {
    guard case .paragraph(let content) = self, content.count == 1, case .link(let link)? = content.first
    else {
      return false
    }
    return link.isButton
  }
}
