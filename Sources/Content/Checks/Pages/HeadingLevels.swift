import Diagnostics

extension Check<PageFamily> {
  /// Headings go down one level at a time: who hears the page looks for the level that is left out.
  ///
  /// The drawings of the opening are of the third level without a section around them.
  static let headingLevels = Check { family in
    family.drafts.values.flatMap { page -> [Diagnostic] in
      let sections = page.sections.flatMap { [$0.heading] + $0.items.map(\.heading) }
      let below = (sections + page.figures.map(\.heading) + page.subheadings)
        .sorted { $0.range.lowerBound < $1.range.lowerBound }
      let drawings = Set(page.figures.map(\.heading.range.lowerBound))
      var last = 1
      return below.compactMap { heading in
        defer { last = heading.level }
        let isDrawing = drawings.contains(heading.range.lowerBound)
        return heading.level > last + 1 && !isDrawing ? .skippedHeading(heading, after: last) : nil
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func skippedHeading(_ heading: DraftHeading, after level: Int) -> Diagnostic {
    func signs(_ count: Int) -> String { String(repeating: "#", count: count) }
    return .warning(
      .skippedHeading, "a heading '\(signs(heading.level))' right below one '\(signs(level))'",
      at: heading.span.firstLineOrPoint, help: "write '\(signs(level + 1))'")
  }
}
