import Foundation

/// One way in which Foundation writes otherwise than this tool, by value: what it makes of our text.
///
/// Foundation's data are Apple's edition of CLDR 46. Where nothing else is said, the plain ICU 77, whose data are
/// CLDR 47, agrees with this tool and not with Foundation.
struct FormatDifference: Sendable {
  enum Kind: Sendable {
    case number, percent, money, longDate, mediumDate, list, quotes, innerQuotes, direction, cardinal, ordinal
  }

  let tags: [String]
  let kind: Kind
  let reason: String
  let rewrite: @Sendable (String) -> String

  init(
    _ tags: String, _ kind: Kind, because reason: String, _ rewrite: @escaping @Sendable (String) -> String
  ) {
    self.tags = tags.split(separator: " ").map(String.init)
    self.kind = kind
    self.reason = reason
    self.rewrite = rewrite
  }

  /// - Parameter pairs: regular expressions, and what takes their place.
  init(
    _ tags: String, _ kind: Kind, because reason: String, _ pairs: KeyValuePairs<String, String>
  ) {
    let pairs = pairs.map { ($0.key, $0.value) }
    self.init(tags, kind, because: reason) { text in
      pairs.reduce(text) {
        $0.replacingOccurrences(of: $1.0, with: $1.1, options: .regularExpression)
      }
    }
  }

  static let all = departures + version + numbers + dates + texts
}

// MARK: What this tool means otherwise

extension FormatDifference {
  private static let spanish =
    "es es-419 es-AR es-BO es-CL es-CO es-CR es-DO es-EC es-GT es-MX es-PE es-PY es-US es-UY es-VE"
  private static let french = "fr fr-CA fr-CH fr-LU fr-MA"

  private static let departures = [
    FormatDifference(spanish, .quotes, because: "the Real Academia's marks", ["«": "“", "»": "”"]),
    FormatDifference(spanish, .innerQuotes, because: "the Real Academia's marks", ["“": "‘", "”": "’"]),
    FormatDifference(french, .longDate, because: "the first of a month is 1er", ["^1er ": "1 "]),
    FormatDifference(french, .quotes, because: "the space belongs to the mark", ["\u{A0}": ""]),
    FormatDifference(
      "fr fr-CH fr-LU fr-MA", .innerQuotes, because: "the space belongs to the mark", ["\u{A0}": ""]),
    FormatDifference(
      "eu", .longDate, because: "rule 37", ["^(\\d+)e?ko (\\S+) (\\d+)a?$": "$1(e)ko $2 $3(a)"]),
    FormatDifference(
      "eu", .mediumDate, because: "rule 37", ["^(\\d+)e?ko (\\S+) (\\d+)a?$": "$1(e)ko $2 $3(a)"]),
  ]
}

// MARK: What CLDR 47 changed

extension FormatDifference {
  private static let version = [
    FormatDifference("hi", .longDate, because: "CLDR 46 spells October so", ["अक्टूबर": "अक्तूबर"]),
    FormatDifference("hi", .mediumDate, because: "CLDR 46 spells October so", ["अक्टू॰": "अक्तू॰"]),
  ]
}

// MARK: What Apple has otherwise

extension FormatDifference {
  private static let numbers = [
    FormatDifference("de-AT es-CR", .number, because: "groups as in the parent", ["(?<=\\d)\u{A0}": "."]),
    FormatDifference(
      "de-AT es-CR", .percent, because: "groups as in the parent", ["(?<=\\d)\u{A0}(?=\\d)": "."]),
    FormatDifference("es-CR", .money, because: "groups as in the parent", ["(?<=\\d)\u{A0}(?=\\d)": "."]),
    FormatDifference("es-BO", .money, because: "the sign after the symbol", ["^-([^\\d]+)": "$1-"]),
    FormatDifference(
      "es-419 es-AR es-BO es-CL es-CO es-CR es-DO es-EC es-GT es-MX es-PE es-PY es-US es-UY es-VE", .money,
      because: "a symbol for VED", ["VED": "Bs.D"]),
    FormatDifference(
      "es-US", .money, because: "symbols as in English",
      ["CAD\u{A0}": "CA\\$", "EUR\u{A0}": "€", "GBP\u{A0}": "£"]),
    FormatDifference(
      "fr-CH", .money, because: "the currency first, and a comma",
      ["^(-?[\\d\u{202F}.]+)\u{A0}(.+)$": "$2\u{A0}$1", "\\.(\\d+)$": ",$1"]),
    FormatDifference("ar-LB", .money, because: "a symbol for SDG", ["SDG": "ج.س."]),
    FormatDifference("id", .money, because: "no space after a symbol", ["(Rp|Rs|Cg\\.)\u{A0}": "$1"]),
    FormatDifference("ja", .money, because: "a narrow sign for JPY", ["￥": "¥"]),
    FormatDifference("ms", .money, because: "no space after a code", ["\u{A0}": ""]),
    FormatDifference("kn ur ur-IN", .number, because: "groups as in India") { indian($0) },
    FormatDifference("kn ml mr ur", .money, because: "groups as in India") { indian($0) },
    FormatDifference("ur-IN", .percent, because: "the Arabic sign", ["%": "٪"]),
  ]

