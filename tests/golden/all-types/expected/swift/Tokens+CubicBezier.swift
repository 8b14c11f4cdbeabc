// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `cubic-bezier`.
  public enum CubicBezier {
    /// `cubic-bezier(0.25, 0.1, 0.25, 1)`
    @inlinable public static var ease: TokenCubicBezier { TokenCubicBezier(0.25, 0.1, 0.25, 1) }

    /// `cubic-bezier(0.34, 1.56, 0.64, 1)`
    @inlinable public static var overshoot: TokenCubicBezier {
      TokenCubicBezier(0.34, 1.56, 0.64, 1)
    }

    /// `cubic-bezier(0, 0, 1, 1)`
    @inlinable public static var linear: TokenCubicBezier { TokenCubicBezier(0, 0, 1, 1) }

    /// `cubic-bezier(0.36, -0.5, 0.66, -0.56)`
    @inlinable public static var below: TokenCubicBezier {
      TokenCubicBezier(0.36, -0.5, 0.66, -0.56)
    }

    /// `cubic-bezier(0.25, 0.1, 0.25, 1)`
    @inlinable public static var alias: TokenCubicBezier { Tokens.CubicBezier.ease }
  }
}

extension TokenSet {
  /// The group `cubic-bezier`.
  @frozen public struct CubicBezier: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `cubic-bezier(0.25, 0.1, 0.25, 1)`
    @inlinable public var ease: TokenCubicBezier { Tokens.CubicBezier.ease }

    /// `cubic-bezier(0.34, 1.56, 0.64, 1)`
    @inlinable public var overshoot: TokenCubicBezier { Tokens.CubicBezier.overshoot }

    /// `cubic-bezier(0, 0, 1, 1)`
    @inlinable public var linear: TokenCubicBezier { Tokens.CubicBezier.linear }

    /// `cubic-bezier(0.36, -0.5, 0.66, -0.56)`
    @inlinable public var below: TokenCubicBezier { Tokens.CubicBezier.below }

    /// `cubic-bezier(0.25, 0.1, 0.25, 1)`
    @inlinable public var alias: TokenCubicBezier { Tokens.CubicBezier.alias }
  }
}
