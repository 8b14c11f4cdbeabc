// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `text`.
  public enum Text {
    /// `400 1rem/1.5 Inter, sans-serif`, density compact platform web `400 0.875rem/1.5 Inter, sans-serif`, density regular platform ios `400 1rem/1.5 SF Pro Text, system-ui`, density compact platform ios `400 0.875rem/1.5 SF Pro Text, system-ui`, density 2x platform ios `400 1rem/1.5 SF Pro Text, system-ui`, …
    @inlinable public static var body: TokenTypography {
      TokenTypography(
        fontFamily: TokenFontFamily(["Inter", "sans-serif"]),
        fontSize: 16,
        fontWeight: TokenFontWeight(400),
        letterSpacing: 0,
        lineHeight: 1.5
      )
    }
  }
}

extension TokenSet {
  /// The group `text`.
  @frozen public struct Text: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `400 1rem/1.5 Inter, sans-serif`, density compact platform web `400 0.875rem/1.5 Inter, sans-serif`, density regular platform ios `400 1rem/1.5 SF Pro Text, system-ui`, density compact platform ios `400 0.875rem/1.5 SF Pro Text, system-ui`, density 2x platform ios `400 1rem/1.5 SF Pro Text, system-ui`, …
    @inlinable public var body: TokenTypography {
      switch (_input.density, _input.platform) {
      case (.compact, .web):
        TokenTypography(
          fontFamily: TokenFontFamily(["Inter", "sans-serif"]),
          fontSize: 14,
          fontWeight: TokenFontWeight(400),
          letterSpacing: 0,
          lineHeight: 1.5
        )
      case (.regular, .ios):
        TokenTypography(
          fontFamily: TokenFontFamily(["SF Pro Text", "system-ui"]),
          fontSize: 16,
          fontWeight: TokenFontWeight(400),
          letterSpacing: 0,
          lineHeight: 1.5
        )
      case (.compact, .ios):
        TokenTypography(
          fontFamily: TokenFontFamily(["SF Pro Text", "system-ui"]),
          fontSize: 14,
          fontWeight: TokenFontWeight(400),
          letterSpacing: 0,
          lineHeight: 1.5
        )
      case (.n2x, .ios):
        TokenTypography(
          fontFamily: TokenFontFamily(["SF Pro Text", "system-ui"]),
          fontSize: 16,
          fontWeight: TokenFontWeight(400),
          letterSpacing: 0,
          lineHeight: 1.5
        )
      case (.regular, .android):
        TokenTypography(
          fontFamily: TokenFontFamily(["Roboto", "sans-serif"]),
          fontSize: 16,
          fontWeight: TokenFontWeight(400),
          letterSpacing: 0,
          lineHeight: 1.5
        )
      case (.compact, .android):
        TokenTypography(
          fontFamily: TokenFontFamily(["Roboto", "sans-serif"]),
          fontSize: 14,
          fontWeight: TokenFontWeight(400),
          letterSpacing: 0,
          lineHeight: 1.5
        )
      case (.n2x, .android):
        TokenTypography(
          fontFamily: TokenFontFamily(["Roboto", "sans-serif"]),
          fontSize: 16,
          fontWeight: TokenFontWeight(400),
          letterSpacing: 0,
          lineHeight: 1.5
        )
      default: Tokens.Text.body
      }
    }
  }
}
