import Foundation

/// What repeats exactly: instructions and allocations of one build.
enum Counting {
  static func print(_ content: String) throws {
    guard
      let valgrind = ["/usr/bin/valgrind", "/usr/local/bin/valgrind"].first(
        where: FileManager.default.isExecutableFile(atPath:))
    else {
      Swift.print("\nvalgrind is not installed: no counts")
      return
    }
    let instructions = try run(valgrind, ["--tool=callgrind", "--callgrind-out-file=/dev/null"], content)
      .firstMatch(of: /Collected : (\d+)/)
    let allocations = try run(
      valgrind, ["--tool=memcheck", "--leak-check=no", "--undef-value-errors=no"], content
    )
    .firstMatch(of: /total heap usage: ([\d,]+) allocs/)
    Swift.print("\nOne build in memory, counted by valgrind:")
    Swift.print("instructions  \(instructions.flatMap { Int($0.1) }.map(Row.grouped) ?? "not known")")
    Swift.print(
      "allocations   \(allocations.flatMap { Int($0.1.replacing(",", with: "")) }.map(Row.grouped) ?? "not known")"
    )
  }

  private static func run(_ valgrind: String, _ options: [String], _ content: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: valgrind)
    process.arguments = options + [CommandLine.arguments[0], "build", content]
    // One thread, so that the counts do not depend on who waits for whom.
    process.environment = ["LIBDISPATCH_COOPERATIVE_POOL_STRICT": "1"]
    process.standardOutput = FileHandle.nullDevice
    let said = Pipe()
    process.standardError = said
    try process.run()
    let text = String(decoding: try said.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return text
  }
}
