import Diagnostics
import Pricing
import Site

// From the nodes of site.yaml to a draft.
extension YAMLDecoder {
  mutating func profile(_ node: YAMLNode) -> DraftProfile? {
    guard let fields = fields(node, of: "site.yaml", by: ProfileKey.self) else { return nil }
    var draft = DraftProfile(span: fields.place)
    draft.name = fields[.name].flatMap { text($0) }
    draft.baseURL = fields[.baseUrl].flatMap { origin($0) }
    draft.applicationURL = fields[.applicationUrl].flatMap { origin($0) }
    draft.actions = fields[.actions].map { actions($0) } ?? []
    if let node = fields[.company] {
      draft.company = company(node)
      draft.companySpan = node["placeholder"]?.span ?? node.span
    }
    draft.navigation = fields[.navigation].map { targets($0) } ?? []
    draft.footer = fields[.footer].map { targets($0) } ?? []
    draft.billing = fields[.billing].flatMap { word($0) }
    draft.shareImage = fields[.shareImage].flatMap { text($0) }
    draft.theme = fields[.theme].flatMap { theme($0) }
    finish(fields)
    return draft
  }

  /// An address such as `https://bakery.example`, to which paths are added.
  private mutating func origin(_ node: YAMLNode) -> Located<String>? {
    guard let url = text(node) else { return nil }
    let host = url.value.dropFirst("https://".count)
    let isHost = host.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "/"):
        true
      default: false
      }
    }
    guard url.value.hasPrefix("https://"), !host.isEmpty, isHost, !url.value.hasSuffix("/") else {
      faults.add(
        .error(
          .invalidOrigin, "'\(url.value)' is not the address of a site", at: url.span,
          help: "write 'https://' and the host in small letters, without a '/' at the end"))
      return nil
    }
    return url
  }

  private mutating func actions(_ node: YAMLNode) -> [(Located<String>, Located<String>)] {
    members(node, of: "actions").compactMap { member in
      guard let target = text(member.value) else { return nil }
      guard target.value.hasPrefix("/"), !target.value.hasPrefix("//"),
        target.value.utf8.allSatisfy({ $0 > 0x20 })
      else {
        faults.add(
          .error(
            .linkNotRelative, "'\(target.value)' does not lead into the application", at: target.span,
            help: "begin with a single '/', as in '/signup'"))
        // The name stays, so that links to it are not taken for faults.
        return (member.key, target)
      }
      return (member.key, target)
    }
  }

  private mutating func targets(_ node: YAMLNode) -> [Located<String>] {
    elements(node, of: "links").compactMap { text($0) }
  }

  private mutating func company(_ node: YAMLNode) -> Company? {
    guard let fields = fields(node, of: "'company'", by: CompanyKey.self) else { return nil }
    let name = fields[.name].flatMap { text($0) }
    let address = fields[.address].flatMap { text($0) }
    let email = fields[.email].flatMap { text($0) }
    let phone = fields[.phone].flatMap { text($0) }
    let isPlaceholder = fields[.placeholder].flatMap { boolean($0) }?.value ?? false
    finish(fields)
    guard let name, let address, let email, let phone else { return nil }
    return Company(
      name: name.value, address: address.value, email: email.value, phone: phone.value,
      isPlaceholder: isPlaceholder)
  }

  private mutating func theme(_ node: YAMLNode) -> DraftTheme? {
    guard let fields = fields(node, of: "the theme", by: ThemeKey.self) else { return nil }
    var theme = DraftTheme()
    theme.design = fields[.design].flatMap { word($0) }
    theme.light = fields[.light].map { colors($0, of: "'light'") } ?? [:]
    theme.dark = fields[.dark].map { colors($0, of: "'dark'") } ?? [:]
    if let node = fields[.fonts], let fonts = self.fields(node, of: "'fonts'", by: FontsKey.self) {
      theme.headFont = fonts[.head].flatMap { font($0) }
      theme.bodyFont = fonts[.body].flatMap { font($0) }
      theme.monoFont = fonts[.mono].flatMap { font($0) }
      finish(fonts)
    }
    if let node = fields[.mark], let mark = self.fields(node, of: "'mark'", by: MarkKey.self) {
      let fill = mark[.fill].flatMap { path($0) }
      let stroke = mark[.stroke].flatMap { path($0) }
      finish(mark)
      if let fill, let stroke { theme.mark = BrandMark(fill: fill.value, stroke: stroke.value) }
    }
    finish(fields)
    return theme
  }

  private mutating func colors(_ node: YAMLNode, of owner: String) -> [ColorRole: Located<Color>] {
    guard let fields = fields(node, of: owner, by: ColorRole.self) else { return [:] }
    var colors: [ColorRole: Located<Color>] = [:]
    for role in ColorRole.allCases {
      guard let node = fields[role] else { continue }
      switch node.kind {
      case .scalar(let hex, _) where Color(hex) != nil:
        colors[role] = Color(hex).map { Located($0, at: node.span) }
      case .invalid: continue
      default:
        let help = "put it into quotation marks: without them '#' begins a comment"
        faults.add(
          .wrongType(
            expected: "a colour such as \"#7a2e0e\"", found: node,
            help: node.kindName == "nothing" ? help : nil))
      }
    }
    finish(fields)
    return colors
  }

  /// A list of font families: nothing that could end the declaration it is put into.
  private mutating func font(_ node: YAMLNode) -> Located<String>? {
    guard let text = text(node) else { return nil }
    let isSafe = text.value.unicodeScalars.allSatisfy {
      $0.value >= 0xA1 || ("0"..."9").contains($0) || ("a"..."z").contains($0) || ("A"..."Z").contains($0)
        || " ,-_\"'".unicodeScalars.contains($0)
    }
    guard isSafe, text.value.contains(where: \.isLetter) else {
      faults.add(.wrongType(expected: "a list of font families", found: node))
      return nil
    }
    return text
  }

  /// The data of an SVG path.
  private mutating func path(_ node: YAMLNode) -> Located<String>? {
    guard let text = text(node) else { return nil }
    guard text.value.allSatisfy("MmLlHhVvCcSsQqTtAaZz0123456789.,- ".contains),
      text.value.contains(where: \.isLetter)
    else {
      faults.add(.wrongType(expected: "the data of an SVG path", found: node))
      return nil
    }
    return text
  }

  /// `claims.yaml`: each statistic under its id, in one of four kinds.
  mutating func claims(_ node: YAMLNode, currency: CurrencyCode?) -> [DraftClaim] {
    members(node, of: "claims").compactMap { member in
      guard Identifier<DraftClaim>(member.key.value) != nil else {
        faults.add(.invalidID(member.key.value, at: member.key.span))
        return nil
      }
      var claim = DraftClaim(id: member.key)
      guard let fields = fields(member.value, of: "claim '\(member.key.value)'", by: ClaimKey.self) else {
        return claim
      }
      claim.value = claimValue(fields, currency: currency)
      claim.source = fields[.source].flatMap { text($0) }
      claim.date = fields[.date].flatMap { date($0) }
      claim.isPlaceholder = fields[.placeholder].flatMap { boolean($0) }?.value ?? false
      finish(fields)
      return claim
    }
  }

  private mutating func claimValue(_ fields: Fields<ClaimKey>, currency: CurrencyCode?) -> Claim.Value? {
    let given = ClaimKey.choice.filter { fields[$0] != nil }
    guard let key = given.first, let node = fields[key], given.count == 1 else {
      // A key that is not known may be the misspelt one.
      guard !given.isEmpty || fields.members.allSatisfy({ ClaimKey(rawValue: $0.key.value) != nil }) else {
        return nil
      }
      faults.add(
        .error(
          .claimValue, "\(fields.owner) has \(given.isEmpty ? "no" : "more than one") value",
          at: fields.place,
          help: "give one of 'percent', 'number', 'money' and 'days'"))
      return nil
    }
    switch key {
    case .percent: return decimal(node).map { .percent($0.value) }
    case .number: return decimal(node).map { .number($0.value) }
    case .days: return integer(.days, of: fields).map { .days($0.value) }
    default:
      guard let currency, let amount = decimal(node, called: "an amount") else { return nil }
      guard let units = amount.value.units(ofScale: currency.exponent) else {
        faults.add(.wrongType(expected: "an amount in \(currency)", found: node))
        return nil
      }
      return .money(Money(minorUnits: units, currency))
    }
  }
}
