// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `wide`.
  public enum Wide {
    /// `display-p3(0 1 0)`
    @inlinable public static var p3: TokenColor {
      TokenColor(.displayP3, 0, 1, 0, srgb: 0, 0.98576, 0.15974, p3: 0, 1, 0)
    }

    /// `display-p3(0 1 0)`
    @inlinable public static var fallback: TokenColor {
      TokenColor(.displayP3, 0, 1, 0, srgb: 0, 0.97647, 0, p3: 0, 1, 0)
    }

    /// `prophoto-rgb(0 1 0)`
    @inlinable public static var prophoto: TokenColor {
      TokenColor(.prophotoRGB, 0, 1, 0, srgb: 0, 0.96245, 0.45905, p3: 0, 0.98955, 0.38771)
    }

    /// `a98-rgb(0 1 0)`
    @inlinable public static var a98: TokenColor {
      TokenColor(.a98RGB, 0, 1, 0, srgb: 0, 0.92652, 0.4082, p3: 0, 0.95286, 0.32816)
    }

    /// `rec2020(0 0 1 / 0.5)`
    @inlinable public static var rec2020: TokenColor {
      TokenColor(.rec2020, 0, 0, 1, srgb: 0, 0.31797, 0.57625, p3: 0, 0.30354, 0.61464, alpha: 0.5)
    }

    /// `xyz-d65(0.2 0.9 0.1)`
    @inlinable public static var xyz: TokenColor {
      TokenColor(.xyzD65, 0.2, 0.9, 0.1, srgb: 0.37896, 1, 0.65668, p3: 0.52315, 1, 0.66532)
    }

    /// `xyz-d65(0 1 0)`
    @inlinable public static var green: TokenColor {
      TokenColor(.xyzD65, 0, 1, 0, srgb: 0.44913, 1, 0.73605, p3: 0.56582, 1, 0.74216)
    }

    /// `oklch(0.7 0.3 150)`
    @inlinable public static var oklch: TokenColor {
      TokenColor(.oklch, 0.7, 0.3, 150, srgb: 0, 0.76063, 0.28104, p3: 0, 0.78143, 0.20081)
    }
  }
}

extension TokenSet {
  /// The group `wide`.
  @frozen public struct Wide: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `display-p3(0 1 0)`
    @inlinable public var p3: TokenColor { Tokens.Wide.p3 }

    /// `display-p3(0 1 0)`
    @inlinable public var fallback: TokenColor { Tokens.Wide.fallback }

    /// `prophoto-rgb(0 1 0)`
    @inlinable public var prophoto: TokenColor { Tokens.Wide.prophoto }

    /// `a98-rgb(0 1 0)`
    @inlinable public var a98: TokenColor { Tokens.Wide.a98 }

    /// `rec2020(0 0 1 / 0.5)`
    @inlinable public var rec2020: TokenColor { Tokens.Wide.rec2020 }

    /// `xyz-d65(0.2 0.9 0.1)`
    @inlinable public var xyz: TokenColor { Tokens.Wide.xyz }

    /// `xyz-d65(0 1 0)`
    @inlinable public var green: TokenColor { Tokens.Wide.green }

    /// `oklch(0.7 0.3 150)`
    @inlinable public var oklch: TokenColor { Tokens.Wide.oklch }
  }
}
