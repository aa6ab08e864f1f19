import Diagnostics

extension Explanation {
  static let definitions: [Explanation] = []
}
