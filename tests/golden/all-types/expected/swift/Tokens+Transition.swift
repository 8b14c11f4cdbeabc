// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `transition`.
  public enum Transition {
    /// `200ms cubic-bezier(0.5, 0, 1, 1) 0ms`
    @inlinable public static var literal: TokenTransition {
      TokenTransition(
        duration: TokenDuration(milliseconds: 200),
        delay: TokenDuration(milliseconds: 0),
        timingFunction: TokenCubicBezier(0.5, 0, 1, 1)
      )
    }

    /// `1.5s cubic-bezier(0.34, 1.56, 0.64, 1) 120ms`
    @inlinable public static var references: TokenTransition {
      TokenTransition(
        duration: TokenDuration(milliseconds: 1500),
        delay: TokenDuration(milliseconds: 120),
        timingFunction: TokenCubicBezier(0.34, 1.56, 0.64, 1)
      )
    }

    /// `1.5s cubic-bezier(0.34, 1.56, 0.64, 1) 120ms`
    @inlinable public static var alias: TokenTransition { Tokens.Transition.references }
  }
}

extension TokenSet {
  /// The group `transition`.
  @frozen public struct Transition: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `200ms cubic-bezier(0.5, 0, 1, 1) 0ms`
    @inlinable public var literal: TokenTransition { Tokens.Transition.literal }

    /// `1.5s cubic-bezier(0.34, 1.56, 0.64, 1) 120ms`
    @inlinable public var references: TokenTransition { Tokens.Transition.references }

    /// `1.5s cubic-bezier(0.34, 1.56, 0.64, 1) 120ms`
    @inlinable public var alias: TokenTransition { Tokens.Transition.alias }
  }
}
