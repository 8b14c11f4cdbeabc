// A stand-in for Apple's AppKit, which exists only on Apple's systems: the part that generated code touches, with Apple's
// signatures, so that a Swift compiler elsewhere checks the calls. What it computes is as much as a test can look at.

import Foundation

open class NSAppearance: NSObject, @unchecked Sendable {
  public struct Name: Hashable, RawRepresentable, Sendable {
    public let rawValue: String
    public init(_ rawValue: String) { self.rawValue = rawValue }
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let aqua = Name("NSAppearanceNameAqua")
    public static let darkAqua = Name("NSAppearanceNameDarkAqua")
    public static let vibrantLight = Name("NSAppearanceNameVibrantLight")
    public static let vibrantDark = Name("NSAppearanceNameVibrantDark")
    public static let accessibilityHighContrastAqua = Name("NSAppearanceNameAccessibilityAqua")
    public static let accessibilityHighContrastDarkAqua = Name("NSAppearanceNameAccessibilityDarkAqua")
  }

  public let name: NSAppearance.Name

  public init?(named name: NSAppearance.Name) { self.name = name }

  public func bestMatch(from appearances: [NSAppearance.Name]) -> NSAppearance.Name? {
    appearances.first { $0 == name }
  }
}

open class NSColor: NSObject, @unchecked Sendable {
  public typealias Name = String

  enum Content: Hashable {
    case sRGB(CGFloat, CGFloat, CGFloat, CGFloat)
    case displayP3(CGFloat, CGFloat, CGFloat, CGFloat)
  }

  let content: Content
  let provider: (@Sendable (NSAppearance) -> NSColor)?

  init(_ content: Content, _ provider: (@Sendable (NSAppearance) -> NSColor)? = nil) {
    self.content = content
    self.provider = provider
  }

  public convenience init(srgbRed red: CGFloat, green: CGFloat, blue: CGFloat, alpha: CGFloat) {
    self.init(.sRGB(red, green, blue, alpha))
  }

  public convenience init(displayP3Red red: CGFloat, green: CGFloat, blue: CGFloat, alpha: CGFloat) {
    self.init(.displayP3(red, green, blue, alpha))
  }

  public convenience init(
    name colorName: NSColor.Name?, dynamicProvider: @escaping @Sendable (NSAppearance) -> NSColor
  ) {
    self.init(dynamicProvider(NSAppearance(named: .aqua)!).content, dynamicProvider)
  }

  public func withAlphaComponent(_ alpha: CGFloat) -> NSColor {
    switch content {
    case .sRGB(let red, let green, let blue, _): NSColor(.sRGB(red, green, blue, alpha))
    case .displayP3(let red, let green, let blue, _): NSColor(.displayP3(red, green, blue, alpha))
    }
  }

  /// Not Apple's, which asks the appearance that is being drawn: the color for an appearance.
  public func resolved(for appearance: NSAppearance) -> NSColor { provider?(appearance) ?? self }

  open override func isEqual(_ object: Any?) -> Bool { (object as? NSColor)?.content == content }

  open override var hash: Int { content.hashValue }

  open override var description: String { "\(content)" }

  public class var clear: NSColor { NSColor(srgbRed: 0, green: 0, blue: 0, alpha: 0) }
  public class var black: NSColor { NSColor(srgbRed: 0, green: 0, blue: 0, alpha: 1) }
  public class var white: NSColor { NSColor(srgbRed: 1, green: 1, blue: 1, alpha: 1) }
}

open class NSFont: NSObject, @unchecked Sendable {
  public struct Weight: Hashable, RawRepresentable, Sendable {
    public let rawValue: CGFloat
    public init(rawValue: CGFloat) { self.rawValue = rawValue }
    public init(_ rawValue: CGFloat) { self.rawValue = rawValue }
    public static let ultraLight = Weight(-0.8)
    public static let thin = Weight(-0.6)
    public static let light = Weight(-0.4)
    public static let regular = Weight(0)
    public static let medium = Weight(0.23)
    public static let semibold = Weight(0.3)
    public static let bold = Weight(0.4)
    public static let heavy = Weight(0.56)
    public static let black = Weight(0.62)
  }

  public let fontName: String
  public let pointSize: CGFloat

  init(_ name: String, _ size: CGFloat) {
    fontName = name
    pointSize = size
  }

  public convenience init?(name fontName: String, size fontSize: CGFloat) {
    self.init(fontName, fontSize)
  }

  public var ascender: CGFloat { pointSize * 0.95 }
  public var descender: CGFloat { pointSize * -0.25 }
  public var leading: CGFloat { 0 }

  public class func systemFont(ofSize fontSize: CGFloat, weight: NSFont.Weight) -> NSFont {
    NSFont("system", fontSize)
  }

  public class func monospacedSystemFont(ofSize fontSize: CGFloat, weight: NSFont.Weight) -> NSFont {
    NSFont("monospaced", fontSize)
  }
}
