// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `space`.
  public enum Space {
    /// `1`
    @inlinable public static var twoWords: Double { 1 }

    /// `2`
    @inlinable public static var leading: Double { 2 }

    /// `3`
    @inlinable public static var tabInside: Double { 3 }

    /// `4`
    @inlinable public static var newLine: Double { 4 }
  }
}

extension TokenSet {
  /// The group `space`.
  @frozen public struct Space: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `1`
    @inlinable public var twoWords: Double { Tokens.Space.twoWords }

    /// `2`
    @inlinable public var leading: Double { Tokens.Space.leading }

    /// `3`
    @inlinable public var tabInside: Double { Tokens.Space.tabInside }

    /// `4`
    @inlinable public var newLine: Double { Tokens.Space.newLine }
  }
}
