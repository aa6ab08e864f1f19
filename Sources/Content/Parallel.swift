/// Does the same to each element, on all cores, and gives the results in the order of the elements.
package func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ transform: @escaping @Sendable (Element) async -> Result
) async -> [Result] {
  await withTaskGroup(of: (Int, Result).self) { group in
    for (index, element) in elements.enumerated() {
      group.addTask { (index, await transform(element)) }
    }
    var results: [Int: Result] = [:]
    for await (index, result) in group { results[index] = result }
    return elements.indices.compactMap { results[$0] }
  }
}
