// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `border`.
  public enum Border {
    /// `1px`, theme high contrast density regular `2px`, theme high contrast density compact `2px`, density 2x `3px`
    @inlinable public static var width: CGFloat { 1 }
  }
}

extension TokenSet {
  /// The group `border`.
  @frozen public struct Border: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `1px`, theme high contrast density regular `2px`, theme high contrast density compact `2px`, density 2x `3px`
    @inlinable public var width: CGFloat {
      switch (_input.theme, _input.density) {
      case (.highContrast, .regular), (.highContrast, .compact): 2
      case (_, .n2x): 3
      default: Tokens.Border.width
      }
    }
  }
}
