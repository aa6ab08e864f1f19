import Localization
package import Markup
package import Site

/// The drawings of the pages, on a grid of 24 by 24.
///
/// Each page carries all of them, once.
enum Icon: String, CaseIterable {
  case mark, tick, dash, chevron, globe, info, alert

  /// The data of the icon's path; the mark's is the brand's.
  fileprivate var path: String {
    switch self {
    case .mark: ""
    case .tick: "m4.5 12.5 5 5 10-11"
    case .dash: "M6 12h12"
    case .chevron: "m6 9.5 6 6 6-6"
    case .globe:
      "M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 0 0-17 0ZM3.5 12h17M12 3.5c5 5 5 12 0 17-5-5-5-12 0-17Z"
    case .info: "M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 0 0-17 0ZM12 11.5V16M12 8v.01"
    case .alert: "M12 4 2.8 20h18.4ZM12 10v4.5M12 17.3v.01"
    }
  }
}

/// An icon beside words that say the same.
struct IconView: Component {
  let icon: Icon

  init(_ icon: Icon) {
    self.icon = icon
  }

  var body: some HTML {
    if icon == .mark {
      svg(.class("mark"), .ariaHidden, .width(32), .height(32)) { use(.href(symbol: "i-mark")) }
    } else {
      svg(.class("icon"), .ariaHidden, .width(20), .height(20)) { use(.href(symbol: "i-\(icon.rawValue)")) }
    }
  }
}

/// The shapes that the icons of a page refer to.
struct IconSprite: Component {
  let mark: BrandMark
  let icons: [Icon]

  var body: some HTML {
    svg(.class("sprite"), .ariaHidden, .width(0), .height(0)) {
      symbol(.id("i-mark"), .viewBox("0 0 24 24")) {
        path(.class("mark-a"), .d(mark.fill))
        path(.class("mark-b"), .d(mark.stroke))
      }
      for icon in icons where icon != .mark {
        symbol(.id("i-\(icon.rawValue)"), .viewBox("0 0 24 24")) { path(.d(icon.path)) }
      }
    }
  }
}

/// A text in another language than the page around it says which.
extension LocalizedText: HTML {
  package func write(into output: inout HTMLWriter) {
    if let locale {
      span(.lang(locale.description)) { text }.write(into: &output)
    } else {
      text.write(into: &output)
    }
  }
}
