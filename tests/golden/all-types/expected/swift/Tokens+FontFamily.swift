// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `font-family`.
  public enum FontFamily {
    /// `Inter`
    @inlinable public static var one: TokenFontFamily { TokenFontFamily(["Inter"]) }

    /// `Helvetica Neue, Arial, sans-serif`
    @inlinable public static var list: TokenFontFamily {
      TokenFontFamily(["Helvetica Neue", "Arial", "sans-serif"])
    }

    /// `O'Neil "Sans", serif`
    @inlinable public static var quotes: TokenFontFamily {
      TokenFontFamily(["O'Neil \"Sans\"", "serif"])
    }

    /// `Helvetica Neue, Arial, sans-serif`
    @inlinable public static var alias: TokenFontFamily { Tokens.FontFamily.list }
  }
}

extension TokenSet {
  /// The group `font-family`.
  @frozen public struct FontFamily: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `Inter`
    @inlinable public var one: TokenFontFamily { Tokens.FontFamily.one }

    /// `Helvetica Neue, Arial, sans-serif`
    @inlinable public var list: TokenFontFamily { Tokens.FontFamily.list }

    /// `O'Neil "Sans", serif`
    @inlinable public var quotes: TokenFontFamily { Tokens.FontFamily.quotes }

    /// `Helvetica Neue, Arial, sans-serif`
    @inlinable public var alias: TokenFontFamily { Tokens.FontFamily.alias }
  }
}
