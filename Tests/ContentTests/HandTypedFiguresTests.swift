import Testing

@testable import Content
@testable import Site

@Suite struct HandTypedFiguresTests {
  private static func form(_ text: String) -> WrittenForm {
    WrittenForm(Fact(name: "fact", kind: .text, text: text))
  }

  /// Each figure is written as its language writes it, and typed with every space there is, or none.
  @Test(arguments: [
    ("10%", ["10%", "10 %", "10\u{A0}%", "10\u{202F}%", "10\u{2009}%"]),
    ("10\u{A0}%", ["10%", "10 %", "10\u{202F}%"]),
    ("%\u{A0}10", ["%10", "% 10", "%\u{202F}10"]),
    ("€1,499", ["€1,499", "€ 1,499", "€\u{A0}1,499"]),
    ("1\u{202F}499,50\u{A0}€", ["1499,50€", "1 499,50 €", "1\u{A0}499,50\u{202F}€"]),
    ("50\u{A0}products", ["50 products", "50products", "(50 products),"]),
  ])
  func isFoundWithAnySpace(written: String, typed: [String]) {
    for text in typed {
      #expect(HandTypedFigures.find(in: "Now \(text).", forms: [Self.form(written)]).count == 1, "\(text)")
    }
  }

  @Test(arguments: [
    "x10%", "é10%", "10%x", "10%é", "110%", "1.10%", "1,10%", "v2.10 %", "10.5%", "id_10%", "2010 %", "10\n%",
    "10  %", "1 0%",
  ])
  func isNotFoundInOtherThings(text: String) {
    #expect(HandTypedFigures.find(in: text, forms: [Self.form("10%")]).isEmpty)
  }

  @Test func tellsItsPlaceInBytes() throws {
    let found = HandTypedFigures.find(in: "ñ🥖 10\u{202F}% é", forms: [Self.form("10%")])
    let finding = try #require(found.first)
    #expect(finding.range == 7..<13)
    #expect(finding.text == "10\u{202F}%")
  }
}
