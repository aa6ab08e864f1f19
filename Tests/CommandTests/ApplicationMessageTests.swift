import Foundation
import Testing

/// What is asked of a product whose catalogs hold words for its application.
@Suite struct ApplicationMessageTests {
  /// What `check` says of a real product after a change of its English catalog.
  private func said(changing old: String, to new: String, in product: String = "bakery") throws -> String {
    let workspace = try Workspace()
    try workspace.copy(Workspace.package.appending(path: "content/\(product)"), to: "content/\(product)")
    let path = "content/\(product)/en/messages.json"
    let file = workspace.root.appending(path: path)
    let text = try String(contentsOf: file, encoding: .utf8)
    try #require(text.contains(old))
    try workspace.write(text.replacing(old, with: new), to: path)
    return try workspace.run("check", product).error
  }

  @Test func lacksOneThatAllHave() throws {
    let error = try said(changing: #""app.usage.title""#, to: #""app.usage.headline""#)
    #expect(error.contains("the catalog lacks message 'app.usage.title', which is a text of the application"))
  }

  @Test func usesAValueThatNobodyGives() throws {
    let error = try said(
      changing: #"{"defaultMessage": "{used} of {limit}""#, to: #"{"defaultMessage": "{used} of {total}""#)
    #expect(error.contains("message 'app.usage.of' is given no value 'total'"))
  }

  @Test func takesAWordForANumber() throws {
    let error = try said(changing: "Left over: {amount} a month", to: "Left over: {amount, number} a month")
    #expect(error.contains("message 'app.roi.net' cannot use 'amount' so: it is a text"))
  }
}
