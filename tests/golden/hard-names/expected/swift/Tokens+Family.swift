// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `family`.
  public enum Family {
    /// `` a"b, c'd, e\f, g;h}, i</style>, j*/k, lU+000Am, n{o, $p`q, -q, 1r, inherit, sans-serif ``
    @inlinable public static var quotes: TokenFontFamily {
      TokenFontFamily([
        "a\"b",
        "c'd",
        "e\\f",
        "g;h}",
        "i</style>",
        "j*/k",
        "l\nm",
        "n{o",
        "$p`q",
        "-q",
        "1r",
        "inherit",
        "sans-serif",
      ])
    }

    /// `🎨 Sans`
    @inlinable public static var emoji: TokenFontFamily { TokenFontFamily(["🎨 Sans"]) }
  }
}

extension TokenSet {
  /// The group `family`.
  @frozen public struct Family: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `` a"b, c'd, e\f, g;h}, i</style>, j*/k, lU+000Am, n{o, $p`q, -q, 1r, inherit, sans-serif ``
    @inlinable public var quotes: TokenFontFamily { Tokens.Family.quotes }

    /// `🎨 Sans`
    @inlinable public var emoji: TokenFontFamily { Tokens.Family.emoji }
  }
}
