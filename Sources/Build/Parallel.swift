/// Does the same to each element, on all cores, and gives the results in the order of the elements.
func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
  await withTaskGroup(of: (Int, Result).self) { group in
    for (index, element) in elements.enumerated() {
      group.addTask { (index, transform(element)) }
    }
    var results: [Int: Result] = [:]
    for await (index, result) in group { results[index] = result }
    return elements.indices.compactMap { results[$0] }
  }
}
