import Diagnostics

extension Explanation {
  static let messages: [Explanation] = []
}
