// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `wait`.
  public enum Wait {
    /// `1.005s`
    @inlinable public static var exact: TokenDuration { TokenDuration(milliseconds: 1005) }

    /// `0.5ms`
    @inlinable public static var fraction: TokenDuration { TokenDuration(milliseconds: 0.5) }

    /// `5000000000ms`
    @inlinable public static var month: TokenDuration { TokenDuration(milliseconds: 5_000_000_000) }

    /// `0.0000001ms`
    @inlinable public static var blink: TokenDuration { TokenDuration(milliseconds: 1e-7) }

    /// `1000000000000000000000s`
    @inlinable public static var ever: TokenDuration { TokenDuration(milliseconds: 1e24) }
  }
}

extension TokenSet {
  /// The group `wait`.
  @frozen public struct Wait: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `1.005s`
    @inlinable public var exact: TokenDuration { Tokens.Wait.exact }

    /// `0.5ms`
    @inlinable public var fraction: TokenDuration { Tokens.Wait.fraction }

    /// `5000000000ms`
    @inlinable public var month: TokenDuration { Tokens.Wait.month }

    /// `0.0000001ms`
    @inlinable public var blink: TokenDuration { Tokens.Wait.blink }

    /// `1000000000000000000000s`
    @inlinable public var ever: TokenDuration { Tokens.Wait.ever }
  }
}
