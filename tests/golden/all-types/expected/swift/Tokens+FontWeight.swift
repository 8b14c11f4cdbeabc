// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `font-weight`.
  public enum FontWeight {
    /// `450`
    @inlinable public static var number: TokenFontWeight { TokenFontWeight(450) }

    /// `600`
    @inlinable public static var keyword: TokenFontWeight { TokenFontWeight(600) }

    /// `1`
    @inlinable public static var least: TokenFontWeight { TokenFontWeight(1) }

    /// `1000`
    @inlinable public static var most: TokenFontWeight { TokenFontWeight(1000) }

    /// `333.5`
    @inlinable public static var fraction: TokenFontWeight { TokenFontWeight(333.5) }

    /// `600`
    @inlinable public static var alias: TokenFontWeight { Tokens.FontWeight.keyword }
  }
}

extension TokenSet {
  /// The group `font-weight`.
  @frozen public struct FontWeight: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `450`
    @inlinable public var number: TokenFontWeight { Tokens.FontWeight.number }

    /// `600`
    @inlinable public var keyword: TokenFontWeight { Tokens.FontWeight.keyword }

    /// `1`
    @inlinable public var least: TokenFontWeight { Tokens.FontWeight.least }

    /// `1000`
    @inlinable public var most: TokenFontWeight { Tokens.FontWeight.most }

    /// `333.5`
    @inlinable public var fraction: TokenFontWeight { Tokens.FontWeight.fraction }

    /// `600`
    @inlinable public var alias: TokenFontWeight { Tokens.FontWeight.alias }
  }
}
