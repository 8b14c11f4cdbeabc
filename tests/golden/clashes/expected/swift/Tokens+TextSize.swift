// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `text-size`.
  public enum TextSize {
    /// `1.5rem`
    @inlinable public static var large: CGFloat { 24 }

    /// `0.75rem`
    @inlinable public static var small: CGFloat { 12 }
  }
}

extension TokenSet {
  /// The group `text-size`.
  @frozen public struct TextSize: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `1.5rem`
    @inlinable public var large: CGFloat { Tokens.TextSize.large }

    /// `0.75rem`
    @inlinable public var small: CGFloat { Tokens.TextSize.small }
  }
}
