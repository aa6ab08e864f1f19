import JSON
import Localization
import Pricing
import Site

/// `events.json`: what is told about the way to a plan, by the site and by the application, under one name each.
enum EventCatalogue {
  static let formatVersion = 1

  static func json(of site: CheckedSite) -> JSONValue {
    let events = ConversionEvent.allCases.filter { $0.canHappen(in: site.definition) }
    return [
      "formatVersion": .integer(formatVersion),
      "product": .id(site.definition.header.product),
      "hook": "data-event",
      "events": .array(events.map { event($0, of: site) }),
    ]
  }

  private static func event(_ event: ConversionEvent, of site: CheckedSite) -> JSONValue {
    [
      "name": .string(event.rawValue),
      "source": .string(event.source.rawValue),
      "on": .optional(event.moment),
      "when": .string(event.trigger),
      "properties": .array(
        event.properties.map { property in
          let values = values(of: property, on: site)
          return [
            "name": .string(property.rawValue),
            "type": .string(property.type),
            "values": values.map(JSONValue.ids) ?? .null,
            "attribute": event.source == .site && property.isInHook
              ? .string("data-\(property.rawValue)") : .null,
          ]
        }),
    ]
  }

  private static func values(of property: EventProperty, on site: CheckedSite) -> [String]? {
    switch property {
    case .language: site.languages.all.map(\.description)
    default: property.values(in: site.definition, actions: site.profile.actions.keys.sorted())
    }
  }
}
