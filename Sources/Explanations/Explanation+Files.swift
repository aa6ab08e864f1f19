import Diagnostics

extension Explanation {
  static let files: [Explanation] = []
}
