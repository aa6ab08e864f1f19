import Markup
import Site

/// The attributes by which a script knows that an element stands for a conversion event.
extension Attribute {
  static func event(_ event: ConversionEvent) -> Attribute { .data("data-event", event.rawValue) }
}
