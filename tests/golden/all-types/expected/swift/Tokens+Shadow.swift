// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `shadow`.
  public enum Shadow {
    /// `0px 1px 3px 0px #ff000080`
    @inlinable public static var one: TokenShadow {
      TokenShadow([
        TokenShadow.Layer(
          color: TokenColor(red: 1, green: 0, blue: 0, alpha: 0.5),
          x: 0,
          y: 1,
          blur: 3,
          spread: 0
        )
      ])
    }

    /// `0px 2px 0.5rem -1px #00000033, inset 1px 1px 0px 0px display-p3(1 0.2 0.1)`
    @inlinable public static var several: TokenShadow {
      TokenShadow([
        TokenShadow.Layer(
          color: TokenColor(red: 0, green: 0, blue: 0, alpha: 0.2),
          x: 0,
          y: 2,
          blur: 8,
          spread: -1
        ),
        TokenShadow.Layer(
          color: TokenColor(.displayP3, 1, 0.2, 0.1, srgb: 1, 0.204, 0.11756, p3: 1, 0.2, 0.1),
          x: 1,
          y: 1,
          blur: 0,
          spread: 0,
          isInset: true
        ),
      ])
    }

    /// `0px 1px 3px 0px #ff000080, -4px 4px 8px 0px #3366e6`
    @inlinable public static var referring: TokenShadow {
      TokenShadow([
        TokenShadow.Layer(
          color: TokenColor(red: 1, green: 0, blue: 0, alpha: 0.5),
          x: 0,
          y: 1,
          blur: 3,
          spread: 0
        ),
        TokenShadow.Layer(
          color: TokenColor(red: 0.2, green: 0.4, blue: 0.9),
          x: -4,
          y: 4,
          blur: 8,
          spread: 0
        ),
      ])
    }

    /// `0px 2px 0.5rem -1px #00000033, inset 1px 1px 0px 0px display-p3(1 0.2 0.1)`
    @inlinable public static var alias: TokenShadow { Tokens.Shadow.several }
  }
}

extension TokenSet {
  /// The group `shadow`.
  @frozen public struct Shadow: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `0px 1px 3px 0px #ff000080`
    @inlinable public var one: TokenShadow { Tokens.Shadow.one }

    /// `0px 2px 0.5rem -1px #00000033, inset 1px 1px 0px 0px display-p3(1 0.2 0.1)`
    @inlinable public var several: TokenShadow { Tokens.Shadow.several }

    /// `0px 1px 3px 0px #ff000080, -4px 4px 8px 0px #3366e6`
    @inlinable public var referring: TokenShadow { Tokens.Shadow.referring }

    /// `0px 2px 0.5rem -1px #00000033, inset 1px 1px 0px 0px display-p3(1 0.2 0.1)`
    @inlinable public var alias: TokenShadow { Tokens.Shadow.alias }
  }
}
