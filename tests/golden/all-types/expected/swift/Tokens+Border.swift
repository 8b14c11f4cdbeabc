// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `border`.
  public enum Border {
    /// `1px solid #000000`
    @inlinable public static var literal: TokenBorder {
      TokenBorder(color: TokenColor(red: 0, green: 0, blue: 0), width: 1, style: .solid)
    }

    /// `16px dashed oklch(0.55 0.19 264)`
    @inlinable public static var references: TokenBorder {
      TokenBorder(
        color: TokenColor(.oklch, 0.55, 0.19, 264, srgb: 0.2097, 0.40548, 0.87236),
        width: 16,
        style: .dashed
      )
    }

    /// `2px butt 2px 1px #ff000080`
    @inlinable public static var pattern: TokenBorder {
      TokenBorder(
        color: TokenColor(red: 1, green: 0, blue: 0, alpha: 0.5),
        width: 2,
        style: .pattern(dashes: [2, 1], lineCap: .butt)
      )
    }

    /// `16px dashed oklch(0.55 0.19 264)`
    @inlinable public static var alias: TokenBorder { Tokens.Border.references }
  }
}

extension TokenSet {
  /// The group `border`.
  @frozen public struct Border: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `1px solid #000000`
    @inlinable public var literal: TokenBorder { Tokens.Border.literal }

    /// `16px dashed oklch(0.55 0.19 264)`
    @inlinable public var references: TokenBorder { Tokens.Border.references }

    /// `2px butt 2px 1px #ff000080`
    @inlinable public var pattern: TokenBorder { Tokens.Border.pattern }

    /// `16px dashed oklch(0.55 0.19 264)`
    @inlinable public var alias: TokenBorder { Tokens.Border.alias }
  }
}
