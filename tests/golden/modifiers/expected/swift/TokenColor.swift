// Generated from design tokens: edit those instead.

import Foundation

/// A color in the space that its token is written in, and as screens show it.
@frozen
public struct TokenColor: Hashable, Sendable {
  /// The color spaces of design tokens; a raw value is the name in a token file.
  @frozen
  public enum Space: String, CaseIterable, Hashable, Sendable {
    case srgb
    case srgbLinear = "srgb-linear"
    case hsl
    case hwb
    case lab
    case lch
    case oklab
    case oklch
    case displayP3 = "display-p3"
    case a98RGB = "a98-rgb"
    case prophotoRGB = "prophoto-rgb"
    case rec2020
    case xyzD65 = "xyz-d65"
    case xyzD50 = "xyz-d50"
  }

  /// Red, green and blue, each in [0, 1], encoded for a screen.
  @frozen
  public struct RGB: Hashable, Sendable {
    public var red: Double
    public var green: Double
    public var blue: Double

    @inlinable
    public init(_ red: Double, _ green: Double, _ blue: Double) {
      self.red = red
      self.green = green
      self.blue = blue
    }
  }

  /// Which components have no value (`none` in a token file).
  @frozen
  public struct Missing: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    @inlinable
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    @inlinable public static var first: Missing { Missing(rawValue: 1) }
    @inlinable public static var second: Missing { Missing(rawValue: 2) }
    @inlinable public static var third: Missing { Missing(rawValue: 4) }
  }

  /// The space of the components.
  public var space: Space
  /// Three components in the ranges of the space; 0 where there is no value.
  public var components: SIMD3<Double>
  /// The components without a value.
  public var missing: Missing
  /// Opacity in [0, 1].
  public var alpha: Double
  /// The color on an sRGB screen; if it is outside sRGB, its chroma is lowered.
  public var srgb: RGB
  /// The color on a Display P3 screen, if it is written in Display P3 or is outside sRGB.
  public var displayP3: RGB?

  /// A color in sRGB, components in [0, 1].
  @inlinable
  public init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    space = .srgb
    components = SIMD3<Double>(red, green, blue)
    missing = []
    self.alpha = alpha
    srgb = RGB(red, green, blue)
    displayP3 = nil
  }

  /// A color of any space, as sRGB screens show it.
  @inlinable
  public init(
    _ space: Space, _ first: Double, _ second: Double, _ third: Double,
    srgb red: Double, _ green: Double, _ blue: Double,
    alpha: Double = 1, missing: Missing = []
  ) {
    self.space = space
    components = SIMD3<Double>(first, second, third)
    self.missing = missing
    self.alpha = alpha
    srgb = RGB(red, green, blue)
    displayP3 = nil
  }

  /// A color of any space, as screens of both gamuts show it.
  @inlinable
  public init(
    _ space: Space, _ first: Double, _ second: Double, _ third: Double,
    srgb red: Double, _ green: Double, _ blue: Double,
    p3 wideRed: Double, _ wideGreen: Double, _ wideBlue: Double,
    alpha: Double = 1, missing: Missing = []
  ) {
    self.space = space
    components = SIMD3<Double>(first, second, third)
    self.missing = missing
    self.alpha = alpha
    srgb = RGB(red, green, blue)
    displayP3 = RGB(wideRed, wideGreen, wideBlue)
  }

  /// Red, green, blue and alpha as bytes of sRGB.
  public var rgba8: SIMD4<UInt8> {
    SIMD4<UInt8>(
      Self.byte(srgb.red), Self.byte(srgb.green), Self.byte(srgb.blue), Self.byte(alpha)
    )
  }

  /// `#rrggbb`, or `#rrggbbaa` if the color is not opaque.
  public var hex: String {
    let bytes = rgba8
    let text = String(format: "#%02x%02x%02x", bytes.x, bytes.y, bytes.z)
    return bytes.w == 255 ? text : text + String(format: "%02x", bytes.w)
  }

  /// The same color with another opacity, in [0, 1].
  public func withAlpha(_ alpha: Double) -> TokenColor {
    var color = self
    color.alpha = alpha
    return color
  }

  private static func byte(_ part: Double) -> UInt8 {
    UInt8((min(max(part, 0), 1) * 255).rounded())
  }
}
