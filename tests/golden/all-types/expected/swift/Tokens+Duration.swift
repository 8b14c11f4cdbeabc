// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `duration`.
  public enum Duration {
    /// `120ms`
    @inlinable public static var short: TokenDuration { TokenDuration(milliseconds: 120) }

    /// `1.5s`
    @inlinable public static var long: TokenDuration { TokenDuration(milliseconds: 1500) }

    /// `0ms`
    @inlinable public static var none: TokenDuration { TokenDuration(milliseconds: 0) }

    /// `120ms`
    @inlinable public static var alias: TokenDuration { Tokens.Duration.short }
  }
}

extension TokenSet {
  /// The group `duration`.
  @frozen public struct Duration: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `120ms`
    @inlinable public var short: TokenDuration { Tokens.Duration.short }

    /// `1.5s`
    @inlinable public var long: TokenDuration { Tokens.Duration.long }

    /// `0ms`
    @inlinable public var none: TokenDuration { Tokens.Duration.none }

    /// `120ms`
    @inlinable public var alias: TokenDuration { Tokens.Duration.alias }
  }
}
