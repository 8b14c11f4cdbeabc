// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `theme`.
  public enum Theme {
    /// `1px`, theme dark color companion string Self `3px`, color entries string Self `4px`, theme dark color 2x string Self `3px`, theme dark color init string Self `3px`, …
    @inlinable public static var theme: CGFloat { 1 }

    /// `2.5px`
    @inlinable public static var light: CGFloat { 2.5 }
  }
}

extension TokenSet {
  /// The group `theme`.
  @frozen public struct Theme: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `1px`, theme dark color companion string Self `3px`, color entries string Self `4px`, theme dark color 2x string Self `3px`, theme dark color init string Self `3px`, …
    @inlinable public var theme: CGFloat {
      switch (_input.theme, _input.color, _input.string) {
      case (.dark, .companion, .selfContext): 3
      case (_, .entries, .selfContext): 4
      case (.dark, .n2x, .selfContext), (.dark, .`init`, .selfContext): 3
      case (_, _, .type): 5
      default: Tokens.Theme.theme
      }
    }

    /// `2.5px`
    @inlinable public var light: CGFloat { Tokens.Theme.light }
  }
}
