import Foundation
import Testing

/// The order of the rooms: which target may import which.
///
/// `ARCHITECTURE.md` says why.
@Suite struct ArchitectureTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Each target with the rooms and libraries it may import, from the table in `ARCHITECTURE.md`.
  static let rooms: [String: Set<String>] = {
    let text = (try? String(contentsOf: root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)) ?? ""
    var rooms: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard line.hasPrefix("| `"), cells.count == 3, !cells[0].contains(",") else { continue }
      let imports = cells[2] == "–" ? [] : cells[2].components(separatedBy: ", ")
      rooms[cells[0].trimmingCharacters(in: ["`"])] = Set(imports)
    }
    return rooms
  }()

  /// Frameworks that come with the toolchain.
  private static let system: Set<String> = ["Foundation", "Glibc", "Synchronization"]

  @Test(arguments: rooms.keys.sorted())
  func importsOnlyWhatItMay(room: String) throws {
    let allowed = try #require(Self.rooms[room])
    let imported = try Self.imports(of: room)
    #expect(imported.subtracting(allowed).isEmpty, "Sources/\(room) imports what it may not")
  }

  @Test func knowsEveryTarget() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "Sources").path)
    let swift = folders.filter { (try? Self.files(of: $0).isEmpty) == false }
    #expect(Set(swift + ["sitegen-bench"]) == Set(Self.rooms.keys))
  }

  /// `Package.swift` lets a target see exactly what the table above lets it import, less the system's frameworks.
  @Test(arguments: rooms.keys.sorted())
  func packageSaysTheSame(room: String) throws {
    let declared = try Self.declared.get()
    #expect(try #require(declared[room]) == #require(Self.rooms[room]).subtracting(Self.system))
  }

  /// No page, catalog or matrix knows a product by its name.
  @Test func noCodeKnowsAProduct() throws {
    for room in Self.rooms.keys.sorted() {
      for file in try Self.files(of: room) {
        let text = try String(contentsOf: file, encoding: .utf8)
        for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//") {
          for name in ["bakery", "kauri", "manufacturing"] {
            #expect(!line.lowercased().contains(name), "\(file.lastPathComponent) names a product: \(line)")
          }
        }
      }
    }
  }

  /// The core is free of Foundation: its behaviour must not change with the toolchain.
  @Test(arguments: [
    "JSON", "Diagnostics", "Markup", "Pricing", "Localization", "Site", "Templates", "FeatureMatrix",
    "Comparison", "Starter",
  ])
  func isFreeOfFoundation(room: String) throws {
    #expect(try !Self.imports(of: room).contains("Foundation"))
  }

  private static func files(of room: String) throws -> [URL] {
    let folder = root.appending(path: room == "sitegen-bench" ? "Benchmarks" : "Sources/\(room)")
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
      .map { folder.appending(path: $0) }
  }

  private static func imports(of room: String) throws -> Set<String> {
    var names: Set<String> = []
    for file in try files(of: room) {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let keyword = words.firstIndex(of: "import"), keyword <= 1, words.count > keyword + 1,
          keyword == 0 || words[0] == "package"
        else { continue }
        names.insert(String(words[keyword + 1]))
      }
    }
    return names
  }

  /// The targets and their dependencies by the package manager's own reading of the manifest.
  private static let declared: Result<[String: Set<String>], any Error> = Result {
    let scratch = FileManager.default.temporaryDirectory.appending(
      path: "sitegen-manifest-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "swift", "package", "--package-path", root.path, "--scratch-path", scratch.path, "dump-package",
    ]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Dictionary(
      uniqueKeysWithValues: try JSONDecoder().decode(Manifest.self, from: data).targets.map {
        ($0.name, Set($0.dependencies.compactMap(\.name)))
      })
  }

  private struct Manifest: Decodable {
    struct Target: Decodable {
      let name: String
      let dependencies: [Dependency]
    }

    /// `{"byName": ["JSON", null]}` or `{"product": ["ArgumentParser", "swift-argument-parser", …]}`.
    struct Dependency: Decodable {
      let name: String?

      init(from decoder: any Decoder) throws {
        let kinds = try decoder.singleValueContainer().decode([String: [Name]].self)
        name = kinds.values.first?.first?.text
      }
    }

    /// The first entry of the list; the others are of no interest.
    struct Name: Decodable {
      let text: String?

      init(from decoder: any Decoder) throws {
        text = try? decoder.singleValueContainer().decode(String.self)
      }
    }

    let targets: [Target]
  }
}
