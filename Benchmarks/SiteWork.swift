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

  static func emails(_ content: String) async throws {
    for site in try await check(content).sites { _ = await EmailDesk.renderAll(site) }
  }

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
    for _ in 0..<5 {
      var count = 0
      let seconds = await time {
        for site in checked.sites { count += await EmailDesk.renderAll(site).count }
      }
      emails = (count, min(emails.seconds, seconds))
    }
    return [
      Row("products read and checked", 1_000 * best.check, "ms", in: 1),
      Row("products built in memory, with .gz", 1_000 * best.build, "ms", in: 1),
      Row("pages rendered and compressed", Double(pages), "a second", in: best.render),
      Row("e-mails, HTML and text", Double(emails.count), "a second", in: emails.seconds),
      Row("output", Double(bytes) / 1_000_000, "MB a second", in: best.render),
    ]
  }

  private static func time(_ work: () async throws -> Void) async rethrows -> Double {
    let start = Stopwatch.cpuSeconds(RUSAGE_SELF)
    try await work()
    return Stopwatch.cpuSeconds(RUSAGE_SELF) - start
  }
}
