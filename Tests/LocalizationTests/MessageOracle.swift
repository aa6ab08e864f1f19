import Foundation
import Localization
import Pricing
import Testing

/// ICU itself, asked through Python: `Scripts/fetch-test-tools` brings it.
enum MessageOracle {
  struct Question: Encodable {
    let locale: String
    let text: String
    let arguments: [String: [String]]

    init(_ locale: String, _ text: String, _ arguments: [String: MessageValue]) {
      self.locale = locale
      self.text = text
      self.arguments = arguments.mapValues { value in
        switch value {
        case .text(let text), .unlimited(let text): ["text", text]
        case .number(let number), .percent(let number): ["number", number.description]
        case .money(let money): ["number", money.amount.description]
        case .date(let date): ["date", date.description]
        }
      }
    }
  }

  /// What ICU makes of a message: its text, or why it takes no such message, or no such arguments for it.
  struct Answer: Decodable, Equatable {
    var text: String?
    var refusal: String?
    var mismatch: String?
  }

  /// Whether ICU is there; where the tools are asked for, as `make test` does, it has to be.
  static var isThere: Bool {
    ProcessInfo.processInfo.environment["REQUIRE_TOOLS"] == "1"
      || FileManager.default.fileExists(atPath: modules.appending(path: "icu4py").path)
  }

  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let modules = package.appending(path: ".build/test-tools/python")

  /// Asks all questions at once, in one process.
  static func answers(to questions: [Question]) throws -> [Answer] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sitegen-oracle-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (cases, output, log) = (
      folder.appending(path: "cases.json"), folder.appending(path: "answers.json"),
      folder.appending(path: "log")
    )
    try JSONEncoder().encode(questions).write(to: cases)
    for file in [output, log] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", package.appending(path: "Tests/Consumers/message_oracle.py").path, cases.path,
    ]
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["PYTHONPATH": modules.path, "PYTHONDONTWRITEBYTECODE": "1"]
    ) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: log)
    try process.run()
    process.waitUntilExit()
    let complaint = try String(contentsOf: log, encoding: .utf8)
    try #require(process.terminationStatus == 0, "\(complaint)")
    let answers = try JSONDecoder().decode([Answer].self, from: Data(contentsOf: output))
    try #require(answers.count == questions.count)
    return answers
  }
}
