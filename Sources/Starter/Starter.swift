import JSON
package import Pricing
package import Site

/// A small product to begin from: plans, words, pages and e-mails that pass every check.
package struct Starter: Sendable {
  /// The languages that it is written in, in the order in which they are named to people.
  package static let languages = ["en", "es", "eu", "fr"]

  package let product: ProductID
  /// Some of ``languages``, the default first.
  package let locales: [String]
  package let currency: CurrencyCode
  package let design: Design
  package let company: StarterCompany

  package init(
    product: ProductID, locales: [String], currency: CurrencyCode, design: Design, company: StarterCompany
  ) {
    self.product = product
    self.locales = locales
    self.currency = currency
    self.design = design
    self.company = company
  }

  /// Every file by its path in the product's folder.
  package var files: [(path: String, text: String)] {
    let values = values
    return StarterText.product.files(filledWith: values)
      + locales.flatMap { locale in
        StarterText.language(locale).files(filledWith: values).map { ("\(locale)/\($0.path)", $0.text) }
      }
  }

  /// What stands in the texts between `<<` and `>>`.
  private var values: [String: String] {
    [
      "id": quoted(product.description),
      "title": quoted(title),
      "site": "https://\(host).example",
      "application": "https://app.\(host).example",
      "company": quoted(company.name ?? title),
      "address": quoted(company.address ?? "1 Example Street, 10000 Example"),
      "email": quoted(company.email ?? "hello@\(host).example"),
      "phone": quoted(company.phone ?? "+44 20 7946 0000"),
      "currency": currency.description,
      "locales": languageKeys,
      "theme": StarterText.theme(design),
    ]
  }

  private var words: [Substring] { product.description.split(separator: "_") }

  /// The id as people would write it.
  private var title: String {
    let text = words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The id as a part of a domain, where there are no underscores.
  private var host: String { words.joined(separator: "-") }

  private var languageKeys: String {
    let others = locales.dropFirst()
    let fallback = others.map { "\($0): [\(locales[0])]" }.joined(separator: ", ")
    return "{ default: \(locales[0]), others: [\(others.joined(separator: ", "))]"
      + (others.isEmpty ? " }" : ", fallback: { \(fallback) } }")
  }

  /// A text of JSON is one of YAML too.
  private func quoted(_ text: String) -> String {
    String(decoding: JSONValue.string(text).bytes(.compact), as: UTF8.self)
  }
}

/// Who sells the product; what is not given is made up so that anybody can see it.
package struct StarterCompany: Sendable {
  package let name: String?
  package let address: String?
  package let email: String?
  package let phone: String?

  package init(name: String?, address: String?, email: String?, phone: String?) {
    self.name = name
    self.address = address
    self.email = email
    self.phone = phone
  }

  /// What is made up, by the names of the options.
  package var missing: [String] {
    [("company", name), ("address", address), ("email", email), ("phone", phone)]
      .filter { $0.1 == nil }.map(\.0)
  }
}