  /// Groups of two before the last three.
  private static func indian(_ text: String) -> String {
    guard let range = text.range(of: "\\p{Nd}[\\p{Nd},٬]*", options: .regularExpression) else { return text }
    let separator = text[range].first { !$0.isNumber }.map(String.init) ?? ""
    let digits = text[range].filter(\.isNumber)
    var grouped = String(digits.suffix(3))
    var rest = digits.dropLast(3)
    while !rest.isEmpty {
      grouped = rest.suffix(2) + separator + grouped
      rest = rest.dropLast(2)
    }
    return text.replacingCharacters(in: range, with: grouped)
  }

  private static let dates = [
    FormatDifference(
      "ar ar-AE ar-DZ ar-EG ar-IQ ar-JO ar-LB ar-LY ar-SA ar-TN", .longDate,
      because: "a comma before the year",
      [" ([\\d٠-٩]+)$": "، $1"]),
    FormatDifference("ca", .mediumDate, because: "no preposition", [" (de |d’)": " "]),
    FormatDifference("cs sk", .mediumDate, because: "narrow spaces", ["\\. ": ".\u{202F}"]),
    FormatDifference(
      "en-001 en-AU en-GB en-IN en-KE en-NG en-NZ en-SG en-ZA", .mediumDate, because: "three letters",
      ["Sept": "Sep", "June": "Jun", "July": "Jul"]),
    FormatDifference(
      "es-US", .mediumDate, because: "the month first", ["^(\\d+) (\\S+) (\\d+)$": "$2 $1, $3"]),
    FormatDifference(
      "gu", .mediumDate, because: "months with a mark of abbreviation",
      [
        "જાન્યુ": "જાન૰", "ફેબ્રુ": "ફેબ૰", "ઑગસ્ટ": "ઑગ૰", "સપ્ટે": "સપ્ટ૰", "ઑક્ટો": "ઑક્ટ૰", "નવે": "નવ૰",
        "ડિસે": "ડિસ૰",
      ]),
    FormatDifference("hr", .mediumDate, because: "the month as a number") { croatian($0) },
    FormatDifference(
      "ru ru-KZ ru-UA", .mediumDate, because: "short months in full",
      ["мар\\.": "марта", "июн\\.": "июня", "июл\\.": "июля"]),
    FormatDifference(
      "ur ur-IN", .mediumDate, because: "months of three letters",
      [
        "جنوری": "جنو", "فروری": "فرو", "مارچ": "مار", "اپریل": "اپر", "جولائی": "جول", "اگست": "اگس",
        "ستمبر": "ستم", "اکتوبر": "اکت", "نومبر": "نوم", "دسمبر": "دسم",
      ]),
    FormatDifference("vi", .longDate, because: "the word for day", ["^": "ngày "]),
    FormatDifference("vi", .mediumDate, because: "the word for day", ["^": "ngày "]),
  ]

  private static func croatian(_ text: String) -> String {
    let months = ["sij", "velj", "ožu", "tra", "svi", "lip", "srp", "kol", "ruj", "lis", "stu", "pro"]
    let words = text.split(separator: " ")
    guard words.count == 3, let month = months.firstIndex(of: String(words[1])) else { return text }
    let padded = [words[0], "\(month + 1)."].map { $0.count < 3 ? "0\($0)" : "\($0)" }
    return padded.joined() + words[2]
  }

  private static let texts = [
    FormatDifference(
      "ar ar-AE ar-DZ ar-EG ar-IQ ar-JO ar-LB ar-LY ar-MA ar-SA ar-TN he", .quotes, because: "straight marks",
      ["[“”]": "\""]),
    FormatDifference(
      "ar ar-AE ar-DZ ar-EG ar-IQ ar-JO ar-LB ar-LY ar-MA ar-SA ar-TN he", .innerQuotes,
      because: "straight marks",
      ["[‘’]": "'"]),
    FormatDifference(
      "en-001 en-AU en-IN en-KE en-NG en-NZ en-SG en-ZA", .list, because: "a comma before and",
      ["^(.*, .*) and ": "$1, and "]),
    FormatDifference("hi", .list, because: "no comma before and", [", और ": " और "]),
    FormatDifference("th", .list, because: "spaces around and", [" ?และ": " และ "]),
  ]
}
