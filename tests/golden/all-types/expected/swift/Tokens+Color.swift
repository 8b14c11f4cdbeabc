// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// One color in each of the fourteen spaces, and the edges of the Color module.
  public enum Color {
    /// The group `space`.
    public enum Space {
      /// `#3366e6`
      @inlinable public static var srgb: TokenColor { TokenColor(red: 0.2, green: 0.4, blue: 0.9) }

      /// `srgb-linear(0.033 0.133 0.787)`
      @inlinable public static var srgbLinear: TokenColor {
        TokenColor(.srgbLinear, 0.033, 0.133, 0.787, srgb: 0.19966, 0.40019, 0.89979)
      }

      /// `hsl(222.9 77.8 55)`
      @inlinable public static var hsl: TokenColor {
        TokenColor(.hsl, 222.9, 77.8, 55, srgb: 0.1999, 0.39946, 0.9001)
      }

      /// `hwb(222.9 20 10)`
      @inlinable public static var hwb: TokenColor {
        TokenColor(.hwb, 222.9, 20, 10, srgb: 0.2, 0.3995, 0.9)
      }

      /// `lab(46.3 20.1 -71.2)`
      @inlinable public static var lab: TokenColor {
        TokenColor(.lab, 46.3, 20.1, -71.2, srgb: 0.22786, 0.40295, 0.90825)
      }

      /// `lch(46.3 74 285.8)`
      @inlinable public static var lch: TokenColor {
        TokenColor(.lch, 46.3, 74, 285.8, srgb: 0.22863, 0.40282, 0.90828)
      }

      /// `oklab(0.55 -0.02 -0.19)`
      @inlinable public static var oklab: TokenColor {
        TokenColor(.oklab, 0.55, -0.02, -0.19, srgb: 0.20811, 0.4049, 0.87465)
      }

      /// `oklch(0.55 0.19 264)`
      @inlinable public static var oklch: TokenColor {
        TokenColor(.oklch, 0.55, 0.19, 264, srgb: 0.2097, 0.40548, 0.87236)
      }

      /// `display-p3(1 0.2 0.1)`
      @inlinable public static var displayP3: TokenColor {
        TokenColor(.displayP3, 1, 0.2, 0.1, srgb: 1, 0.204, 0.11756, p3: 1, 0.2, 0.1)
      }

      /// `a98-rgb(0.3 0.4 0.88)`
      @inlinable public static var a98Rgb: TokenColor {
        TokenColor(.a98RGB, 0.3, 0.4, 0.88, srgb: 0.23722, 0.40062, 0.89706)
      }

      /// `prophoto-rgb(0.38 0.34 0.82)`
      @inlinable public static var prophotoRgb: TokenColor {
        TokenColor(.prophotoRGB, 0.38, 0.34, 0.82, srgb: 0.21362, 0.40238, 0.90098)
      }

      /// `rec2020(0.25 0.33 0.86)`
      @inlinable public static var rec2020: TokenColor {
        TokenColor(.rec2020, 0.25, 0.33, 0.86, srgb: 0, 0.32325, 0.80967, p3: 0, 0.28395, 0.85793)
      }

      /// `xyz-d65(0.19 0.16 0.77)`
      @inlinable public static var xyzD65: TokenColor {
        TokenColor(
          .xyzD65,
          0.19,
          0.16,
          0.77,
          srgb: 0,
          0.42091,
          0.90221,
          p3: 0.12659,
          0.41362,
          0.8711
        )
      }

      /// `xyz-d50(0.17 0.15 0.58)`
      @inlinable public static var xyzD50: TokenColor {
        TokenColor(.xyzD50, 0.17, 0.15, 0.58, srgb: 0.06672, 0.41063, 0.90282)
      }
    }

    /// The group `edge`.
    public enum Edge {
      /// `#00000000`
      @inlinable public static var transparent: TokenColor {
        TokenColor(red: 0, green: 0, blue: 0, alpha: 0)
      }

      /// `#ff000080`
      @inlinable public static var half: TokenColor {
        TokenColor(red: 1, green: 0, blue: 0, alpha: 0.5)
      }

      /// `#000000`
      @inlinable public static var black: TokenColor { TokenColor(red: 0, green: 0, blue: 0) }

      /// `#ffffff`
      @inlinable public static var white: TokenColor { TokenColor(red: 1, green: 1, blue: 1) }

      /// `oklch(0.5 0 none)`
      @inlinable public static var missingHue: TokenColor {
        TokenColor(.oklch, 0.5, 0, 0, srgb: 0.38857, 0.38857, 0.38857, missing: .third)
      }

      /// `#000000`
      @inlinable public static var missingAll: TokenColor {
        TokenColor(.srgb, 0, 0, 0, srgb: 0, 0, 0, missing: [.first, .second, .third])
      }

      /// `oklch(0.7 0.32 145)`
      @inlinable public static var outOfSrgb: TokenColor {
        TokenColor(.oklch, 0.7, 0.32, 145, srgb: 0, 0.76863, 0, p3: 0, 0.77865, 0)
      }

      /// `hsl(0.1 99.9 50.05 / 0.123456789)`
      @inlinable public static var fineAlpha: TokenColor {
        TokenColor(.hsl, 0.1, 99.9, 50.05, srgb: 0.9995, 0.00316, 0.0015, alpha: 0.123456789)
      }
    }

    /// The group `alias`.
    public enum Alias {
      /// `#3366e6`
      @inlinable public static var one: TokenColor { Tokens.Color.Space.srgb }

      /// `#3366e6`
      @inlinable public static var two: TokenColor { Tokens.Color.Alias.one }

      /// `oklch(0.55 0.19 264)`
      @inlinable public static var pointer: TokenColor { Tokens.Color.Space.oklch }
    }
  }
}

