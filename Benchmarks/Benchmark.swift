import Foundation

/// Measures sitegen on this machine.
///
///     sitegen-bench CONTENT    prints how much is done in a second, beside the command cmark-gfm
///     sitegen-bench build CONTENT    builds once in memory: what callgrind counts the instructions of
///     sitegen-bench emails CONTENT   reads and checks the content, and renders its e-mails once
@main
enum Benchmark {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let content = arguments.last, arguments.count <= 2 else {
      print("usage: sitegen-bench [build|emails] CONTENT")
      exit(2)
    }
    if arguments.count == 2 {
      // No asynchronous main: ending the first thread, as that does, crashes the valgrind of Debian 12.
      let isOfEmails = arguments[0] == "emails"
      try blocking {
        if isOfEmails {
          print("\(try await SiteWork.emails(content)) e-mails, HTML and text")
          // As the command does: the system is quicker at taking memory back.
          exit(0)
        } else {
          _ = try await SiteWork.build(content)
        }
      }
      return
    }
    print("Every figure is the best of five runs, in CPU time of this process unless it says otherwise.\n")
    let rows =
      try blocking { try await SiteWork.measure(content) } + FormatWork.measure() + MarkdownWork.measure()
    let width = rows.map(\.name.count).max() ?? 0
    for row in rows {
      print("\(row.name.padding(toLength: width + 2, withPad: " ", startingAt: 0))\(row.figure)")
    }
    try Counting.print(content)
  }

  /// Waits for asynchronous work.
  static func blocking<Result: Sendable>(
    _ work: @escaping @Sendable () async throws -> Result
  ) throws -> Result {
    let box = Box<Result>()
    let done = DispatchSemaphore(value: 0)
    Task {
      do { box.result = .success(try await work()) } catch { box.result = .failure(error) }
      done.signal()
    }
    done.wait()
    guard let result = box.result else { exit(3) }
    return try result.get()
  }

  /// Written before the semaphore is signalled, read after.
  private final class Box<Result: Sendable>: @unchecked Sendable {
    var result: Swift.Result<Result, any Error>?
  }
}

/// One figure.
struct Row: Sendable {
  let name: String
  let figure: String

  /// So many of something in so many seconds.
  init(_ name: String, _ count: Double, _ unit: String, in seconds: Double) {
    self.name = name
    let rate = count / seconds
    figure = "\(rate < 100 ? String(format: "%.1f", rate) : Row.grouped(Int(rate))) \(unit)"
  }

  /// With spaces between thousands.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.enumerated().map { index, digit in
      index > 0 && (digits.count - index).isMultiple(of: 3) ? " \(digit)" : "\(digit)"
    }.joined()
  }
}

/// The least time of five runs.
enum Stopwatch {
  /// CPU time of all threads of this process.
  static func best(_ work: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<5 {
      let start = cpuSeconds(RUSAGE_SELF)
      try work()
      best = min(best, cpuSeconds(RUSAGE_SELF) - start)
    }
    return best
  }

  /// CPU time of a program from its start to its end.
  static func best(of program: String, _ arguments: [String]) throws -> Double {
    var best = Double.infinity
    for _ in 0..<5 {
      let start = cpuSeconds(RUSAGE_CHILDREN)
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments = arguments
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      best = min(best, cpuSeconds(RUSAGE_CHILDREN) - start)
    }
    return best
  }

  static func cpuSeconds(_ who: __rusage_who) -> Double {
    var usage = rusage()
    getrusage(who.rawValue, &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }
}
