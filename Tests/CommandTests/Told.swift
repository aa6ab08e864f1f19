/// The id of a fault, and how bad it is, as the command tells it.
struct Told: Hashable {
  let severity: String
  let id: String

  static func all(in lines: [some StringProtocol]) -> [Told] {
    lines.compactMap { line in
      String(line).firstMatch(of: /: (error|warning): .*\[([a-z0-9-]+)\]$/).map {
        Told(severity: String($0.1), id: String($0.2))
      }
    }
  }
}
