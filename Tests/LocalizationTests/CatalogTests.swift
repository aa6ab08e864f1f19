import Diagnostics
import Localization
import Testing

@Suite struct CatalogTests {
  @Test func `reads texts and objects in their order`() throws {
    var desk = Desk()
    let catalog = try desk.decoded(
      "en",
      """
      {
        "plan.pro.name": "Professional",
        "plan.name": {"defaultMessage": "Caf\\u00e9 “{x}”", "description": "x = the plan"},
        "a": {"description": "", "defaultMessage": ""}
      }
      """)
    #expect(desk.lines == [])
    #expect(catalog.isReadable)
    #expect(catalog.entries.map(\.id.description) == ["plan.pro.name", "plan.name", "a"])
    #expect(catalog.entries.map(\.text.value) == ["Professional", "Café “{x}”", ""])
    #expect(catalog.entries.map(\.description) == [nil, "x = the plan", ""])
    let id = try #require(MessageID("plan.name"))
    #expect(catalog[id]?.text.value == "Café “{x}”")
    #expect(try catalog[#require(MessageID("none"))] == nil)
  }

  @Test(arguments: [
    Case(
      "no JSON", "{\n  \"a\": \"é\" \"b\"\n}",
      ["en.json:2:11-12: error: expected ',' or '}' after this entry [json-syntax]"]),
    Case("nothing", "", ["en.json:1:1-1: error: expected a value, found the end of the file [json-syntax]"]),
    Case(
      "an array", " [1]", ["en.json:1:2-5: error: a catalog is an object, found an array [message-shape]"]),
    Case(
      "an id twice", "{\"a\": \"1\",\n \"é\": \"\", \"a\": \"2\"}",
      [
        "en.json:2:2-5: error: 'é' is not a message id [invalid-message-id]",
        "en.json:2:11-14: error: message 'a' comes twice [duplicate-message]",
        "en.json:1:2-5: note: first defined here",
      ]),
    Case(
      "an empty id", "{\"\": \"x\"}", ["en.json:1:2-4: error: a message without an id [invalid-message-id]"]),
    Case(
      "wrong ids", "{\"a..b\": \"\", \".a\": \"\", \"a-b\": \"\", \"a b\": \"\"}",
      [
        "en.json:1:2-8: error: 'a..b' is not a message id [invalid-message-id]",
        "en.json:1:14-18: error: '.a' is not a message id [invalid-message-id]",
        "en.json:1:24-29: error: 'a-b' is not a message id [invalid-message-id]",
        "en.json:1:35-40: error: 'a b' is not a message id [invalid-message-id]",
      ]),
    Case(
      "a number for a text", "{\"a\": 12}",
      ["en.json:1:7-9: error: message 'a' must be a text, found a number [message-shape]"]),
    Case(
      "null and a list", "{\"a\": null, \"b\": []}",
      [
        "en.json:1:7-11: error: message 'a' must be a text, found null [message-shape]",
        "en.json:1:18-20: error: message 'b' must be a text, found an array [message-shape]",
      ]),
    Case(
      "an object without a text", "{\"a\": {}}",
      ["en.json:1:2-5: error: message 'a' has no 'defaultMessage' [message-shape]"]),
    Case(
      "an unknown key", "{\"a\": {\"defaultMessage\": \"\", \"desription\": \"\"}}",
      ["en.json:1:30-42: error: message 'a' has an unknown key 'desription' [message-shape]"]),
    Case(
      "a text twice", "{\"a\": {\"defaultMessage\": \"\", \"defaultMessage\": \"\"}}",
      [
        "en.json:1:30-46: error: message 'a' has 'defaultMessage' twice [message-shape]",
        "en.json:1:8-24: note: first defined here",
      ]),
    Case(
      "a text that is none", "{\"a\": {\"defaultMessage\": null}}",
      [
        "en.json:1:26-30: error: 'defaultMessage' of message 'a' must be a text, found null [message-shape]"
      ]),
    Case(
      "a fault inside a text", "{\"a\": \"é {x, nunber}\"}",
      ["en.json:1:14-20: error: unknown format 'nunber' [message-unknown-format]"]),
    Case(
      "a fault behind escapes", "{\"a\": \"\\u00e9\\\"\\ud83c\\udf82 {x.y} \\n{\"}",
      [
        "en.json:1:30-33: error: 'x.y' is not the name of an argument [message-argument-name]",
        "en.json:1:37-38: error: an argument that is not closed [message-syntax]",
      ]),
  ])
  func `tells what is wrong and where`(_ row: Case<String, [String]>) throws {
    var desk = Desk()
    _ = try desk.catalog("en", row.input)
    #expect(desk.lines == row.expected)
  }

  @Test func `keeps what is whole and remembers what is broken`() throws {
    var desk = Desk()
    let catalog = try desk.catalog("en", "{\"a\": 1, \"b\": \"x\", \"c\": \"{\"}")
    #expect(catalog.messages.keys.map(\.description) == ["b"])
    for (name, isMentioned) in [("a", true), ("b", true), ("c", true), ("d", false)] {
      #expect(try catalog.mentions(#require(MessageID(name))) == isMentioned)
    }
  }

  @Test func `suggests the key that was meant`() throws {
    var desk = Desk()
    _ = try desk.decoded("en", "{\"a\": {\"defaultMessage\": \"\", \"desription\": \"\"}}")
    #expect(desk.faults.diagnostics.map(\.help) == ["did you mean 'description'?"])
  }
}
