// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `dp`.
  public enum Dp {
    /// `700 1.5rem/1.25 A "quoted" $name, monospace`
    @inlinable public static var sp: TokenTypography {
      TokenTypography(
        fontFamily: TokenFontFamily(["A \"quoted\" $name", "monospace"]),
        fontSize: 24,
        fontWeight: TokenFontWeight(700),
        letterSpacing: -0.25,
        lineHeight: 1.25
      )
    }
  }
}

extension TokenSet {
  /// The group `dp`.
  @frozen public struct Dp: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `700 1.5rem/1.25 A "quoted" $name, monospace`
    @inlinable public var sp: TokenTypography { Tokens.Dp.sp }
  }
}
