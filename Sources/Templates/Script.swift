/// The scripts of the pages: the tool's own, small, and never needed to read or to buy.
enum Script {
  /// Makes the calculator answer while somebody types.
  static let calculator = PackageResources.calculator_js
}
