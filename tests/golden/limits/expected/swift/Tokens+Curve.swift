// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `curve`.
  public enum Curve {
    /// `cubic-bezier(0.1, 16777217, 0.3333333333, 1)`
    @inlinable public static var far: TokenCubicBezier {
      TokenCubicBezier(0.1, 16_777_217, 0.3333333333, 1)
    }
  }
}

extension TokenSet {
  /// The group `curve`.
  @frozen public struct Curve: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `cubic-bezier(0.1, 16777217, 0.3333333333, 1)`
    @inlinable public var far: TokenCubicBezier { Tokens.Curve.far }
  }
}
