import Localization
import Pricing
import Testing

@Suite struct LocaleTests {
  @Test(arguments: ["en", "eu", "fr-SN", "zh-Hant-TW", "es-419", "gsw"])
  func `accepts a tag`(_ tag: String) {
    #expect(LocaleID(tag)?.description == tag)
  }

  @Test(arguments: [
    "", "e", "EN", "engl", "en-", "-en", "en_GB", "en-G", "en-toolongtag", "en--GB", "es ", "ñu",
  ])
  func `refuses what is no tag`(_ tag: String) {
    #expect(LocaleID(tag) == nil)
  }

  @Test func `knows its language and parents`() throws {
    let id = try locale("zh-Hant-TW")
    #expect(id.language == "zh")
    #expect(id.parent == LocaleID("zh-Hant"))
    #expect(id.parent?.parent == LocaleID("zh"))
    #expect(try locale("zh").parent == nil)
    #expect(try locale("en") < locale("es"))
  }

  @Test func `finds the facts of the nearest parent`() throws {
    #expect(try LocaleData.of(locale("fr-SN"))?.ownName == "français")
    #expect(try LocaleData.of(locale("tlh")) == nil)
    for (tag, name) in [("en", "English"), ("es", "español"), ("eu", "euskara"), ("fr", "français")] {
      let data = try #require(try LocaleData.of(locale(tag)), "the row of \(tag) compiles")
      #expect(data.ownName == name)
      #expect(data.direction == .leftToRight)
      #expect(data.id == LocaleID(tag))
    }
  }

  @Test(arguments: [
    ("2026-02-01", true), ("2024-02-29", true), ("2000-02-29", true), ("0001-01-01", true),
    ("2026-02-29", false), ("1900-02-29", false), ("2026-04-31", false), ("2026-13-01", false),
    ("2026-00-10", false), ("2026-01-00", false), ("0000-01-01", false), ("2026-2-1", false),
    ("2026-02-01 ", false), ("2026/02/01", false), ("+026-02-01", false), ("", false),
  ])
  func `reads a date that the calendar has`(_ iso: String, _ isValid: Bool) {
    #expect(CalendarDate(iso)?.description == (isValid ? iso : nil))
  }

  @Test func `orders dates`() throws {
    let dates = try ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].map {
      try #require(CalendarDate($0))
    }
    #expect(dates.shuffled().sorted() == dates)
  }
}
