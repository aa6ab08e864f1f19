package import Diagnostics
package import Pricing

/// A message as a tree: texts, arguments, and choices between patterns.
///
/// The tree knows nothing of ICU's notation; another notation is another parser and printer. A message that
/// exists is well formed: every choice has its `other`, every tag is allowed.
package struct Message: Sendable {
  package typealias Pattern = [Element]

  package let pattern: Pattern
  /// The names that the message expects values for, and what it does with them.
  package let signature: Signature
  /// The text that the message was read from, and where it stands; offsets in the tree count from its start.
  package let source: Located<String>?

  package init(pattern: Pattern, source: Located<String>? = nil) {
    self.pattern = pattern
    self.source = source
    signature = Signature(of: pattern)
  }

  package indirect enum Element: Sendable {
    /// A text, and the UTF-8 offset in the source at which it stands unchanged.
    case text(String, at: Int)
    case argument(Argument)
    /// The number of the plural around, less the plural's offset.
    case pound(at: Int)
    case plural(Plural)
    case select(Select)
    case markup(Markup)
  }

  package struct Argument: Sendable {
    package let name: String
    package let format: ArgumentFormat
    /// From brace to brace.
    package let range: Range<Int>
  }

  package enum ArgumentFormat: Hashable, Sendable {
    /// As the value is: a text as it stands, a number, money or a date as the language writes it.
    case plain
    case number
    /// Rounded to a whole number, half to even.
    case integer
    case percent
    case currency
    case date(Formatter.DateStyle)
  }

  /// A choice by the plural category of a number.
  package struct Plural: Sendable {
    package enum Kind: String, Hashable, Sendable {
      case cardinal = "plural"
      case ordinal = "selectordinal"
    }

    package enum Key: Hashable, Sendable {
      /// This number and no other, before the offset is taken off: `=0`.
      case exact(ExactDecimal)
      case category(PluralCategory)
    }

    package struct Variant: Sendable {
      package let key: Key
      package let keyRange: Range<Int>
      package let pattern: Pattern
    }

    package let argument: String
    package let kind: Kind
    /// Taken off the number before its category is found and before `#` shows it.
    package let offset: Int
    package let variants: [Variant]
    package let range: Range<Int>
  }

  /// A choice by a word.
  package struct Select: Sendable {
    package struct Variant: Sendable {
      package let key: String
      package let keyRange: Range<Int>
      package let pattern: Pattern
    }

    package let argument: String
    package let variants: [Variant]
    package let range: Range<Int>
  }

  /// The elements that a message may mark its words with; the template knows what they become.
  package enum Tag: String, CaseIterable, Hashable, Sendable {
    case bold = "b"
    case emphasis = "em"
    /// A link; its address is the template's.
    case link = "a"
  }

  package struct Markup: Sendable {
    package let tag: Tag
    package let pattern: Pattern
    package let range: Range<Int>
  }
}
