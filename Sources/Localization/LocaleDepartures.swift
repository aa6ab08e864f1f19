/// What is written otherwise than CLDR has it: all of it, each with its reason.
///
/// The signs that a product chooses for its currencies, such as `FCFA`, are the product's and not here.
enum LocaleDepartures {
  struct Departure: Sendable {
    /// It holds for every locale of the language.
    let language: String
    let field: LocaleFields.Name
    let reason: String
    let change: @Sendable (String) -> String

    init(
      _ language: String, _ field: LocaleFields.Name, because reason: String,
      _ change: @escaping @Sendable (String) -> String
    ) {
      (self.language, self.field, self.reason, self.change) = (language, field, reason, change)
    }
  }

  static let all: [Departure] = [
    Departure(
      "es", .quotes,
      because: "the Real Academia puts angular marks first, and “ ” inside them; CLDR has “ ” and ‘ ’"
    ) { _ in "«|»|“|”" },
    Departure(
      "es", .listEuphony,
      because: "y becomes e before the sound of an i; CLDR leaves that to the code that joins"
    ) { _ in ListEuphony.spanish.rawValue },
    Departure(
      "eu", .longDate,
      because: "CLDR writes 2026(e)ko otsailaren 1(a), as it cannot inflect; rule 37 of Euskaltzaindia can"
    ) { _ in "yi MMMM'ren' di" },
    Departure("eu", .mediumDate, because: "as the long date") { _ in "yi MMM di" },
    Departure("eu", .dateEndings, because: "as the long date") { _ in DateEndings.basque.rawValue },
    Departure(
      "fr", .longDate, because: "in running text the first of a month is 1er; CLDR has no ordinal in dates"
    ) { pattern in pattern.hasPrefix("d ") ? "di" + pattern.dropFirst() : pattern },
    Departure("fr", .dateEndings, because: "as the long date") { _ in DateEndings.french.rawValue },
    Departure(
      "fr", .quotes, because: "a no-break space belongs to each guillemet; CLDR leaves it to the writer"
    ) { marks in spaced(marks) },
    Departure(
      "he", .listEuphony,
      because:
        "the conjunction is joined by a hyphen to what is not Hebrew; CLDR leaves that to the code that joins"
    ) { _ in ListEuphony.hebrew.rawValue },
  ]

  static func apply(to fields: inout LocaleFields, of language: String) {
    for departure in all where departure.language == language {
      fields[departure.field] = departure.change(fields[departure.field] ?? "")
    }
  }

  private static func spaced(_ marks: String) -> String {
    var text = ""
    for mark in marks {
      switch mark {
      case "«", "‹": text += "\(mark)\u{A0}"
      case "»", "›": text += "\u{A0}\(mark)"
      default: text.append(mark)
      }
    }
    return text
  }
}
