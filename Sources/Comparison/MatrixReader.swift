package import Diagnostics
import JSON
import Pricing

extension MatrixSnapshot {
  /// Reads a `feature-matrix.json`, whoever wrote it.
  ///
  /// - Returns: nothing where the matrix is broken, of which one fault tells.
  package static func read(
    _ source: SourceID, in sources: SourceTable, faults: inout DiagnosticBag
  ) -> MatrixSnapshot? {
    let bytes = sources[source].bytes
    do {
      return try MatrixReader.snapshot(of: DocumentNode(node: try JSONReader.read(bytes), document: .matrix))
    } catch let error as JSONSyntaxError {
      let isEmpty = bytes.allSatisfy { $0 <= 0x20 }
      faults.add(
        .error(
          isEmpty ? .emptyFile : .jsonSyntax, isEmpty ? "the file is empty" : error.message,
          at: Span(source, error.offset..<error.offset),
          help: "give a feature-matrix.json as sitegen writes it, or make it again"))
    } catch let fault as DocumentFault {
      faults.add(.error(fault.id, fault.message, at: Span(source, fault.range), help: fault.help))
    } catch {
      return nil
    }
    return nil
  }

  /// The format of matrices that can be compared.
  static let knownFormat = 1
}

/// Takes from a matrix what two versions are compared by; whatever it does not know it passes over.
enum MatrixReader {
  static func snapshot(of matrix: DocumentNode) throws(DocumentFault) -> MatrixSnapshot {
    let format = try matrix[required: "formatVersion"].integer()
    var snapshot = MatrixSnapshot(product: try matrix[required: "product"].id())
    snapshot.formatVersion = format
    snapshot.version = try matrix["catalogVersion"]?.text()
    snapshot.effectiveFrom = try matrix["effectiveFrom"]?.text()
    guard format == MatrixSnapshot.knownFormat else { return snapshot }
    snapshot.fields = ContractFields(matrix.node)
    snapshot.currency = try matrix["currency"]?.text()
    snapshot.tax = try matrix["tax"]?.text()
    snapshot.defaultPlan = try matrix["defaultPlan"]?.id()
    snapshot.defaultLocale = try matrix["locales"]?[required: "default"].text()
    for locale in try matrix["locales"]?[required: "all"].elements() ?? [] {
      snapshot.locales.append(try locale.text())
    }
    for (code, currency) in try matrix["currencies"]?.members() ?? [] {
      snapshot.exponents[code] = try currency[required: "exponent"].integer(in: 0...ExactDecimal.largestScale)
    }
    snapshot.trial = try matrix["trial"].map(trial)
    snapshot.metrics = try matrix["metrics"]?.ids() ?? []
    var texts = MatrixSnapshot.Texts()
    try readStates(matrix, &snapshot, &texts)
    try readPlans(matrix, &snapshot, &texts)
    try readFeatures(matrix, &snapshot, &texts)
    try readLimits(matrix, &snapshot, &texts)
    try readAddOns(matrix, &snapshot, &texts)
    snapshot.texts = texts
    return snapshot
  }

  private static func trial(_ node: DocumentNode) throws(DocumentFault) -> MatrixSnapshot.Trial {
    var trial = MatrixSnapshot.Trial(
      plan: try node[required: "plan"].id(), days: try node[required: "days"].integer(),
      requiresCard: try node["card"]?.bool() ?? false, endsIn: try node["endsIn"]?.id())
    for day in try node["remindDaysBefore"]?.elements() ?? [] {
      trial.remindDaysBefore.append(try day.integer())
    }
    if let extent = try node["extendDays"] {
      trial.extendDays = [try extent[required: "min"].integer(), try extent[required: "max"].integer()]
    }
    return trial
  }

  private static func readStates(
    _ matrix: DocumentNode, _ snapshot: inout MatrixSnapshot, _ texts: inout MatrixSnapshot.Texts
  ) throws(DocumentFault) {
    for node in try matrix["states"]?.elements() ?? [] {
      let id = try node[required: "id"].id()
      snapshot.states.append(
        MatrixSnapshot.State(id: id, hasAccess: try node[required: "access"].bool()))
      try texts.read(node, of: Subject(.state, id))
    }
  }

