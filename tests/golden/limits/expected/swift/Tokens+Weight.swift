// Generated from design tokens: edit those instead.

import Foundation

extension Tokens {
  public enum Weight {
    /// `412.5`
    @inlinable public static var half: TokenFontWeight { TokenFontWeight(412.5) }
  }
}

extension TokenSet {
  @frozen public struct Weight: Sendable {
    @usableFromInline let _input: TokenInput

    @inlinable init(_ input: TokenInput) {
      _input = input
    }

    /// `412.5`
    @inlinable public var half: TokenFontWeight { Tokens.Weight.half }
  }
}