extension TokenSet {
  /// One color in each of the fourteen spaces, and the edges of the Color module.
  @frozen public struct Color: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// The group `space`.
    @inlinable public var space: Space { Space(_input) }

    /// The group `edge`.
    @inlinable public var edge: Edge { Edge(_input) }

    /// The group `alias`.
    @inlinable public var alias: Alias { Alias(_input) }

    /// The group `space`.
    @frozen public struct Space: Hashable, Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      /// `#3366e6`
      @inlinable public var srgb: TokenColor { Tokens.Color.Space.srgb }

      /// `srgb-linear(0.033 0.133 0.787)`
      @inlinable public var srgbLinear: TokenColor { Tokens.Color.Space.srgbLinear }

      /// `hsl(222.9 77.8 55)`
      @inlinable public var hsl: TokenColor { Tokens.Color.Space.hsl }

      /// `hwb(222.9 20 10)`
      @inlinable public var hwb: TokenColor { Tokens.Color.Space.hwb }

      /// `lab(46.3 20.1 -71.2)`
      @inlinable public var lab: TokenColor { Tokens.Color.Space.lab }

      /// `lch(46.3 74 285.8)`
      @inlinable public var lch: TokenColor { Tokens.Color.Space.lch }

      /// `oklab(0.55 -0.02 -0.19)`
      @inlinable public var oklab: TokenColor { Tokens.Color.Space.oklab }

      /// `oklch(0.55 0.19 264)`
      @inlinable public var oklch: TokenColor { Tokens.Color.Space.oklch }

      /// `display-p3(1 0.2 0.1)`
      @inlinable public var displayP3: TokenColor { Tokens.Color.Space.displayP3 }

      /// `a98-rgb(0.3 0.4 0.88)`
      @inlinable public var a98Rgb: TokenColor { Tokens.Color.Space.a98Rgb }

      /// `prophoto-rgb(0.38 0.34 0.82)`
      @inlinable public var prophotoRgb: TokenColor { Tokens.Color.Space.prophotoRgb }

      /// `rec2020(0.25 0.33 0.86)`
      @inlinable public var rec2020: TokenColor { Tokens.Color.Space.rec2020 }

      /// `xyz-d65(0.19 0.16 0.77)`
      @inlinable public var xyzD65: TokenColor { Tokens.Color.Space.xyzD65 }

      /// `xyz-d50(0.17 0.15 0.58)`
      @inlinable public var xyzD50: TokenColor { Tokens.Color.Space.xyzD50 }
    }

    /// The group `edge`.
    @frozen public struct Edge: Hashable, Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      /// `#00000000`
      @inlinable public var transparent: TokenColor { Tokens.Color.Edge.transparent }

      /// `#ff000080`
      @inlinable public var half: TokenColor { Tokens.Color.Edge.half }

      /// `#000000`
      @inlinable public var black: TokenColor { Tokens.Color.Edge.black }

      /// `#ffffff`
      @inlinable public var white: TokenColor { Tokens.Color.Edge.white }

      /// `oklch(0.5 0 none)`
      @inlinable public var missingHue: TokenColor { Tokens.Color.Edge.missingHue }

      /// `#000000`
      @inlinable public var missingAll: TokenColor { Tokens.Color.Edge.missingAll }

      /// `oklch(0.7 0.32 145)`
      @inlinable public var outOfSrgb: TokenColor { Tokens.Color.Edge.outOfSrgb }

      /// `hsl(0.1 99.9 50.05 / 0.123456789)`
      @inlinable public var fineAlpha: TokenColor { Tokens.Color.Edge.fineAlpha }
    }

    /// The group `alias`.
    @frozen public struct Alias: Hashable, Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      /// `#3366e6`
      @inlinable public var one: TokenColor { Tokens.Color.Alias.one }

      /// `#3366e6`
      @inlinable public var two: TokenColor { Tokens.Color.Alias.two }

      /// `oklch(0.55 0.19 264)`
      @inlinable public var pointer: TokenColor { Tokens.Color.Alias.pointer }
    }
  }
}
