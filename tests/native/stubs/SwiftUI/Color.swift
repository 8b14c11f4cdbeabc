// A stand-in for Apple's SwiftUI, which exists only on Apple's systems: the part that generated code touches, with Apple's
// signatures, so that a Swift compiler elsewhere checks the calls. What it computes is as much as a test can look at.

import Foundation

#if canImport(UIKit)
  import UIKit
#elseif canImport(AppKit)
  import AppKit
#endif

public struct Color: Hashable, CustomStringConvertible, Sendable {
  public enum RGBColorSpace: Hashable, Sendable {
    case sRGB
    case sRGBLinear
    case displayP3
  }

  public struct Resolved: Hashable, Sendable {
    public var linearRed: Float
    public var linearGreen: Float
    public var linearBlue: Float
    public var opacity: Float

    public init(
      colorSpace: Color.RGBColorSpace = .sRGB, red: Float, green: Float, blue: Float, opacity: Float = 1
    ) {
      linearRed = red
      linearGreen = green
      linearBlue = blue
      self.opacity = opacity
    }
  }

  let space: RGBColorSpace
  let red: Double
  let green: Double
  let blue: Double
  let opacity: Double

  public init(
    _ colorSpace: Color.RGBColorSpace = .sRGB, red: Double, green: Double, blue: Double, opacity: Double = 1
  ) {
    space = colorSpace
    self.red = red
    self.green = green
    self.blue = blue
    self.opacity = opacity
  }

  public init(_ colorSpace: Color.RGBColorSpace = .sRGB, white: Double, opacity: Double = 1) {
    self.init(colorSpace, red: white, green: white, blue: white, opacity: opacity)
  }

  public init(_ resolved: Color.Resolved) {
    self.init(
      .sRGBLinear, red: Double(resolved.linearRed), green: Double(resolved.linearGreen),
      blue: Double(resolved.linearBlue), opacity: Double(resolved.opacity))
  }

  public init(_ name: String, bundle: Bundle? = nil) { self = .clear }

  #if canImport(UIKit)
    public init(uiColor: UIColor) { self = .clear }
  #elseif canImport(AppKit)
    public init(nsColor: NSColor) { self = .clear }
  #endif

  public func opacity(_ opacity: Double) -> Color {
    Color(space, red: red, green: green, blue: blue, opacity: self.opacity * opacity)
  }

  public func resolve(in environment: EnvironmentValues) -> Color.Resolved {
    Resolved(red: Float(red), green: Float(green), blue: Float(blue), opacity: Float(opacity))
  }

  public var description: String { "\(space) \(red) \(green) \(blue) \(opacity)" }

  public static let clear = Color(white: 0, opacity: 0)
  public static let black = Color(white: 0)
  public static let white = Color(white: 1)
  public static let primary = Color(white: 0)
  public static let secondary = Color(white: 0, opacity: 0.5)
  public static let accentColor = Color(red: 0, green: 0.5, blue: 1)
}

public protocol ShapeStyle: Sendable {
  associatedtype Resolved: ShapeStyle = Never
  func resolve(in environment: EnvironmentValues) -> Self.Resolved
}

extension ShapeStyle where Self.Resolved == Never {
  public func resolve(in environment: EnvironmentValues) -> Never { fatalError("draws itself") }
}

extension ShapeStyle {
  public func shadow(_ style: ShadowStyle) -> some ShapeStyle { self }
  public func opacity(_ opacity: Double) -> some ShapeStyle { self }
}

extension Never: ShapeStyle {
  public typealias Resolved = Never
}

extension Color: ShapeStyle, View {
  public typealias Body = Never
}

extension Color.Resolved: ShapeStyle {
  public typealias Resolved = Never
}

public struct AnyShapeStyle: ShapeStyle {
  public init<S: ShapeStyle>(_ style: S) {}
}

public struct ShadowStyle: Equatable, Sendable {
  let color: Color
  let radius: CGFloat
  let x: CGFloat
  let y: CGFloat
  let inset: Bool

  public static func drop(
    color: Color = Color(.sRGBLinear, white: 0, opacity: 0.33), radius: CGFloat, x: CGFloat = 0, y: CGFloat = 0
  ) -> ShadowStyle {
    ShadowStyle(color: color, radius: radius, x: x, y: y, inset: false)
  }

  public static func inner(
    color: Color = Color(.sRGBLinear, white: 0, opacity: 0.55), radius: CGFloat, x: CGFloat = 0, y: CGFloat = 0
  ) -> ShadowStyle {
    ShadowStyle(color: color, radius: radius, x: x, y: y, inset: true)
  }
}
