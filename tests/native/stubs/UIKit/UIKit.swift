// A stand-in for Apple's UIKit, which exists only on Apple's systems: the part that generated code touches, with Apple's
// signatures, so that a Swift compiler elsewhere checks the calls. What it computes is as much as a test can look at.

import Foundation

public enum UIUserInterfaceStyle: Int, Sendable {
  case unspecified = 0
  case light = 1
  case dark = 2
}

public enum UIAccessibilityContrast: Int, Sendable {
  case unspecified = -1
  case normal = 0
  case high = 1
}

public enum UIUserInterfaceSizeClass: Int, Sendable {
  case unspecified = 0
  case compact = 1
  case regular = 2
}

public protocol UITraitDefinition {
  associatedtype Value
  static var defaultValue: Self.Value { get }
  static var affectsColorAppearance: Bool { get }
}

extension UITraitDefinition {
  public static var affectsColorAppearance: Bool { false }
}

public protocol UIMutableTraits {
  subscript<T: UITraitDefinition>(trait: T.Type) -> T.Value { get set }
  var userInterfaceStyle: UIUserInterfaceStyle { get set }
}

private struct Mutable: UIMutableTraits {
  var userInterfaceStyle: UIUserInterfaceStyle
  var own: [ObjectIdentifier: Any]

  subscript<T: UITraitDefinition>(trait: T.Type) -> T.Value {
    get { own[ObjectIdentifier(trait)] as? T.Value ?? T.defaultValue }
    set { own[ObjectIdentifier(trait)] = newValue }
  }
}

open class UITraitCollection: NSObject, @unchecked Sendable {
  public let userInterfaceStyle: UIUserInterfaceStyle
  public let accessibilityContrast: UIAccessibilityContrast
  public let horizontalSizeClass: UIUserInterfaceSizeClass
  let own: [ObjectIdentifier: Any]

  init(
    _ style: UIUserInterfaceStyle, _ contrast: UIAccessibilityContrast, _ size: UIUserInterfaceSizeClass,
    _ own: [ObjectIdentifier: Any] = [:]
  ) {
    userInterfaceStyle = style
    accessibilityContrast = contrast
    horizontalSizeClass = size
    self.own = own
  }

  public convenience init(userInterfaceStyle: UIUserInterfaceStyle) {
    self.init(userInterfaceStyle, .unspecified, .unspecified)
  }

  public convenience init(accessibilityContrast: UIAccessibilityContrast) {
    self.init(.unspecified, accessibilityContrast, .unspecified)
  }

  public convenience init(horizontalSizeClass: UIUserInterfaceSizeClass) {
    self.init(.unspecified, .unspecified, horizontalSizeClass)
  }

  /// Later traits win over earlier ones where they say something.
  public convenience init(traitsFrom traitCollections: [UITraitCollection]) {
    let style = traitCollections.last { $0.userInterfaceStyle != .unspecified }
    let contrast = traitCollections.last { $0.accessibilityContrast != .unspecified }
    let size = traitCollections.last { $0.horizontalSizeClass != .unspecified }
    self.init(
      style?.userInterfaceStyle ?? .unspecified, contrast?.accessibilityContrast ?? .unspecified,
      size?.horizontalSizeClass ?? .unspecified,
      traitCollections.reduce(into: [:]) { all, each in all.merge(each.own) { $1 } })
  }

  public func modifyingTraits(_ mutations: (inout any UIMutableTraits) -> Void) -> UITraitCollection {
    var traits: any UIMutableTraits = Mutable(userInterfaceStyle: userInterfaceStyle, own: own)
    mutations(&traits)
    let changed = traits as! Mutable
    return UITraitCollection(
      changed.userInterfaceStyle, accessibilityContrast, horizontalSizeClass, changed.own)
  }

  public subscript<T: UITraitDefinition>(trait: T.Type) -> T.Value {
    own[ObjectIdentifier(trait)] as? T.Value ?? T.defaultValue
  }

  public class var current: UITraitCollection { UITraitCollection(userInterfaceStyle: .light) }
}

open class UIColor: NSObject, @unchecked Sendable {
  enum Content: Hashable {
    case sRGB(CGFloat, CGFloat, CGFloat, CGFloat)
    case displayP3(CGFloat, CGFloat, CGFloat, CGFloat)
  }

  let content: Content
  let provider: (@Sendable (UITraitCollection) -> UIColor)?

  init(_ content: Content, _ provider: (@Sendable (UITraitCollection) -> UIColor)? = nil) {
    self.content = content
    self.provider = provider
  }

  public convenience init(red: CGFloat, green: CGFloat, blue: CGFloat, alpha: CGFloat) {
    self.init(.sRGB(red, green, blue, alpha))
  }

