import Diagnostics

extension Explanation {
  static let sites: [Explanation] = []
}
