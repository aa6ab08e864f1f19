import Build
import Foundation

/// Reading, checking and rendering whole products.
enum SiteWork {
  struct Faulty: Error {}

  /// Builds all products in memory; returns how many pages and bytes they have.
  static func build(_ content: String) async throws -> (pages: Int, bytes: Int) {
    let sites = try await check(content)
    var pages = 0
    var bytes = 0
    for (_, tree) in try await Pipeline.render(sites) {
      pages += tree.paths.count { $0.hasSuffix(".html") }
      bytes += tree.size
    }
    return (pages, bytes)
  }

  /// Reads and checks the content; the check renders every e-mail, HTML and text, to see how large it is.
  static func emails(_ content: String) async throws -> Int { try await check(content).emailCount }

  private static func check(_ content: String) async throws -> CheckResult {
    let result = try await Pipeline.check(
      CheckRequest(.products([], in: content), day: nil))
    if result.report.hasErrors { throw Faulty() }
    return result
  }

  static func measure(_ content: String) async throws -> [Row] {
    let checked = try await check(content)
    let (pages, bytes) = try await build(content)
    var best = (check: Double.infinity, build: Double.infinity, render: Double.infinity)
    for _ in 0..<5 {
      best.check = min(best.check, try await time { _ = try await check(content) })
      best.build = min(best.build, try await time { _ = try await build(content) })
      best.render = min(
        best.render, try await time { _ = try await Pipeline.render(checked) })
    }
    var emails = (count: 0, seconds: Double.infinity)
    // One run is so short that a neighbour on the machine counts.
    for _ in 0..<25 {
      var count = 0
      let seconds = await time {
        for site in checked.sites { count += EmailDesk.renderAll(site).count }
      }
      emails = (count, min(emails.seconds, seconds))
    }
    return [
      Row("products read and checked", 1_000 * best.check, "ms", in: 1),
      Row("products built in memory, with .gz", 1_000 * best.build, "ms", in: 1),
      Row("pages rendered and compressed", Double(pages), "a second", in: best.render),
      Row(
        "e-mails, HTML and text, on one core, best of 25", Double(emails.count), "a second",
        in: emails.seconds),
      try coldEmails(content),
      Row("output", Double(bytes) / 1_000_000, "MB a second", in: best.render),
    ]
  }

  /// One product's e-mails in a new process: started, read, checked, rendered, ended.
  private static func coldEmails(_ content: String) throws -> Row {
    let products = try FileManager.default.contentsOfDirectory(atPath: content).sorted().filter {
      FileManager.default.fileExists(atPath: "\(content)/\($0)/emails.yaml")
    }
    guard let product = products.first else { throw Faulty() }
    let folder = FileManager.default.temporaryDirectory.appending(path: "sitegen-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(
      at: URL(filePath: content).appending(path: product), to: folder.appending(path: product))
    var best = Double.infinity
    for _ in 0..<20 {
      let process = Process()
      process.executableURL = URL(filePath: CommandLine.arguments[0])
      process.arguments = ["emails", folder.path]
      process.standardOutput = FileHandle.nullDevice
      let start = ContinuousClock.now
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { throw Faulty() }
      best = min(best, (ContinuousClock.now - start) / .milliseconds(1))
    }
    return Row("all e-mails of \(product) in a cold process, best of 20, by the clock", best, "ms", in: 1)
  }

  private static func time(_ work: () async throws -> Void) async rethrows -> Double {
    let start = Stopwatch.cpuSeconds(RUSAGE_SELF)
    try await work()
    return Stopwatch.cpuSeconds(RUSAGE_SELF) - start
  }
}
