import Diagnostics

extension CatalogChecks {
  /// Finds breaches of a language's typographic rules in the words of messages; see ``Typography``.
  @Sendable static func messageTypography(_ set: CatalogSet) -> [Diagnostic] {
    set.items.flatMap { catalog in
      catalog.items.flatMap { item in
        faults(in: item.message, catalog.locale, set.rules.frenchSpacing).map {
          .typography($0, at: item.span($0.range))
        }
      }
    }
  }

  private static func faults(
    in message: Message, _ locale: LocaleID, _ french: FrenchSpacing
  ) -> [Typography.Fault] {
    var seen: Set<Typography.Fault> = []
    return message.readings.flatMap { reading in
      Typography.faults(in: reading.text, locale: locale, french: french).compactMap { fault in
        let placed = Typography.Fault(
          rule: fault.rule, range: reading.sourceRange(fault.range), message: fault.message, help: fault.help)
        return seen.insert(placed).inserted ? placed : nil
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func typography(_ fault: Typography.Fault, at span: Span) -> Diagnostic {
    .warning(.typography, fault.message, at: span, help: "\(fault.help) (rule \(fault.rule))")
  }
}
