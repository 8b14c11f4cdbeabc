// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `ramp`.
  public enum Ramp {
    /// `#ff0000 0%, #0000ff 100%`
    @inlinable public static var plain: TokenGradient {
      TokenGradient([
        TokenGradient.Stop(TokenColor(red: 1, green: 0, blue: 0), at: 0),
        TokenGradient.Stop(TokenColor(red: 0, green: 0, blue: 1), at: 1),
      ])
    }

    /// `#ff0000 0%, #0000ff 50%, display-p3(0 1 0) 100%`
    @inlinable public static var wide: TokenGradient {
      TokenGradient([
        TokenGradient.Stop(TokenColor(red: 1, green: 0, blue: 0), at: 0),
        TokenGradient.Stop(TokenColor(red: 0, green: 0, blue: 1), at: 0.5),
        TokenGradient.Stop(
          TokenColor(.displayP3, 0, 1, 0, srgb: 0, 0.97647, 0, p3: 0, 1, 0),
          at: 1
        ),
      ])
    }

    /// `#ff0000 0%, oklch(0.452 0.3132 264.05) 100%`
    @inlinable public static var ok: TokenGradient {
      TokenGradient([
        TokenGradient.Stop(TokenColor(red: 1, green: 0, blue: 0), at: 0),
        TokenGradient.Stop(
          TokenColor(.oklch, 0.452, 0.3132, 264.05, srgb: 0, 0, 1, p3: 0, 0.00009, 0.95954),
          at: 1
        ),
      ])
    }

    /// `#ff000000 0%, #0000ff 100%`
    @inlinable public static var fade: TokenGradient {
      TokenGradient([
        TokenGradient.Stop(TokenColor(red: 1, green: 0, blue: 0, alpha: 0), at: 0),
        TokenGradient.Stop(TokenColor(red: 0, green: 0, blue: 1), at: 1),
      ])
    }

    /// `#ff0000 0%, #0000ff 33.33%`
    @inlinable public static var close: TokenGradient {
      TokenGradient([
        TokenGradient.Stop(TokenColor(red: 1, green: 0, blue: 0), at: 1e-7),
        TokenGradient.Stop(TokenColor(red: 0, green: 0, blue: 1), at: 0.3333333333),
      ])
    }
  }
}

extension TokenSet {
  /// The group `ramp`.
  @frozen public struct Ramp: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `#ff0000 0%, #0000ff 100%`
    @inlinable public var plain: TokenGradient { Tokens.Ramp.plain }

    /// `#ff0000 0%, #0000ff 50%, display-p3(0 1 0) 100%`
    @inlinable public var wide: TokenGradient { Tokens.Ramp.wide }

    /// `#ff0000 0%, oklch(0.452 0.3132 264.05) 100%`
    @inlinable public var ok: TokenGradient { Tokens.Ramp.ok }

    /// `#ff000000 0%, #0000ff 100%`
    @inlinable public var fade: TokenGradient { Tokens.Ramp.fade }

    /// `#ff0000 0%, #0000ff 33.33%`
    @inlinable public var close: TokenGradient { Tokens.Ramp.close }
  }
}
