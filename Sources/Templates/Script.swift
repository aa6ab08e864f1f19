/// The scripts of the pages: the tool's own, small, and never needed to read or to buy.
enum Script {
  /// Makes the calculator answer while somebody types.
  ///
  /// Without the line break at its end, which checkers of policies do not count as everybody else does.
  static let calculator = Array(PackageResources.calculator_js.reversed().drop { $0 == 0x0A }.reversed())
}
