// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  public enum TokensGroup {
    /// `12`
    @inlinable public static var tokens: Double { 12 }

    public enum Companion {
      /// `13`
      @inlinable public static var tokens: Double { 13 }
    }
  }
}

extension TokenSet {
  @frozen public struct TokensGroup: Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    @inlinable public var companion: Companion { Companion(_input) }

    /// `12`
    @inlinable public var tokens: Double { Tokens.TokensGroup.tokens }

    @frozen public struct Companion: Sendable {
      @usableFromInline let _input: TokenInput

      @inlinable init(_ input: TokenInput) {
        _input = input
      }

      /// `13`
      @inlinable public var tokens: Double { Tokens.TokensGroup.Companion.tokens }
    }
  }
}
