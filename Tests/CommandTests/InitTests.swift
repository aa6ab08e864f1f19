import Foundation
import Testing

/// A product to begin from: it is whole, it passes every check, and it never takes another's place.
@Suite struct InitTests {
  private static let languages = [["en"], ["eu"], ["fr", "en"], ["en", "es", "eu", "fr"]]

  @Test(arguments: ["loaf", "blueprint", "ledger"], languages)
  func passesEveryCheckAndBuilds(design: String, locales: [String]) throws {
    let workspace = try Workspace()
    let made = try workspace.run(
      "init", "shop_2", "--design", design, "--locales", locales.joined(separator: ","))
    #expect(made.status == 0, "\(made.error)")
    #expect(made.output.contains("content/shop_2: \(3 + 10 * locales.count) files in"))
    let checked = try workspace.run("check", "--strict")
    #expect(checked.status == 0)
    #expect(checked.error == "")
    let built = try workspace.run("build", "shop_2")
    #expect(built.status == 0, "\(built.error)")
    #expect(built.error == "")
    let isWhole =
      workspace.exists("public/shop_2/web/index.html")
      && workspace.exists("public/shop_2/runtime/feature-matrix.json")
    #expect(isWhole)
    #expect(
      try Workspace.files(in: workspace.root.appending(path: "content")).allSatisfy { !$0.hasPrefix(".") })
  }

  /// Facts as people have them: quotation marks, accents, a currency without a minor unit.
  @Test func takesTheFactsThatAreGiven() throws {
    let workspace = try Workspace()
    let made = try workspace.run(
      "init", "shop", "--locales", "fr", "--currency", "XOF", "--content", "products/", "--company",
      "L’Échoppe: «Ane» # 1 \"Sarl\"", "--address", "1 rue de l’Échoppe, Dakar", "--email",
      "ane@shop.example",
      "--phone", "+221 33 800 00 00")
    #expect(made.status == 0, "\(made.error)")
    #expect(!made.output.contains("Made up"))
    #expect(made.output.contains("  sitegen build shop --content products\n"))
    let built = try workspace.run("build", "--strict", "--content", "products")
    #expect(built.status == 0, "\(built.error)")
    let contact = workspace.root.appending(path: "public/shop/web/contact/index.html")
    let page = try String(contentsOf: contact, encoding: .utf8)
    for fact in [
      "L’Échoppe: «Ane» # 1", "1 rue de l’Échoppe, Dakar", "ane@shop.example", "+221 33 800 00 00",
    ] {
      #expect(page.contains(fact), "\(fact) is not on the page")
    }
  }

  @Test func isTheSameEachTime() throws {
    let workspace = try Workspace()
    for folder in ["one", "two"] {
      let made = try workspace.run("init", "shop", "--locales", "eu,en", "--content", folder)
      #expect(made.status == 0, "\(made.error)")
    }
    let (one, two) = (workspace.root.appending(path: "one"), workspace.root.appending(path: "two"))
    #expect(try Workspace.files(in: one) == Workspace.files(in: two))
    for file in try Workspace.files(in: one) {
      #expect(try Data(contentsOf: one.appending(path: file)) == Data(contentsOf: two.appending(path: file)))
    }
  }

  @Test(arguments: [
    (
      ["../x"],
      "'../x' is no product's id: small letters, digits and '_', beginning with a letter or a digit."
    ),
    (
      ["Shop"],
      "'Shop' is no product's id: small letters, digits and '_', beginning with a letter or a digit."
    ),
    (
      ["shop", "--locales", "en,de"],
      """
      --locales: there are no words to begin from in 'de', only in en, es, eu, fr. Begin with one of them, add 'de' \
      to 'locales' in plans.yaml, and translate its folder.
      """
    ),
    (["shop", "--locales", "en,en"], "--locales: 'en' is named twice."),
    (
      ["shop", "--email", "nobody"],
      "--email: 'nobody' is not an e-mail address; write it as hello@shop.example."
    ),
    (["shop", "--currency", "EURO"], "--currency: 'EURO' is no code of ISO 4217, such as EUR or XOF."),
    (
      ["shop", "--design", "../loaf"],
      """
      The value '../loaf' is invalid for '--design <design>'. Please provide one of 'loaf', 'blueprint' or 'ledger'.
      """
    ),
  ])
  func refuses(arguments: [String], reason: String) throws {
    let workspace = try Workspace()
    let refused = try workspace.run(["init"] + arguments)
    #expect(refused.status == 2)
    #expect(refused.error.hasPrefix("Error: \(reason)\n"), "\(refused.error)")
    let hasWritten = workspace.exists("content")
    #expect(!hasWritten)
  }

  @Test func leavesWhatIsThere() throws {
    let workspace = try Workspace()
    try workspace.write("mine", to: "content/shop/notes.txt")
    let refused = try workspace.run("init", "shop")
    #expect(refused.status == 2)
    #expect(refused.error == "content/shop: error: it is there already; nothing was written\n")
    #expect(try Workspace.files(in: workspace.root) == ["content/shop/notes.txt"])
  }

  /// What a fact breaks is told as of the files that would have been, and none of them is written.
  @Test func writesNothingThatHasAFault() throws {
    let workspace = try Workspace()
    let refused = try workspace.run("init", "shop", "--company", "")
    #expect(refused.status == 1)
    #expect(refused.error.contains("content/shop/site.yaml:"), "\(refused.error)")
    let hasWritten = workspace.exists("content")
    #expect(!hasWritten)
  }

  @Test(.enabled(if: Tool.vnu.isThere)) func pagesAreAccepted() throws {
    let workspace = try Workspace()
    let made = try workspace.run("init", "shop", "--locales", "en,es,eu,fr")
    #expect(made.status == 0, "\(made.error)")
    let built = try workspace.run("build")
    #expect(built.status == 0, "\(built.error)")
    let web = workspace.root.appending(path: "public/shop/web").path
    try Tool.check("Browser/check_html.py", [web, Tool.vnu.file.path])
    try Tool.check("Browser/check_links.py", [web])
  }
}
