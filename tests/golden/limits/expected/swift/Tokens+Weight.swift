// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  /// The group `weight`.
  public enum Weight {
    /// `412.5`
    @inlinable public static var half: TokenFontWeight { TokenFontWeight(412.5) }
  }
}

extension TokenSet {
  /// The group `weight`.
  @frozen public struct Weight: Hashable, Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `412.5`
    @inlinable public var half: TokenFontWeight { Tokens.Weight.half }
  }
}