  private static func readPlans(
    _ matrix: DocumentNode, _ snapshot: inout MatrixSnapshot, _ texts: inout MatrixSnapshot.Texts
  ) throws(DocumentFault) {
    var seen: Set<String> = []
    for (index, node) in try matrix[required: "plans"].elements().enumerated() {
      let id = try node[required: "id"].uniqueID(among: &seen)
      var plan = MatrixSnapshot.Plan(
        id: id, rank: try node["rank"]?.integer() ?? index, offer: try offer(node),
        features: [:], renamedFrom: try node["renamedFrom"]?.ids() ?? [])
      plan.line = try node["line"]?.text() ?? plan.line
      plan.status = try node["status"]?.word(Pricing.Plan.Status.self).rawValue ?? plan.status
      plan.isVisible = try node["visible"]?.bool() ?? true
      plan.isHighlighted = try node["highlight"]?.bool() ?? false
      plan.features = try grants(node[required: "features"])
      plan.limits = try limits(node[required: "limits"])
      snapshot.plans.append(plan)
      try texts.read(node, of: Subject(.plan, id))
    }
  }

  private static func readFeatures(
    _ matrix: DocumentNode, _ snapshot: inout MatrixSnapshot, _ texts: inout MatrixSnapshot.Texts
  ) throws(DocumentFault) {
    for (id, node) in try matrix[required: "features"].entries() {
      var feature = MatrixSnapshot.Feature(id: id)
      feature.type = try node["type"]?.text() ?? feature.type
      feature.levels = try node["levels"]?.ids() ?? []
      feature.group = try node["group"]?.id()
      if let places = try node["show"] {
        var names: Set<String> = []
        for place in try places.elements() { names.insert(try place.text()) }
        feature.isOnPage = names.contains("page")
        feature.isGated = names.contains("gate")
      }
      feature.renamedFrom = try node["renamedFrom"]?.ids() ?? []
      snapshot.features.append(feature)
      try texts.read(node, of: Subject(.feature, id))
    }
  }

  private static func readLimits(
    _ matrix: DocumentNode, _ snapshot: inout MatrixSnapshot, _ texts: inout MatrixSnapshot.Texts
  ) throws(DocumentFault) {
    for (id, node) in try matrix[required: "limits"].entries() {
      var limit = MatrixSnapshot.Limit(
        id: id, unit: try node[required: "unit"].text(),
        kind: try node[required: "kind"].word(Pricing.Limit.Kind.self).rawValue,
        reaction: try node["onLimit"]?.text() ?? "block")
      limit.period = try node["period"]?.word(Pricing.Limit.Period.self).rawValue
      limit.reset = try node["reset"]?.text()
      limit.scope = try node["scope"]?.text()
      limit.feature = try node["feature"]?.id()
      limit.warnAtPercent = try node["warnAtPercent"]?.integer()
      limit.criticalAtPercent = try node["criticalAtPercent"]?.integer()
      limit.renamedFrom = try node["renamedFrom"]?.ids() ?? []
      snapshot.limits.append(limit)
      try texts.read(node, of: Subject(.limit, id))
    }
  }

  private static func readAddOns(
    _ matrix: DocumentNode, _ snapshot: inout MatrixSnapshot, _ texts: inout MatrixSnapshot.Texts
  ) throws(DocumentFault) {
    var seen: Set<String> = []
    for node in try matrix["addOns"]?.elements() ?? [] {
      let id = try node[required: "id"].uniqueID(among: &seen)
      var addOn = MatrixSnapshot.AddOn(id: id, offer: try offer(node))
      addOn.offer.unit = try node["per"].flatMap(unit) ?? addOn.offer.unit
      addOn.availableFor = try node["availableFor"]?.ids() ?? []
      addOn.requires = try node["requires"]?.ids() ?? []
      addOn.excludes = try node["excludes"]?.ids() ?? []
      addOn.features = try node["features"].map(grants) ?? [:]
      for (limit, amount) in try node["extends"]?.entries() ?? [] {
        addOn.extends[limit] = .finite(try amount.decimal())
      }
      addOn.sets = try node["sets"].map(limits) ?? [:]
      if let quantity = try node["quantity"] {
        addOn.leastQuantity = try quantity["min"]?.integer() ?? 1
        addOn.mostQuantity = try quantity["max"]?.integer()
        addOn.step = try quantity["step"]?.integer(in: 1...Int.max) ?? 1
      }
      addOn.renamedFrom = try node["renamedFrom"]?.ids() ?? []
      snapshot.addOns.append(addOn)
      try texts.read(node, of: Subject(.addOn, id))
    }
  }
}

