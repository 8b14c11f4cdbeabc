// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `gray`.
  public enum Gray {
    /// `#808080`
    @inlinable public static var srgb: TokenColor { TokenColor(red: 0.5, green: 0.5, blue: 0.5) }

    /// `oklch(0.6 0 0)`
    @inlinable public static var oklch: TokenColor {
      TokenColor(.oklch, 0.6, 0, 0, srgb: 0.50211, 0.50211, 0.50211)
    }

    /// `oklch(0.6 none none)`
    @inlinable public static var none: TokenColor {
      TokenColor(.oklch, 0.6, 0, 0, srgb: 0.50211, 0.50211, 0.50211, missing: [.second, .third])
    }

    /// `lab(53.585 0 0)`
    @inlinable public static var lab: TokenColor {
      TokenColor(.lab, 53.585, 0, 0, srgb: 0.50196, 0.50196, 0.50196)
    }

    /// `lch(50 0 270)`
    @inlinable public static var lch: TokenColor {
      TokenColor(.lch, 50, 0, 270, srgb: 0.46633, 0.46633, 0.46633)
    }

    /// `oklab(0.25 0 0)`
    @inlinable public static var oklab: TokenColor {
      TokenColor(.oklab, 0.25, 0, 0, srgb: 0.1315, 0.1315, 0.1315)
    }

    /// `display-p3(0.5 0.5 0.5)`
    @inlinable public static var p3: TokenColor {
      TokenColor(.displayP3, 0.5, 0.5, 0.5, srgb: 0.5, 0.5, 0.5, p3: 0.5, 0.5, 0.5)
    }

    /// `srgb-linear(0.2 0.2 0.2)`
    @inlinable public static var linear: TokenColor {
      TokenColor(.srgbLinear, 0.2, 0.2, 0.2, srgb: 0.48453, 0.48453, 0.48453)
    }

    /// `hsl(120 0 50)`
    @inlinable public static var hsl: TokenColor {
      TokenColor(.hsl, 120, 0, 50, srgb: 0.5, 0.5, 0.5)
    }

    /// `hwb(40 60 60)`
    @inlinable public static var hwb: TokenColor {
      TokenColor(.hwb, 40, 60, 60, srgb: 0.5, 0.5, 0.5)
    }

    /// `prophoto-rgb(0.5 0.5 0.5)`
    @inlinable public static var prophoto: TokenColor {
      TokenColor(.prophotoRGB, 0.5, 0.5, 0.5, srgb: 0.57231, 0.57231, 0.57231)
    }

    /// `rec2020(0.5 0.5 0.5)`
    @inlinable public static var rec2020: TokenColor {
      TokenColor(.rec2020, 0.5, 0.5, 0.5, srgb: 0.4725, 0.4725, 0.4725)
    }
  }
}

extension TokenSet {
  /// The group `gray`.
  @frozen public struct Gray: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `#808080`
    @inlinable public var srgb: TokenColor { Tokens.Gray.srgb }

    /// `oklch(0.6 0 0)`
    @inlinable public var oklch: TokenColor { Tokens.Gray.oklch }

    /// `oklch(0.6 none none)`
    @inlinable public var none: TokenColor { Tokens.Gray.none }

    /// `lab(53.585 0 0)`
    @inlinable public var lab: TokenColor { Tokens.Gray.lab }

    /// `lch(50 0 270)`
    @inlinable public var lch: TokenColor { Tokens.Gray.lch }

    /// `oklab(0.25 0 0)`
    @inlinable public var oklab: TokenColor { Tokens.Gray.oklab }

    /// `display-p3(0.5 0.5 0.5)`
    @inlinable public var p3: TokenColor { Tokens.Gray.p3 }

    /// `srgb-linear(0.2 0.2 0.2)`
    @inlinable public var linear: TokenColor { Tokens.Gray.linear }

    /// `hsl(120 0 50)`
    @inlinable public var hsl: TokenColor { Tokens.Gray.hsl }

    /// `hwb(40 60 60)`
    @inlinable public var hwb: TokenColor { Tokens.Gray.hwb }

    /// `prophoto-rgb(0.5 0.5 0.5)`
    @inlinable public var prophoto: TokenColor { Tokens.Gray.prophoto }

    /// `rec2020(0.5 0.5 0.5)`
    @inlinable public var rec2020: TokenColor { Tokens.Gray.rec2020 }
  }
}
