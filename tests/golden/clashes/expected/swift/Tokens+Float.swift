// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `float`.
  public enum Float {
    /// `4`
    @inlinable public static var any: Double { 4 }
  }
}

extension TokenSet {
  /// The group `float`.
  @frozen public struct Float: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `4`
    @inlinable public var any: Double { Tokens.Float.any }
  }
}
