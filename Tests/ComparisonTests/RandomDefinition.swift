/// A small definition drawn from numbers: plans, features of every type, limits of every kind, add-ons.
struct RandomDefinition {
  private var state: UInt64
  var plans: [String] = []
  /// What each plan has of each boolean feature.
  var grants: [String: [String]] = [:]
  /// What each plan allows of each limit; nothing is unlimited.
  var limits: [String: [Int?]] = [:]
  var prices: [Int] = []

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    plans = (0...draw(3)).map { "p\($0)" }
    prices = plans.indices.map { ($0 + 1) * (10 + draw(20)) }
    for index in 0...draw(4) { grants["f\(index)"] = plans.filter { _ in draw(2) == 0 } }
    for index in 0...draw(3) {
      limits["l\(index)"] = plans.map { _ in draw(4) == 0 ? nil : 1 + draw(500) }
    }
  }

  /// A number below a bound (xorshift).
  mutating func draw(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  var text: String {
    var lines = [
      "format: 1", "product: odd", "version: \"1\"", "locales: { default: en, others: [] }", "currency: EUR",
      "periods: { month: { months: 1 }, year: { months: 12, discountPercent: 10 } }", "plans:",
    ]
    lines += zip(plans, prices).map { "  - { id: \($0), price: { month: \($1) } }" }
    lines.append("features:")
    for (feature, holders) in grants.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(feature): { plans: [\(holders.joined(separator: ", "))] }")
    }
    lines.append("limits:")
    for (limit, values) in limits.sorted(by: { $0.key < $1.key }) {
      let list = zip(plans, values).map { "\($0): \($1.map(String.init) ?? "unlimited")" }
      lines.append("  \(limit): { unit: thing, kind: capacity, plans: { \(list.joined(separator: ", ")) } }")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
