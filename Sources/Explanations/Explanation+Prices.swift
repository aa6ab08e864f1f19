import Diagnostics

extension Explanation {
  static let prices: [Explanation] = []
}
