// swift-tools-version: 6.2

import PackageDescription

/// Every target of this package is compiled under the same rules: Swift 6 with strict concurrency, no warning
/// left standing, each import stated where it is used.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A room of the house: a target and the rooms below it that it may see.
///
/// The order of the rooms is described in ARCHITECTURE.md and checked by `Tests/PackageTests`.
func room(
  _ name: String, sees dependencies: [Target.Dependency] = [], embeds resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func tests(
  _ name: String, of dependencies: [Target.Dependency], leaving excluded: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: excluded, swiftSettings: settings)
}

let package = Package(
  name: "sitegen",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    room("JSON"),
    room("Diagnostics", sees: ["JSON"]),
    room("Explanations", sees: ["Diagnostics"]),
    room("Markup"),
    room("Pricing", sees: ["Diagnostics"]),
    room("Localization", sees: ["Pricing", "Diagnostics", "JSON"]),
    room("Site", sees: ["Pricing", "Localization", "Diagnostics"]),
    room(
      "Content",
      sees: ["Site", "Pricing", "Localization", "Diagnostics", "JSON", "CCmarkGFM", "CLibYAML"]),
    room(
      "Templates", sees: ["Site", "Pricing", "Localization", "Markup", "JSON"],
      embeds: [.embedInCode("Styles"), .embedInCode("Scripts")]),
    room("Starter", sees: ["Site", "Pricing", "JSON"], embeds: [.embedInCode("Texts")]),
    room("FeatureMatrix", sees: ["Site", "Pricing", "Localization", "JSON", "CCrypto"]),
    room("Comparison", sees: ["Pricing", "Diagnostics", "JSON"]),
    room(
      "Build",
      sees: [
        "Comparison", "Explanations", "FeatureMatrix", "Templates", "Content", "Site", "Localization",
        "Pricing", "Markup",
        "Diagnostics", "JSON", "CCrypto", "CLinux", "CZlib",
      ]),
    .executableTarget(
      name: "sitegen",
      dependencies: [
        "Build", "Comparison", "Explanations", "Starter", "Site", "Pricing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "sitegen-bench", dependencies: ["Build", "Localization", "Pricing"], path: "Benchmarks",
      swiftSettings: settings),

    tests("PackageTests", of: []),
    tests("JSONTests", of: ["JSON"]),
    tests("DiagnosticsTests", of: ["Diagnostics"]),
    tests("ExplanationsTests", of: ["Explanations", "Diagnostics"]),
    tests("MarkdownTests", of: ["Build"], leaving: ["Specification"]),
    tests("MarkupTests", of: ["Markup"]),
    tests("PricingTests", of: ["Pricing"]),
    tests("SiteTests", of: ["Site"]),
    tests(
      "ContentTests", of: ["Content", "Site", "Localization", "Pricing", "Diagnostics", "JSON"],
      leaving: ["Documents"]),
    tests("LocalizationTests", of: ["Localization", "Pricing", "Diagnostics", "JSON"]),
    tests(
      "FeatureMatrixTests",
      of: ["FeatureMatrix", "Site", "Localization", "Pricing", "Diagnostics", "JSON"]),
    tests(
      "ComparisonTests",
      of: ["Comparison", "Content", "FeatureMatrix", "Localization", "Site", "Diagnostics", "JSON"]),
    tests(
      "CommandTests", of: ["sitegen", "Comparison", "Explanations", "Diagnostics"],
      leaving: [
        "AuditContent", "Audits", "Base", "BrokenAudits", "BrokenMatrices", "Definitions", "Differences",
        "Examples", "Faults", "Golden",
      ]),
  ]
)
