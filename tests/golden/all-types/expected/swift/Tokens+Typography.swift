// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `typography`.
  public enum Typography {
    /// `700 16px/1.2 Inter, sans-serif`
    @inlinable public static var literal: TokenTypography {
      TokenTypography(
        fontFamily: TokenFontFamily(["Inter", "sans-serif"]),
        fontSize: 16,
        fontWeight: TokenFontWeight(700),
        letterSpacing: 0.1,
        lineHeight: 1.2
      )
    }

    /// `600 1.25rem/1.618033988749895 Helvetica Neue, Arial, sans-serif`
    @inlinable public static var references: TokenTypography {
      TokenTypography(
        fontFamily: TokenFontFamily(["Helvetica Neue", "Arial", "sans-serif"]),
        fontSize: 20,
        fontWeight: TokenFontWeight(600),
        letterSpacing: 0,
        lineHeight: 1.618033988749895
      )
    }

    /// `600 1.25rem/1.618033988749895 Helvetica Neue, Arial, sans-serif`
    @inlinable public static var alias: TokenTypography { Tokens.Typography.references }
  }
}

extension TokenSet {
  /// The group `typography`.
  @frozen public struct Typography: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `700 16px/1.2 Inter, sans-serif`
    @inlinable public var literal: TokenTypography { Tokens.Typography.literal }

    /// `600 1.25rem/1.618033988749895 Helvetica Neue, Arial, sans-serif`
    @inlinable public var references: TokenTypography { Tokens.Typography.references }

    /// `600 1.25rem/1.618033988749895 Helvetica Neue, Arial, sans-serif`
    @inlinable public var alias: TokenTypography { Tokens.Typography.alias }
  }
}
