// Generated from design tokens: edit those instead.

import Foundation

/// The tokens, each in the default context of every modifier.
public enum Tokens {
  /// `10`, theme dark `20`
  @inlinable public static var inputToken: Double { 10 }

  /// `11`
  @inlinable public static var current: Double { 11 }
}

/// All tokens for an input: in one context of every modifier.
public struct TokenSet: Hashable, Sendable {
  /// The contexts.
  public var input: TokenInput

  public init(_ input: TokenInput = TokenInput()) {
    self.input = input
  }

  /// The group `color`.
  @inlinable public var color: Color { Color(input) }

  /// The group `theme`.
  @inlinable public var theme: Theme { Theme(input) }

  /// The group `string`.
  @inlinable public var string: StringGroup { StringGroup(input) }

  /// The group `float`.
  @inlinable public var float: Float { Float(input) }

  /// The group `deprecated`.
  @inlinable public var deprecated: Deprecated { Deprecated(input) }

  /// The group `immutable`.
  @inlinable public var immutable: Immutable { Immutable(input) }

  /// The group `token-input`.
  @inlinable public var tokenInput: TokenInputGroup { TokenInputGroup(input) }

  /// The group `tokens`.
  @inlinable public var tokens: TokensGroup { TokensGroup(input) }

  /// The group `keyword`.
  @inlinable public var keyword: Keyword { Keyword(input) }

  /// The group `dp`.
  @inlinable public var dp: Dp { Dp(input) }

  /// The group `text-size`.
  @inlinable public var textSize: TextSize { TextSize(input) }

  /// `10`, theme dark `20`
  @inlinable public var inputToken: Double {
    switch input.theme {
    case .dark: 20
    default: Tokens.inputToken
    }
  }

  /// `11`
  @inlinable public var current: Double { Tokens.current }
}