extension MatrixReader {
  private static func offer(_ node: DocumentNode) throws(DocumentFault) -> MatrixSnapshot.Offer {
    let prices = try node[required: "prices"].elements()
    let payment = try node["pricing"]?.word(MatrixSnapshot.Payment.self)
    var offer = MatrixSnapshot.Offer(payment: payment ?? (prices.isEmpty ? .custom : .paid))
    for price in prices {
      let unit = try price["per"].flatMap(unit)
      offer.unit = offer.unit ?? unit
      // A free offer's price of nothing is there for readers; it is no price that could rise.
      guard offer.payment == .paid else { continue }
      offer.prices.append(
        MatrixSnapshot.Price(
          currency: try price[required: "currency"].currency(), period: try price[required: "period"].id(),
          months: try price["months"]?.integer(in: 1...1_200) ?? 1,
          amount: try price[required: "amountMinor"].integer(), lookupKey: try price["lookupKey"]?.text()))
    }
    return offer
  }

  private static func unit(_ node: DocumentNode) throws(DocumentFault) -> MatrixSnapshot.Unit? {
    if case .string(let name) = node.node.kind { return MatrixSnapshot.Unit(name: name, quantity: 1) }
    return MatrixSnapshot.Unit(
      name: try node[required: "unit"].text(),
      quantity: try node[required: "quantity"].integer(in: 1...Int.max))
  }

  private static func grants(_ node: DocumentNode) throws(DocumentFault) -> [String: MatrixSnapshot
    .FeatureGrant]
  {
    var grants: [String: MatrixSnapshot.FeatureGrant] = [:]
    for (feature, value) in try node.entries() {
      switch value.node.kind {
      case .bool(false): break
      case .bool(true): grants[feature] = .granted
      case .string(let word): grants[feature] = .word(word)
      case .array:
        var entries: [String] = []
        for element in try value.elements() { entries.append(try element.text()) }
        grants[feature] = entries.isEmpty ? nil : .list(entries)
      case .number: grants[feature] = .number(try value.decimal())
      case .null, .object: _ = try value.bool()
      }
    }
    return grants
  }

  private static func limits(_ node: DocumentNode) throws(DocumentFault) -> [String: LimitValue] {
    var limits: [String: LimitValue] = [:]
    for (limit, value) in try node.entries() {
      limits[limit] =
        try value[required: "unlimited"].bool() ? .unlimited : .finite(try value[required: "value"].decimal())
    }
    return limits
  }
}

extension DocumentNode {
  fileprivate func uniqueID(among seen: inout Set<String>) throws(DocumentFault) -> String {
    let id = try id()
    guard seen.insert(id).inserted else {
      throw DocumentFault(
        id: .duplicateEntry, message: "'\(id)' stands twice in the matrix", range: node.range, help: nil)
    }
    return id
  }

  /// Three capital letters; a currency that is not known yet is one all the same.
  fileprivate func currency() throws(DocumentFault) -> String {
    let code = try text()
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      throw DocumentFault(
        id: .unknownCurrency, message: "'\(path)' is '\(code.prefix(40))', which is no code of a currency",
        range: node.range, help: nil)
    }
    return code
  }
}

extension MatrixSnapshot.Texts {
  /// The texts of something: those of its own, and those by id that say a level or a value in words.
  fileprivate mutating func read(_ node: DocumentNode, of subject: Subject) throws(DocumentFault) {
    for (locale, texts) in try node["text"]?.members() ?? [] {
      var found: [String: String] = [:]
      for (key, text) in try texts.members() where key != "exceeded" {
        switch text.node.kind {
        case .string(let words): found[key] = words
        case .object:
          for (name, words) in try text.members() { found["\(key).\(name)"] = try words.text() }
        default: break
        }
      }
      entries[subject, default: [:]][locale] = found
    }
  }
}
