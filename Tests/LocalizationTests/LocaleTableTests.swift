import Foundation
import Localization
import Pricing
import Testing

/// The table as a whole: which row answers for which tag, and that it is what the script writes.
@Suite struct LocaleTableTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(arguments: LocaleData.tags) func `every row can be read`(_ tag: String) throws {
    let data = try #require(LocaleData.of(locale(tag)))
    #expect(data.id == LocaleID(tag))
    #expect(!data.ownName.isEmpty)
    #expect(Set(data.longMonths).count == 12)
    #expect((data.longMonths + data.mediumMonths).allSatisfy { !$0.isEmpty })
    #expect(data.currencySymbols.keys.allSatisfy { CurrencyCode($0) != nil })
  }

  /// By CLDR's `parentLocales` and likely subtags, not by cutting the tag.
  @Test(arguments: [
    ("fr-SN", "fr"), ("eu-ES", "eu"), ("es-ES", "es"), ("es-MX", "es-MX"), ("es-NI", "es-419"),
    ("es-GQ", "es"),
    ("en-AU", "en-AU"), ("en-AG", "en-001"), ("en-DE", "en-001"), ("en-US", "en"), ("en-PH", "en"),
    ("pt-BR", "pt"), ("pt-AO", "pt-AO"), ("pt-GW", "pt-PT"),
    ("zh-CN", "zh"), ("zh-Hans-CN", "zh"), ("zh-Hans-TW", "zh"), ("zh-TW", "zh-Hant"),
    ("zh-Hant-TW", "zh-Hant"),
    ("zh-HK", "zh-Hant-HK"), ("zh-MO", "zh-Hant-HK"), ("zh-hant-mo", "zh-Hant-HK"), ("zh-US", "zh-Hant"),
    ("sr-RS", "sr"), ("sr-Cyrl-BA", "sr"), ("sr-ME", "sr-Latn"), ("sr-Latn-RS", "sr-Latn"),
    ("sr-latn", "sr-Latn"),
    ("nb-NO", "no"), ("nn-NO", "nn"), ("no", "no"), ("hi-Latn", "en-IN"), ("en-Latn-GB", "en-GB"),
    ("iw-IL", "he"), ("in", "id"), ("tl-PH", "fil"), ("ca-valencia", "ca"), ("de-at", "de-AT"),
  ])
  func `a tag is answered by its nearest relative`(_ tag: String, _ row: String) throws {
    #expect(try LocaleData.of(locale(tag))?.id.description == row)
  }

  @Test(arguments: ["tlh", "az-Cyrl", "zh-Latn", "pa-PK", "uz-Arab-AF", "ks-IN"])
  func `a script that readers do not know is no substitute`(_ tag: String) throws {
    #expect(try LocaleData.of(locale(tag)) == nil)
  }

  @Test(arguments: [
    ("es", "español"), ("eu", "euskara"), ("pt-PT", "português europeu"), ("zh-Hant", "繁體中文"),
    ("he", "עברית"),
    ("de-CH", "Schweizer Hochdeutsch"), ("sr-Latn", "srpski (latinica)"), ("ja", "日本語"),
  ])
  func `a language is called as its speakers call it`(_ tag: String, _ name: String) throws {
    #expect(try LocaleData.of(locale(tag))?.ownName == name)
  }

  /// Digests stand in the head of the file, so that nobody needs the data to see that one of the two was changed.
  @Test func `the table is what the script writes`() throws {
    let table = try String(
      contentsOf: Self.file("Sources/Localization/LocaleTable+Rows.swift"), encoding: .utf8)
    let start = try #require(table.range(of: "extension LocaleTable {")).lowerBound
    let renew = "run Scripts/generate-locales"
    #expect(
      table.contains("// rows \(digest(table[start...].utf8))\n"), "the rows were changed by hand; \(renew)")
    let script = try Data(contentsOf: Self.file("Scripts/generate-locales"))
    #expect(table.contains("// script \(digest(script))\n"), "the script was changed; \(renew)")
    let currencies = CurrencyCode.all.joined(separator: " ")
    #expect(
      table.contains("// currencies \(digest(currencies.utf8))\n"), "there are other currencies; \(renew)")
  }

  /// The whole way, from CLDR's data; skipped where they were never fetched, unless all tools are asked for.
  @Test(.enabled(if: isFetched)) func `the script writes the table again`() throws {
    let process = Process()
    let output = Pipe()
    process.executableURL = Self.file("Scripts/generate-locales")
    process.arguments = ["--check"]
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
  }

  private static var isFetched: Bool {
    ProcessInfo.processInfo.environment["REQUIRE_TOOLS"] == "1"
      || FileManager.default.fileExists(atPath: file(".build/cldr").path)
  }

  private static func file(_ path: String) -> URL { root.appending(path: path) }

  /// FNV-1a, 64 bits.
  private func digest(_ bytes: some Sequence<UInt8>) -> String {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
