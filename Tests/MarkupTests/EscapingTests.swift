import Testing

@testable import Markup

@Suite struct EscapingTests {
  private static func text(_ html: some HTML) -> String { String(decoding: html.fragment(), as: UTF8.self) }

  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("a & b", "a &amp; b"),
    ("\"q\" 'a'", "&quot;q&quot; 'a'"),
    ("&lt;", "&amp;lt;"), ("é🥖", "é🥖"), ("", ""),
  ])
  func textIsText(raw: String, written: String) {
    #expect(Self.text(span { raw }) == "<span>\(written)</span>")
  }

  @Test(arguments: [
    ("\"><script>", "&quot;&gt;&lt;script&gt;"), ("a & b", "a &amp; b"), ("it's", "it's"),
  ])
  func attributesStayInTheirQuotes(raw: String, written: String) {
    #expect(Self.text(span(.title(raw)) { "" }) == "<span title=\"\(written)\"></span>")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x", "\u{1}javascript:x", "file:///etc/passwd",
  ])
  func addressesThatRunCodeLeadNowhere(address: String) {
    #expect(WebAddress(address).text == "about:invalid")
  }

  @Test(arguments: [
    "/es/precios/", "#plans", "?a=b:c", "https://a.example/?x=1&y=2", "mailto:a@b.example", "tel:+34944",
    "page",
  ])
  func otherAddressesStay(address: String) {
    #expect(WebAddress(address).text == address)
  }

  @Test func jsonCannotEndItsScript() {
    let data = ScriptData(type: "application/ld+json", json: Array("{\"a\":\"</script><!--\"}".utf8))
    #expect(
      Self.text(data)
        == "<script type=\"application/ld+json\">{\"a\":\"\\u003c/script>\\u003c!--\"}</script>\n")
  }
}

@Suite struct ElementTests {
  @Test func writesWhatStandsBelowEachOther() {
    let names = ["a", "b"]
    let html = ul {
      for name in names { li { name } }
      if names.isEmpty { li { "none" } } else { li { "some" } }
    }
    #expect(
      String(decoding: html.fragment(), as: UTF8.self)
        == "<ul>\n<li>a</li>\n<li>b</li>\n<li>some</li>\n</ul>\n"
    )
  }

  @Test func voidElementsHaveNoEnd() {
    #expect(String(decoding: br().fragment(), as: UTF8.self) == "<br>")
  }

  @Test(arguments: [
    ("z", "<a class=\"x\" href=\"/y\" title=\"z\">w</a>"), (nil, "<a class=\"x\" href=\"/y\">w</a>"),
  ])
  func attributesStandInWrittenOrderAndAbsentOnesDoNot(title: String?, written: String) {
    let html = a(.class("x"), .href(WebAddress("/y")), title.map { .title($0) }) { "w" }
    #expect(String(decoding: html.fragment(), as: UTF8.self) == written)
  }
}
