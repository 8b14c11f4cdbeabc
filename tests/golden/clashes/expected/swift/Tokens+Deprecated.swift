// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `deprecated`.
  public enum Deprecated {
    /// `-1.5s`, string Type `10s`
    @inlinable public static var duration: TokenDuration { TokenDuration(milliseconds: -1500) }

    /// `0.5ms`
    @inlinable public static var milliseconds: TokenDuration { TokenDuration(milliseconds: 0.5) }
  }
}

extension TokenSet {
  /// The group `deprecated`.
  @frozen public struct Deprecated: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `-1.5s`, string Type `10s`
    @inlinable public var duration: TokenDuration {
      switch _input.string {
      case .type: TokenDuration(milliseconds: 10000)
      default: Tokens.Deprecated.duration
      }
    }

    /// `0.5ms`
    @inlinable public var milliseconds: TokenDuration { Tokens.Deprecated.milliseconds }
  }
}
