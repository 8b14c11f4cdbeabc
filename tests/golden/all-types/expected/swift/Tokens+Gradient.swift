// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `gradient`.
  public enum Gradient {
    /// `#ff0000 0%, oklch(0.6 0.2 260) 100%`
    @inlinable public static var literal: TokenGradient {
      TokenGradient([
        TokenGradient.Stop(TokenColor(red: 1, green: 0, blue: 0), at: 0),
        TokenGradient.Stop(
          TokenColor(.oklch, 0.6, 0.2, 260, srgb: 0.17881, 0.47502, 0.95996),
          at: 1
        ),
      ])
    }

    /// `#3366e6 0%, #ffffff 33.3%, display-p3(1 0.2 0.1) 100%`
    @inlinable public static var references: TokenGradient {
      TokenGradient([
        TokenGradient.Stop(TokenColor(red: 0.2, green: 0.4, blue: 0.9), at: 0),
        TokenGradient.Stop(TokenColor(red: 1, green: 1, blue: 1), at: 0.333),
        TokenGradient.Stop(
          TokenColor(.displayP3, 1, 0.2, 0.1, srgb: 1, 0.204, 0.11756, p3: 1, 0.2, 0.1),
          at: 1
        ),
      ])
    }

    /// `#000000 0%, #ffffff 100%`
    @inlinable public static var clamped: TokenGradient {
      TokenGradient([
        TokenGradient.Stop(TokenColor(red: 0, green: 0, blue: 0), at: 0),
        TokenGradient.Stop(TokenColor(red: 1, green: 1, blue: 1), at: 1),
      ])
    }

    /// `#3366e6 0%, #ffffff 33.3%, display-p3(1 0.2 0.1) 100%`
    @inlinable public static var alias: TokenGradient { Tokens.Gradient.references }
  }
}

extension TokenSet {
  /// The group `gradient`.
  @frozen public struct Gradient: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `#ff0000 0%, oklch(0.6 0.2 260) 100%`
    @inlinable public var literal: TokenGradient { Tokens.Gradient.literal }

    /// `#3366e6 0%, #ffffff 33.3%, display-p3(1 0.2 0.1) 100%`
    @inlinable public var references: TokenGradient { Tokens.Gradient.references }

    /// `#000000 0%, #ffffff 100%`
    @inlinable public var clamped: TokenGradient { Tokens.Gradient.clamped }

    /// `#3366e6 0%, #ffffff 33.3%, display-p3(1 0.2 0.1) 100%`
    @inlinable public var alias: TokenGradient { Tokens.Gradient.alias }
  }
}
