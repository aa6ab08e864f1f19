import Testing

@testable import Site

@Suite struct ColorTests {
  /// Ratios as computed by the formula of WCAG 2.2 with a library's power function.
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#777777", "#ffffff", 4.478),
    ("#2b1708", "#ffd76a", 12.35),
    ("#b54708", "#ffffff", 5.4286),
  ])
  func contrastIsThatOfTheStandard(front: String, ground: String, ratio: Double) throws {
    let found = try #require(Color(front)).contrast(with: try #require(Color(ground)))
    #expect(abs(found - ratio) < 0.01)
  }

  @Test(arguments: ["", "#fff", "fff", "#gggggg", "red", "#1234567", "#+12345", "rgb(0,0,0)"])
  func refusesWhatIsNoColour(hex: String) {
    #expect(Color(hex) == nil)
  }
}
