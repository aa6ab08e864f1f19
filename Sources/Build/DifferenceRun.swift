package import Comparison
package import Pricing

/// Two versions to compare, by the paths of files or folders.
package enum DifferenceRun {
  /// What was found, and what is wrong with what was compared.
  package struct Outcome: Sendable {
    /// Nothing where a version has an error.
    package let differences: Differences?
    /// One for each version of which there is something to say.
    package let reports: [Report]
  }

  /// - Parameter day: whose version of the plans is meant where a content has several.
  /// - Throws: ``ContentFolder/Unreadable`` where a path leads to nothing that can be compared.
  package static func compare(
    _ old: String, with new: String, allowing allowed: Differences.Allowed, day: ReferenceDay?
  ) async throws(ContentFolder.Unreadable) -> Outcome {
    let before = try await ComparedVersion.read(old, day: day)
    let after = old == new ? before : try await ComparedVersion.read(new, day: day)
    let reports = old == new ? [before.report] : [before.report, after.report]
    let hasErrors = reports.contains(where: \.hasErrors)
    return Outcome(
      differences: hasErrors
        ? nil : Differences(pairs(before.snapshots, after.snapshots), allowing: allowed), reports: reports)
  }

  /// Products by their names; a single one on each side is the same, whatever it is called.
  private static func pairs(_ old: [MatrixSnapshot], _ new: [MatrixSnapshot]) -> [ProductDifference] {
    if old.count == 1, new.count == 1 { return [ProductDifference(new[0].product, from: old[0], to: new[0])] }
    let names = Set((old + new).map(\.product)).sorted()
    return names.map { name in
      ProductDifference(
        name, from: old.first { $0.product == name }, to: new.first { $0.product == name })
    }
  }
}