  public convenience init(displayP3Red: CGFloat, green: CGFloat, blue: CGFloat, alpha: CGFloat) {
    self.init(.displayP3(displayP3Red, green, blue, alpha))
  }

  public convenience init(white: CGFloat, alpha: CGFloat) {
    self.init(.sRGB(white, white, white, alpha))
  }

  public convenience init(dynamicProvider: @escaping @Sendable (UITraitCollection) -> UIColor) {
    self.init(dynamicProvider(.current).content, dynamicProvider)
  }

  public func resolvedColor(with traitCollection: UITraitCollection) -> UIColor {
    provider?(traitCollection) ?? self
  }

  public func withAlphaComponent(_ alpha: CGFloat) -> UIColor {
    switch content {
    case .sRGB(let red, let green, let blue, _): UIColor(.sRGB(red, green, blue, alpha))
    case .displayP3(let red, let green, let blue, _): UIColor(.displayP3(red, green, blue, alpha))
    }
  }

  open override func isEqual(_ object: Any?) -> Bool { (object as? UIColor)?.content == content }

  open override var hash: Int { content.hashValue }

  open override var description: String { "\(content)" }

  public class var clear: UIColor { UIColor(white: 0, alpha: 0) }
  public class var black: UIColor { UIColor(white: 0, alpha: 1) }
  public class var white: UIColor { UIColor(white: 1, alpha: 1) }
}

open class UIFontDescriptor: NSObject, @unchecked Sendable {
  public struct SystemDesign: Hashable, RawRepresentable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let `default` = SystemDesign(rawValue: "NSCTFontUIFontDesignDefault")
    public static let rounded = SystemDesign(rawValue: "NSCTFontUIFontDesignRounded")
    public static let serif = SystemDesign(rawValue: "NSCTFontUIFontDesignSerif")
    public static let monospaced = SystemDesign(rawValue: "NSCTFontUIFontDesignMonospaced")
  }

  public struct AttributeName: Hashable, RawRepresentable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let family = AttributeName(rawValue: "NSFontFamilyAttribute")
    public static let name = AttributeName(rawValue: "NSFontNameAttribute")
    public static let traits = AttributeName(rawValue: "NSCTFontTraitsAttribute")
  }

  public struct TraitKey: Hashable, RawRepresentable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let weight = TraitKey(rawValue: "NSCTFontWeightTrait")
  }

  public init(fontAttributes attributes: [UIFontDescriptor.AttributeName: Any] = [:]) {}
  public func addingAttributes(_ attributes: [UIFontDescriptor.AttributeName: Any] = [:])
    -> UIFontDescriptor
  { self }
  public func withDesign(_ design: UIFontDescriptor.SystemDesign) -> UIFontDescriptor? { self }
}

open class UIFont: NSObject, @unchecked Sendable {
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

  public struct TextStyle: Hashable, RawRepresentable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let body = TextStyle(rawValue: "UICTFontTextStyleBody")
    public static let headline = TextStyle(rawValue: "UICTFontTextStyleHeadline")
    public static let largeTitle = TextStyle(rawValue: "UICTFontTextStyleTitle0")
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

  public convenience init(descriptor: UIFontDescriptor, size pointSize: CGFloat) {
    self.init("", pointSize)
  }

  public var fontDescriptor: UIFontDescriptor { UIFontDescriptor() }
  public var familyName: String { fontName }
  public var lineHeight: CGFloat { pointSize * 1.2 }
  public func withSize(_ fontSize: CGFloat) -> UIFont { UIFont(fontName, fontSize) }

  public class func systemFont(ofSize fontSize: CGFloat, weight: UIFont.Weight) -> UIFont {
    UIFont("system", fontSize)
  }

  public class func monospacedSystemFont(ofSize fontSize: CGFloat, weight: UIFont.Weight) -> UIFont {
    UIFont("monospaced", fontSize)
  }
}

open class UIFontMetrics: NSObject, @unchecked Sendable {
  public init(forTextStyle textStyle: UIFont.TextStyle) {}
  public class var `default`: UIFontMetrics { UIFontMetrics(forTextStyle: .body) }
  public func scaledFont(for font: UIFont) -> UIFont { font }
  public func scaledValue(for value: CGFloat) -> CGFloat { value }
}

open class NSParagraphStyle: NSObject, @unchecked Sendable {}

open class NSMutableParagraphStyle: NSParagraphStyle, @unchecked Sendable {
  open var minimumLineHeight: CGFloat = 0
  open var maximumLineHeight: CGFloat = 0
}

extension NSAttributedString.Key {
  public static let font = NSAttributedString.Key("NSFont")
  public static let kern = NSAttributedString.Key("NSKern")
  public static let paragraphStyle = NSAttributedString.Key("NSParagraphStyle")
  public static let baselineOffset = NSAttributedString.Key("NSBaselineOffset")
}
