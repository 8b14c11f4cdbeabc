// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `color`.
  public enum Color {
    /// `#ff0000`
    @inlinable public static var red: TokenColor { TokenColor(red: 1, green: 0, blue: 0) }
  }
}

extension TokenSet {
  /// The group `color`.
  @frozen public struct Color: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `#ff0000`
    @inlinable public var red: TokenColor { Tokens.Color.red }
  }
}
