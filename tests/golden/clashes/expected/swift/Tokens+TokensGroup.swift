// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `tokens`.
  public enum TokensGroup {
    /// `12`
    @inlinable public static var tokens: Double { 12 }

    /// The group `companion`.
    public enum Companion {
      /// `13`
      @inlinable public static var tokens: Double { 13 }
    }
  }
}

extension TokenSet {
  /// The group `tokens`.
  @frozen public struct TokensGroup: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// The group `companion`.
    @inlinable public var companion: Companion { Companion(_input) }

    /// `12`
    @inlinable public var tokens: Double { Tokens.TokensGroup.tokens }

    /// The group `companion`.
    @frozen public struct Companion: Hashable, Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      /// `13`
      @inlinable public var tokens: Double { Tokens.TokensGroup.Companion.tokens }
    }
  }
}
